import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { journal } from '@/db/schema/journal';
import { invitations, people } from '@/db/schema/people';
import type { Clock, Context } from '@/newsroom/context';
import { Conflict, NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { endOpenLinks } from './change-person';
import { invitationHours, inviteInput, revokeInput } from './person';
import { digestOfToken, newToken } from './token';

/**
 * Makes a one-time link's token. It is told once, here; only its digest is kept.
 *
 * @param input see inviteInput; with a personId the link sets a new password for that person, whose role stays; earlier links
 *   for them stop working.
 * @throws NotAllowed. NotFound. ZodError.
 */
export async function invite(ctx: Context, input: unknown): Promise<{ token: string }> {
  must(ctx.actor, 'invite a person');
  const typed = inviteInput.parse(input);
  const invitedById = ctx.actor.kind === 'person' ? ctx.actor.id : null;
  const token = newToken();
  const id = randomUUID();

  await change(ctx, { action: 'invite person', subjectKind: 'invitation', subjectId: id }, async (c) => {
    const person = typed.personId ? await personToInvite(c.tx, typed.personId) : null;
    if (person) await endOpenLinks(c, person.id);
    await c.insert(invitations, {
      id,
      tokenDigest: digestOfToken(token),
      role: person?.role ?? typed.role,
      personId: person?.id ?? null,
      email: person?.email ?? typed.email,
      invitedById,
      madeAt: c.now,
      expiresAt: new Date(c.now.getTime() + invitationHours * 3_600_000),
    });
  });
  return { token };
}

/** Takes a link back that nobody has used yet. @throws Conflict when it was used or has expired. NotAllowed. ZodError. */
export async function revokeInvitation(ctx: Context, input: unknown): Promise<{ invitationId: string }> {
  must(ctx.actor, 'invite a person');
  const { invitationId } = revokeInput.parse(input);
  const line = { action: 'take back invitation', subjectKind: 'invitation', subjectId: invitationId };
  await change(ctx, line, async (c) => {
    const isOpen = and(isNull(invitations.usedAt), gt(invitations.expiresAt, c.now));
    if (!(await c.update(invitations, invitationId, { expiresAt: c.now }, isOpen)))
      throw new Conflict('invitation');
  });
  return { invitationId };
}

/**
 * The first admin's link, for the program's start while nobody is there: a new one each time, since an old one
 * cannot be read back. Null when there is somebody; people of the demonstration do not count.
 */
export async function firstAdminInvitation(db: Database, clock: Clock): Promise<{ token: string } | null> {
  const [somebody] = await db
    .select({ id: people.id })
    .from(people)
    .where(sql`${people.demonstration} is not true`)
    .limit(1);
  if (somebody) return null;
  const ctx: Context = { db, clock, actor: { kind: 'program', name: firstStart } };
  await endEarlierLinks(ctx);
  return invite(ctx, { role: 'admin' });
}

const firstStart = 'first start';

/** Whoever reads an old start's output must not become an admin beside the first one. */
async function endEarlierLinks(ctx: Context): Promise<void> {
  await change(ctx, { action: 'take back invitation', subjectKind: 'invitation' }, async (c) => {
    const open = await c.tx
      .select({ id: invitations.id })
      .from(invitations)
      .innerJoin(journal, eq(journal.id, invitations.journalLine))
      .where(
        and(eq(journal.actor, firstStart), isNull(invitations.usedAt), gt(invitations.expiresAt, c.now)),
      );
    for (const { id } of open) await c.update(invitations, id, { expiresAt: c.now });
  });
}

async function personToInvite(db: Pick<Database, 'select'>, id: string) {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  if (!person || person.disabledAt) throw new NotFound('person');
  return person;
}
