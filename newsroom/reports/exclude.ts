import { randomUUID } from 'node:crypto';
import { eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { excludedRanges, snapshots } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { findQuote, type Span } from './passage';
import { excludeInput } from './report';
import { splitsCharacter } from './snapshot';

/**
 * Leaves a range of a snapshot out, with a reason: nothing can be cited from it. The range is a selection's offsets, or from the
 * first of its words to its last (to the end of the text where no last words are given).
 *
 * @throws RuleBroken quote_absent, quote_repeated, range_outside. NotFound. NotAllowed. ZodError.
 */
export async function excludeRange(ctx: Context, input: unknown): Promise<{ id: string }> {
  const person = mustAsPerson(ctx.actor, 'exclude a range');
  const typed = excludeInput.parse(input);
  const id = randomUUID();
  await change(ctx, { action: 'exclude range', subjectKind: 'report' }, async (c) => {
    const [snapshot] = await c.tx.select().from(snapshots).where(eq(snapshots.id, typed.snapshotId));
    if (!snapshot?.text) throw new NotFound('snapshot');
    c.about({ subjectId: snapshot.reportId, situationId: snapshot.situationId });
    const { start, end } = rangeOf(snapshot.text, typed);
    await c.insert(excludedRanges, {
      id,
      snapshotId: snapshot.id,
      start,
      end,
      reason: typed.reason,
      excludedById: person.id,
      excludedAt: c.now,
    });
  });
  return { id };
}

/** Takes a range back in. @throws NotFound (also when it was lifted already). NotAllowed. ZodError. */
export async function liftExclusion(ctx: Context, input: unknown): Promise<void> {
  mustAsPerson(ctx.actor, 'exclude a range');
  const { rangeId } = z.object({ rangeId: z.uuid() }).parse(input);
  await change(ctx, { action: 'lift exclusion', subjectKind: 'report' }, async (c) => {
    const lifted = await c.update(
      excludedRanges,
      rangeId,
      { liftedAt: c.now },
      isNull(excludedRanges.liftedAt),
    );
    if (!lifted) throw new NotFound('excluded range');
    const [snapshot] = await c.tx.select().from(snapshots).where(eq(snapshots.id, lifted.snapshotId));
    c.about({ subjectId: snapshot?.reportId, situationId: snapshot?.situationId });
  });
}

function rangeOf(
  text: string,
  typed: { from: string; to: string; start: number | null; end: number | null },
): Span {
  if (typed.start !== null && typed.end !== null) {
    if (
      typed.start >= typed.end ||
      typed.end > text.length ||
      splitsCharacter(text, typed.start) ||
      splitsCharacter(text, typed.end)
    )
      throw new RuleBroken('range_outside', 'from');
    return { start: typed.start, end: typed.end };
  }
  const [first, repeated] = findQuote(text, typed.from);
  if (!first) throw new RuleBroken('quote_absent', 'from');
  if (repeated) throw new RuleBroken('quote_repeated', 'from', { times: findQuote(text, typed.from).length });
  if (typed.to.trim() === '') return { start: first.start, end: text.length };
  const last = findQuote(text, typed.to).find((span) => span.end > first.start);
  if (!last) throw new RuleBroken('quote_absent', 'to');
  return { start: first.start, end: last.end };
}
