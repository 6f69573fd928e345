import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { people, sessions } from '@/db/schema/people';
import type { Actor } from '@/newsroom/context';
import { sessionDays } from './person';

type Writer = Pick<Database, 'insert' | 'update'>;

/** Signs a person in on one device. Sessions are exempt from the journal (db/journaled.ts). */
export async function startSession(
  db: Writer,
  { personId, now, userAgent }: { personId: string; now: Date; userAgent: string | null },
): Promise<string> {
  const id = randomUUID();
  await db.insert(sessions).values({
    id,
    personId,
    startedAt: now,
    expiresAt: new Date(now.getTime() + sessionDays * 86_400_000),
    userAgent: userAgent?.slice(0, 300) ?? null,
  });
  return id;
}

/**
 * Who a session stands for at this moment: name and role come from the people table, so that a change of role,
 * a disabled person and an ended session count at the very next request.
 */
export async function readSession(
  db: Database,
  id: string,
  now: Date,
): Promise<Extract<Actor, { kind: 'person' }> | null> {
  const [person] = await db
    .select({ id: people.id, name: people.name, role: people.role })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.id, id),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        isNull(people.disabledAt),
      ),
    );
  return person ? { kind: 'person', ...person } : null;
}

/** Ends one session at once. */
export async function endSession(db: Writer, id: string, now: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)));
}

/** Ends all sessions of a person at once, but for the one kept. */
export async function endSessionsOf(
  db: Writer,
  personId: string,
  now: Date,
  kept?: string | null,
): Promise<void> {
  await db
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        kept ? ne(sessions.id, kept) : undefined,
      ),
    );
}
