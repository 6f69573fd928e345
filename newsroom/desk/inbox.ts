import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { claimRevisions, drafts } from '@/db/schema/claims';
import { inboxEntries } from '@/db/schema/desk';
import { eventRevisions } from '@/db/schema/events';
import { people } from '@/db/schema/people';
import { reports } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import { takeaways } from '@/db/schema/takeaways';
import type { InboxKind } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import type { Change } from '@/newsroom/journal';
import { must, mustAsPerson } from '@/newsroom/policy';

export type InboxSubject = {
  subjectKind: 'claim' | 'report' | 'takeaway' | 'event';
  subjectId: string;
  situationId: string | null;
};

/**
 * Tells people what concerns them, in the transaction of the change itself. Nobody is told what they did themselves, and nobody
 * twice.
 *
 * @param byId who did it; null for the program.
 */
export async function tell(
  c: Change,
  kind: InboxKind,
  to: readonly (string | null | undefined)[],
  subject: InboxSubject,
  byId: string | null,
): Promise<void> {
  const told = [...new Set(to)].filter((id): id is string => typeof id === 'string' && id !== byId);
  if (told.length === 0) return;
  await c.tx
    .insert(inboxEntries)
    .values(told.map((personId) => ({ id: randomUUID(), personId, kind, ...subject, byId, at: c.now })));
}

export type InboxLine = {
  id: string;
  kind: InboxKind;
  subjectKind: string;
  subjectId: string;
  /** The claim's statement, the title of the report or the event, the takeaway's day; empty where it has none. */
  about: string;
  /** Where it belongs; null for what belongs to the whole site. */
  situation: { slug: string; timeZone: string } | null;
  by: string | null;
  at: Date;
  isRead: boolean;
};

const tellers = alias(people, 'tellers');

/** What concerns the person who asks, the newest first; at most 200. @throws NotAllowed */
export async function readInbox(ctx: Context): Promise<InboxLine[]> {
  const person = mustAsPerson(ctx.actor, 'read the desk');
  const rows = await ctx.db
    .select({
      entry: inboxEntries,
      by: tellers.name,
      situation: { slug: situations.slug, timeZone: situations.timeZone },
    })
    .from(inboxEntries)
    .leftJoin(situations, eq(situations.id, inboxEntries.situationId))
    .leftJoin(tellers, eq(tellers.id, inboxEntries.byId))
    .where(eq(inboxEntries.personId, person.id))
    .orderBy(desc(inboxEntries.at), desc(inboxEntries.id))
    .limit(200);
  const names = await namesOf(
    ctx,
    rows.map(({ entry }) => entry.subjectId),
  );
  return rows.map(({ entry, by, situation }) => ({
    id: entry.id,
    kind: entry.kind,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    about: names.get(entry.subjectId) ?? '',
    situation,
    by,
    at: entry.at,
    isRead: entry.readAt !== null,
  }));
}

/** How many entries the person has not read. */
export async function countUnread(ctx: Context): Promise<number> {
  const person = mustAsPerson(ctx.actor, 'read the desk');
  const [row] = await ctx.db
    .select({ unread: count() })
    .from(inboxEntries)
    .where(and(eq(inboxEntries.personId, person.id), isNull(inboxEntries.readAt)));
  return row?.unread ?? 0;
}

/** Marks entries of one's own as read; all of them when none is named. Not journaled. @throws NotAllowed. ZodError. */
export async function markRead(ctx: Context, input: unknown): Promise<void> {
  const person = mustAsPerson(ctx.actor, 'read the desk');
  const { entryId } = z.object({ entryId: z.uuid().optional() }).parse(input);
  await ctx.db
    .update(inboxEntries)
    .set({ readAt: ctx.clock.now() })
    .where(
      and(
        eq(inboxEntries.personId, person.id),
        isNull(inboxEntries.readAt),
        entryId ? eq(inboxEntries.id, entryId) : undefined,
      ),
    );
}

async function namesOf(ctx: Context, ids: string[]): Promise<Map<string, string>> {
  must(ctx.actor, 'read the desk');
  if (ids.length === 0) return new Map();
  const { db } = ctx;
  const [typed, statements, titles, eventTitles, days] = await Promise.all([
    db
      .select({ id: drafts.claimId, name: sql<string | null>`${drafts.fields}::jsonb ->> 'statement'` })
      .from(drafts)
      .where(inArray(drafts.claimId, ids)),
    db
      .selectDistinctOn([claimRevisions.claimId], {
        id: claimRevisions.claimId,
        name: claimRevisions.statement,
      })
      .from(claimRevisions)
      .where(inArray(claimRevisions.claimId, ids))
      .orderBy(claimRevisions.claimId, desc(claimRevisions.number)),
    db.select({ id: reports.id, name: reports.title }).from(reports).where(inArray(reports.id, ids)),
    db
      .selectDistinctOn([eventRevisions.eventId], { id: eventRevisions.eventId, name: eventRevisions.title })
      .from(eventRevisions)
      .where(inArray(eventRevisions.eventId, ids))
      .orderBy(eventRevisions.eventId, desc(eventRevisions.number)),
    db.select({ id: takeaways.id, name: takeaways.day }).from(takeaways).where(inArray(takeaways.id, ids)),
  ]);
  return new Map(
    [...typed, ...statements, ...titles, ...eventTitles, ...days].map(({ id, name }) => [id, name ?? '']),
  );
}
