import { eq } from 'drizzle-orm';
import { notes, snapshots } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import { addressIn, noteState } from './note';
import { editNoteInput } from './report';

/**
 * Writes down what a note of a report says and where that can be read, where the captured text does not have it. Its state
 * follows; an address in the words is taken where none is given.
 *
 * @throws Conflict. NotFound. NotAllowed. ZodError.
 */
export async function editNote(
  ctx: Context,
  input: unknown,
): Promise<{ reportId: string; snapshotId: string; number: number }> {
  must(ctx.actor, 'edit a report');
  const { noteId, seen, body, url } = editNoteInput.parse(input);
  return change(ctx, { action: 'edit note', subjectKind: 'report' }, async (c) => {
    const [row] = await c.tx
      .select({ note: notes, reportId: snapshots.reportId, situationId: snapshots.situationId })
      .from(notes)
      .innerJoin(snapshots, eq(snapshots.id, notes.snapshotId))
      .where(eq(notes.id, noteId));
    if (!row) throw new NotFound('note');
    const { note, reportId, situationId } = row;
    c.about({ subjectId: reportId, situationId });
    const set = { body, url: url ?? addressIn(body), state: noteState(note.markers, body) };
    if (!(await c.update(notes, noteId, set, eq(notes.journalLine, seen)))) throw new Conflict('note');
    return { reportId, snapshotId: note.snapshotId, number: note.number };
  });
}
