import { desc, eq } from 'drizzle-orm';
import { reports, snapshots } from '@/db/schema/reports';
import { NotFound } from '@/newsroom/errors';
import type { Change } from '@/newsroom/journal';

/** Locks a report to the end of the change and names it in the journal's line. @throws NotFound */
export async function lockReport(c: Change, id: string): Promise<typeof reports.$inferSelect> {
  const [report] = await c.tx.select().from(reports).where(eq(reports.id, id)).for('update');
  if (!report) throw new NotFound('report');
  c.about({ situationId: report.situationId });
  return report;
}

/** Id of the report's latest snapshot. */
export async function latestSnapshotOf(c: Change, reportId: string): Promise<string | null> {
  const [latest] = await c.tx
    .select({ id: snapshots.id })
    .from(snapshots)
    .where(eq(snapshots.reportId, reportId))
    .orderBy(desc(snapshots.capturedAt))
    .limit(1);
  return latest?.id ?? null;
}
