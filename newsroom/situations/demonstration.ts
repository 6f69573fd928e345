import { eq } from 'drizzle-orm';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

/** The title of the demonstration; null where there is none (any more). @throws NotAllowed */
export async function demonstrationTitle(ctx: Context): Promise<string | null> {
  must(ctx.actor, 'read the desk');
  const [row] = await ctx.db
    .select({ title: situations.title })
    .from(situations)
    .where(eq(situations.demonstration, true))
    .limit(1);
  return row?.title ?? null;
}
