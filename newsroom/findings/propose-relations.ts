import { and, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { claimRevisions } from '@/db/schema/claims';
import { reports } from '@/db/schema/reports';
import { eventNow } from '@/newsroom/claims/event-now';
import {
  type Comparable,
  type ProposedRelation,
  proposedRelations,
} from '@/newsroom/claims/proposed-relations';
import { localDay } from '@/newsroom/claims/time';
import type { Context } from '@/newsroom/context';
import { foldName } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { findSituation, type SituationWithLists } from '@/newsroom/situations/find';
import { joinedTo, standingFor } from '@/newsroom/timeline/joined';
import type { ReadClaim } from './claim/read-claim';
import { readClaims } from './read-claims';
import { type TypedClaim, typedClaim } from './typed-claim';

/**
 * How a claim may stand to others of its event, of nearby days, or that promised its day. Nothing is kept of it: what a person adds
 * becomes a part of the claim's next revision.
 *
 * @param of.fields what is being typed; null for the latest revision as it was submitted.
 * @throws NotFound for the situation. NotAllowed.
 */
export async function proposeRelations(
  ctx: Context,
  of: { situationId: string; claimId: string; fields: Record<string, unknown> | null },
): Promise<ProposedRelation[]> {
  must(ctx.actor, 'read the desk');
  const situation = await findSituation(ctx, { id: of.situationId });
  const typed = of.fields && typedClaim(of.fields);
  const around = typed ? { eventId: typed.eventId, day: typed.day } : await whereItStands(ctx, of.claimId);
  if (!around || (!around.eventId && !around.day)) return [];
  const event = await wholeEvent(ctx, of.situationId, around.eventId);
  const read = await readClaims(ctx.db, of.situationId, {
    findAttribution: () => null,
    among: standingNear({ eventIds: event.ids, day: around.day }, of.claimId),
  });
  const promised = await promisedDays(ctx, read, situation.timeZone);
  const others = read.map((claim) => comparableOf(claim, situation, promised.get(claim.claimId) ?? null));
  const own = typed
    ? await comparableTyped(ctx, of.claimId, { ...typed, eventId: event.id }, situation)
    : others.find(({ claimId }) => claimId === of.claimId);
  return own ? proposedRelations(own, others) : [];
}

type Around = { eventId: string | null; day: string | null };

async function whereItStands(ctx: Context, claimId: string): Promise<Around | null> {
  const [latest] = await ctx.db
    .select({ eventId: eventNow, day: claimRevisions.day })
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, claimId))
    .orderBy(desc(claimRevisions.number))
    .limit(1);
  return latest ?? null;
}

/** The event that stands for this one, and all that were joined to it. */
async function wholeEvent(
  ctx: Context,
  situationId: string,
  eventId: string | null,
): Promise<{ id: string | null; ids: readonly string[] }> {
  const event = (await standingFor(ctx.db, [eventId])).get(eventId ?? '');
  if (!event) return { id: eventId, ids: eventId ? [eventId] : [] };
  const joined = await joinedTo(ctx.db, { eventId: event.eventId, situationId });
  return { id: event.eventId, ids: [event.eventId, ...joined.map((one) => one.eventId)] };
}

/** In days: how far off another claim may stand. */
const near = 2;

/** Claims of the event, of days nearby, or whose promised time takes in the day; and the claim itself. */
function standingNear(
  { eventIds, day }: { eventIds: readonly string[]; day: string | null },
  claimId: string,
): SQL {
  const shifted = (days: number) => day && Temporal.PlainDate.from(day).add({ days }).toString();
  return sql`exists (
    select from ${claimRevisions} where ${claimRevisions.claimId} = claims.id and (
      ${claimRevisions.claimId} = ${claimId}
      or ${eventIds.length > 0 ? inArray(eventNow, [...eventIds]) : sql`false`}
      or ${claimRevisions.day} between ${shifted(-near)}::date and ${shifted(near)}::date
      or (${claimRevisions.dueStart} < ${shifted(2)}::date and ${claimRevisions.dueEnd} > ${shifted(-1)}::date)
    ))`;
}

/** The days that announcements among these promise, by claim. */
async function promisedDays(
  ctx: Context,
  read: readonly ReadClaim[],
  timeZone: string,
): Promise<Map<string, { first: string; last: string }>> {
  const ids = read.flatMap(({ claimId, due }) => (due?.end ? [claimId] : []));
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectDistinctOn([claimRevisions.claimId], {
      claimId: claimRevisions.claimId,
      start: claimRevisions.dueStart,
      end: claimRevisions.dueEnd,
    })
    .from(claimRevisions)
    .where(and(inArray(claimRevisions.claimId, ids), isNotNull(claimRevisions.dueStart)))
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number));
  return new Map(
    rows.flatMap(({ claimId, start, end }) =>
      start && end
        ? [
            [
              claimId,
              { first: localDay(start, timeZone), last: localDay(new Date(end.getTime() - 1), timeZone) },
            ],
          ]
        : [],
    ),
  );
}

function comparableOf(claim: ReadClaim, situation: SituationWithLists, due: Comparable['due']): Comparable {
  const { claimId, statement, kind, day, eventId, relations, figures, originators, citations } = claim;
  const reported = citations
    .filter(({ stance }) => stance === 'supports')
    .map(({ report }) => report.publishedOn);
  return {
    ...{ claimId, statement, kind, day, due, eventId, relations, figures },
    places: claim.places.map((name) => placed(name, situation)),
    voices: originators.flatMap(({ partyId, name }) => [foldName(name), ...(partyId ? [partyId] : [])]),
    reportedOn:
      reported
        .filter((on) => on !== null)
        .sort()
        .at(-1) ?? null,
  };
}

async function comparableTyped(
  ctx: Context,
  claimId: string,
  typed: TypedClaim,
  situation: SituationWithLists,
): Promise<Comparable> {
  const { statement, kind, day, eventId, relations, places, figures, reportIds, voices } = typed;
  const measures = new Map(situation.measures.map((measure) => [foldName(measure.name), measure]));
  const reported = reportIds.length
    ? await ctx.db.select({ on: reports.publishedOn }).from(reports).where(inArray(reports.id, reportIds))
    : [];
  return {
    ...{ claimId, statement, kind, day, eventId, relations, due: null },
    places: places.map((name) => placed(name, situation)),
    figures: figures.flatMap(({ measure, ...figure }) => {
      const counted = measures.get(foldName(measure));
      return counted ? [{ ...figure, measureId: counted.id, unit: figure.unit || counted.unit }] : [];
    }),
    voices: voices.map(foldName),
    reportedOn:
      reported
        .flatMap(({ on }) => on ?? [])
        .sort()
        .at(-1) ?? null,
  };
}

/** A place by any of its names, or "name, larger place", with the names of those that it lies in. */
function placed(typed: string, { places }: SituationWithLists): Comparable['places'][number] {
  const folded = foldName(typed);
  const [alone = ''] = typed.split(',');
  const named = (name: string) =>
    places.find((place) => [place.name, ...place.aliases].some((known) => foldName(known) === name));
  const place = named(folded) ?? named(foldName(alone));
  const within: string[] = [];
  for (
    let at = place;
    at && within.length < places.length;
    at = places.find(({ id }) => id === at?.parentId)
  ) {
    if (at !== place) within.push(at.name);
  }
  return { name: place?.name ?? typed, within };
}
