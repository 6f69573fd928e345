import { randomUUID } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { refusedSuggestions } from '@/db/schema/capture';
import { snapshots } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { splitsCharacter } from '@/newsroom/reports/snapshot';

const offset = z.coerce.number().int().min(0).max(100_000_000);
const refusal = z.object({ snapshotId: z.uuid(), start: offset, end: offset });

/**
 * Refuses a suggested passage: nobody is shown it as open any more. Two who refuse the same make one refusal.
 *
 * @throws RuleBroken range_outside. NotFound. NotAllowed. ZodError.
 */
export async function refuseSuggestion(ctx: Context, input: unknown): Promise<{ refusalId: string }> {
  const person = mustAsPerson(ctx.actor, 'enter a claim');
  const { snapshotId, start, end } = refusal.parse(input);
  return change(ctx, { action: 'refuse suggestion', subjectKind: 'report' }, async (c) => {
    const [snapshot] = await c.tx.select().from(snapshots).where(eq(snapshots.id, snapshotId));
    if (!snapshot?.text) throw new NotFound('snapshot');
    const { text } = snapshot;
    if (start >= end || end > text.length || splitsCharacter(text, start) || splitsCharacter(text, end))
      throw new RuleBroken('range_outside', 'start');
    const span = `${snapshotId} ${start} ${end}`;
    await c.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${span}, 2))`);
    const [known] = await c.tx
      .select({ id: refusedSuggestions.id })
      .from(refusedSuggestions)
      .where(
        and(
          eq(refusedSuggestions.snapshotId, snapshotId),
          eq(refusedSuggestions.start, start),
          eq(refusedSuggestions.end, end),
          isNull(refusedSuggestions.endedAt),
        ),
      );
    if (known) return { refusalId: known.id };
    c.about({ subjectId: snapshot.reportId, situationId: snapshot.situationId });
    const refusalId = randomUUID();
    await c.insert(refusedSuggestions, {
      id: refusalId,
      snapshotId,
      start,
      end,
      refusedById: person.id,
      refusedAt: c.now,
    });
    return { refusalId };
  });
}

/** Opens a refused passage again. @throws NotFound (also when it was opened already). NotAllowed. ZodError. */
export async function liftRefusal(ctx: Context, input: unknown): Promise<void> {
  mustAsPerson(ctx.actor, 'enter a claim');
  const { refusalId } = z.object({ refusalId: z.uuid() }).parse(input);
  await change(ctx, { action: 'lift refusal', subjectKind: 'report' }, async (c) => {
    const lifted = await c.update(
      refusedSuggestions,
      refusalId,
      { endedAt: c.now },
      isNull(refusedSuggestions.endedAt),
    );
    if (!lifted) throw new NotFound('refusal');
    const [snapshot] = await c.tx.select().from(snapshots).where(eq(snapshots.id, lifted.snapshotId));
    c.about({ subjectId: snapshot?.reportId, situationId: snapshot?.situationId });
  });
}
