import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { assignments } from '@/db/schema/desk';
import { invitations, people } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { changePersonInput, seenPersonInput, standsNow } from './person';
import { endSessionsOf } from './session';

type PersonRow = typeof people.$inferSelect;

/**
 * Changes a person's role, which counts from their next request, and byline. What they signed before keeps the byline of then.
 *
 * @throws RuleBroken last_admin. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function changePerson(ctx: Context, input: unknown): Promise<{ personId: string }> {
  mustAsPerson(ctx.actor, 'change a person');
  const { personId, seen, role, byline } = changePersonInput.parse(input);
  return changing(ctx, 'change person', personId, async (c) => {
    const person = await asSeen(c, personId, seen);
    if (role !== 'admin') await mustNotBeTheLastAdmin(c, person);
    if (person.role !== role || person.byline !== byline)
      await c.update(people, personId, { role, byline }, eq(people.journalLine, seen));
  });
}

/**
 * Shuts a person out at once: sessions and open links end, and what they took care of is given back. What they wrote and signed
 * stays theirs.
 *
 * @throws RuleBroken last_admin. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function disablePerson(ctx: Context, input: unknown): Promise<{ personId: string }> {
  const me = mustAsPerson(ctx.actor, 'change a person');
  const { personId, seen } = seenPersonInput.parse(input);
  return changing(ctx, 'disable person', personId, async (c) => {
    const person = await asSeen(c, personId, seen);
    if (person.disabledAt) throw new Conflict('person', standsNow(person));
    await mustNotBeTheLastAdmin(c, person);
    await c.update(people, personId, { disabledAt: c.now });
    await endSessionsOf(c.tx, personId, c.now);
    await endOpenLinks(c, personId);
    const taken = await c.tx
      .select({ id: assignments.id })
      .from(assignments)
      .where(eq(assignments.personId, personId));
    for (const { id } of taken)
      await c.update(assignments, id, { personId: null, assignedById: me.id, assignedAt: c.now });
  });
}

/** Lets a person in again, with the password and the role that they had. @throws Conflict. NotFound. NotAllowed. ZodError. */
export async function enablePerson(ctx: Context, input: unknown): Promise<{ personId: string }> {
  mustAsPerson(ctx.actor, 'change a person');
  const { personId, seen } = seenPersonInput.parse(input);
  return changing(ctx, 'enable person', personId, async (c) => {
    const person = await asSeen(c, personId, seen);
    if (!person.disabledAt) throw new Conflict('person', standsNow(person));
    await c.update(people, personId, { disabledAt: null });
  });
}

/** The links for a new password that a person could still use. */
export async function endOpenLinks(c: Change, personId: string): Promise<void> {
  const open = await c.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(eq(invitations.personId, personId), isNull(invitations.usedAt), gt(invitations.expiresAt, c.now)),
    );
  for (const { id } of open) await c.update(invitations, id, { expiresAt: c.now });
}

async function changing(
  ctx: Context,
  action: string,
  personId: string,
  work: (c: Change) => Promise<void>,
): Promise<{ personId: string }> {
  await change(ctx, { action, subjectKind: 'person', subjectId: personId }, async (c) => {
    // All admins, in one order: of two who demote each other at once the second finds themselves the last.
    await c.tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.role, 'admin'))
      .orderBy(asc(people.id))
      .for('update');
    await work(c);
  });
  return { personId };
}

/** The person, locked, as the form showed them. */
async function asSeen(c: Change, id: string, seen: string): Promise<PersonRow> {
  const [person] = await c.tx.select().from(people).where(eq(people.id, id)).for('update');
  if (!person) throw new NotFound('person');
  if (person.journalLine !== seen) throw new Conflict('person', standsNow(person));
  return person;
}

/** People of the demonstration do not count: they go with it. */
async function mustNotBeTheLastAdmin(c: Change, person: PersonRow): Promise<void> {
  if (person.role !== 'admin' || person.disabledAt) return;
  const admins = await c.tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(eq(people.role, 'admin'), isNull(people.disabledAt), sql`${people.demonstration} is not true`),
    );
  if (!admins.some(({ id }) => id !== person.id)) throw new RuleBroken('last_admin');
}
