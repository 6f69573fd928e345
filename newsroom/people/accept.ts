import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { invitations, people } from '@/db/schema/people';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { forgetAttempts } from './count-attempts';
import { hashPassword } from './password';
import { acceptInput, newPasswordInput } from './person';
import { endSessionsOf } from './session';
import { digestOfToken } from './token';

/**
 * Makes the invited person, once. Whoever holds the token acts, as the person they become: no role is asked.
 *
 * @param input see acceptInput.
 * @throws RuleBroken invitation_spent (used, expired, never made), email_taken. ZodError.
 */
export async function acceptInvitation(
  ctx: Pick<Context, 'db' | 'clock'>,
  input: unknown,
): Promise<{ personId: string }> {
  const typed = acceptInput.parse(input);
  const passwordHash = await hashPassword(typed.password);
  const personId = randomUUID();
  const self: Context = { ...ctx, actor: { kind: 'person', id: personId, name: typed.name, role: 'writer' } };

  return catching({ people_email: ['email_taken', 'email'] }, () =>
    change(self, { action: 'accept invitation', subjectKind: 'person', subjectId: personId }, async (c) => {
      const invitation = await openInvitation(c.tx, typed.token, c.now);
      if (!invitation || invitation.personId) throw new RuleBroken('invitation_spent');
      await c.update(invitations, invitation.id, { usedAt: c.now });
      await c.insert(people, {
        id: personId,
        email: typed.email,
        name: typed.name,
        byline: typed.byline || typed.name,
        role: invitation.role,
        passwordHash,
        addedAt: c.now,
      });
      return { personId };
    }),
  );
}

/**
 * Sets a new password by a link that an admin made for somebody who is here already, and ends their sessions. Wrong passwords
 * that somebody tried before are forgotten: the link is the way in for whoever was locked out.
 *
 * @throws RuleBroken invitation_spent. ZodError.
 */
export async function setNewPassword(
  ctx: Pick<Context, 'db' | 'clock'>,
  input: unknown,
): Promise<{ personId: string }> {
  const typed = newPasswordInput.parse(input);
  const passwordHash = await hashPassword(typed.password);
  const invitation = await openInvitation(ctx.db, typed.token, ctx.clock.now());
  const [person] = invitation?.personId
    ? await ctx.db.select().from(people).where(eq(people.id, invitation.personId))
    : [];
  if (!invitation || !person || person.disabledAt) throw new RuleBroken('invitation_spent');

  const self: Context = {
    ...ctx,
    actor: { kind: 'person', id: person.id, name: person.name, role: person.role },
  };
  await change(self, { action: 'set password', subjectKind: 'person', subjectId: person.id }, async (c) => {
    const stillOpen = await c.update(
      invitations,
      invitation.id,
      { usedAt: c.now },
      isNull(invitations.usedAt),
    );
    if (!stillOpen) throw new RuleBroken('invitation_spent');
    await c.update(people, person.id, { passwordHash });
    await endSessionsOf(c.tx, person.id, c.now);
  });
  await forgetAttempts(ctx.db, person.email);
  return { personId: person.id };
}

/** Locks the row inside a transaction, so that of two who use one link at once the second finds it used. */
async function openInvitation(db: Pick<Transaction, 'select'>, token: string, now: Date) {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenDigest, digestOfToken(token)),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .for('update');
  return invitation;
}
