import { expect, test } from 'vitest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { claim } from '@/testing/fixtures/versions';
import { flagsOf } from './takeaway';

const seen = '2025-07-21T10:00:00.000Z';
const later = '2025-07-21T12:00:00.000Z';
const restsOn = (...ids: string[]) => ({
  sentences: [{ words: 'It rose.', claims: ids.map((claimId) => ({ claimId, publishedAt: seen })) }],
});

test('a takeaway that rests on what changed, was withdrawn or lost its words is flagged; on what stands, not', () => {
  const shownAt = (publishedAt: string, statement: string, more: Partial<ClaimVersion> = {}) => ({
    ...claim(statement, { citations: [], ...more }),
    publishedAt,
  });
  const same = shownAt(seen, 'It rose.');
  const changed = shownAt(later, 'It fell.');
  const withdrawn = shownAt(later, 'It stood.', { standing: 'withdrawn' });
  const known = new Map([same, changed, withdrawn].map((shown) => [shown.claimId, shown]));
  const flags = flagsOf(restsOn(same.claimId, changed.claimId, withdrawn.claimId, 'removed'), known);
  expect(flags.map(({ what, statement }) => [what, statement])).toEqual([
    ['changed', 'It fell.'],
    ['withdrawn', 'It stood.'],
    ['removed', ''],
  ]);
});
