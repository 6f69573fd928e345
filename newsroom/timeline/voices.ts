import type { ReportingVerb, Stance } from '@/db/vocabulary';
import { independentVoices, type Originator } from '@/newsroom/claims/independence';
import { type Origins, originsOf } from '@/newsroom/claims/origins';
import { foldName } from '@/newsroom/names';
import type { ClaimVersion, PublicCitation, PublicReport, SourceVersion } from './version';

export type Sources = ReadonlyMap<string, SourceVersion>;

/** One link of an attribution, from the report to the originator. The name is null where its text was removed. */
export type ChainLink = {
  sourceId: string | null;
  name: string | null;
  office: string | null;
  verb: ReportingVerb | 'published' | 'wrote';
  /** A label such as "unspecified sources", not a source by name. */
  anonymous: boolean;
};

/** Who says so, at the end of an attribution, and through whom we have it: the nearest to the voice first. */
export type Voice = ChainLink & { via: string[] };

/**
 * An attribution step by step: the report's publisher, its author where that is somebody else, then the steps. Whoever
 * follows on himself stands once, with the later verb; a merged source is the one that it turned out to be.
 */
export function chainOf({ report, steps }: PublicCitation, sources: Sources): ChainLink[] {
  const name = (id: string | null) => (id ? (sources.get(id)?.name ?? null) : null);
  const before: ChainLink[] = reportVoices(report).map(([sourceId, verb]) => ({
    sourceId,
    name: name(sourceId),
    office: null,
    verb,
    anonymous: false,
  }));
  const after: ChainLink[] = steps.map(({ sourceId, label, verb, office }) => ({
    sourceId,
    name: sourceId ? name(sourceId) : label,
    office,
    verb,
    anonymous: sourceId === null,
  }));
  const itself = (link: ChainLink | undefined) =>
    link?.sourceId && (sources.get(link.sourceId)?.mergedIntoId ?? link.sourceId);
  return [...before, ...after].filter(
    (link, i, all) => !link.sourceId || itself(all[i + 1]) !== itself(link),
  );
}

/** The voices behind a claim's citations of one stance, each once. */
export function voicesOf(
  claim: Pick<ClaimVersion, 'citations'>,
  sources: Sources,
  stance: Stance = 'supports',
): Voice[] {
  const voices = new Map<string, Voice>();
  for (const citation of claim.citations) {
    const voice = citation.stance === stance ? voiceOf(citation, sources) : null;
    if (voice)
      voices.set(JSON.stringify([voice.sourceId ?? voice.name, voice.office, voice.verb, voice.via]), voice);
  }
  return [...voices.values()];
}

/** Who says what a passage says. Null only for a report of nobody that names nobody. */
export function voiceOf(citation: PublicCitation, sources: Sources): Voice | null {
  const chain = chainOf(citation, sources);
  const end = chain.at(-1);
  if (!end) return null;
  const via = chain.slice(0, -1).flatMap((link) => link.name ?? []);
  return { ...end, via: via.reverse() };
}

function reportVoices({ publisherId, authorId }: PublicReport): [string, 'published' | 'wrote'][] {
  const voices: [string, 'published' | 'wrote'][] = [];
  if (publisherId) voices.push([publisherId, 'published']);
  if (authorId && authorId !== publisherId) voices.push([authorId, 'wrote']);
  return voices;
}

/** Sources that say or publish what these claims cite, by name. */
export function sourcesOfClaims(claims: readonly ClaimVersion[]): Set<string> {
  const named = claims
    .flatMap((claim) => claim.citations)
    .flatMap(({ report, steps }) => [
      report.publisherId,
      report.authorId,
      ...steps.map((step) => step.sourceId),
    ]);
  return new Set(named.filter((id) => id !== null));
}

/** How many originators the review recorded, and how many independent voices they are. */
export function countOrigins({ originators }: Pick<ClaimVersion, 'originators'>): {
  voices: number;
  independent: number;
} {
  return { voices: originators.length, independent: independentVoices(originators) };
}

/** Which of a claim's reports lead back to which originator, as the review recorded them. */
export function originsOfClaim(claim: ClaimVersion, sources: Sources): Origins {
  return originsOf(
    claim.citations
      .filter(({ stance }) => stance === 'supports')
      .map((citation) => ({
        citationId: citation.id,
        reportId: citation.report.id,
        outletId: outletOf(citation),
        end: recordedEnd(claim, citation, sources),
      })),
  );
}

const outletOf = ({ report }: PublicCitation) => report.authorId ?? report.publisherId;

/** The originator that the review recorded for a citation; null where it recorded none. */
function recordedEnd(
  { originators }: ClaimVersion,
  citation: PublicCitation,
  sources: Sources,
): Originator | null {
  const { steps } = citation;
  const end = steps.at(-1);
  const sourceId = end ? end.sourceId : outletOf(citation);
  if (sourceId) {
    const itself = [sourceId, sources.get(sourceId)?.mergedIntoId];
    return originators.find((one) => one.sourceId !== null && itself.includes(one.sourceId)) ?? null;
  }
  if (!end?.label) return null;
  const label = foldName(end.label);
  const named = originators.filter((one) => one.sourceId === null && foldName(one.name) === label);
  // Several voices of one label are told apart by the party of whoever quotes them.
  const quoting = steps.length > 1 ? (steps.at(-2)?.sourceId ?? null) : outletOf(citation);
  const party = quoting && sources.get(quoting)?.partyName;
  return named.find(({ partyName }) => partyName === party) ?? named[0] ?? null;
}
