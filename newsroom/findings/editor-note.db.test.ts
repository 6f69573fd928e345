import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { editorNotes } from '@/db/schema/findings';
import { journal } from '@/db/schema/journal';
import { beginChange } from '@/newsroom/claims/draft';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { captureReport } from '@/newsroom/reports/capture';
import { latestVersion } from '@/newsroom/timeline/latest';
import { publish } from '@/newsroom/timeline/publish';
import { readClaim } from '@/newsroom/timeline/read';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { feedItems } from '@/testing/feed-items';
import { listFindingsBehind } from './behind';
import { checkReport } from './check-report';
import { takeBackEditorNote, writeEditorNote } from './editor-note';
import { listFindingsAbout, listOpenFindings } from './find';
import { listEditorNotes } from './notes-of';
import { settleFinding } from './settle';

const database = testDatabase();
const clock = simulatedClock('2025-05-13T08:00:00Z');
let cast: Cast;
let checks: Context;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
  checks = { ...cast.ada, actor: { kind: 'program', name: 'checks' } };
  await checkReport(checks, cast.reportId);
});

const words = 'The bulletin numbers its notes and does not say to what they refer.';
const absent = '00000000-0000-4000-8000-000000000000';
const broken = (code: string) => expect.objectContaining({ name: 'RuleBroken', code });
const shown = async (claimId: string) => {
  const version = await latestVersion<ClaimVersion>(database.db, 'claim', claimId);
  if (!version) throw new Error('the claim is not public');
  return version;
};

/** A published claim, with the finding on its report that holds. */
async function published() {
  const fields = riverClaim(cast);
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  const { claimId } = submitted;
  return { claimId, publicVersionId: (await shown(claimId)).id, findingId: await heldFinding(claimId) };
}

async function heldFinding(claimId: string): Promise<string> {
  const lines = await listFindingsBehind(cast.emil, claimId);
  const finding = lines.find(({ rule }) => rule === 'notes_without_body');
  if (!finding) throw new Error('nothing was noticed');
  const settled = { findingId: finding.id, seen: '', decision: 'accepted', reason: 'There is no list.' };
  if (!finding.decided) await settleFinding(cast.emil, settled);
  return finding.id;
}

test('a note stands beside the claim from the moment it is written, and changes nothing else of it', async () => {
  const { claimId, ...seen } = await published();
  const before = await shown(claimId);
  const { noteId } = await writeEditorNote(cast.edith, { claimId, ...seen, words });
  const after = await shown(claimId);
  const at = after.shown.publishedAt;
  expect(after.shown.editorNotes).toEqual([{ id: noteId, words, by: 'Edith', at }]);
  expect(after.shown.history.at(-1)).toEqual({
    ...{ at, what: 'noted', by: 'Edith', reason: words },
    ...{ statement: before.shown.statement, standing: 'attributed' },
  });
  const { editorNotes: _, history, publishedAt, ...rest } = after.shown;
  expect(before.shown).toMatchObject(rest);
  expect(history).toHaveLength(before.shown.history.length + 1);
  expect([after.revisionId, after.reviewId]).toEqual([before.revisionId, before.reviewId]);
  expect(after.shown.corrections).toEqual([]);

  // As it stood before, nobody was told.
  const past = await readClaim(database.db, claimId, new Date(before.shown.publishedAt));
  expect(past?.claim.editorNotes).toBeUndefined();
  const [line] = await database.db.select().from(journal).where(eq(journal.action, 'write editor note'));
  expect(line).toMatchObject({ subjectId: claimId, situationId: cast.situationId, actor: 'Edith' });
});

test('a claim shows what was noticed of its own passages, and not of other places in the report', async () => {
  const { claimId } = await published();
  const rules = (await listFindingsBehind(cast.wanda, claimId)).map(({ rule }) => rule);
  expect(rules).toContain('notes_without_body');
  expect(rules).not.toContain('gap_in_notes');
  const all = await listFindingsAbout(cast.wanda, [cast.reportId]);
  expect(all.map(({ rule }) => rule)).toContain('gap_in_notes');
});

test('promise 11: the feed’s item says it, and is newer for it', async () => {
  const { claimId, ...seen } = await published();
  const itemOf = async () => {
    const items = await feedItems(database.db, { of: 'situation', slug: cast.slug });
    return items.find(({ id }) => id === `urn:uuid:${claimId}`);
  };
  const before = await itemOf();
  await writeEditorNote(cast.edith, { claimId, ...seen, words: 'Two <b>notes</b> are missing.' });
  const after = await itemOf();
  expect(before?.html).not.toContain('Editor’s note');
  expect(after?.html).toContain('<strong>Editor’s note:</strong> Two &lt;b&gt;notes&lt;/b&gt; are missing.');
  expect(after?.published).toBe(before?.published);
  expect(String(after?.updated) > String(before?.updated)).toBe(true);
});

test('a note that is taken back is gone from the claim and stays in its history, with the reason', async () => {
  const { claimId, ...seen } = await published();
  const { noteId } = await writeEditorNote(cast.edith, { claimId, ...seen, words });
  const { id: publicVersionId } = await shown(claimId);
  const reason = 'The desk sent us the list.';
  await expect(takeBackEditorNote(cast.emil, { noteId, publicVersionId, reason: ' ' })).rejects.toThrow(
    'reason',
  );
  await takeBackEditorNote(cast.emil, { noteId, publicVersionId, reason });
  const after = await shown(claimId);
  expect(after.shown.editorNotes).toEqual([]);
  expect(after.shown.history.slice(-2)).toMatchObject([
    { what: 'noted', by: 'Edith', reason: words },
    { what: 'note_taken_back', by: 'Emil', reason },
  ]);
  expect(await listEditorNotes(cast.emil, claimId)).toEqual([]);
  const again = { noteId, publicVersionId: after.id, reason };
  await expect(takeBackEditorNote(cast.emil, again)).rejects.toEqual(broken('note_taken_back'));
  const [undone] = await database.db.select().from(editorNotes).where(eq(editorNotes.undoesId, noteId));
  await expect(takeBackEditorNote(cast.emil, { ...again, noteId: undone?.id })).rejects.toThrow('no such');
});

test('a note stays through a new review and a withdrawal', async () => {
  const { claimId, ...seen } = await published();
  await writeEditorNote(cast.edith, { claimId, ...seen, words });
  const begun = await beginChange(cast.wanda, { claimId });
  const change = {
    changeKind: 'typo',
    changeReason: 'Shorter.',
    statement: 'The river rose by 42 centimetres.',
  };
  const fields = riverClaim(cast, { newEventTitle: '', ...change });
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, ...begun, fields });
  const publicVersionId = (await shown(claimId)).id;
  await reviewClaim(cast.emil, { ...submitted, publicVersionId, verdict: 'attributed', reason: 'Quoted.' });
  const reviewed = await shown(claimId);
  expect(reviewed.shown.editorNotes).toMatchObject([{ words }]);
  await withdrawClaim(cast.edith, {
    claimId,
    publicVersionId: reviewed.id,
    reason: 'The gauge was misread.',
  });
  expect((await shown(claimId)).shown.editorNotes).toMatchObject([{ words }]);
});

test('nothing is told that nobody held, of what is not public, or of something else', async () => {
  const { claimId, publicVersionId, findingId } = await published();
  const note = { claimId, publicVersionId, findingId, words };
  await expect(writeEditorNote(cast.wanda, note)).rejects.toThrow('not allowed');
  await expect(writeEditorNote(checks, note)).rejects.toThrow('not allowed');
  await expect(writeEditorNote(cast.edith, { ...note, words: ' ' })).rejects.toThrow('Write what readers');
  await expect(writeEditorNote(cast.edith, { ...note, findingId: absent })).rejects.toThrow(
    'no such finding',
  );

  const [open] = await listOpenFindings(cast.emil, { about: [cast.reportId] });
  const unsettled = { ...note, findingId: open?.id };
  await expect(writeEditorNote(cast.edith, unsettled)).rejects.toEqual(broken('finding_not_accepted'));
  const dismissed = { findingId: open?.id, seen: '', decision: 'dismissed', reason: 'It is so.' };
  await settleFinding(cast.emil, dismissed);
  await expect(writeEditorNote(cast.edith, unsettled)).rejects.toEqual(broken('finding_not_accepted'));

  const { reportId } = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, language: 'en', method: 'paste' },
    text: 'The dam held on Sunday.',
  });
  await checkReport(checks, reportId);
  const [strange] = await listOpenFindings(cast.emil, { about: [reportId] });
  await settleFinding(cast.emil, { ...dismissed, findingId: strange?.id, decision: 'accepted' });
  await expect(writeEditorNote(cast.edith, { ...note, findingId: strange?.id })).rejects.toThrow(
    'no such finding',
  );

  await withdrawClaim(cast.edith, { claimId, publicVersionId, reason: 'The gauge was misread.' });
  const now = { ...note, publicVersionId: (await shown(claimId)).id };
  await expect(writeEditorNote(cast.edith, now)).rejects.toEqual(broken('not_published'));
});

test('promise 10: whoever has not seen what readers see now writes and takes back nothing', async () => {
  const { claimId, ...seen } = await published();
  const { noteId } = await writeEditorNote(cast.edith, { claimId, ...seen, words });
  await expect(writeEditorNote(cast.emil, { claimId, ...seen, words })).rejects.toThrow('changed meanwhile');
  const stale = { noteId, publicVersionId: seen.publicVersionId, reason: 'No.' };
  await expect(takeBackEditorNote(cast.emil, stale)).rejects.toThrow('changed meanwhile');
  expect(await listEditorNotes(cast.emil, claimId)).toMatchObject([{ id: noteId, words, by: 'Edith' }]);
});

test('promise 7: a note that nobody signed, other words, and one that is left out are found', async () => {
  expect((await verify(database.db)).found).toEqual([]);
  const { claimId, ...seen } = await published();
  await writeEditorNote(cast.edith, { claimId, ...seen, words });
  const { revisionId, reviewId, shown: now } = await shown(claimId);
  const { publishedAt, ...payload } = now;
  const [note] = payload.editorNotes ?? [];
  if (!note || !revisionId || !reviewId) throw new Error('there is no note');
  const line = { action: 'forge', subjectKind: 'claim', subjectId: claimId };
  const forge = (notes: ClaimVersion['editorNotes']) =>
    change(cast.ada, line, (c) =>
      publish(cast.ada, c, cast.situationId, [
        { subjectId: claimId, payload: { ...payload, editorNotes: notes }, revisionId, reviewId },
      ]),
    );
  await forge([note, { ...note, id: absent }]);
  await forge([{ ...note, words: 'Nothing is missing.' }]);
  await forge([{ ...note, at: publishedAt.replace('2025', '2024') }]);
  await forge([]);
  const found = (await verify(database.db)).found.map(({ what }) => what);
  expect(found).toEqual([
    ...Array(3).fill('carries an editor’s note that nobody signed'),
    'leaves out an editor’s note',
  ]);
});
