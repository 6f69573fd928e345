import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { editorNotes, findingDecisions, findings } from '@/db/schema/findings';
import { people } from '@/db/schema/people';
import { lockForDecision } from '@/newsroom/claims/review';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { prose } from '@/newsroom/text';
import { publish } from '@/newsroom/timeline/publish';
import type { ClaimVersion, PublicEditorNote, PublicHistoryLine } from '@/newsroom/timeline/version';

const publicVersionId = z.uuid({ error: 'Open the claim again; it has changed.' });

const noteInput = z.object({
  claimId: z.uuid(),
  /** What the editor had before them of the claim. */
  publicVersionId,
  findingId: z.uuid(),
  words: prose(1_000).pipe(z.string().min(1, { error: 'Write what readers will see.' })),
});

const takenBackInput = z.object({
  noteId: z.uuid(),
  publicVersionId,
  reason: prose(1_000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
});

/**
 * Tells readers of a published claim what an accepted finding says, about the claim or about a report that it cites. The claim, its
 * review and its standing stay as they are.
 *
 * @throws Conflict when the public version is not the current one. RuleBroken not_published, finding_not_accepted. NotFound.
 *   NotAllowed. ZodError.
 */
export async function writeEditorNote(
  ctx: Context,
  input: unknown,
): Promise<{ claimId: string; noteId: string }> {
  const person = mustAsPerson(ctx.actor, 'write an editor note');
  const typed = noteInput.parse(input);
  const { claimId, findingId, words } = typed;
  const noteId = randomUUID();
  const line = { action: 'write editor note', subjectKind: 'claim', subjectId: claimId };
  return change(ctx, line, async (c) => {
    const before = await lockPublished(c, typed);
    await mustHold(c, findingId, before);
    await publishNoted(ctx, c, before, person.id, async ({ at, by, stamp }) => {
      const row = { id: noteId, claimId, findingId, words, writtenById: person.id, writtenAt: stamp };
      await c.insert(editorNotes, row);
      const note: PublicEditorNote = { id: noteId, words, by, at };
      return { what: 'noted', reason: words, notes: [...(before.shown.editorNotes ?? []), note] };
    });
    return { claimId, noteId };
  });
}

/**
 * Takes an editor's note from a claim; that it was there stays in the claim's public history, with the reason.
 *
 * @throws Conflict when the public version is not the current one. RuleBroken not_published, note_taken_back. NotFound. NotAllowed.
 *   ZodError.
 */
export async function takeBackEditorNote(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  const person = mustAsPerson(ctx.actor, 'write an editor note');
  const { noteId, reason, ...seen } = takenBackInput.parse(input);
  const line = { action: 'take back editor note', subjectKind: 'claim' };
  return catching({ editor_notes_undone_once: ['note_taken_back', ''] }, () =>
    change(ctx, line, async (c) => {
      const [note] = await c.tx.select().from(editorNotes).where(eq(editorNotes.id, noteId));
      if (!note || note.undoesId) throw new NotFound('editor note');
      const { claimId } = note;
      const before = await lockPublished(c, { claimId, ...seen });
      await publishNoted(ctx, c, before, person.id, async ({ stamp }) => {
        const row = { id: randomUUID(), claimId, undoesId: noteId, words: reason };
        await c.insert(editorNotes, { ...row, writtenById: person.id, writtenAt: stamp });
        const notes = (before.shown.editorNotes ?? []).filter(({ id }) => id !== noteId);
        return { what: 'note_taken_back', reason, notes };
      });
      return { claimId };
    }),
  );
}

type Published = Awaited<ReturnType<typeof lockPublished>>;

/** The claim as readers see it, locked. @throws Conflict. RuleBroken not_published. NotFound. */
async function lockPublished(c: Change, seen: { claimId: string; publicVersionId: string }) {
  const { claim, before } = await lockForDecision(c, seen);
  c.about({ subjectId: claim.id, situationId: claim.situationId });
  if (!before?.revisionId || !before.reviewId || before.shown.standing === 'withdrawn')
    throw new RuleBroken('not_published');
  const { revisionId, reviewId, shown } = before;
  return { claim, revisionId, reviewId, shown };
}

/** @throws NotFound for a finding of something else. RuleBroken finding_not_accepted. */
async function mustHold(c: Change, findingId: string, { claim, shown }: Published): Promise<void> {
  const [finding] = await c.tx.select().from(findings).where(eq(findings.id, findingId)).for('update');
  const about = [finding?.subjectId, ...(finding?.alsoAbout ?? [])];
  const isCited = shown.citations.some(({ report }) => report.id === finding?.subjectId);
  if (!about.includes(claim.id) && !isCited) throw new NotFound('finding');
  const [last] = await c.tx
    .select({ decision: findingDecisions.decision })
    .from(findingDecisions)
    .where(eq(findingDecisions.findingId, findingId))
    .orderBy(desc(findingDecisions.decidedAt), desc(findingDecisions.id))
    .limit(1);
  if (last?.decision !== 'accepted') throw new RuleBroken('finding_not_accepted');
}

type Signed = { stamp: Date; at: string; by: string };
type Noted = Pick<PublicHistoryLine, 'what' | 'reason'> & { notes: PublicEditorNote[] };

/** Publishes the claim with other notes than before, and with a line in its history. */
async function publishNoted(
  ctx: Context,
  c: Change,
  { claim, revisionId, reviewId, shown: { publishedAt, ...shown } }: Published,
  personId: string,
  write: (signed: Signed) => Promise<Noted>,
): Promise<void> {
  const [editor] = await c.tx.select({ by: people.byline }).from(people).where(eq(people.id, personId));
  if (!editor) throw new NotFound('person');
  await publish(ctx, c, claim.situationId, async (stamp) => {
    const signed = { stamp, at: stamp.toISOString(), by: editor.by };
    const { notes: editorNotes, ...step } = await write(signed);
    const { statement, standing } = shown;
    const history = [...shown.history, { at: signed.at, by: signed.by, statement, standing, ...step }];
    const payload: ClaimVersion = { ...shown, editorNotes, history };
    return [{ subjectId: claim.id, payload, revisionId, reviewId }];
  });
  const subject = { subjectKind: 'claim', subjectId: claim.id, situationId: claim.situationId } as const;
  await tell(c, 'changed', await concernedWith(c, claim), subject, personId);
}
