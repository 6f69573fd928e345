import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { notes, reports, snapshots } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import type { CaptureMethod } from '@/db/vocabulary';
import { brokenConstraint } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import type { DocumentNote } from '@/newsroom/documents/document';
import { NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { resolveSources, theSource } from '@/newsroom/sources/resolve';
import { parseNotes, withDocumentNotes } from './note';
import { type CaptureInput, captureInput } from './report';
import { type CapturedText, captureText } from './snapshot';

export type Captured = { reportId: string; snapshotId: string; alreadyCaptured: boolean };

/**
 * Captures a report: its first snapshot and its notes. A text that the situation already holds is recognised by its SHA-256,
 * and the report that has it is returned.
 *
 * @throws RuleBroken as captureText does, and unknown_source at 'publisher' or 'author'. NotFound. NotAllowed. ZodError.
 */
export async function captureReport(ctx: Context, input: unknown): Promise<Captured> {
  must(ctx.actor, 'capture a report');
  const typed = captureInput.parse(input);
  const captured = captureText(typed.text);
  const known = await findCaptured(ctx.db, typed.situationId, captured.sha256);
  if (known) return known;
  try {
    return await change(
      ctx,
      { action: 'capture report', subjectKind: 'report', situationId: typed.situationId },
      (c) => insertReport(ctx, c, typed, captured),
    );
  } catch (error) {
    // Somebody captured the same text at the same moment.
    const other =
      brokenConstraint(error) === 'snapshots_text'
        ? await findCaptured(ctx.db, typed.situationId, captured.sha256)
        : null;
    if (other) return other;
    throw error;
  }
}

/** The report of a situation that has a text already. */
export async function findCaptured(
  db: Database,
  situationId: string,
  sha256: string,
): Promise<Captured | null> {
  const [row] = await db
    .select({ reportId: snapshots.reportId, snapshotId: snapshots.id })
    .from(snapshots)
    .where(and(eq(snapshots.situationId, situationId), eq(snapshots.sha256, sha256)));
  return row ? { ...row, alreadyCaptured: true } : null;
}

/** Writes a report with its first snapshot. */
export async function insertReport(
  ctx: Context,
  c: Change,
  typed: Omit<CaptureInput, 'text'>,
  captured: CapturedText,
  documentNotes: readonly DocumentNote[] = [],
): Promise<Captured> {
  const [situation] = await c.tx
    .select({ id: situations.id })
    .from(situations)
    .where(eq(situations.id, typed.situationId));
  if (!situation) throw new NotFound('situation');
  const found = await resolveSources(
    c.tx,
    [typed.publisher, typed.author].filter((name) => name !== null),
  );
  const reportId = randomUUID();
  const snapshotId = randomUUID();
  c.about({ subjectId: reportId });
  await c.insert(reports, {
    id: reportId,
    situationId: typed.situationId,
    title: typed.title,
    publisherId: typed.publisher && theSource(found, typed.publisher, 'publisher').id,
    authorId: typed.author && theSource(found, typed.author, 'author').id,
    url: typed.url,
    publishedOn: typed.publishedOn,
    language: typed.language,
    enteredAt: c.now,
  });
  await insertSnapshot(
    ctx,
    c,
    { id: snapshotId, reportId, situationId: typed.situationId, ...captured, method: typed.method },
    documentNotes,
  );
  return { reportId, snapshotId, alreadyCaptured: false };
}

type NewSnapshot = CapturedText & {
  id: string;
  reportId: string;
  situationId: string;
  method: CaptureMethod;
};

/** Writes a snapshot with the notes of its text, and with what its document's markup says of them. */
export async function insertSnapshot(
  ctx: Context,
  c: Change,
  snapshot: NewSnapshot,
  documentNotes: readonly DocumentNote[] = [],
): Promise<void> {
  await c.insert(snapshots, {
    ...snapshot,
    capturedById: ctx.actor?.kind === 'person' ? ctx.actor.id : null,
    capturedAt: c.now,
  });
  await c.insertAll(
    notes,
    withDocumentNotes(parseNotes(snapshot.text), documentNotes).map((note) => ({
      id: randomUUID(),
      snapshotId: snapshot.id,
      ...note,
    })),
  );
}
