import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '@/newsroom/context';
import { readInbox } from '@/newsroom/desk/inbox';
import { Conflict, NotAllowed, RuleBroken } from '@/newsroom/errors';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim } from '@/newsroom/timeline/read';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findCase } from './case';
import { beginChange } from './draft';
import { liftEmbargo, publishDue, publishEmbargoed } from './embargo';
import { recordOutcome } from './outcome';
import { returnClaim } from './return';
import { reviewClaim } from './review';
import { submitClaim } from './submit';
import { withdrawClaim } from './withdraw';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let schedule: Context;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
  schedule = { db: database.db, clock, actor: { kind: 'program', name: 'schedule' } };
});

const submit = (changes: Record<string, unknown> = {}) =>
  submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields: riverClaim(cast, changes) });

/** A decision that Emil signs and keeps back; 13:30 in Kyiv is half past ten in UTC. */
const keepBack = (of: { claimId: string; revisionId: string }, changes: Record<string, unknown> = {}) =>
  reviewClaim(cast.emil, {
    ...of,
    verdict: 'attributed',
    reason: 'Quoted.',
    publication: 'at',
    publishDay: '2025-05-12',
    publishClock: '13:30',
    ...changes,
  });

const shown = (claimId: string) => latestVersion<ClaimVersion>(database.db, 'claim', claimId);
const embargoOn = async (claimId: string) => {
  const [row] = await database.owner<
    { id: string; ended: string | null }[]
  >`select id, ended_how as ended from embargoes where claim_id = ${claimId} order by set_at desc limit 1`;
  if (!row) throw new Error('no embargo');
  return row;
};

describe('a decision under an embargo', () => {
  test('is public at its moment in the situation’s time zone and not before, as its reviewer signed it', async () => {
    clock.set('2025-05-12T10:00:00Z');
    const claim = await submit();
    expect(await keepBack(claim)).toMatchObject({ isPublic: false });
    clock.set('2025-05-12T10:29:59Z');
    expect(await publishDue(schedule)).toEqual({ published: 0, stopped: 0 });
    expect(await readClaim(database.db, claim.claimId)).toBeNull();
    clock.set('2025-05-12T10:30:00Z');
    expect(await publishDue(schedule)).toEqual({ published: 1, stopped: 0 });
    const version = await shown(claim.claimId);
    expect(version?.shown).toMatchObject({
      standing: 'attributed',
      reviews: [{ reviewer: 'Emil', reviewedAt: '2025-05-12T10:00:00.000Z' }],
      firstPublishedAt: '2025-05-12T10:31:00.000Z',
    });
    expect(await publishDue(schedule)).toEqual({ published: 0, stopped: 0 });
  });

  test('asks for a moment, and for one to come', async () => {
    clock.set('2025-05-12T10:00:00Z');
    const claim = await submit();
    await expect(keepBack(claim, { publishClock: '' })).rejects.toMatchObject({ code: 'embargo_incomplete' });
    await expect(keepBack(claim, { publishClock: '13:00' })).rejects.toMatchObject({ code: 'embargo_past' });
    await expect(keepBack(claim, { publishClock: '25:99' })).rejects.toThrow();
    await expect(keepBack(claim, { publishDay: '2025-02-30' })).rejects.toThrow();
  });

  test('without a moment waits for an editor, who may be the one who signed', async () => {
    const claim = await submit();
    await keepBack(claim, { publication: 'held' });
    clock.set('2026-05-12T10:00:00Z');
    expect(await publishDue(schedule)).toEqual({ published: 0, stopped: 0 });
    const { id } = await embargoOn(claim.claimId);
    await expect(publishEmbargoed(cast.wanda, { embargoId: id })).rejects.toThrow(NotAllowed);
    await publishEmbargoed(cast.emil, { embargoId: id });
    expect((await shown(claim.claimId))?.shown.standing).toBe('attributed');
    await expect(publishEmbargoed(cast.emil, { embargoId: id })).rejects.toThrow(Conflict);
    clock.set('2025-05-12T10:00:00Z');
  });

  test('that was lifted is never published, and a new decision can follow', async () => {
    const claim = await submit();
    await keepBack(claim);
    await liftEmbargo(cast.edith, { embargoId: (await embargoOn(claim.claimId)).id });
    clock.set('2025-05-12T11:00:00Z');
    expect(await publishDue(schedule)).toEqual({ published: 0, stopped: 0 });
    expect(await shown(claim.claimId)).toBeNull();
    await reviewClaim(cast.edith, { ...claim, verdict: 'unverifiable', reason: 'Nobody can tell.' });
    expect((await shown(claim.claimId))?.shown.standing).toBe('unverifiable');
  });

  test('is replaced by a newer decision', async () => {
    clock.set('2025-05-12T10:00:00Z');
    const claim = await submit();
    await keepBack(claim);
    await reviewClaim(cast.edith, { ...claim, verdict: 'disputed', reason: 'The mayor disagrees.' });
    expect((await embargoOn(claim.claimId)).ended).toBe('stopped');
    clock.set('2025-05-12T11:00:00Z');
    expect(await publishDue(schedule)).toEqual({ published: 0, stopped: 0 });
    expect((await shown(claim.claimId))?.shown.standing).toBe('disputed');
  });

  test('of a change stops where readers see something else by then, and those concerned are told', async () => {
    clock.set('2025-05-12T10:00:00Z');
    const claim = await submit();
    await reviewClaim(cast.edith, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
    const before = await shown(claim.claimId);
    const next = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      ...(await beginChange(cast.wanda, claim)),
      fields: riverClaim(cast, {
        newEventTitle: '',
        statement: 'The river rose by 42 centimetres.',
        changeKind: 'typo',
        changeReason: 'Shorter.',
      }),
    });
    await keepBack(next, { publicVersionId: before?.id });
    await withdrawClaim(cast.edith, {
      claimId: claim.claimId,
      publicVersionId: before?.id,
      reason: 'The gauge was broken.',
    });
    clock.set('2025-05-12T11:00:00Z');
    expect(await publishDue(schedule)).toEqual({ published: 0, stopped: 1 });
    expect((await shown(claim.claimId))?.shown.standing).toBe('withdrawn');
    const told = async (who: Context) =>
      (await readInbox(who)).filter((line) => line.subjectId === claim.claimId);
    expect((await told(cast.emil)).map((line) => line.kind)).toContain('embargo_stopped');
    expect((await told(cast.wanda)).map((line) => line.kind)).toContain('embargo_stopped');
  });

  test('is published once, however many processes look at the same moment', async () => {
    clock.set('2025-05-12T10:00:00Z');
    const claim = await submit();
    await keepBack(claim);
    clock.set('2025-05-12T11:00:00Z');
    const done = await Promise.all(Array.from({ length: 8 }, () => publishDue(schedule)));
    expect(done.reduce((sum, one) => sum + one.published, 0)).toBe(1);
    expect(done.reduce((sum, one) => sum + one.stopped, 0)).toBe(0);
  });

  test('is published by nobody who is not allowed to', async () => {
    const program = (name: string): Context => ({ ...schedule, actor: { kind: 'program', name } });
    await expect(publishDue(program('command line'))).rejects.toThrow(NotAllowed);
    await expect(publishDue(cast.wanda)).rejects.toThrow(NotAllowed);
  });
});

describe('a rejected claim', () => {
  test('is decided on no more, and its writer is told', async () => {
    const claim = await submit();
    await returnClaim(cast.emil, { ...claim, reason: 'Hearsay about a private person.', rejected: 'on' });
    await expect(
      reviewClaim(cast.edith, { ...claim, verdict: 'attributed', reason: 'Still.' }),
    ).rejects.toMatchObject({ code: 'already_returned' });
    expect(await readInbox(cast.wanda)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'rejected', subjectId: claim.claimId })]),
    );
  });
});

describe('the outcome of an announcement', () => {
  const announce = async () => {
    const claim = await submit({
      kind: 'announcement',
      statement: 'The river service announced that the bridge will be open again.',
      figures: [],
      due: { precision: 'day', date: '2025-05-20' },
    });
    await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
    return { ...claim, publicVersionId: (await shown(claim.claimId))?.id ?? '' };
  };
  const shows = async () => {
    const claim = await submit();
    await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
    return claim.claimId;
  };

  test('is told to readers with the claim that shows it, and stays through later reviews', async () => {
    const promise = await announce();
    const shownBy = await shows();
    await recordOutcome(cast.edith, {
      ...promise,
      outcome: 'fulfilled',
      shownBy: `https://daybook.example/claims/${shownBy}`,
      reason: 'The bridge opened.',
    });
    const version = await shown(promise.claimId);
    expect(version?.shown.outcome).toMatchObject({ outcome: 'fulfilled', claimId: shownBy, by: 'Edith' });
    expect(version?.shown.corrections).toMatchObject([
      { kind: 'update', stood: 'pending', stands: 'fulfilled' },
    ]);
    const { evidence } = await findCase(cast.emil, promise.claimId);
    await reviewClaim(cast.emil, {
      claimId: promise.claimId,
      revisionId: evidence.revision.id,
      publicVersionId: version?.id,
      verdict: 'unverifiable',
      reason: 'Nobody can tell.',
    });
    expect((await shown(promise.claimId))?.shown.outcome?.outcome).toBe('fulfilled');
  });

  test('is refused for what is no announcement, on a stale view, and by a claim that shows nothing', async () => {
    const promise = await announce();
    const other = await shows();
    const event = { claimId: other, publicVersionId: (await shown(other))?.id };
    const record = (changes: Record<string, unknown>, who: Context = cast.edith) =>
      recordOutcome(who, { ...promise, outcome: 'broken', reason: 'Still closed.', ...changes });
    await expect(record(event)).rejects.toMatchObject({ code: 'outcome_only_announcement' });
    await expect(record({ publicVersionId: crypto.randomUUID() })).rejects.toThrow(Conflict);
    for (const shownBy of [crypto.randomUUID(), promise.claimId, (await submit()).claimId])
      await expect(record({ shownBy })).rejects.toMatchObject({ code: 'outcome_claim_unfit' });
    await expect(record({}, cast.wanda)).rejects.toThrow(NotAllowed);
    await record({});
    const now = { publicVersionId: (await shown(promise.claimId))?.id };
    await expect(record(now)).rejects.toThrow(RuleBroken);
  });
});

test('all of it stands in the journal', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});
