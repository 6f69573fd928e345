import { asc, eq } from 'drizzle-orm';
import { reports } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import { checkSituation } from './check-claims';
import { checkReport } from './check-report';
import type { Kept } from './keep';

/**
 * Checks every report and every claim of every situation: what was captured or saved while nobody checked, and what time alone
 * brings about. One after the other, so that the site goes on answering.
 *
 * @throws NotAllowed.
 */
export async function checkEverything(ctx: Context): Promise<Kept> {
  must(ctx.actor, 'notice a finding');
  const kept: Kept = { found: 0, gone: 0 };
  const add = ({ found, gone }: Kept) => {
    kept.found += found;
    kept.gone += gone;
  };
  for (const { id } of await ctx.db
    .select({ id: situations.id })
    .from(situations)
    .orderBy(asc(situations.openedAt))) {
    const all = await ctx.db
      .select({ id: reports.id })
      .from(reports)
      .where(eq(reports.situationId, id))
      .orderBy(asc(reports.enteredAt));
    for (const report of all) add(await checkReport(ctx, report.id));
    add(await checkSituation(ctx, id));
  }
  return kept;
}
