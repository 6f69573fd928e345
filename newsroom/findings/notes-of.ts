import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { editorNotes } from '@/db/schema/findings';
import { people } from '@/db/schema/people';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

/** An editor's note that readers see beside a claim, with the finding from which it was made. */
export type EditorNoteLine = { id: string; findingId: string | null; words: string; by: string; at: Date };

/** The notes of a claim that nobody has taken back, the oldest first. @throws NotAllowed. */
export async function listEditorNotes(ctx: Context, claimId: string): Promise<EditorNoteLine[]> {
  must(ctx.actor, 'read the desk');
  const undone = alias(editorNotes, 'undone');
  const rows = await ctx.db
    .select({ note: editorNotes, by: people.name })
    .from(editorNotes)
    .innerJoin(people, eq(people.id, editorNotes.writtenById))
    .where(
      and(
        eq(editorNotes.claimId, claimId),
        isNull(editorNotes.undoesId),
        notExists(ctx.db.select({ id: undone.id }).from(undone).where(eq(undone.undoesId, editorNotes.id))),
      ),
    )
    .orderBy(asc(editorNotes.writtenAt));
  return rows.map(({ note: { id, findingId, words, writtenAt }, by }) => ({
    ...{ id, findingId, words: words ?? '', by, at: writtenAt },
  }));
}
