import { z } from 'zod';
import { reports } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestSnapshotOf, lockReport } from './lock';
import { finishInput } from './report';

/**
 * Holds that nothing is left to be entered from a report.
 *
 * @throws Conflict when it is finished already, or was captured again meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function finishReport(ctx: Context, input: unknown): Promise<{ reportId: string }> {
  const person = mustAsPerson(ctx.actor, 'edit a report');
  const { reportId, snapshotId } = finishInput.parse(input);
  return change(ctx, { action: 'finish report', subjectKind: 'report', subjectId: reportId }, async (c) => {
    const report = await lockReport(c, reportId);
    if (report.finishedAt || (await latestSnapshotOf(c, reportId)) !== snapshotId)
      throw new Conflict('report');
    await c.update(reports, reportId, { finishedAt: c.now, finishedById: person.id });
    return { reportId };
  });
}

/** Takes that back. @throws Conflict when it is not finished (any more). NotFound. NotAllowed. ZodError. */
export async function reopenReport(ctx: Context, input: unknown): Promise<{ reportId: string }> {
  mustAsPerson(ctx.actor, 'edit a report');
  const { reportId } = z.object({ reportId: z.uuid() }).parse(input);
  return change(ctx, { action: 'reopen report', subjectKind: 'report', subjectId: reportId }, async (c) => {
    const report = await lockReport(c, reportId);
    if (!report.finishedAt) throw new Conflict('report');
    await c.update(reports, reportId, { finishedAt: null, finishedById: null });
    return { reportId };
  });
}
