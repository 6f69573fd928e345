import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { ClaimPage } from './claim-page';
import {
  type CorrectionsPage,
  type NoticeSubject,
  type PublicNotice,
  pageOfMonths,
  shapeCorrections,
} from './corrections';
import { byId, current, situationBySlug } from './current';
import type { DayTimeline } from './day';
import { dayVersions, dayVersionsAt } from './day-versions';
import { joinedClaims, standingFor, survivorsOf } from './joined';
import { monthsOfNotices, type NoticedSubjects, subjectsOfMonths } from './notice-rows';
import { claimsUnder } from './read-event';
import { type DayRemovals, nothingRemoved, type RemovedPage, removals, removalsFrom } from './removals';
import { shapeDay } from './shape-day';
import type {
  ClaimVersion,
  EventVersion,
  Published,
  SituationVersion,
  SourceVersion,
  TakeawayVersion,
} from './version';
import { sourcesOfClaims } from './voices';

/**
 * The one public read (promise 8): pages, feeds and data are made of public versions, and of nothing else. Every function takes
 * the moment at which one reads; without it, now.
 */

/** All situations, by title. */
export async function readSituations(db: Database, at?: Date): Promise<Published<SituationVersion>[]> {
  const found = await current<SituationVersion>(db, sql`v.kind = 'situation'`, at);
  return found.sort((a, b) => a.title.localeCompare(b.title, a.language));
}

/** A situation; null when none under this slug was ever public. */
export async function readSituation(
  db: Database,
  slug: string,
  at?: Date,
): Promise<Published<SituationVersion> | null> {
  return situationBySlug(db, slug, at);
}

/** One day of a situation; null when there is no such situation, and without groups when nothing stands on the day. */
export async function readDay(
  db: Database,
  slug: string,
  day: string,
  at?: Date,
): Promise<DayTimeline | null> {
  const found = at ? await dayVersionsAt(db, slug, day, at) : await dayVersions(db, slug, day);
  if (!found) return null;
  const { takeaway, claims, overnight, mayHaveRemovals, ...rest } = found;
  const eventIds = [...claims, ...overnight].map((claim) => claim.eventId);
  const { situationId } = found.situation;
  return shapeDay({
    ...rest,
    asOf: isoOf(at),
    day,
    takeaway,
    named: await byId<ClaimVersion>(db, 'claim', claimsNamedBy(takeaway), at),
    claims,
    overnight,
    events: await survivorsOf(db, found.events, at),
    removed: mayHaveRemovals ? await removedFrom(db, situationId, day, eventIds, at) : nothingRemoved,
  });
}

/** What was removed from a day: its claims, its takeaway, and titles of the events of the claims that stand. */
async function removedFrom(
  db: Database,
  situationId: string,
  day: string,
  eventIds: readonly (string | null)[],
  at?: Date,
): Promise<DayRemovals> {
  const onDay = await removals(
    db,
    sql`v.situation_id = ${situationId} and v.kind in ('claim', 'takeaway') and v.day = ${day}`,
    at,
  );
  const ids = eventIds.filter((id) => id !== null).map((id) => sql`${id}::uuid`);
  const named = sql`v.kind = 'event' and v.subject_id in (${sql.join(ids, sql`, `)})`;
  const ofEvents = ids.length > 0 ? await removals(db, named, at) : [];
  return {
    claims: onDay.filter(({ kind }) => kind === 'claim'),
    takeaway: onDay.find(({ kind }) => kind === 'takeaway') ?? null,
    events: new Map(ofEvents.map((removal) => [removal.subjectId, removal])),
  };
}

/** Where a claim or an event stood whose words are gone; null where it can be read, or was never public. */
export async function readRemoved(
  db: Database,
  kind: 'claim' | 'event',
  subjectId: string,
  at?: Date,
): Promise<RemovedPage | null> {
  const [removal] = await removals(db, sql`v.kind = ${kind} and v.subject_id = ${subjectId}`, at);
  const situation = removal && (await situationOf(db, kind, subjectId, at));
  return situation ? { asOf: isoOf(at), removal, situation } : null;
}

async function situationOf(
  db: Database,
  kind: 'claim' | 'event',
  subjectId: string,
  at?: Date,
): Promise<Published<SituationVersion> | undefined> {
  const [situation] = await current<SituationVersion>(
    db,
    sql`v.kind = 'situation' and v.subject_id = (select situation_id from public_versions where kind = ${kind} and subject_id = ${subjectId} limit 1)`,
    at,
  );
  return situation;
}

/** A claim with all that its page tells; null when it was never public. */
export async function readClaim(db: Database, claimId: string, at?: Date): Promise<ClaimPage | null> {
  const [claim] = await current<ClaimVersion>(db, sql`v.kind = 'claim' and v.subject_id = ${claimId}`, at);
  if (!claim) return null;
  const situation = await situationOf(db, 'claim', claimId, at);
  if (!situation) return null;
  const named = claim.relations.map((relation) => relation.claimId);
  const shownBy = claim.outcome?.claimId ?? null;
  const others = await byId<ClaimVersion>(db, 'claim', [...named, shownBy], at);
  const naming = await current<ClaimVersion>(
    db,
    sql`v.kind = 'claim' and v.related @> array[${claimId}]::uuid[]`,
    at,
  );
  const events = await standingFor(db, [claim.eventId], at);
  return {
    asOf: isoOf(at),
    claim,
    situation,
    event: (claim.eventId && events.get(claim.eventId)) || null,
    sources: await byId<SourceVersion>(db, 'source', [...sourcesOfClaims([claim])], at),
    joined: await joinedClaims(db, claimId, at),
    removals: await removalsFrom(db, claimId),
    outcomeShownBy: (shownBy && others.get(shownBy)) || null,
    related: [
      ...claim.relations.flatMap(({ kind, claimId: id }) => {
        const other = others.get(id);
        return other ? [{ kind, direction: 'to' as const, claim: other }] : [];
      }),
      ...naming.flatMap((other) =>
        other.relations
          .filter((relation) => relation.claimId === claimId)
          .map(({ kind }) => ({ kind, direction: 'from' as const, claim: other })),
      ),
    ],
  };
}

/**
 * All notices of a situation by month, the newest first; null when there is no such situation.
 *
 * @param until the last month to show, YYYY-MM.
 */
export async function readCorrections(
  db: Database,
  slug: string,
  until?: string,
  at?: Date,
): Promise<CorrectionsPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const counted = await monthsOfNotices(db, situation, at);
  const { shown } = pageOfMonths(counted, until);
  const subjects = await subjectsOfMonths(db, situation, shown, at);
  const removed = await removals(
    db,
    sql`v.situation_id = ${situation.situationId} and v.kind in ('claim', 'event', 'takeaway') and ${hadNotice(at)}`,
    at,
  );
  const notices = await noticesOn(db, situation.situationId, subjects, at);
  return shapeCorrections(situation, notices, until, isoOf(at), removed, counted);
}

/** A page of the past tells of a removal only where a notice stood that went with it. */
function hadNotice(at: Date | undefined): SQL {
  if (!at) return sql`true`;
  return sql`exists (select from corrections c where c.subject_id = v.subject_id and c.corrected_at <= ${at.toISOString()})`;
}

type Corrected = ClaimVersion | EventVersion | TakeawayVersion;

/** All notices on some things, as they are told at a moment. */
async function noticesOn(
  db: Database,
  situationId: string,
  subjects: NoticedSubjects,
  at?: Date,
): Promise<PublicNotice[]> {
  const found: Published<Corrected>[] = [];
  for (const [kind, ids] of subjects) found.push(...(await byId<Corrected>(db, kind, ids, at)).values());
  const days = await daysOfEvents(
    db,
    situationId,
    found.flatMap((shown) => (shown.kind === 'event' ? [shown.eventId] : [])),
    at,
  );
  return found.flatMap((shown) => {
    const subject = subjectOfNotice(shown, days);
    return (shown.corrections ?? []).map((notice) => ({ notice, subject }));
  });
}

function subjectOfNotice(shown: Published<Corrected>, days: ReadonlyMap<string, string>): NoticeSubject {
  switch (shown.kind) {
    case 'claim':
      return { kind: 'claim', claim: shown };
    case 'event':
      return { kind: 'event', event: shown, day: days.get(shown.eventId) ?? null };
    case 'takeaway':
      return { kind: 'takeaway', takeaway: shown };
  }
}

/** The last day on which claims of an event stand. */
async function daysOfEvents(
  db: Database,
  situationId: string,
  eventIds: readonly string[],
  at?: Date,
): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  for (const eventId of eventIds) {
    const claims = await claimsUnder(db, situationId, [eventId], at);
    const last = claims
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (last) days.set(eventId, last);
  }
  return days;
}

const isoOf = (at: Date | undefined) => at?.toISOString() ?? null;

function claimsNamedBy(takeaway: TakeawayVersion | null): string[] {
  return (takeaway?.sentences ?? []).flatMap(({ claims }) => claims.map(({ claimId }) => claimId));
}
