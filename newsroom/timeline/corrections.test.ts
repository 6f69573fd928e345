import { expect, test } from 'vitest';
import { claim, correction, situation } from '@/testing/fixtures/versions';
import { type PublicNotice, placeOfNotice, shapeCorrections } from './corrections';

const given = (correctedAt: string): PublicNotice => {
  const notice = { ...correction('correction', 'Two died.', 'One died.', 'Counted twice.'), correctedAt };
  return { notice, subject: { kind: 'claim', claim: claim('One died.', { citations: [] }) } };
};
const monthsOf = (page: ReturnType<typeof shapeCorrections>) =>
  page.months.map(({ month, notices }) => `${month}: ${notices.length}`);

test('notices stand by the month of the situation, the newest first', () => {
  // 22:30 in UTC is the next day, and month, in Kyiv.
  const page = shapeCorrections(
    situation,
    ['2025-06-02T10:00:00.000Z', '2025-06-30T22:30:00.000Z', '2025-06-05T10:00:00.000Z'].map(given),
  );
  expect(monthsOf(page)).toEqual(['2025-07: 1', '2025-06: 2']);
  expect(page.months[1]?.notices[0]?.notice.correctedAt).toBe('2025-06-05T10:00:00.000Z');
  expect(page).toMatchObject({ earlier: null, isContinued: false, count: 3 });
});

test('a long list is paged by whole months, and each page leads to the next', () => {
  const many = [
    ...Array.from({ length: 120 }, () => given('2025-07-10T10:00:00.000Z')),
    given('2025-06-10T10:00:00.000Z'),
    given('2025-05-10T10:00:00.000Z'),
  ];
  const first = shapeCorrections(situation, many);
  expect(monthsOf(first)).toEqual(['2025-07: 120']);
  expect(first.earlier).toBe('2025-06');
  const second = shapeCorrections(situation, many, '2025-06');
  expect(monthsOf(second)).toEqual(['2025-06: 1', '2025-05: 1']);
  expect(second).toMatchObject({ earlier: null, isContinued: true });
});

test('a notice on a claim is found at the claim for good', () => {
  const notice = given('2025-06-02T10:00:00.000Z');
  const { subject } = notice;
  const claimId = subject.kind === 'claim' && subject.claim.claimId;
  expect(placeOfNotice(notice, 'sered-flood')).toBe(`/claims/${claimId}#correction-${notice.notice.id}`);
});

test('where words were removed the page says so, though their notices went with them', () => {
  const removal = {
    ...{ kind: 'claim' as const, subjectId: 'one', day: '2025-07-21', of: 'claim' as const },
    ...{ at: '2025-07-22T10:00:00.000Z', ground: 'law' as const, reason: 'A court.', firstPublishedAt: '' },
  };
  expect(shapeCorrections(situation, [], undefined, null, [removal])).toMatchObject({
    count: 0,
    removed: [removal],
  });
});
