import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { claimRevisions } from '@/db/schema/claims';
import { eventRevisions } from '@/db/schema/events';
import { notes } from '@/db/schema/reports';
import { beginChange, readDraft, saveDraft } from '@/newsroom/claims/draft';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { comment } from '@/newsroom/desk/comment';
import { NotAllowed, RuleBroken } from '@/newsroom/errors';
import { findEvent } from '@/newsroom/events/find';
import { reviewEvent } from '@/newsroom/events/review';
import { reviseEvent } from '@/newsroom/events/revise';
import { checkReport } from '@/newsroom/findings/check-report';
import { listOpenFindings } from '@/newsroom/findings/find';
import { settleFinding } from '@/newsroom/findings/settle';
import { captureReport } from '@/newsroom/reports/capture';
import { captureAgain } from '@/newsroom/reports/capture-again';
import { editNote } from '@/newsroom/reports/edit-note';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim, readDay, readRemoved } from '@/newsroom/timeline/read';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { feedItems } from '@/testing/feed-items';
import { answerRedaction } from './answer';
import { askForRedaction } from './ask';
import { listRedactions } from './find';

/** Redaction as domain.md defines it: the words go everywhere, and everywhere is told that they went. */

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
const day = '2025-05-12';
const asked = { ground: 'safety', reason: 'It names somebody who is in danger.' };
let cast: Cast;
let alma: Awaited<ReturnType<typeof enlist>>;

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  alma = await enlist(database.db, clock, 'Alma', 'admin');
});

/** Every value of every row of every table, the journal included. */
async function everything(): Promise<string> {
  const tables = await database.owner<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`;
  const rows = await Promise.all(
    tables.map(({ name }) => database.owner.unsafe(`select to_jsonb(t)::text as row from "${name}" t`)),
  );
  return rows.flatMap((of) => of.map(({ row }) => row as string)).join('\n');
}

async function published(changes: Record<string, unknown> = {}, reason = 'Quoted.') {
  const { wanda, emil, situationId } = cast;
  const submitted = await submitClaim(wanda, { situationId, version: 0, fields: riverClaim(cast, changes) });
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason });
  return submitted;
}

async function redacted(subjectKind: string, subjectId: string): Promise<void> {
  const { redactionId } = await askForRedaction(cast.ada, { subjectKind, subjectId, ...asked });
  await answerRedaction(alma, { redactionId, answer: 'consented' });
}

const shownOf = (claimId: string) => latestVersion<ClaimVersion>(database.db, 'claim', claimId);
const content = async () => expect((await verify(database.db)).found).toEqual([]);

test('only admins ask, only another admin consents, and a refusal leaves everything', async () => {
  const { claimId } = await published();
  const input = { subjectKind: 'claim', subjectId: claimId, ...asked };
  await expect(askForRedaction(cast.emil, input)).rejects.toThrow(NotAllowed);
  const { redactionId, isDone } = await askForRedaction(cast.ada, input);
  expect(isDone).toBe(false);
  await expect(askForRedaction(alma, input)).rejects.toMatchObject({ code: 'redaction_asked' });
  const consent = { redactionId, answer: 'consented' };
  await expect(answerRedaction(cast.ada, consent)).rejects.toMatchObject({ code: 'redaction_second_admin' });
  await expect(answerRedaction(cast.emil, consent)).rejects.toThrow(NotAllowed);
  expect(await shownOf(claimId)).not.toBeNull();
  await answerRedaction(alma, { redactionId, answer: 'refused', reason: 'Nobody is named.' });
  await expect(answerRedaction(alma, consent)).rejects.toMatchObject({ code: 'redaction_answered' });
  expect(await shownOf(claimId)).not.toBeNull();
  expect((await listRedactions(cast.ada, claimId))[0]?.answer).toMatchObject({
    answer: 'refused',
    by: 'Alma',
  });
  await content();
});

test('promise 6: the words of a claim go from every table, and readers are told in every place', async () => {
  const word = 'Quillfeather';
  const { claimId } = await published(
    { statement: `${word} saw the river rise by 42 centimetres.` },
    `${word} said so.`,
  );
  const before = clock.now();
  const shown = await shownOf(claimId);
  await comment(cast.wanda, { subjectKind: 'claim', subjectId: claimId, words: `Call ${word}.` });
  await withdrawClaim(cast.edith, { claimId, publicVersionId: shown?.id, reason: `${word} is in danger.` });
  const { version } = await beginChange(cast.wanda, { claimId });
  await saveDraft(cast.wanda, {
    situationId: cast.situationId,
    claimId,
    version,
    fields: { statement: word },
  });
  expect(await everything()).toContain(word);
  await redacted('claim', claimId);
  expect(await everything()).not.toContain(word);
  await content();

  const removal = { kind: 'claim', subjectId: claimId, of: 'claim', day, ...asked };
  for (const at of [undefined, before]) {
    expect(await readClaim(database.db, claimId, at)).toBeNull();
    expect((await readRemoved(database.db, 'claim', claimId, at))?.removal).toMatchObject(removal);
    const timeline = await readDay(database.db, cast.slug, day, at);
    expect(timeline?.removed.claims).toMatchObject([removal]);
    const items = await feedItems(database.db, { of: 'situation', slug: cast.slug }, at);
    const item = items.find(({ id }) => id === `urn:uuid:${claimId}`);
    expect(item?.html).toContain('It names somebody who is in danger.');
    expect(JSON.stringify([timeline, items])).not.toContain(word);
  }
});

test('promise 6: a claim whose words were removed can be written anew, and the past stays removed', async () => {
  const { claimId } = await published({ statement: 'Vexwillow saw the river rise by 42 centimetres.' });
  const before = clock.now();
  await redacted('claim', claimId);
  const { wanda, emil, situationId } = cast;
  const [revision] = await database.db
    .select()
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, claimId));
  await expect(
    reviewClaim(emil, { claimId, revisionId: revision?.id, verdict: 'disputed', reason: 'No.' }),
  ).rejects.toMatchObject({ code: 'words_removed' });
  const { version } = await beginChange(wanda, { claimId });
  const { fields } = await readDraft(wanda, { claimId });
  expect(fields).toMatchObject({
    statement: '',
    kind: 'event',
    time: { precision: 'night', date: '2025-05-11' },
    figures: [{ measure: 'water level rise', value: '42' }],
    citations: [{ reportId: cast.reportId, steps: [{ source: 'River service', verb: 'said' }] }],
  });
  const figures = [{ ...(fields.figures as object[])[0], citation: '1', words: '42' }];
  const again = { ...fields, figures, statement: 'The river rose by 42 centimetres.' };
  const submitted = await submitClaim(wanda, { situationId, claimId, version, fields: again });
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  const page = await readClaim(database.db, claimId);
  expect(page?.claim.statement).toBe('The river rose by 42 centimetres.');
  expect(page?.removals).toMatchObject([{ of: 'claim', ...asked }]);
  expect(await readClaim(database.db, claimId, before)).toBeNull();
  expect((await readRemoved(database.db, 'claim', claimId, before))?.removal).toMatchObject(asked);
  await content();
});

test('promise 6: the words of a report go with every quote, and the claims stay public without them', async () => {
  const { wanda, emil, situationId } = cast;
  const word = 'Marrowbane';
  const text = `The river service said that ${word} saw 3 boats.[1]\n\n${word} has left.\n\n[1] ${word} in a letter.`;
  const { reportId, snapshotId } = await captureReport(wanda, {
    ...{
      situationId,
      title: 'Torn bulletin',
      publisher: 'Flood desk',
      language: 'en',
      method: 'paste',
      text,
    },
  });
  const [note] = await database.db.select().from(notes).where(eq(notes.snapshotId, snapshotId));
  await editNote(wanda, { noteId: note?.id, seen: note?.journalLine, body: `${word}, letter`, url: '' });
  await captureAgain(wanda, { reportId, text: `${text} And ${word} again.`, method: 'paste' });
  await comment(wanda, { subjectKind: 'report', subjectId: reportId, words: `Who is ${word}?` });
  await checkReport({ ...cast.ada, actor: { kind: 'program', name: 'checks' } }, reportId);
  const [found] = await listOpenFindings(emil, { about: [reportId] });
  if (found)
    await settleFinding(emil, {
      findingId: found.id,
      seen: '',
      decision: 'dismissed',
      reason: `${word} wrote so.`,
    });
  const { claimId } = await published({
    statement: 'Somebody saw 3 boats.',
    newEventTitle: '',
    time: { precision: 'day', date: day, phrase: word },
    figures: [],
    names: '3 boats',
    citations: [
      {
        reportId,
        quote: `The river service said that ${word} saw 3 boats.`,
        ...{ stance: 'supports', translation: `${word} in translation`, note: '1' },
        steps: [{ source: 'River service', verb: 'said' }],
      },
    ],
  });
  const before = clock.now();
  const { version } = await beginChange(wanda, { claimId });
  expect(version).toBeGreaterThan(0);
  expect(await everything()).toContain(word);
  await redacted('report', reportId);
  expect(await everything()).not.toContain(word);
  await content();

  const page = await readClaim(database.db, claimId);
  expect(page?.claim).toMatchObject({
    statement: 'Somebody saw 3 boats.',
    standing: 'attributed',
    citations: [{ passage: { exact: '', prefix: '', suffix: '', removed: asked }, translation: null }],
  });
  expect((await readRemoved(database.db, 'claim', claimId, before))?.removal).toMatchObject({ of: 'report' });
  // What readers still see of it begins the change that the desk has to make.
  await beginChange(wanda, { claimId });
  expect((await readDraft(wanda, { claimId })).fields).toMatchObject({
    statement: 'Somebody saw 3 boats.',
    citations: [{ reportId, quote: '' }],
  });
});

test('promise 6: the title of an event goes, its claims stay, and a new title is reviewed', async () => {
  const word = 'Thornwhistle';
  const { claimId } = await published({ newEventTitle: `${word} at Kamianka` });
  const eventId = (await shownOf(claimId))?.shown.eventId ?? '';
  await redacted('event', eventId);
  expect(await everything()).not.toContain(word);
  const group = (await readDay(database.db, cast.slug, day))?.groups.find(
    (of) => of.claims[0]?.claimId === claimId,
  );
  expect(group).toMatchObject({ event: null, removed: { of: 'event', ...asked } });
  await content();

  const { latest } = await findEvent(cast.wanda, eventId);
  const time = { precision: 'night', date: '2025-05-11' };
  const decision = { eventId, decision: 'publish' };
  await expect(reviewEvent(cast.emil, { ...decision, revisionId: latest.id })).rejects.toThrow(RuleBroken);
  const revised = { eventId, baseRevisionId: latest.id, title: 'Flood at Kamianka', time };
  const { revisionId, waits } = await reviseEvent(cast.wanda, revised);
  expect(waits).toBe(true);
  await expect(reviewEvent(cast.wanda, { ...decision, revisionId })).rejects.toThrow(NotAllowed);
  await reviewEvent(cast.emil, { ...decision, revisionId });
  const now = (await readDay(database.db, cast.slug, day))?.groups.find(
    (of) => of.claims[0]?.claimId === claimId,
  );
  expect(now?.event?.title).toBe('Flood at Kamianka');
  expect(
    await database.db.select().from(eventRevisions).where(eq(eventRevisions.eventId, eventId)),
  ).toHaveLength(2);
  await content();
});

test('promise 3: nobody reviews the new title that they wrote in place of a removed one', async () => {
  const { claimId } = await published({ newEventTitle: 'Another title' });
  const eventId = (await shownOf(claimId))?.shown.eventId ?? '';
  await redacted('event', eventId);
  const { latest } = await findEvent(cast.emil, eventId);
  const time = { precision: 'night', date: '2025-05-11' };
  const { revisionId } = await reviseEvent(cast.emil, {
    eventId,
    baseRevisionId: latest.id,
    title: 'A flood',
    time,
  });
  await expect(reviewEvent(cast.emil, { eventId, decision: 'publish', revisionId })).rejects.toMatchObject({
    code: 'own_revision',
  });
});

test('a claim is reviewed while the title of its event is removed, and the title stays removed', async () => {
  const { claimId } = await published({ newEventTitle: 'Yet another title' });
  const eventId = (await shownOf(claimId))?.shown.eventId ?? '';
  await redacted('event', eventId);
  const second = await published({
    newEventTitle: '',
    eventId,
    statement: 'Water rose by 42 centimetres there.',
  });
  const timeline = await readDay(database.db, cast.slug, day);
  const group = timeline?.groups.find((of) => of.claims.some((one) => one.claimId === second.claimId));
  expect(group).toMatchObject({ event: null, removed: { subjectId: eventId } });
  await content();
});

test('promise 6: the words of a takeaway go, and the day says so', async () => {
  const word = 'Gallowmere';
  const { claimId } = await published();
  const { emil, edith, situationId } = cast;
  const sentences = [{ words: `${word} is under water.`, claims: [claimId] }];
  const written = await writeTakeaway(emil, { situationId, day, sentences });
  await reviewTakeaway(edith, { ...written, decision: 'publish' });
  await redacted('takeaway', written.takeawayId);
  expect(await everything()).not.toContain(word);
  const timeline = await readDay(database.db, cast.slug, day);
  expect(timeline?.lede).toBeNull();
  expect(timeline?.removed.takeaway).toMatchObject({ of: 'takeaway', ...asked });
  const again = await writeTakeaway(emil, {
    ...{ situationId, day, baseRevisionId: written.revisionId },
    sentences: [{ words: 'The river rose.', claims: [claimId] }],
  });
  await reviewTakeaway(edith, { ...again, decision: 'publish' });
  expect((await readDay(database.db, cast.slug, day))?.lede?.takeaway.sentences[0]?.words).toBe(
    'The river rose.',
  );
  await content();
});

test('a decision that was kept back is stopped when the words of its claim go', async () => {
  const { wanda, emil, situationId } = cast;
  const submitted = await submitClaim(wanda, { situationId, version: 0, fields: riverClaim(cast) });
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.', publication: 'held' });
  await redacted('claim', submitted.claimId);
  const [embargo] =
    await database.owner`select ended_how from embargoes where claim_id = ${submitted.claimId}`;
  expect(embargo?.ended_how).toBe('stopped');
});

test('the words of a thing can be removed a second time, after they were written anew', async () => {
  const { claimId } = await published();
  await redacted('claim', claimId);
  await redacted('claim', claimId);
  expect(await listRedactions(cast.ada, claimId)).toHaveLength(2);
  await content();
});
