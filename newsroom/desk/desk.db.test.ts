import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { assignments } from '@/db/schema/desk';
import { journal } from '@/db/schema/journal';
import { people } from '@/db/schema/people';
import { reviews } from '@/db/schema/reviews';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { Conflict, NotAllowed, NotFound } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { captureReport } from '@/newsroom/reports/capture';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { assign } from './assign';
import { findAssignment, listAssignments } from './assigned';
import { comment, listComments } from './comment';
import { countUnread, markRead, readInbox } from './inbox';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const absent = '00000000-0000-4000-8000-000000000000';
const lastLine = async () => (await database.db.select().from(journal).orderBy(asc(journal.position))).at(-1);

/** A claim that Wanda wrote and nobody has decided on. */
const submitted = () =>
  submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields: riverClaim(cast) });

let captured = 0;
async function capture(who: Context = cast.wanda) {
  captured += 1;
  return captureReport(who, {
    situationId: cast.situationId,
    language: 'en',
    text: `Short report ${captured}`,
    method: 'paste',
  });
}

/** What somebody's inbox says of one thing. */
async function told(who: Context, subjectId: string) {
  return (await readInbox(who)).filter((line) => line.subjectId === subjectId).map(({ kind }) => kind);
}

describe('a comment', () => {
  test('stands with who, when and what, the newest last, and leaves a journal line', async () => {
    const { claimId } = await submitted();
    await comment(cast.emil, {
      subjectKind: 'claim',
      subjectId: claimId,
      words: 'Which gauge?\r\nThe upper?',
    });
    clock.set('2025-05-12T11:00:00Z');
    await comment(cast.wanda, { subjectKind: 'claim', subjectId: claimId, words: 'The upper one.' });
    expect(await listComments(cast.edith, [claimId])).toMatchObject([
      { by: 'Emil', words: 'Which gauge?\nThe upper?' },
      { by: 'Wanda', words: 'The upper one.', at: new Date('2025-05-12T11:00:00Z') },
    ]);
    expect(await lastLine()).toMatchObject({ action: 'comment on claim', subjectId: claimId });
  });

  test('is told to whoever wrote, reviewed, returned or takes care of the claim, nobody twice, and not to oneself', async () => {
    const claim = await submitted();
    const of = { subjectKind: 'claim', subjectId: claim.claimId };
    await assign(cast.ada, { ...of, personId: cast.edith.actor.id });
    await returnClaim(cast.emil, { ...claim, reason: 'The gauge is missing.' });
    // Wanda entered and wrote it; Edith takes care of it and speaks; Emil returned it.
    await comment(cast.edith, { ...of, words: 'I look into it.' });
    const talk = async (who: Context) =>
      (await told(who, claim.claimId)).filter((kind) => kind === 'commented').length;
    expect(await Promise.all([cast.wanda, cast.emil, cast.edith, cast.ada].map(talk))).toEqual([1, 1, 0, 0]);
    await comment(cast.ada, { ...of, words: 'Good.' });
    await comment(cast.wanda, { ...of, words: 'Mended.' });
    expect(await Promise.all([cast.wanda, cast.emil, cast.edith, cast.ada].map(talk))).toEqual([2, 3, 2, 1]);
  });

  test('on a report is told to whoever captured it', async () => {
    const { reportId } = await capture();
    await comment(cast.emil, {
      subjectKind: 'report',
      subjectId: reportId,
      words: 'Two documents on one page.',
    });
    expect(await told(cast.wanda, reportId)).toEqual(['commented']);
  });

  test('on a review leads to its claim', async () => {
    const claim = await submitted();
    await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
    const [review] = await database.db.select().from(reviews).where(eq(reviews.claimId, claim.claimId));
    await comment(cast.wanda, {
      subjectKind: 'review',
      subjectId: review?.id,
      words: 'Why not corroborated?',
    });
    expect(await told(cast.emil, claim.claimId)).toContain('commented');
    expect(await listComments(cast.wanda, [review?.id ?? ''])).toHaveLength(1);
  });

  test('without words, or for readers, is refused', async () => {
    const { claimId } = await submitted();
    const empty = { subjectKind: 'claim', subjectId: claimId, words: ' \n ' };
    await expect(comment(cast.emil, empty)).rejects.toMatchObject({ issues: [{ path: ['words'] }] });
    const reader = { ...cast.emil, actor: null };
    await expect(comment(reader, { ...empty, words: 'Hello.' })).rejects.toThrow(NotAllowed);
    await expect(listComments(reader, [claimId])).rejects.toThrow(NotAllowed);
  });

  test.each(['report', 'claim', 'review'])(
    'on a %s that is unknown, or the id of another thing, looks alike',
    async (kind) => {
      const other = kind === 'claim' ? cast.reportId : (await submitted()).claimId;
      const words = 'Is it there?';
      for (const subjectId of [absent, other])
        await expect(comment(cast.emil, { subjectKind: kind, subjectId, words })).rejects.toEqual(
          new NotFound(kind),
        );
      expect(await listComments(cast.emil, [absent])).toEqual([]);
    },
  );
});

describe('an assignment', () => {
  const report = { subjectKind: 'report' } as const;

  test('is taken over, given back, and told to whoever it is given to', async () => {
    const { reportId: subjectId } = await capture();
    const [wanda, emil, edith] = [cast.wanda, cast.emil, cast.edith].map((who) => who.actor.id);
    await assign(cast.wanda, { ...report, subjectId, personId: wanda });
    expect(await findAssignment(cast.emil, 'report', subjectId)).toMatchObject({ id: wanda, name: 'Wanda' });
    expect(await told(cast.wanda, subjectId)).toEqual([]);
    await assign(cast.emil, { ...report, subjectId, personId: edith, seenPersonId: wanda });
    expect(await told(cast.edith, subjectId)).toEqual(['assigned']);
    await assign(cast.edith, { ...report, subjectId, personId: '', seenPersonId: edith });
    expect(await findAssignment(cast.emil, 'report', subjectId)).toBeNull();
    expect(await lastLine()).toMatchObject({ action: 'give back report', subjectId });
    await assign(cast.emil, { ...report, subjectId, personId: emil });
    expect([...(await listAssignments(cast.wanda, 'report', [subjectId, absent])).keys()]).toEqual([
      subjectId,
    ]);
    expect(await listAssignments(cast.wanda, 'claim', [subjectId])).toEqual(new Map());
  });

  test('to another person is for editors; anybody may take over', async () => {
    const { reportId: subjectId } = await capture();
    const [wanda, emil] = [cast.wanda.actor.id, cast.emil.actor.id];
    await expect(assign(cast.wanda, { ...report, subjectId, personId: emil })).rejects.toThrow(NotAllowed);
    await assign(cast.edith, { ...report, subjectId, personId: emil });
    await expect(
      assign(cast.wanda, { ...report, subjectId, personId: '', seenPersonId: emil }),
    ).rejects.toThrow(NotAllowed);
    await assign(cast.wanda, { ...report, subjectId, personId: wanda, seenPersonId: emil });
    expect(await findAssignment(cast.emil, 'report', subjectId)).toMatchObject({ id: wanda });
  });

  test('promise 10: on a stale view is refused, and of two who take it at once one is told', async () => {
    const { reportId: subjectId } = await capture();
    const take = async (who: Cast['emil']) => assign(who, { ...report, subjectId, personId: who.actor.id });
    const answers = await Promise.allSettled([take(cast.emil), take(cast.edith)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find((answer) => answer.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
    await expect(take(cast.wanda)).rejects.toThrow(Conflict);
    const rows = await database.db.select().from(assignments).where(eq(assignments.subjectId, subjectId));
    expect(rows).toHaveLength(1);
  });

  test('to a person who is disabled or unknown is refused alike', async () => {
    const { reportId: subjectId } = await capture();
    await change(cast.ada, { action: 'disable person', subjectKind: 'person' }, (c) =>
      c.update(people, cast.edith.actor.id, { disabledAt: c.now }),
    );
    for (const personId of [cast.edith.actor.id, absent])
      await expect(assign(cast.emil, { ...report, subjectId, personId })).rejects.toEqual(
        new NotFound('person'),
      );
    expect(await findAssignment(cast.emil, 'report', subjectId)).toBeNull();
  });

  test('of a thing that is unknown, or of another kind, looks alike', async () => {
    const { claimId } = await submitted();
    for (const subjectId of [absent, claimId])
      await expect(assign(cast.emil, { ...report, subjectId, personId: cast.emil.actor.id })).rejects.toEqual(
        new NotFound('report'),
      );
  });
});

describe('an inbox', () => {
  test('shows one’s own alone, and is marked read one by one or whole', async () => {
    const mine = await capture(cast.ada);
    for (const words of ['One.', 'Two.'])
      await comment(cast.wanda, { subjectKind: 'report', subjectId: mine.reportId, words });
    const before = await countUnread(cast.ada);
    const [entry] = await readInbox(cast.ada);
    await markRead(cast.emil, { entryId: entry?.id });
    expect(await countUnread(cast.ada)).toBe(before);
    await markRead(cast.ada, { entryId: entry?.id });
    expect(await countUnread(cast.ada)).toBe(before - 1);
    await markRead(cast.ada, {});
    expect(await countUnread(cast.ada)).toBe(0);
    expect((await readInbox(cast.ada)).every(({ isRead }) => isRead)).toBe(true);
  });
});
