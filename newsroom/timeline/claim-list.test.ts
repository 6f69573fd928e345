import { expect, test } from 'vitest';
import { addressOfCursor, byDay, cursorOfAddress } from './claim-list';

const claimId = '60000000-0000-4000-8000-000000000001';

test('where the next part of a list begins can be told in an address', () => {
  const cursor = { day: '2025-07-21', claimId };
  expect(cursorOfAddress(addressOfCursor(cursor))).toEqual(cursor);
});

test.each([
  undefined,
  '',
  '2025-07-21',
  claimId,
  `2025-02-30.${claimId}`,
  `2025-13-01.${claimId}`,
  `2025-07-21.${claimId}'`,
])('an address that tells %j shows the list from its beginning', (text) => {
  expect(cursorOfAddress(text)).toBeNull();
});

test('claims stand under their days, in the order of the list', () => {
  const list = ['2025-07-22', '2025-07-21', '2025-07-21'].map((day, i) => ({ day, i }));
  expect(byDay(list).map(({ day, claims }) => [day, claims.length])).toEqual([
    ['2025-07-22', 1],
    ['2025-07-21', 2],
  ]);
});
