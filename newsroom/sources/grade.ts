import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { reliabilityRecords } from '@/db/schema/sources';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { lockOwn } from './lock';
import { publishSources } from './publish';
import { gradeInput } from './source';

/**
 * Grades how reliable a source is, by the Admiralty code, with what the grade rests on. Letter and reason are for the desk only, and
 * earlier grades stay in its history; where readers know the source, they are told in words.
 *
 * @throws Conflict when somebody graded it meanwhile. RuleBroken source_merged. NotFound. NotAllowed. ZodError.
 */
export async function gradeSource(
  ctx: Context,
  input: unknown,
): Promise<{ sourceId: string; recordId: string }> {
  const person = mustAsPerson(ctx.actor, 'grade a source');
  const { sourceId, seenRecordId, grade, reason } = gradeInput.parse(input);
  return change(ctx, { action: 'grade source', subjectKind: 'source', subjectId: sourceId }, async (c) => {
    await lockOwn(c, sourceId);
    const [latest] = await c.tx
      .select({ id: reliabilityRecords.id })
      .from(reliabilityRecords)
      .where(eq(reliabilityRecords.sourceId, sourceId))
      .orderBy(desc(reliabilityRecords.gradedAt))
      .limit(1);
    if ((latest?.id ?? '') !== seenRecordId) throw new Conflict('grade');
    const recordId = randomUUID();
    await c.insert(reliabilityRecords, {
      id: recordId,
      sourceId,
      grade,
      reason,
      gradedById: person.id,
      gradedAt: c.now,
    });
    await publishSources(ctx, c, [sourceId]);
    return { sourceId, recordId };
  });
}
