import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { people, sessions } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { hashPassword } from './password';
import { changeOneselfInput, changePasswordInput, endSessionInput, type Person, standsNow } from './person';
import { endSession, endSessionsOf } from './session';
import { findBySignIn } from './sign-in';

export type OwnProfile = Person & { seen: string };

/** The person who asks. @throws NotAllowed */
export async function readOwnProfile(ctx: Context): Promise<OwnProfile> {
  const { id, name, byline, email, role, journalLine } = await ownRow(ctx);
  return { id, name, byline, email, role, seen: journalLine };
}

/**
 * Changes one's own name and byline. What one signed before keeps the byline of then.
 *
 * @returns what the next form has to send back as seen.
 * @throws Conflict. NotAllowed. ZodError.
 */
export async function changeOneself(ctx: Context, input: unknown): Promise<{ seen: string }> {
  const me = mustAsPerson(ctx.actor, 'change oneself');
  const { seen, name, byline } = changeOneselfInput.parse(input);
  return change(ctx, { action: 'change profile', subjectKind: 'person', subjectId: me.id }, async (c) => {
    const set = { name, byline: byline || name };
    const row = await c.update(people, me.id, set, eq(people.journalLine, seen));
    if (!row) throw new Conflict('person', standsNow(await ownRow(ctx)));
    return { seen: row.journalLine };
  });
}

/**
 * Changes one's own password and ends all other sessions. The old one is asked for, and a wrong one counts as an attempt to sign
 * in: a browser left open is no way to guess.
 *
 * @param here the session to keep, and the client's address.
 * @returns what the next form has to send back as seen.
 * @throws RuleBroken wrong_password, too_many_attempts. NotAllowed. ZodError.
 */
export async function changePassword(
  ctx: Context,
  input: unknown,
  here: { sessionId: string | null; from: string | null },
): Promise<{ seen: string }> {
  const me = mustAsPerson(ctx.actor, 'change oneself');
  const typed = changePasswordInput.parse(input);
  const { email } = await ownRow(ctx);
  const known = await findBySignIn(ctx.db, { email, password: typed.oldPassword }, here.from);
  if (known?.id !== me.id) throw new RuleBroken('wrong_password', 'oldPassword');
  const passwordHash = await hashPassword(typed.password);
  return change(ctx, { action: 'set password', subjectKind: 'person', subjectId: me.id }, async (c) => {
    const row = await c.update(people, me.id, { passwordHash });
    if (!row) throw new NotFound('person');
    await endSessionsOf(c.tx, me.id, c.now, here.sessionId);
    return { seen: row.journalLine };
  });
}

export type OwnSession = { id: string; startedAt: Date; userAgent: string | null };

/** Where one is signed in, the latest first. @throws NotAllowed */
export async function listOwnSessions(ctx: Context): Promise<OwnSession[]> {
  const me = mustAsPerson(ctx.actor, 'change oneself');
  return ctx.db
    .select({ id: sessions.id, startedAt: sessions.startedAt, userAgent: sessions.userAgent })
    .from(sessions)
    .where(
      and(eq(sessions.personId, me.id), isNull(sessions.endedAt), gt(sessions.expiresAt, ctx.clock.now())),
    )
    .orderBy(desc(sessions.startedAt));
}

/** Ends one of one's own sessions at once. @throws NotFound for anybody else's. NotAllowed. ZodError. */
export async function endOwnSession(ctx: Context, input: unknown): Promise<void> {
  mustAsPerson(ctx.actor, 'change oneself');
  const { sessionId } = endSessionInput.parse(input);
  const own = await listOwnSessions(ctx);
  if (!own.some(({ id }) => id === sessionId)) throw new NotFound('session');
  await endSession(ctx.db, sessionId, ctx.clock.now());
}

/** Ends all of one's sessions but the one kept. @throws NotAllowed */
export async function endOtherSessions(ctx: Context, kept: string | null): Promise<void> {
  const me = mustAsPerson(ctx.actor, 'change oneself');
  await endSessionsOf(ctx.db, me.id, ctx.clock.now(), kept);
}

async function ownRow(ctx: Context): Promise<typeof people.$inferSelect> {
  const me = mustAsPerson(ctx.actor, 'change oneself');
  const [row] = await ctx.db.select().from(people).where(eq(people.id, me.id));
  if (!row) throw new NotFound('person');
  return row;
}
