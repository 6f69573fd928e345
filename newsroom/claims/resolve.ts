import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Transaction } from '@/db/client';
import { claims } from '@/db/schema/claims';
import { eventRevisions, events } from '@/db/schema/events';
import { excludedRanges, notes, reports, snapshots } from '@/db/schema/reports';
import { measures, situations, topics } from '@/db/schema/situations';
import { parties } from '@/db/schema/sources';
import { NotFound, RuleBroken, RulesBroken } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';
import { type Anchor, anchor, locateQuote } from '@/newsroom/reports/passage';
import { resolvePlaces, thePlace } from '@/newsroom/situations/resolve';
import { resolveSources, theSource } from '@/newsroom/sources/resolve';
import type { ClaimInput, stepInput } from './claim';
import { type LocatedFigure, locateFigures } from './figure';
import { unaccountedNumerals } from './numerals';
import { type ClaimTime, dayOf, localDay, type Placed, resolveTime } from './time';

type Step = {
  sourceId: string | null;
  label: string | null;
  partyId: string | null;
  verb: z.output<typeof stepInput>['verb'];
  office: string | null;
};

export type ResolvedCitation = {
  id: string;
  stance: ClaimInput['citations'][number]['stance'];
  noteId: string | null;
  summaryOnly: boolean;
  primaryEvidence: boolean;
  primaryReason: string | null;
  translation: string | null;
  passage: Anchor & { snapshotId: string };
  steps: Step[];
};

/** A typed claim with every name found, every quote anchored, every figure placed. */
export type Resolved = {
  time: ClaimTime;
  due: ClaimTime | null;
  placed: Placed;
  names: string[];
  places: { placeId: string; role: ClaimInput['places'][number]['role'] }[];
  topicIds: string[];
  citations: ResolvedCitation[];
  figures: LocatedFigure[];
  relations: ClaimInput['relations'];
};

/**
 * Finds in the database everything that a typed claim names, and checks the rules that a writer can break.
 *
 * @throws RulesBroken with all broken rules at once, so that a form is answered in one go. NotFound for the situation.
 */
export async function resolveClaim(
  tx: Transaction,
  situationId: string,
  claim: ClaimInput,
): Promise<Resolved> {
  const [situation] = await tx.select().from(situations).where(eq(situations.id, situationId));
  if (!situation) throw new NotFound('situation');
  const { timeZone } = situation;
  const broken: RuleBroken[] = [];
  const check = collecting(broken);

  const time = await check(() => resolveTime(claim.time, timeZone, 'time'));
  const due = await check(() => dueOf(claim, timeZone));
  const found = await findNames(tx, situationId, claim);
  const resolvedPlaces = await checkEach(check, claim.places, ({ place, role }, i) => ({
    placeId: thePlace(found.places, place, `places[${i}].place`).id,
    role,
  }));
  const cited = await checkEach(check, claim.citations, (citation, i) =>
    resolveCitation(tx, situationId, citation, found.sources, found.parties, `citations[${i}]`),
  );
  if (!claim.citations.some((citation) => citation.stance === 'supports'))
    broken.push(new RuleBroken('no_supporting_citation', 'citations'));
  const eventTitle =
    claim.newEventTitle ??
    (claim.eventId && (await check(() => titleOfEvent(tx, situationId, claim.eventId ?? ''))));
  await check(() => knownTopics(tx, situationId, claim.topics));
  await checkEach(check, claim.relations, ({ claimId }, i) =>
    knownClaim(tx, situationId, claimId, `relations[${i}].claimId`),
  );
  if (broken.length) throw new RulesBroken(broken);

  const citations = cited.map((entry) => entry?.citation).filter((citation) => citation !== undefined);
  const figures = locateFigures(claim.figures, citations, found.measures, broken);
  const reportedOn = cited.find((_, i) => claim.citations[i]?.stance === 'supports')?.reportedOn ?? null;
  const placed = time && (await check(() => dayOf(time, timeZone, claim.statedOn, reportedOn)));
  const names = (claim.names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unaccounted = unaccountedNumerals(claim.statement, {
    figures: claim.figures.flatMap((figure) =>
      [figure.value, figure.low, figure.high].filter((value) => value !== null),
    ),
    names: [...names, ...found.everyName, ...(eventTitle ? [eventTitle] : [])],
    phrases: [claim.time.phrase, claim.due?.phrase ?? null].filter((phrase) => phrase !== null),
    years: [time, due]
      .flatMap((t) => [t?.start, t?.end])
      .flatMap((moment) => (moment ? [Number(localDay(moment, timeZone).slice(0, 4))] : [])),
  });
  for (const numeral of unaccounted)
    broken.push(new RuleBroken('numeral_unaccounted', 'statement', { numeral }));
  if (broken.length || !time || !placed) throw new RulesBroken(broken);
  return {
    time,
    due: due ?? null,
    placed,
    names,
    places: resolvedPlaces.filter((place) => place !== undefined),
    topicIds: claim.topics,
    citations,
    figures,
    relations: claim.relations,
  };
}

type Check = <T>(work: () => T | Promise<T>) => Promise<T | undefined>;

/** Runs a check and keeps the rule that it breaks, so that the next one runs, too. */
function collecting(broken: RuleBroken[]): Check {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      broken.push(error);
      return undefined;
    }
  };
}

async function checkEach<I, T>(
  check: Check,
  items: readonly I[],
  work: (item: I, index: number) => T | Promise<T>,
): Promise<(T | undefined)[]> {
  const results: (T | undefined)[] = [];
  for (const [index, item] of items.entries()) results.push(await check(() => work(item, index)));
  return results;
}

function dueOf(claim: ClaimInput, timeZone: string): ClaimTime | null {
  if (!claim.due || (claim.due.precision === 'unknown' && !claim.due.phrase)) return null;
  if (claim.kind !== 'announcement') throw new RuleBroken('due_only_announcement', 'due.precision');
  return resolveTime(claim.due, timeZone, 'due');
}

type Found = Awaited<ReturnType<typeof findNames>>;

async function findNames(tx: Transaction, situationId: string, claim: ClaimInput) {
  const steps = claim.citations.flatMap((citation) => citation.steps);
  const foundPlaces = await resolvePlaces(
    tx,
    situationId,
    claim.places.map(({ place }) => place),
  );
  const sources = await resolveSources(
    tx,
    steps.map((step) => step.source).filter((name) => name !== null),
  );
  const labelParties = steps.some((step) => step.labelParty) ? await tx.select().from(parties) : [];
  const measureRows = await tx.select().from(measures).where(eq(measures.situationId, situationId));
  return {
    places: foundPlaces,
    sources,
    parties: labelParties,
    measures: measureRows,
    everyName: [
      ...foundPlaces.flatMap((place) => [place.name, ...place.aliases]),
      ...steps.flatMap((step) => [step.source, step.label].filter((name) => name !== null)),
      ...measureRows.map((measure) => measure.name),
    ],
  };
}

async function resolveCitation(
  tx: Transaction,
  situationId: string,
  typed: ClaimInput['citations'][number],
  found: Found['sources'],
  knownParties: Found['parties'],
  path: string,
): Promise<{ citation: ResolvedCitation; reportedOn: string | null }> {
  const [captured] = await tx
    .select({ snapshotId: snapshots.id, text: snapshots.text, publishedOn: reports.publishedOn })
    .from(snapshots)
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .where(and(eq(snapshots.reportId, typed.reportId), eq(reports.situationId, situationId)))
    .orderBy(desc(snapshots.capturedAt))
    .limit(1);
  if (!captured?.text) throw new RuleBroken('unknown_report', `${path}.reportId`);
  if (typed.primaryEvidence && !typed.primaryReason)
    throw new RuleBroken('primary_reason_missing', `${path}.primaryReason`);
  const excluded = await tx
    .select()
    .from(excludedRanges)
    .where(and(eq(excludedRanges.snapshotId, captured.snapshotId), isNull(excludedRanges.liftedAt)));
  const span = locateQuote(captured.text, typed, excluded, path);
  return {
    reportedOn: captured.publishedOn,
    citation: {
      id: randomUUID(),
      stance: typed.stance,
      noteId: await noteNumbered(tx, captured.snapshotId, typed.note, path),
      summaryOnly: typed.summaryOnly,
      primaryEvidence: typed.primaryEvidence,
      primaryReason: typed.primaryReason,
      translation: typed.translation,
      passage: { snapshotId: captured.snapshotId, ...anchor(captured.text, span) },
      steps: typed.steps.map((step, i) => resolveStep(step, found, knownParties, `${path}.steps[${i}]`)),
    },
  };
}

async function noteNumbered(
  tx: Transaction,
  snapshotId: string,
  number: number | null,
  path: string,
): Promise<string | null> {
  if (number === null) return null;
  const [note] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.snapshotId, snapshotId), eq(notes.number, number)));
  if (!note || note.state === 'gap') throw new RuleBroken('unknown_note', `${path}.note`, { number });
  return note.id;
}

function resolveStep(
  step: z.output<typeof stepInput>,
  found: Found['sources'],
  knownParties: Found['parties'],
  path: string,
): Step {
  const { verb, office } = step;
  if ((step.source === null) === (step.label === null))
    throw new RuleBroken('who_or_label', `${path}.source`);
  if (step.source)
    return {
      sourceId: theSource(found, step.source, `${path}.source`).id,
      label: null,
      partyId: null,
      verb,
      office,
    };
  const party =
    step.labelParty && knownParties.find((known) => foldName(known.name) === foldName(step.labelParty ?? ''));
  if (step.labelParty && !party)
    throw new RuleBroken('unknown_party', `${path}.labelParty`, { name: step.labelParty });
  return { sourceId: null, label: step.label, partyId: party ? party.id : null, verb, office };
}

async function titleOfEvent(tx: Transaction, situationId: string, eventId: string): Promise<string> {
  const [event] = await tx
    .select({ title: eventRevisions.title })
    .from(events)
    .innerJoin(eventRevisions, eq(eventRevisions.eventId, events.id))
    .where(and(eq(events.id, eventId), eq(events.situationId, situationId)))
    .orderBy(desc(eventRevisions.number))
    .limit(1);
  if (!event) throw new RuleBroken('unknown_event', 'eventId');
  return event.title ?? '';
}

async function knownTopics(tx: Transaction, situationId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .select()
    .from(topics)
    .where(and(eq(topics.situationId, situationId), inArray(topics.id, [...ids])));
  if (rows.length !== new Set(ids).size) throw new RuleBroken('unknown_topic', 'topics');
}

async function knownClaim(
  tx: Transaction,
  situationId: string,
  claimId: string,
  path: string,
): Promise<void> {
  const [claim] = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.id, claimId), eq(claims.situationId, situationId)));
  if (!claim) throw new RuleBroken('unknown_claim', path);
}
