import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { journal } from '@/db/schema/journal';
import { passages, snapshots } from '@/db/schema/reports';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { assign } from '@/newsroom/desk/assign';
import { Conflict, NotAllowed, NotFound } from '@/newsroom/errors';
import { addSource } from '@/newsroom/sources/add';
import { mergeSources, undoMerge } from '@/newsroom/sources/merge';
import { findSource } from '@/newsroom/sources/source-page';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim } from '@/newsroom/timeline/read';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, bulletin, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { captureReport } from './capture';
import { captureAgain } from './capture-again';
import { findChanges } from './changes';
import { editReport } from './edit';
import { editNote } from './edit-note';
import { excludeRange, liftExclusion } from './exclude';
import { findReport, listReports, occurrencesOf } from './find';
import { finishReport, reopenReport } from './finish';
import { listPublishers, searchReports } from './list';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const absent = '00000000-0000-4000-8000-000000000000';
const broken = (code: string, path: string) => expect.objectContaining({ name: 'RuleBroken', code, path });
const lastLine = async () => (await database.db.select().from(journal).orderBy(asc(journal.position))).at(-1);

let captured = 0;
/** A report of its own, a minute after the last one. */
async function capture(fields: Record<string, unknown> = {}) {
  captured += 1;
  clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
  return captureReport(cast.wanda, {
    situationId: cast.situationId,
    title: `Bulletin ${captured}`,
    publisher: 'Flood desk',
    language: 'en',
    text: `Bulletin ${captured}. ${bulletin}`,
    method: 'paste',
    ...fields,
  });
}

const found = async (reportId: string, snapshotId?: string) => findReport(cast.wanda, reportId, snapshotId);

async function fieldsOf(reportId: string, changes: Record<string, unknown> = {}) {
  const report = await found(reportId);
  return {
    reportId,
    seen: report.seen,
    title: report.title ?? '',
    publisher: report.publisherName ?? '',
    author: report.authorName ?? '',
    url: report.url ?? '',
    publishedOn: report.publishedOn ?? '',
    language: report.language,
    ...changes,
  };
}

async function captureLater(reportId: string, text: string) {
  clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
  return captureAgain(cast.wanda, { reportId, text, method: 'paste' });
}

describe('what the desk knows of a report', () => {
  test('is edited with a journal line; its text stays', async () => {
    const { reportId } = await capture();
    const before = await found(reportId);
    await editReport(
      cast.wanda,
      await fieldsOf(reportId, { title: 'Morning bulletin', author: 'Gritsenko', publishedOn: '2025-05-11' }),
    );
    const after = await found(reportId);
    expect(after).toMatchObject({ title: 'Morning bulletin', authorName: 'Olha Hrytsenko' });
    expect(after.snapshot).toEqual(before.snapshot);
    expect(await lastLine()).toMatchObject({ action: 'edit report', subjectId: reportId });
  });

  test('promise 10: a stale form is refused, and of two at once one is told', async () => {
    const { reportId } = await capture();
    const fields = await fieldsOf(reportId);
    const answers = await Promise.allSettled([
      editReport(cast.wanda, { ...fields, title: 'By Wanda' }),
      editReport(cast.emil, { ...fields, title: 'By Emil' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(editReport(cast.edith, { ...fields, title: 'By Edith' })).rejects.toThrow(Conflict);
  });

  test('an unknown source, an address that is none, and an unknown report are refused', async () => {
    const { reportId } = await capture();
    await expect(editReport(cast.wanda, await fieldsOf(reportId, { publisher: 'Nobody' }))).rejects.toEqual(
      broken('unknown_source', 'publisher'),
    );
    await expect(
      editReport(cast.wanda, await fieldsOf(reportId, { url: 'javascript:alert(1)' })),
    ).rejects.toMatchObject({ issues: [{ path: ['url'] }] });
    await expect(editReport(cast.wanda, { ...(await fieldsOf(reportId)), reportId: absent })).rejects.toThrow(
      NotFound,
    );
  });

  test('a published claim keeps what was reviewed with it until its next review', async () => {
    const { reportId } = await capture({ title: 'As reviewed' });
    const claim = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: riverClaim({ reportId }),
    });
    const review = { ...claim, verdict: 'attributed', reason: 'Quoted.' };
    await reviewClaim(cast.emil, review);
    await editReport(cast.wanda, await fieldsOf(reportId, { title: 'Changed since' }));
    const title = async () => (await readClaim(database.db, claim.claimId))?.claim.citations[0]?.report.title;
    expect(await title()).toBe('As reviewed');
    const version = await latestVersion<ClaimVersion>(database.db, 'claim', claim.claimId);
    await reviewClaim(cast.edith, { ...review, publicVersionId: version?.id });
    expect(await title()).toBe('Changed since');
  });

  test('a merged publisher shows its survivor, and saving the form does not undo the way back', async () => {
    const { sourceId } = await addSource(cast.wanda, { name: 'Old flood desk', kind: 'other' });
    const { reportId } = await capture({ publisher: 'Old flood desk' });
    const { seen } = await findSource(cast.emil, sourceId);
    await mergeSources(cast.emil, { sourceId, seen, survivor: 'Flood desk', reason: 'Renamed in May.' });
    expect((await found(reportId)).publisherName).toBe('Flood desk');
    await editReport(cast.wanda, await fieldsOf(reportId, { title: 'Edited while merged' }));
    const merged = await findSource(cast.emil, sourceId);
    await undoMerge(cast.emil, { sourceId, seen: merged.seen, reason: 'No.' });
    expect((await found(reportId)).publisherName).toBe('Old flood desk');
  });
});

describe('a note', () => {
  test('gets its body and address; its state follows, there and back', async () => {
    const { reportId } = await capture();
    const note = async (number: number) => {
      const line = (await found(reportId)).notes.find((n) => n.number === number);
      if (!line) throw new Error(`no note ${number}`);
      return line;
    };
    const edit = async (number: number, fields: Record<string, unknown>) => {
      const { id, seen } = await note(number);
      return editNote(cast.wanda, { noteId: id, seen, ...fields });
    };
    expect(await note(1)).toMatchObject({ state: 'body_missing', body: null });
    await edit(1, { body: 'River service, https://river.example/12.' });
    expect(await note(1)).toMatchObject({ state: 'resolved', url: 'https://river.example/12' });
    await edit(1, { body: '' });
    expect(await note(1)).toMatchObject({ state: 'body_missing', body: null, url: null });
    expect(await note(3)).toMatchObject({ state: 'gap' });
    await edit(3, { body: 'Cut from the paragraph.', url: 'https://lan.example/3' });
    expect(await note(3)).toMatchObject({ state: 'marker_missing', url: 'https://lan.example/3' });
  });

  test('promise 10: a stale form is refused; an unknown note is not found', async () => {
    const { reportId } = await capture();
    const [note] = (await found(reportId)).notes;
    const input = { noteId: note?.id, seen: note?.seen, body: 'First.' };
    await editNote(cast.wanda, input);
    await expect(editNote(cast.emil, { ...input, body: 'Second.' })).rejects.toThrow(Conflict);
    await expect(editNote(cast.emil, { ...input, noteId: absent })).rejects.toThrow(NotFound);
  });
});

describe('capturing again', () => {
  test('promise 2: adds a snapshot; passages of the older one stay where they are, and new quotes come from the new one', async () => {
    const { reportId, snapshotId } = await capture();
    await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: riverClaim({ reportId }),
    });
    const cited = async () => database.db.select().from(passages).where(eq(passages.snapshotId, snapshotId));
    const before = await cited();
    const text = (await found(reportId)).snapshot.text.replace('42', '45');
    const again = await captureLater(reportId, text);
    expect(await cited()).toEqual(before);
    const report = await found(reportId);
    expect(report.snapshot).toMatchObject({ id: again.snapshotId, text });
    expect(report.snapshots).toMatchObject([
      { id: again.snapshotId, by: 'Wanda', method: 'paste', claims: 0 },
      { id: snapshotId, claims: 1 },
    ]);
    expect(report.cited).toEqual([]);
    expect((await found(reportId, snapshotId)).cited).toHaveLength(1);
    expect(await occurrencesOf(cast.wanda, reportId, 'rose by 42')).toEqual([]);
    expect(await occurrencesOf(cast.wanda, reportId, 'rose by 45')).toHaveLength(1);
  });

  test('a passage whose words stand no more is orphaned; one that moved is found, letter for letter', async () => {
    const { reportId, snapshotId } = await capture();
    const cite = (changes: Record<string, unknown>) =>
      submitClaim(cast.wanda, {
        situationId: cast.situationId,
        version: 0,
        fields: riverClaim({ reportId }, { newEventTitle: '', ...changes }),
      });
    await cite({});
    await cite({
      statement: 'A bridge was closed.',
      figures: [],
      citations: [
        { reportId, quote: 'A bridge was closed.', occurrence: '1', stance: 'supports', note: '', steps: [] },
      ],
    });
    await expect(findChanges(cast.wanda, reportId, snapshotId)).rejects.toThrow(NotFound);
    const { text } = (await found(reportId)).snapshot;
    await captureLater(reportId, `Corrected.\n${text.replace('42', '45')}`);
    const { lines, passages } = await findChanges(cast.wanda, reportId, snapshotId);
    expect(lines[0]).toMatchObject({ kind: 'changed', before: '', after: 'Corrected.' });
    expect(passages).toMatchObject([
      { words: expect.stringContaining('rose by 42'), stands: 'orphaned', at: null },
      { words: 'A bridge was closed.', stands: expect.stringMatching(/elsewhere|several/) },
    ]);
    await expect(findChanges({ ...cast.wanda, actor: null }, reportId, snapshotId)).rejects.toThrow(
      NotAllowed,
    );
  });

  test('the same text is recognised, here and in another report, and nothing is added', async () => {
    const first = await capture();
    const second = await capture({ title: 'The other one' });
    const { text } = (await found(second.reportId)).snapshot;
    await expect(captureLater(second.reportId, text.replaceAll('\n', '\r\n'))).rejects.toEqual(
      broken('text_captured_before', 'text'),
    );
    await expect(captureLater(first.reportId, text)).rejects.toMatchObject({
      facts: { title: 'The other one' },
    });
    const kept = await database.db.select().from(snapshots).where(eq(snapshots.reportId, first.reportId));
    expect(kept).toHaveLength(1);
  });

  test('the same text twice at once is kept once', async () => {
    const { reportId } = await capture();
    const input = { reportId, text: 'Captured by two at once.', method: 'paste' };
    const answers = await Promise.allSettled([
      captureAgain(cast.wanda, input),
      captureAgain(cast.emil, input),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a snapshot is read by its report alone', async () => {
    const [one, other] = [await capture(), await capture()];
    await expect(found(one.reportId, other.snapshotId)).rejects.toThrow(NotFound);
    await expect(found(one.reportId, absent)).rejects.toThrow(NotFound);
  });
});

describe('a finished report', () => {
  test('says who finished it; it is reopened by hand, and by itself when it is captured again', async () => {
    const { reportId, snapshotId } = await capture();
    await finishReport(cast.wanda, { reportId, snapshotId });
    expect((await found(reportId)).finished).toMatchObject({ by: 'Wanda' });
    await expect(finishReport(cast.emil, { reportId, snapshotId })).rejects.toThrow(Conflict);
    await reopenReport(cast.emil, { reportId });
    await expect(reopenReport(cast.emil, { reportId })).rejects.toThrow(Conflict);
    await finishReport(cast.emil, { reportId, snapshotId });
    await captureLater(reportId, 'A new text, of which nobody has entered anything.');
    expect((await found(reportId)).finished).toBeNull();
  });

  test('promise 10: nobody finishes a text that they have not seen', async () => {
    const { reportId, snapshotId } = await capture();
    await captureLater(reportId, 'Somebody captured this meanwhile.');
    await expect(finishReport(cast.wanda, { reportId, snapshotId })).rejects.toThrow(Conflict);
  });
});

describe('the list of reports', () => {
  const ids = async (filter: Record<string, unknown>, who = cast.wanda) =>
    (await searchReports(who, filter)).reports.map(({ id }) => id);

  test('finds by title, by any name of the publisher, also a merged one, and by words of the text', async () => {
    const { sourceId } = await addSource(cast.wanda, {
      name: 'Dnister Herald',
      kind: 'news_outlet',
      aliases: 'Dnistrovyi visnyk',
    });
    const { reportId } = await capture({
      title: 'Evening edition',
      publisher: 'Dnister Herald',
      text: 'Seven boats lay upside down; 100% of them were wet.',
    });
    for (const q of ['evening ED', 'visnyk', 'upside down', '100% of'])
      expect(await ids({ q }), q).toEqual([reportId]);
    expect(await ids({ q: '100_ of' })).toEqual([]);
    const { seen } = await findSource(cast.emil, sourceId);
    await addSource(cast.wanda, { name: 'Herald', kind: 'news_outlet' });
    const { survivorId } = await mergeSources(cast.emil, {
      sourceId,
      seen,
      survivor: 'Herald',
      reason: 'One paper.',
    });
    expect(await ids({ q: 'visnyk' })).toEqual([reportId]);
    expect(await ids({ publisher: survivorId })).toEqual([reportId]);
    expect((await listPublishers(cast.wanda)).map(({ name }) => name)).toContain('Herald');
    expect((await listReports(cast.wanda)).find(({ id }) => id === reportId)?.publisherName).toBe('Herald');
  });

  test('narrows to what is to be done, what is mine, and one situation', async () => {
    const [done, mine] = [await capture(), await capture()];
    await finishReport(cast.wanda, done);
    const { reportId } = mine;
    await assign(cast.edith, { subjectKind: 'report', subjectId: reportId, personId: cast.edith.actor.id });
    expect(await ids({ state: 'finished' })).toEqual([done.reportId]);
    expect(await ids({ state: 'todo' })).not.toContain(done.reportId);
    expect(await ids({ mine: 'yes' }, cast.edith)).toEqual([reportId]);
    expect(await ids({ mine: 'yes' })).toEqual([]);
    expect(await ids({ situation: absent })).toEqual([]);
  });

  test('an address that makes no sense narrows nothing', async () => {
    expect(await ids({ q: '\u0000', situation: 'x', state: 'lost', mine: '1' })).toEqual(await ids({}));
  });

  test('tells how much is left out, overlapping ranges once, and lifted ones not', async () => {
    const { reportId, snapshotId } = await capture({ text: `${'a'.repeat(50)}${'b'.repeat(50)}` });
    const exclude = async (start: number, end: number) =>
      excludeRange(cast.wanda, { snapshotId, start, end, reason: 'Not part of it.' });
    await exclude(0, 20);
    await exclude(10, 30);
    const { id } = await exclude(90, 100);
    const share = async () =>
      (await searchReports(cast.wanda)).reports.find((report) => report.id === reportId)?.excludedShare;
    expect(await share()).toBeCloseTo(0.4);
    await liftExclusion(cast.emil, { rangeId: id });
    expect(await share()).toBeCloseTo(0.3);
    await expect(liftExclusion(cast.emil, { rangeId: id })).rejects.toThrow(NotFound);
  });

  test('goes on where the page before ended, nothing twice and nothing left out', async () => {
    for (let i = 0; i < 45; i++) await capture({ text: `Page filler ${i}` });
    const all: string[] = [];
    let older: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof searchReports>> = await searchReports(
        cast.wanda,
        {},
        older ?? undefined,
      );
      all.push(...page.reports.map(({ id }) => id));
      older = page.older;
    } while (older);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength((await listReports(cast.wanda)).length);
  });
});

test('readers and programs change no report', async () => {
  const reader = { ...cast.wanda, actor: null };
  const tries = [editReport, editNote, captureAgain, finishReport, reopenReport, searchReports];
  for (const verb of tries) await expect(verb(reader, {}), verb.name).rejects.toThrow(NotAllowed);
});

test('after all of this, nothing is tampered with', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});
