import { beforeAll, describe, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { Conflict, NotAllowed } from '@/newsroom/errors';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readCorrections, readDay } from '@/newsroom/timeline/read';
import type { ClaimVersion, TakeawayVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findTakeaway, listFlaggedTakeaways, listTakeawayDays, listTakeawaysWaiting } from './find';
import { reviewTakeaway } from './review';
import { withdrawTakeaway } from './withdraw';
import { writeTakeaway } from './write';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let claimId: string;
let days = 0;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
  claimId = await publishedClaim();
});

async function publishedClaim(): Promise<string> {
  const claim = await submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast),
  });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
  return claim.claimId;
}

/** A day that no other test uses. */
const freeDay = () => `2025-03-${String(++days).padStart(2, '0')}`;

const write = (day: string, changes: Record<string, unknown> = {}, who: Context = cast.emil) =>
  writeTakeaway(who, {
    situationId: cast.situationId,
    day,
    sentences: [{ words: 'The river rose overnight.', claims: [claimId] }],
    baseRevisionId: '',
    ...changes,
  });

const shownNow = async (takeawayId: string) =>
  latestVersion<TakeawayVersion>(database.db, 'takeaway', takeawayId);

const decide = async (
  of: { takeawayId: string; revisionId: string },
  changes: Record<string, unknown> = {},
  who: Context = cast.edith,
) =>
  reviewTakeaway(who, {
    ...of,
    publicVersionId: (await shownNow(of.takeawayId))?.id ?? '',
    decision: 'publish',
    ...changes,
  });

async function publishedTakeaway(day = freeDay()) {
  const written = await write(day);
  await decide(written);
  return { ...written, day };
}

const withdrawnClaim = async (id: string) =>
  withdrawClaim(cast.edith, {
    claimId: id,
    publicVersionId: (await latestVersion<ClaimVersion>(database.db, 'claim', id))?.id,
    reason: 'The gauge was misread.',
  });

describe('promise 1: a takeaway is public only as it was reviewed', () => {
  test('what was written waits for review, and readers see what was published', async () => {
    const day = freeDay();
    const written = await write(day);
    expect(await shownNow(written.takeawayId)).toBeNull();
    expect(await listTakeawaysWaiting(cast.emil)).toMatchObject([
      { takeawayId: written.takeawayId, day, by: 'Emil', situation: { slug: cast.slug } },
    ]);
    expect(await decide(written)).toEqual({ takeawayId: written.takeawayId, slug: cast.slug, day });
    expect((await shownNow(written.takeawayId))?.shown).toMatchObject({
      day,
      sentences: [{ words: 'The river rose overnight.', claims: [{ claimId }] }],
      writer: 'Emil',
      reviewer: 'Edith',
      corrections: [],
      history: [{ what: 'published' }],
    });
    expect(await listTakeawaysWaiting(cast.emil)).toEqual([]);
  });

  test('a returned one is not public, and says what is missing', async () => {
    const day = freeDay();
    const written = await write(day);
    await expect(decide(written, { decision: 'return' })).rejects.toThrow(/Say what is missing/);
    await decide(written, { decision: 'return', reason: 'Say by how much.' });
    expect(await shownNow(written.takeawayId)).toBeNull();
    expect((await findTakeaway(cast.emil, cast.situationId, day))?.revisions[0]?.decision).toMatchObject({
      decision: 'return',
      reason: 'Say by how much.',
    });
    await expect(decide(written)).rejects.toMatchObject({ code: 'already_reviewed' });
  });

  test('writers neither write nor review it', async () => {
    await expect(write(freeDay(), {}, cast.wanda)).rejects.toThrow(NotAllowed);
    const written = await write(freeDay());
    await expect(decide(written, {}, cast.wanda)).rejects.toThrow(NotAllowed);
  });
});

describe('promise 3: nobody publishes what they wrote', () => {
  test('its author may not, nor the author of an earlier unpublished revision', async () => {
    const day = freeDay();
    const first = await write(day);
    await expect(decide(first, {}, cast.emil)).rejects.toMatchObject({ code: 'own_revision' });
    const second = await write(
      day,
      {
        baseRevisionId: first.revisionId,
        sentences: [{ words: 'The river rose by 42 centimetres.', claims: claimId }],
      },
      cast.edith,
    );
    await expect(decide(second, {}, cast.emil)).rejects.toMatchObject({ code: 'own_revision' });
    await expect(decide(second, { overrideReason: 'Nobody else is here.' }, cast.emil)).rejects.toMatchObject(
      { code: 'override_only_admin' },
    );
    await decide(second, {}, cast.ada);
  });

  test('an admin overrides it with a reason that readers see', async () => {
    const written = await write(freeDay(), {}, cast.ada);
    await decide(written, { overrideReason: 'Nobody else is here.' }, cast.ada);
    expect((await shownNow(written.takeawayId))?.shown.overrideReason).toBe('Nobody else is here.');
  });
});

describe('each sentence rests on claims that readers can see', () => {
  test('a pasted address names its claim', async () => {
    const address = `https://example.org/claims/${claimId.toUpperCase()}`;
    const written = await write(freeDay(), { sentences: [{ words: 'It rose.', claims: address }] });
    await decide(written);
    expect((await shownNow(written.takeawayId))?.shown.sentences[0]?.claims).toMatchObject([{ claimId }]);
  });

  test('a sentence without a claim, with a draft or an unknown one is refused', async () => {
    const draft = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: riverClaim(cast),
    });
    await expect(write(freeDay(), { sentences: [{ words: 'It rose.', claims: [] }] })).rejects.toThrow(
      /on which claims/,
    );
    for (const claims of [[draft.claimId], [crypto.randomUUID()]])
      await expect(write(freeDay(), { sentences: [{ words: 'It rose.', claims }] })).rejects.toMatchObject({
        code: 'claim_not_to_rest_on',
        path: 'sentences[0].claims',
      });
  });

  test('a claim withdrawn before the decision holds the takeaway back', async () => {
    const other = await publishedClaim();
    const written = await write(freeDay(), { sentences: [{ words: 'It rose.', claims: [other] }] });
    await withdrawnClaim(other);
    await expect(decide(written)).rejects.toMatchObject({ code: 'claim_not_to_rest_on' });
  });

  test('a published takeaway is flagged when its claim is withdrawn', async () => {
    const other = await publishedClaim();
    const day = freeDay();
    const written = await write(day, { sentences: [{ words: 'It rose.', claims: [other] }] });
    await decide(written);
    expect((await listFlaggedTakeaways(cast.emil)).map(({ day: on }) => on)).not.toContain(day);
    await withdrawnClaim(other);
    const flagged = (await listFlaggedTakeaways(cast.emil)).find((line) => line.day === day);
    expect(flagged).toMatchObject({ by: 'Emil', flags: [{ claimId: other, what: 'withdrawn' }] });
    const listed = await listTakeawayDays(cast.emil, cast.situationId);
    expect(listed.find((line) => line.day === day)?.flags).toHaveLength(1);
  });

  test('it is flagged when its claim changes, and the same words may then be looked at again', async () => {
    const other = await publishedClaim();
    const day = freeDay();
    const sentences = [{ words: 'It rose.', claims: [other] }];
    const written = await write(day, { sentences });
    await decide(written);
    const again = { sentences, baseRevisionId: written.revisionId };
    const silently = {
      ...again,
      changeKind: 'evidence_added',
      changeReason: 'The claim was reviewed again.',
    };
    await expect(write(day, silently)).rejects.toMatchObject({ code: 'nothing_changed' });
    const claim = await latestVersion<ClaimVersion>(database.db, 'claim', other);
    await reviewClaim(cast.edith, {
      claimId: other,
      revisionId: claim?.revisionId,
      publicVersionId: claim?.id,
      verdict: 'disputed',
      reason: 'Another gauge says less.',
    });
    expect((await findTakeaway(cast.emil, cast.situationId, day))?.flags).toMatchObject([
      { claimId: other, what: 'changed' },
    ]);
    await decide(await write(day, silently));
    const after = await findTakeaway(cast.emil, cast.situationId, day);
    expect(after?.flags).toEqual([]);
    expect(after?.shown?.corrections).toEqual([]);
    expect(after?.shown?.history.map(({ what }) => what)).toEqual(['published', 'evidence_added']);
  });
});

describe('promise 6: what is published changes in the open', () => {
  test('a change needs its kind and reason, and leaves a notice', async () => {
    const { day, takeawayId, revisionId } = await publishedTakeaway();
    const changed = {
      baseRevisionId: revisionId,
      sentences: [{ words: 'The river rose by 42 centimetres.', claims: [claimId] }],
    };
    await expect(write(day, changed)).rejects.toMatchObject({ code: 'change_kind_missing' });
    await expect(write(day, { ...changed, changeKind: 'correction' })).rejects.toMatchObject({
      code: 'change_reason_missing',
    });
    const written = await write(day, {
      ...changed,
      changeKind: 'correction',
      changeReason: 'The rise was left out.',
      foundBy: 'a reader',
    });
    await decide(written);
    const notice = {
      kind: 'correction',
      stood: 'The river rose overnight.',
      stands: 'The river rose by 42 centimetres.',
      reason: 'The rise was left out.',
      foundBy: 'a reader',
      correctedBy: 'Edith',
    };
    expect((await shownNow(takeawayId))?.shown.corrections).toMatchObject([notice]);
    const rows = await database.owner`select subject_kind, kind, stood from corrections
      where subject_id = ${takeawayId}`;
    expect(rows).toMatchObject([{ subject_kind: 'takeaway', kind: 'correction', stood: notice.stood }]);
  });

  test('a withdrawal stands at once, and only another person brings it back', async () => {
    const { day, takeawayId, revisionId } = await publishedTakeaway();
    const version = await shownNow(takeawayId);
    const reason = 'It says more than the claims.';
    await withdrawTakeaway(cast.edith, { takeawayId, publicVersionId: version?.id, reason });
    expect((await shownNow(takeawayId))?.shown).toMatchObject({
      withdrawal: { by: 'Edith', reason },
      corrections: [{ kind: 'withdrawal', stands: null }],
    });
    const publicVersionId = (await shownNow(takeawayId))?.id;
    await expect(withdrawTakeaway(cast.edith, { takeawayId, publicVersionId, reason })).rejects.toMatchObject(
      {
        code: 'already_withdrawn',
      },
    );
    const written = await write(day, {
      baseRevisionId: revisionId,
      changeKind: 'update',
      changeReason: 'Looked at again.',
    });
    await expect(decide(written)).rejects.toMatchObject({ code: 'own_withdrawal' });
    await decide(written, {}, cast.ada);
    expect((await shownNow(takeawayId))?.shown).toMatchObject({
      withdrawal: null,
      corrections: [{ kind: 'withdrawal' }, { kind: 'update' }],
    });
  });
});

describe('promise 10: nobody loses a change, and no decision is made on a stale view', () => {
  test('of two who begin from nothing, the second is shown what stands', async () => {
    const day = freeDay();
    const { revisionId } = await write(day);
    await expect(
      write(day, { sentences: [{ words: 'Water rose.', claims: [claimId] }] }, cast.edith),
    ).rejects.toMatchObject({
      name: 'Conflict',
      current: { revisionId, by: 'Emil', sentences: [{ words: 'The river rose overnight.' }] },
    });
  });

  test('at the same moment, one wins and the other is told', async () => {
    const day = freeDay();
    const both = await Promise.allSettled([write(day), write(day, {}, cast.edith)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Conflict) });
  });

  test('a decision on an older revision or another public version is refused', async () => {
    const { day, takeawayId, revisionId } = await publishedTakeaway();
    const written = await write(day, {
      baseRevisionId: revisionId,
      sentences: [{ words: 'Water rose.', claims: [claimId] }],
      changeKind: 'typo',
      changeReason: 'Wording.',
    });
    await expect(decide({ takeawayId, revisionId })).rejects.toThrow(Conflict);
    await expect(decide(written, { publicVersionId: '' })).rejects.toThrow(Conflict);
    await decide(written);
    expect((await shownNow(takeawayId))?.shown.corrections).toEqual([]);
  });
});

describe('promises 8 and 9: day and corrections read the same versions, now and as they stood', () => {
  test('the lede with its notices and flags', async () => {
    const other = await publishedClaim();
    const day = freeDay();
    const before = clock.now();
    const sentences = [{ words: 'It rose.', claims: [other] }];
    const written = await write(day, { sentences });
    await decide(written);
    const first = clock.now();
    const changed = await write(day, {
      baseRevisionId: written.revisionId,
      sentences: [{ words: 'The water rose.', claims: [other] }],
      changeKind: 'clarification',
      changeReason: 'What rose?',
    });
    await decide(changed);
    await withdrawnClaim(other);
    const read = async (at?: Date) => (await readDay(database.db, cast.slug, day, at))?.lede;
    expect(await read(before)).toBeNull();
    expect(await read(first)).toMatchObject({ takeaway: { sentences: [{ words: 'It rose.' }] }, flags: [] });
    expect(await read()).toMatchObject({
      takeaway: { sentences: [{ words: 'The water rose.' }], corrections: [{ kind: 'clarification' }] },
      flags: [{ claimId: other, what: 'withdrawn' }],
    });

    const noticed = async (at?: Date) =>
      (await readCorrections(database.db, cast.slug, undefined, at))?.months
        .flatMap(({ notices }) => notices)
        .filter(({ subject }) =>
          subject.kind === 'takeaway'
            ? subject.takeaway.takeawayId === written.takeawayId
            : subject.kind === 'claim' && subject.claim.claimId === other,
        )
        .map(({ notice, subject }) => `${subject.kind} ${notice.kind}`);
    expect(await noticed(first)).toEqual([]);
    expect(await noticed()).toEqual(['claim withdrawal', 'takeaway clarification']);
  });
});

test('promise 7: each step has its journal line, and all verifies', async () => {
  const { takeawayId } = await publishedTakeaway();
  const lines =
    await database.owner`select action from journal where subject_id = ${takeawayId} order by position`;
  expect(lines.map(({ action }) => action)).toEqual(['write takeaway', 'publish takeaway']);
  expect((await verify(database.db)).found).toEqual([]);
});
