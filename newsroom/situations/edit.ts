import { eq } from 'drizzle-orm';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { publish } from '@/newsroom/timeline/publish';
import { hasEntries } from './find';
import { publicSituation } from './public-situation';
import { editSituationInput } from './situation';

/**
 * Changes what a situation says of itself; readers see it at once, but for the day on which it began, which the checks alone use. Its address stays for good, and its time zone once something
 * is entered, since another one would move claims to other days.
 *
 * @param input see editSituationInput.
 * @throws RuleBroken time_zone_fixed. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function editSituation(ctx: Context, input: unknown): Promise<{ slug: string }> {
  must(ctx.actor, 'settle a situation');
  const { situationId, seen, ...typed } = editSituationInput.parse(input);
  const line = {
    action: 'edit situation',
    subjectKind: 'situation',
    subjectId: situationId,
    situationId,
  };
  return change(ctx, line, async (c) => {
    // Whoever enters something meanwhile refers to this row, and waits.
    const [before] = await c.tx.select().from(situations).where(eq(situations.id, situationId)).for('update');
    if (!before) throw new NotFound('situation');
    if (before.journalLine !== seen) throw new Conflict('situation', before);
    if (before.timeZone !== typed.timeZone && (await hasEntries(c.tx, situationId)))
      throw new RuleBroken('time_zone_fixed', 'timeZone');
    const set = { ...typed, method: typed.method || null, contact: typed.contact || null };
    const isSame = (Object.keys(set) as (keyof typeof set)[]).every((key) => set[key] === before[key]);
    if (isSame) return { slug: before.slug };
    const row = await c.update(situations, situationId, set);
    if (!row) throw new NotFound('situation');
    const [shown, payload] = [publicSituation(before), publicSituation(row)];
    if (canonicalText(shown) !== canonicalText(payload))
      await publish(ctx, c, situationId, [{ subjectId: situationId, payload }]);
    return { slug: row.slug };
  });
}
