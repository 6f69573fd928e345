import type { ClaimKind, Stance } from '@/db/vocabulary';
import { foldName } from '@/newsroom/names';

/** An originator as a review records it: who first asserted, and the independence group, as they stood. */
export type Originator = {
  name: string;
  sourceId: string | null;
  partyId: string | null;
  partyName: string | null;
};

type Voice = { sourceId: string | null; name: string; partyId: string | null; partyName: string | null };

export type AttributedCitation = {
  id: string;
  stance: Stance;
  /** Author of the report, else its publisher; null when the report names neither. */
  outlet: Voice | null;
  /** From the report towards the originator. A label's party is the one that it names, or null. */
  steps: readonly (Voice & { label: string | null })[];
};

/**
 * The originators behind a claim (promise 4): the ends of the attributions of its supporting citations, each once.
 *
 * - A named end is the originator. An anonymous end ("unspecified sources") has the party that its label names, else that of
 *   the outlet that quotes it: the step before it, or the report's own outlet.
 * - Without attribution, the outlet originates its own assessments. Anything else that a compiler asserts in its own voice has no
 *   originator, unless the reviewer marks that it saw for itself.
 *
 * @param ownObservations ids of citations that the reviewer so marked.
 */
export function originatorsOf(
  kind: ClaimKind,
  citations: readonly AttributedCitation[],
  ownObservations: readonly string[],
): Originator[] {
  const originators = new Map<string, Originator>();
  for (const citation of citations) {
    const voice = originatorOf(kind, citation, ownObservations);
    if (voice) originators.set(voice.sourceId ?? `${foldName(voice.name)} ${voice.partyId}`, voice);
  }
  return [...originators.values()];
}

/** The originator to whom one citation leads; null where it does not support the claim, or ends with nobody. */
export function originatorOf(
  kind: ClaimKind,
  citation: AttributedCitation,
  ownObservations: readonly string[],
): Originator | null {
  if (citation.stance !== 'supports') return null;
  return endOf(citation, kind === 'assessment' || ownObservations.includes(citation.id));
}

/** Whether the outlet speaks here in its own voice, so that a reviewer may mark that it saw for itself. */
export function speaksInOwnVoice({ stance, outlet, steps }: Omit<AttributedCitation, 'id'>): boolean {
  return stance === 'supports' && outlet !== null && steps.length === 0;
}

function endOf({ outlet, steps }: AttributedCitation, speaksForItself: boolean): Originator | null {
  const end = steps.at(-1);
  if (!end) return speaksForItself && outlet ? toOriginator(outlet) : null;
  if (end.sourceId) return toOriginator(end);
  const quoting = steps.length > 1 ? (steps.at(-2) ?? null) : outlet;
  const party = end.partyId ? end : quoting;
  return {
    name: end.label ?? end.name,
    sourceId: null,
    partyId: party?.partyId ?? null,
    partyName: party?.partyName ?? null,
  };
}

function toOriginator({ name, sourceId, partyId, partyName }: Voice): Originator {
  return { name, sourceId, partyId, partyName };
}

/** How many independent voices these are: parties, however many originators each has. An unknown party is no second voice. */
export function independentVoices(originators: readonly { partyId: string | null }[]): number {
  const parties = new Set(originators.map((originator) => originator.partyId).filter((id) => id !== null));
  return parties.size || (originators.length ? 1 : 0);
}
