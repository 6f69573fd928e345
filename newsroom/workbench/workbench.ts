import { eq } from 'drizzle-orm';
import { learnedNames } from '@/db/schema/capture';
import { sources } from '@/db/schema/sources';
import type { Context } from '@/newsroom/context';
import { sha256 } from '@/newsroom/digest';
import type { DocumentFacts } from '@/newsroom/extraction/document';
import type { Exclusion } from '@/newsroom/extraction/exclusions';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import { foldName } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { findReport, type ReportInFull } from '@/newsroom/reports/find';
import { overlap } from '@/newsroom/reports/passage';
import { findSituation, type SituationWithLists } from '@/newsroom/situations/find';
import { listSources } from '@/newsroom/sources/find';
import { claimFrom, type Known, type Proposal } from './claim-from';
import { comparing, type Duplicate, neighboursOf } from './duplicates';
import { passageOf } from './passage';
import { readingOf } from './reading';
import { type Progress, progressOf, type Span, type Taken } from './states';
import { readTaken } from './taken';

/** A passage from which a claim may be made, with the form that would make it. */
export type Offered = Pick<
  Suggestion,
  'start' | 'end' | 'quote' | 'role' | 'repeats' | 'warnings' | 'background'
> &
  Proposal & {
    /** The same each time, so that two who take one passage at once make one claim. */
    claimId: string;
    duplicates: Duplicate[];
  };

export type Workbench = {
  report: ReportInFull;
  situation: SituationWithLists;
  offered: Offered[];
  taken: Taken[];
  progress: Progress;
  /** What might be left out, and is not yet. */
  exclusions: Exclusion[];
  /** The text is not read for suggestions. */
  isTooLong: boolean;
};

/**
 * A report as one works on it: what its text seems to claim, and what was done with it. Suggestions are made anew each time
 * from the text; nothing of them is kept, counted or public.
 *
 * @throws NotFound. NotAllowed.
 */
export async function readWorkbench(ctx: Context, reportId: string): Promise<Workbench> {
  must(ctx.actor, 'read the desk');
  const report = await findReport(ctx, reportId);
  const [{ known, facts, situation }, taken] = await Promise.all([
    knownOf(ctx, report),
    readTaken(ctx, reportId),
  ]);
  const reading = readingOf(report.snapshot, facts);
  const isOpen = (span: Span) => !report.excluded.some((range) => overlap(range, span));
  const found = reading?.suggestions.filter((one) => isOpen(one) && isClaim(one)) ?? [];
  const offered = await offer(ctx, report, known, found);
  const exclusions = reading?.exclusions.filter(isOpen) ?? [];
  const progress = progressOf(offered, taken);
  return { report, situation, offered, taken, progress, exclusions, isTooLong: reading === null };
}

/**
 * What a passage that somebody chose by hand says.
 *
 * @returns null where the span holds no words.
 * @throws NotFound. NotAllowed.
 */
export async function readPassage(ctx: Context, reportId: string, span: Span): Promise<Offered | null> {
  must(ctx.actor, 'read the desk');
  const report = await findReport(ctx, reportId);
  const { known, facts } = await knownOf(ctx, report);
  const reading = readingOf(report.snapshot, facts);
  const chosen = passageOf(report.snapshot.text, span, facts, reading?.suggestions ?? []);
  if (!chosen) return null;
  const [offered] = await offer(ctx, report, known, [chosen]);
  return offered ?? null;
}

/** A title says again what the text says. */
const isClaim = ({ role }: Suggestion) => role !== 'headline';

async function offer(
  ctx: Context,
  report: ReportInFull,
  known: Known,
  suggestions: readonly Suggestion[],
): Promise<Offered[]> {
  const proposed = suggestions.map((suggestion) => ({ suggestion, proposal: claimFrom(suggestion, known) }));
  const days = proposed
    .map(({ proposal }) => dayOf(proposal) ?? report.publishedOn)
    .filter((day) => day !== null);
  const alike = comparing(suggestions.length ? await neighboursOf(ctx, report.situation.id, days) : []);
  return proposed.map(({ suggestion, proposal }) => {
    const { start, end, quote, role, repeats, warnings, background } = suggestion;
    const claimId = claimIdOf(report.snapshot.id, suggestion);
    const { fields } = proposal;
    const duplicates = alike({
      statement: fields.statement,
      day: dayOf(proposal) ?? report.publishedOn,
      places: fields.places.map(({ place }) => place.replace(/,[^,]*$/, '')),
      values: fields.figures.map(({ value }) => value ?? ''),
    });
    return {
      ...{ start, end, quote, role, repeats, warnings, background, claimId, ...proposal },
      duplicates: duplicates.filter((one) => one.claimId !== claimId),
    };
  });
}

const dayOf = ({ fields: { time } }: Proposal) => time.endDate || time.date || null;

/** An id in the form of a UUID (version 8) that the passage alone decides. */
function claimIdOf(snapshotId: string, { start, end }: Span): string {
  const hex = sha256(`claim from ${snapshotId} ${start} ${end}`);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What the desk knows by which a report is read: its situation's lists, and who is called what. @throws NotAllowed */
export async function knownOf(ctx: Context, report: ReportInFull) {
  must(ctx.actor, 'read the desk');
  const [situation, all, learned] = await Promise.all([
    findSituation(ctx, { id: report.situation.id }),
    listSources(ctx),
    ctx.db
      .select({ name: learnedNames.name, sourceId: sources.id, merged: sources.mergedIntoId })
      .from(learnedNames)
      .innerJoin(sources, eq(sources.id, learnedNames.sourceId)),
  ]);
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const named = new Map<string, string>();
  // A full name comes last: it wins over an alias, and what was learned is heard only where nobody is called so.
  for (const { name, sourceId, merged } of learned) {
    const source = nameOf.get(merged ?? sourceId);
    if (source) named.set(name, source);
  }
  for (const { name, aliases, mergedNames } of all)
    for (const alias of [...aliases, ...mergedNames]) named.set(foldName(alias), name);
  for (const { name } of all) named.set(foldName(name), name);

  const { publishedOn, publisherName, language } = report;
  const facts: DocumentFacts = {
    publishedOn,
    publisher: publisherName,
    timeZone: situation.timeZone,
    language,
    knownSources: named,
  };
  const known: Known = {
    reportId: report.id,
    publishedOn,
    publisher: publisherName,
    notes: report.notes.filter(({ state }) => state !== 'gap').map(({ number }) => number),
    sources: named,
    places: situation.places,
    measures: situation.measures,
  };
  return { situation, facts, known };
}
