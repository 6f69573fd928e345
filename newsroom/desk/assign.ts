import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { claims } from '@/db/schema/claims';
import { assignments } from '@/db/schema/desk';
import { people } from '@/db/schema/people';
import { reports } from '@/db/schema/reports';
import { assignmentSubjects } from '@/db/vocabulary';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { Conflict, NotAllowed, NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { may, mustAsPerson } from '@/newsroom/policy';
import { optionalId } from '@/newsroom/text';
import { tell } from './inbox';

const assignInput = z.object({
  subjectKind: z.enum(assignmentSubjects),
  subjectId: z.uuid(),
  /** Who shall take care of it; empty gives it back. */
  personId: optionalId,
  /** Who took care of it when the form was drawn; empty for nobody. */
  seenPersonId: optionalId,
});

/**
 * Gives a claim or a report to a person, takes it over or gives it back. Everybody may do so for themselves, editors for others.
 *
 * @throws Conflict when somebody else took it meanwhile. NotFound (also for a person who is disabled). NotAllowed. ZodError.
 */
export async function assign(ctx: Context, input: unknown): Promise<{ subjectId: string }> {
  const me = mustAsPerson(ctx.actor, 'assign');
  const typed = assignInput.parse(input);
  const isOwn = typed.personId === me.id || (typed.personId === null && typed.seenPersonId === me.id);
  if (!isOwn && !may(me, 'assign to others')) throw new NotAllowed('assign to others');
  const { subjectKind, subjectId, personId } = typed;
  const line = {
    action: personId ? `assign ${subjectKind}` : `give back ${subjectKind}`,
    subjectKind,
    subjectId,
  };
  const taken = () => new Conflict('assignment');
  return catching({ assignments_subject: taken }, () =>
    change(ctx, line, async (c) => {
      const situationId = await situationOf(c, subjectKind, subjectId);
      c.about({ situationId });
      if (personId) await mustBeHere(c, personId);
      const [row] = await c.tx
        .select()
        .from(assignments)
        .where(and(eq(assignments.subjectKind, subjectKind), eq(assignments.subjectId, subjectId)))
        .for('update');
      if ((row?.personId ?? null) !== typed.seenPersonId) throw taken();
      const set = { personId, assignedById: me.id, assignedAt: c.now };
      if (row) await c.update(assignments, row.id, set);
      else await c.insert(assignments, { id: randomUUID(), subjectKind, subjectId, ...set });
      await tell(c, 'assigned', [personId], { subjectKind, subjectId, situationId }, me.id);
      return { subjectId };
    }),
  );
}

async function situationOf(c: Change, kind: 'claim' | 'report', id: string): Promise<string> {
  const table = kind === 'claim' ? claims : reports;
  const [row] = await c.tx.select({ situationId: table.situationId }).from(table).where(eq(table.id, id));
  if (!row) throw new NotFound(kind);
  return row.situationId;
}

async function mustBeHere(c: Change, personId: string): Promise<void> {
  const [person] = await c.tx
    .select({ disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, personId));
  if (!person || person.disabledAt) throw new NotFound('person');
}
