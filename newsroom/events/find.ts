import { desc, eq } from 'drizzle-orm';
import { eventRevisions, events } from '@/db/schema/events';
import { people } from '@/db/schema/people';
import { textReviews } from '@/db/schema/reviews';
import { situations } from '@/db/schema/situations';
import type { ChangeKind, TextDecision } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { latestVersion, latestVersions } from '@/newsroom/timeline/latest';
import type { EventVersion, Published } from '@/newsroom/timeline/version';
import { claimsOfEvents, type EventClaim } from './claims-of';
import { type Interval, inChosenOrder, publicTime, saysTheSame } from './event';
import { wroteWhatWaits } from './text-review';

export type EventLine = Interval & {
  id: string;
  /** As it was written last; what readers see may still be another. */
  title: string;
  /** What readers see; null while they know nothing of it. */
  publicTitle: string | null;
  isPublic: boolean;
  /** The event that it turned out to be. */
  joinedTo: string | null;
  /** Claims that stand under it by their latest revision. */
  claims: number;
  /** Its latest title or interval is not public, and nobody has decided on it. */
  isWaiting: boolean;
};

/**
 * The events of a situation, each by its latest title, the latest to be opened first.
 *
 * @param search words that its title contains.
 */
export async function listEvents(ctx: Context, situationId: string, search = ''): Promise<EventLine[]> {
  must(ctx.actor, 'read the desk');
  const rows = await latestRevisions(ctx, situationId);
  const ids = rows.map(({ event }) => event.id);
  const shown = await latestVersions<EventVersion>(ctx.db, 'event', ids);
  const counts = new Map<string, number>();
  for (const { eventId } of await claimsOfEvents(ctx.db, ids))
    counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  const wanted = foldName(search);
  return rows
    .map(({ event, revision, decision }) => {
      const known = shown.get(event.id) ?? null;
      const { timeStart, timeEnd, timePrecision, timeApproximate } = revision;
      return {
        ...{ timeStart, timeEnd, timePrecision, timeApproximate },
        id: event.id,
        title: revision.title ?? '',
        publicTitle: known?.title ?? null,
        isPublic: known !== null,
        joinedTo: known?.mergedIntoId ?? null,
        claims: counts.get(event.id) ?? 0,
        isWaiting: isWaiting(revision, decision, known),
      };
    })
    .filter(({ title, publicTitle }) => foldName(`${title} ${publicTitle ?? ''}`).includes(wanted));
}

/** A changed event that waits for review: since when, and by whose hand. */
export type WaitingEvent = {
  eventId: string;
  situation: { id: string; slug: string; title: string; timeZone: string };
  title: string;
  publicTitle: string;
  by: string;
  byId: string;
  at: Date;
};

/** Public events whose latest title or interval nobody has decided on, the oldest first. */
export async function listEventsWaiting(ctx: Context): Promise<WaitingEvent[]> {
  must(ctx.actor, 'read the desk');
  const rows = (await latestRevisions(ctx)).filter(({ decision }) => decision === null);
  const ids = rows.map(({ event }) => event.id);
  const shown = await latestVersions<EventVersion>(ctx.db, 'event', ids);
  return rows
    .flatMap(({ event, revision, decision, situation, by }) => {
      const known = shown.get(event.id) ?? null;
      if (!known || !isWaiting(revision, decision, known)) return [];
      const { id, slug, title, timeZone } = situation;
      return [
        {
          eventId: event.id,
          situation: { id, slug, title, timeZone },
          title: revision.title ?? '',
          publicTitle: known.title,
          by,
          byId: revision.authorId,
          at: revision.writtenAt,
        },
      ];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

async function latestRevisions(ctx: Context, situationId?: string) {
  const rows = await ctx.db
    .selectDistinctOn([eventRevisions.eventId], {
      event: events,
      revision: eventRevisions,
      decision: textReviews.decision,
      situation: situations,
      by: people.name,
    })
    .from(eventRevisions)
    .innerJoin(events, eq(events.id, eventRevisions.eventId))
    .innerJoin(situations, eq(situations.id, events.situationId))
    .innerJoin(people, eq(people.id, eventRevisions.authorId))
    .leftJoin(textReviews, eq(textReviews.revisionId, eventRevisions.id))
    .where(situationId ? eq(events.situationId, situationId) : undefined)
    .orderBy(eventRevisions.eventId, desc(eventRevisions.number));
  return rows.sort((a, b) => b.event.openedAt.getTime() - a.event.openedAt.getTime());
}

function isWaiting(
  revision: Interval & { title: string | null },
  decision: TextDecision | null,
  shown: EventVersion | null,
): boolean {
  return (
    shown !== null &&
    decision === null &&
    !saysTheSame({ title: revision.title, time: publicTime(revision) }, shown)
  );
}

export type EventRevision = Interval & {
  id: string;
  number: number;
  title: string;
  by: string;
  byId: string;
  at: Date;
  changeKind: ChangeKind | null;
  changeReason: string | null;
  foundBy: string | null;
  decision: { decision: TextDecision; reason: string | null; by: string; at: Date } | null;
};

export type EventInFull = {
  id: string;
  situation: { id: string; slug: string; title: string; timeZone: string };
  /** To send along when it is ordered. */
  journalLine: string;
  /** The newest first. */
  revisions: EventRevision[];
  latest: EventRevision;
  isWaiting: boolean;
  /** What readers see. */
  shown: Published<EventVersion> | null;
  publicVersionId: string | null;
  /** In the order that an editor chose. */
  claims: EventClaim[];
  /** Promise 3: this person wrote the latest revision, or one since the last public one. */
  isOwnWork: boolean;
};

/** @throws NotFound */
export async function findEvent(ctx: Context, eventId: string): Promise<EventInFull> {
  must(ctx.actor, 'read the desk');
  const [row] = await ctx.db
    .select({ event: events, situation: situations })
    .from(events)
    .innerJoin(situations, eq(situations.id, events.situationId))
    .where(eq(events.id, eventId));
  const revisions = row ? await revisionsOf(ctx, eventId) : [];
  const [latest] = revisions;
  if (!row || !latest) throw new NotFound('event');
  const version = await latestVersion<EventVersion>(ctx.db, 'event', eventId);
  const { id, slug, title, timeZone } = row.situation;
  return {
    id: eventId,
    situation: { id, slug, title, timeZone },
    journalLine: row.event.journalLine,
    revisions,
    latest,
    isWaiting: isWaiting(latest, latest.decision?.decision ?? null, version?.shown ?? null),
    shown: version?.shown ?? null,
    publicVersionId: version?.id ?? null,
    claims: inChosenOrder(await claimsOfEvents(ctx.db, [eventId]), row.event.claimOrder),
    isOwnWork: ctx.actor.kind === 'person' && wroteWhatWaits(ctx.actor.id, revisions),
  };
}

async function revisionsOf(ctx: Context, eventId: string): Promise<EventRevision[]> {
  const rows = await ctx.db
    .select({ revision: eventRevisions, by: people.name })
    .from(eventRevisions)
    .innerJoin(people, eq(people.id, eventRevisions.authorId))
    .where(eq(eventRevisions.eventId, eventId))
    .orderBy(desc(eventRevisions.number));
  const decisions = await ctx.db
    .select({ review: textReviews, by: people.name })
    .from(textReviews)
    .innerJoin(people, eq(people.id, textReviews.reviewerId))
    .where(eq(textReviews.subjectId, eventId));
  return rows.map(({ revision, by }) => {
    const { id, number, authorId: byId, writtenAt: at, changeKind, changeReason, foundBy } = revision;
    const { timeStart, timeEnd, timePrecision, timeApproximate } = revision;
    const decided = decisions.find(({ review }) => review.revisionId === id);
    return {
      ...{ id, number, by, byId, at, changeKind, changeReason, foundBy },
      ...{ timeStart, timeEnd, timePrecision, timeApproximate },
      title: revision.title ?? '',
      decision: decided
        ? {
            decision: decided.review.decision,
            reason: decided.review.reason,
            by: decided.by,
            at: decided.review.reviewedAt,
          }
        : null,
    };
  });
}
