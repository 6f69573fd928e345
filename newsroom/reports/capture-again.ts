import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { reports, snapshots } from '@/db/schema/reports';
import type { CaptureMethod } from '@/db/vocabulary';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import type { DocumentNote } from '@/newsroom/documents/document';
import { RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { insertSnapshot } from './capture';
import { lockReport } from './lock';
import { captureAgainInput } from './report';
import { type CapturedText, captureText } from './snapshot';

/**
 * Captures a report once more, with a text that has changed: a further snapshot. Passages of the older ones stay where they are
 * (promise 2); new claims are taken from the new one, and the report is to be gone through again.
 *
 * @throws RuleBroken text_captured_before, and as captureText does, at 'text'. NotFound. NotAllowed. ZodError.
 */
export async function captureAgain(
  ctx: Context,
  input: unknown,
): Promise<{ reportId: string; snapshotId: string }> {
  must(ctx.actor, 'capture a report');
  const { reportId, text, method } = captureAgainInput.parse(input);
  const captured = captureText(text);
  const snapshotId = randomUUID();
  const line = { action: 'capture report again', subjectKind: 'report', subjectId: reportId };
  return catching({ snapshots_text: ['text_captured_before', 'text'] }, () =>
    change(ctx, line, async (c) => {
      await insertAgain(ctx, c, { reportId, snapshotId, captured, method });
      return { reportId, snapshotId };
    }),
  );
}

type Again = {
  reportId: string;
  snapshotId: string;
  captured: CapturedText;
  method: CaptureMethod;
  documentNotes?: readonly DocumentNote[];
};

/** Writes a further snapshot of a report, which is then to be gone through again. */
export async function insertAgain(
  ctx: Context,
  c: Change,
  { reportId, snapshotId, captured, method, documentNotes }: Again,
): Promise<void> {
  const { situationId, finishedAt } = await lockReport(c, reportId);
  await mustBeNew(c, situationId, captured.sha256, reportId);
  await insertSnapshot(ctx, c, { id: snapshotId, reportId, situationId, ...captured, method }, documentNotes);
  if (finishedAt) await c.update(reports, reportId, { finishedAt: null, finishedById: null });
}

async function mustBeNew(c: Change, situationId: string, sha256: string, reportId: string): Promise<void> {
  const [known] = await c.tx
    .select({ reportId: reports.id, title: reports.title })
    .from(snapshots)
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .where(and(eq(snapshots.situationId, situationId), eq(snapshots.sha256, sha256)));
  if (!known) return;
  const title = known.reportId === reportId ? '' : (known.title ?? '');
  throw new RuleBroken('text_captured_before', 'text', { title });
}
