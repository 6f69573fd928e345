import { randomUUID } from 'node:crypto';
import { situationCounters, situations } from '@/db/schema/situations';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { publish } from '@/newsroom/timeline/publish';
import { publicSituation } from './public-situation';
import { situationInput } from './situation';

/**
 * Opens a situation; its title and address are public from then on.
 *
 * @param input see situationInput.
 * @param options.demonstration marks it, for good, as shipped with the program; no form can.
 * @returns the id and the slug.
 * @throws RuleBroken slug_taken. NotAllowed. ZodError.
 */
export async function openSituation(
  ctx: Context,
  input: unknown,
  options: { demonstration?: true } = {},
): Promise<{ situationId: string; slug: string }> {
  must(ctx.actor, 'open a situation');
  const typed = { ...situationInput.parse(input), ...options };
  const situationId = randomUUID();
  return catching({ situations_slug: ['slug_taken', 'slug'] }, () =>
    change(
      ctx,
      { action: 'open situation', subjectKind: 'situation', subjectId: situationId, situationId },
      async (c) => {
        const row = await c.insert(situations, { id: situationId, ...typed, openedAt: c.now });
        await c.tx.insert(situationCounters).values({ situationId });
        await publish(ctx, c, situationId, [{ subjectId: situationId, payload: publicSituation(row) }]);
        return { situationId, slug: typed.slug };
      },
    ),
  );
}
