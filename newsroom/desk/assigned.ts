import { and, eq, inArray } from 'drizzle-orm';
import { assignments } from '@/db/schema/desk';
import { people } from '@/db/schema/people';
import type { AssignmentSubject } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

export type Assigned = { id: string; name: string; at: Date };

/** Who takes care of a thing; null for nobody, and for a thing that is not there. @throws NotAllowed */
export async function findAssignment(
  ctx: Context,
  subjectKind: AssignmentSubject,
  subjectId: string,
): Promise<Assigned | null> {
  return (await listAssignments(ctx, subjectKind, [subjectId])).get(subjectId) ?? null;
}

/** Who takes care of which of these things, by the id of the thing. @throws NotAllowed */
export async function listAssignments(
  ctx: Context,
  subjectKind: AssignmentSubject,
  subjectIds: readonly string[],
): Promise<Map<string, Assigned>> {
  must(ctx.actor, 'read the desk');
  if (subjectIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({
      subjectId: assignments.subjectId,
      id: people.id,
      name: people.name,
      at: assignments.assignedAt,
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(and(eq(assignments.subjectKind, subjectKind), inArray(assignments.subjectId, [...subjectIds])));
  return new Map(rows.map(({ subjectId, ...assigned }) => [subjectId, assigned]));
}
