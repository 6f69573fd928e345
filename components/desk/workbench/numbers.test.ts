import { expect, test } from 'vitest';
import { missingNumbers, sumsFor } from './numbers';

const passage = 'Crews rescued 200 people and 203 animals from Kh-101 street on May 12.';
const none = { derived: [], dates: ['2025-05-12'] };

test('a number that is not in the passage is found, one that is there in words is not', () => {
  expect(missingNumbers('Crews rescued 200 people.', [passage], none)).toEqual([]);
  expect(missingNumbers('Crews rescued two hundred people in 2025.', [passage], none)).toEqual([]);
  expect(missingNumbers('Crews rescued 403 beings.', [passage], none)).toEqual([
    { words: '403', value: '403' },
  ]);
  expect(missingNumbers('On Kh-101 street.', [passage], none)).toEqual([]);
});

test('a sum that was declared accounts for its number', () => {
  expect(missingNumbers('Crews rescued 403 beings.', [passage], { ...none, derived: ['403'] })).toEqual([]);
});

test('sums of figures are offered', () => {
  expect(sumsFor('403', ['200', '203'])).toEqual([{ sum: '1 + 2', terms: '200 + 203' }]);
  expect(sumsFor('403', ['200', '', '203', '7'])).toEqual([{ sum: '1 + 3', terms: '200 + 203' }]);
  expect(sumsFor('404', ['200', '203'])).toEqual([]);
});
