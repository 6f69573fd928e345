import { eq } from 'drizzle-orm';
import { editorNotes } from '@/db/schema/findings';
import type { publicVersions } from '@/db/schema/publication';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import type { Reading } from './reading';

type Version = typeof publicVersions.$inferSelect;

/** Holds the editor's notes that a public claim carries against those that were signed, and not taken back, until then. */
export async function faultsOfEditorNotes(
  db: Reading,
  { subjectId, publishedAt }: Version,
  { editorNotes: shown = [] }: ClaimVersion,
): Promise<string[]> {
  const rows = await db.select().from(editorNotes).where(eq(editorNotes.claimId, subjectId));
  const until = rows.filter(({ writtenAt }) => writtenAt <= publishedAt);
  const undone = new Set(until.map(({ undoesId }) => undoesId));
  const standing = new Map(
    until.filter(({ id, undoesId }) => !undoesId && !undone.has(id)).map((row) => [row.id, row]),
  );
  const same = shown.every(({ id, words, at }) => {
    const row = standing.get(id);
    // Of a note whose words were redacted, only that it was there can be told.
    return row && row.writtenAt.toISOString() === at && (row.salt === null || row.words === words);
  });
  const faults: string[] = [];
  if (!same) faults.push('carries an editor’s note that nobody signed');
  if (shown.length < standing.size) faults.push('leaves out an editor’s note');
  return faults;
}
