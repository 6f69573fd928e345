import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/_server/or-not-found';
import type { Context } from '@/newsroom/context';
import { may } from '@/newsroom/policy';
import { findSituation, type SituationWithLists } from '@/newsroom/situations/find';

/** One line of a situation's list, for those who may change it; for others there is no such page. */
export async function lineToEdit<List extends 'measures' | 'topics' | 'places'>(
  ctx: Context,
  slug: string,
  list: List,
  id: string,
): Promise<{ situation: SituationWithLists; line: SituationWithLists[List][number] }> {
  if (!may(ctx.actor, 'settle a situation')) notFound();
  const situation = await orNotFound(findSituation(ctx, { slug }));
  const lines: readonly SituationWithLists[List][number][] = situation[list];
  return { situation, line: lines.find((one) => one.id === id) ?? notFound() };
}
