import { beforeAll, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { rowsOfFigures } from './figure-rows';
import { latestVersion } from './latest';
import { readFigureRows, readFigures } from './read-figures';
import { lastStampUntil } from './read-moment';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
const published: string[] = [];

async function publish(day: string) {
  const claim = await submitClaim(cast.wanda, {
    ...{ situationId: cast.situationId, version: 0 },
    fields: riverClaim(cast, { time: { precision: 'day', date: day }, newEventTitle: `Wave of ${day}` }),
  });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'As the river service has it.' });
  published.push(claim.claimId);
}

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  for (const day of ['2025-04-29', '2025-05-10', '2025-05-11', '2025-05-11', '2025-05-12'])
    await publish(day);
});

const fileOf = async (part: { month?: string; until?: string }, most?: number, at?: Date) => {
  const file = await readFigureRows(database.db, cast.slug, part, at, most);
  return { ...file, ids: file?.rows.map(({ entry }) => entry.claim.claimId) ?? [] };
};

test('promise 8: the file of a month holds the figures of its page, and that without a month all', async () => {
  const page = await readFigures(database.db, cast.slug, '2025-05');
  const onPage = page && rowsOfFigures(page);
  expect(onPage).toHaveLength(4);
  expect((await fileOf({ month: '2025-05' })).rows).toEqual(onPage);
  const all = await fileOf({});
  expect([...all.ids].sort()).toEqual([...published].sort());
  expect(all.rows?.map(({ day }) => day)).toEqual([
    '2025-04-29',
    '2025-05-10',
    '2025-05-11',
    '2025-05-11',
    '2025-05-12',
  ]);
  expect(all.earlier).toBeNull();
});

test('a file that is full says where it goes on; followed to the end, nothing is left out or told twice', async () => {
  for (const most of [1, 2, 3]) {
    const found: string[] = [];
    let until: string | undefined;
    for (let files = 0; files < 10; files++) {
      const file = await fileOf({ until }, most);
      found.push(...file.ids);
      if (!file.earlier) break;
      until = file.earlier;
    }
    expect(found.sort(), `${most} at a time`).toEqual([...published].sort());
  }
  // A day is never divided: its ledger would tell another value.
  expect((await fileOf({ until: '2025-05-11' }, 1)).ids).toHaveLength(2);
});

test('a month without figures is an empty file, and no situation is none', async () => {
  expect((await fileOf({ month: '2025-01' })).ids).toEqual([]);
  expect(await readFigureRows(database.db, 'nothing-here', {})).toBeNull();
});

test('promise 9: the file can be read as it stood', async () => {
  const before = await lastStampUntil(database.db, cast.situationId, new Date('9000-01-01'));
  const then = await fileOf({});
  const claimId = published[0] ?? '';
  await withdrawClaim(cast.edith, {
    claimId,
    publicVersionId: (await latestVersion(database.db, 'claim', claimId))?.id,
    reason: 'The gauge was misread.',
  });
  const now = await fileOf({});
  const standing = ({ rows }: typeof now) =>
    rows?.find(({ entry }) => entry.claim.claimId === claimId)?.entry.claim.standing;
  expect(standing(now)).toBe('withdrawn');
  const again = await fileOf({}, undefined, before ?? undefined);
  expect(standing(again)).toBe('attributed');
  expect(again.rows).toEqual(then.rows);
});
