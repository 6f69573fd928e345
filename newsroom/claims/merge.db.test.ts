import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '@/newsroom/context';
import { NotAllowed } from '@/newsroom/errors';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim, readDay } from '@/newsroom/timeline/read';
import { findSubject } from '@/newsroom/timeline/read-moment';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { mergeClaims, undoClaimMerge } from './merge';
import { reviewClaim } from './review';
import { submitClaim } from './submit';
import { withdrawClaim } from './withdraw';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let one: string;
let other: string;

beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

beforeEach(async () => {
  one = await publicClaim('The river rose by 42 centimetres at Kamianka.');
  other = await publicClaim('Water rose by 42 centimetres at Kamianka.');
});

async function publicClaim(statement: string): Promise<string> {
  const fields = riverClaim(cast, { statement });
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  return submitted.claimId;
}

const versionOf = async (claimId: string) =>
  (await latestVersion<ClaimVersion>(database.db, 'claim', claimId))?.id ?? '';

const join = async (changes: Record<string, unknown> = {}, who: Context = cast.edith) =>
  mergeClaims(who, {
    claimId: other,
    survivorId: `https://news.example/claims/${one}`,
    reason: 'The same rise, told twice.',
    publicVersionId: await versionOf(other),
    ...changes,
  });

const onDay = async () =>
  (await readDay(database.db, cast.slug, '2025-05-12'))?.groups.flatMap(({ claims }) =>
    claims.map(({ claimId }) => claimId),
  ) ?? [];

test('promise 6: a joined claim leads to the survivor, and to itself again when that is undone', async () => {
  await join();
  expect(await findSubject(database.db, 'claim', other)).toEqual({ leadsTo: one });
  expect(await onDay()).toContain(one);
  expect(await onDay()).not.toContain(other);
  expect((await readClaim(database.db, one))?.joined).toMatchObject([{ claimId: other }]);
  await undoClaimMerge(cast.emil, {
    claimId: other,
    reason: 'Two gauges.',
    publicVersionId: await versionOf(other),
  });
  expect(await findSubject(database.db, 'claim', other)).toEqual({ leadsTo: null });
  expect(await onDay()).toContain(other);
  const { history } = (await readClaim(database.db, other))?.claim ?? {};
  expect(history?.map(({ what }) => what)).toEqual(['published', 'merged', 'unmerged']);
  expect((await verify(database.db)).found).toEqual([]);
});

test('promises 1 and 6: the evidence of the joined claim waits in a draft, and is public only by review', async () => {
  const before = await versionOf(one);
  expect(await join()).toEqual({ survivorId: one, hasDraft: true });
  expect(await versionOf(one)).toBe(before);
  const [draft] = await database.owner`select fields from drafts where claim_id = ${one}`;
  expect(JSON.parse(draft?.fields)).toMatchObject({
    ...{ changeKind: 'evidence_added', citations: [{ note: '1' }, { note: '1' }] },
  });
});

test('a new review of a joined claim does not bring it back', async () => {
  await join();
  const { id: publicVersionId, revisionId } =
    (await latestVersion<ClaimVersion>(database.db, 'claim', other)) ?? {};
  await reviewClaim(cast.emil, {
    ...{ claimId: other, revisionId, publicVersionId, verdict: 'disputed', reason: 'Doubted.' },
  });
  expect(await findSubject(database.db, 'claim', other)).toEqual({ leadsTo: one });
});

test('not with itself, not with one that leads elsewhere, is withdrawn or unknown, not on a stale view, not by a writer', async () => {
  await expect(join({ survivorId: other })).rejects.toMatchObject({ code: 'merge_claim_itself' });
  await expect(join({ survivorId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'unknown_claim' });
  await expect(join({ publicVersionId: crypto.randomUUID() })).rejects.toThrow('changed meanwhile');
  await expect(join({}, cast.wanda)).rejects.toThrow(NotAllowed);
  const third = await publicClaim('A third gauge showed 42 centimetres.');
  await join();
  await expect(join()).rejects.toMatchObject({ code: 'claim_merged' });
  await expect(
    join({ claimId: third, survivorId: other, publicVersionId: await versionOf(third) }),
  ).rejects.toMatchObject({ code: 'claim_merged', path: 'survivorId' });
  const fourth = await publicClaim('A fourth gauge showed 42 centimetres.');
  await withdrawClaim(cast.emil, {
    claimId: fourth,
    publicVersionId: await versionOf(fourth),
    reason: 'Wrong.',
  });
  await expect(
    join({ claimId: third, survivorId: fourth, publicVersionId: await versionOf(third) }),
  ).rejects.toMatchObject({ code: 'not_published', path: 'survivorId' });
});
