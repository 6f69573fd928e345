import { expect, test } from 'vitest';
import { differencesOf, withField } from './differences';

const names = new Map([['id-1', 'Flood bulletin']]);

test('fields that differ are told one by one, in words', () => {
  const theirs = {
    statement: 'A bridge was closed.',
    time: { precision: 'day', date: '2025-05-12' },
    citations: [{ reportId: 'id-1', quote: 'A bridge', steps: [{ verb: 'said' }] }],
    topics: ['a', 'b'],
    version: '3',
  };
  const yours = {
    statement: 'A bridge was shut.\r\n',
    time: { precision: 'day', date: '' },
    citations: [{ reportId: 'id-1', quote: 'A bridge', start: '4', steps: [{ verb: 'reported' }] }],
    topics: 'a',
    version: '2',
  };
  expect(
    differencesOf(theirs, yours, names).map(({ field, theirs, yours }) => [field, theirs, yours]),
  ).toEqual([
    ['statement', 'A bridge was closed.', 'A bridge was shut.'],
    ['time: date', '2025-05-12', ''],
    ['citation 1, step 1: verb', 'said', 'reported'],
    ['topics', 'a, b', 'a'],
  ]);
});

test('empty and missing, and line ends of another system, are no difference', () => {
  expect(differencesOf({ a: 'x\ny', list: [] }, { a: 'x\r\ny', b: '', list: undefined }, names)).toEqual([]);
});

test('lists of unequal length are told as a whole', () => {
  const theirs = { figures: [{ value: '1' }, { value: '2', citation: '1' }] };
  const yours = { figures: [{ value: '1' }] };
  expect(differencesOf(theirs, yours, names)).toMatchObject([
    { name: 'figures', theirs: '1. value: 1\n2. value: 2; citation: 1', yours: '1. value: 1' },
  ]);
});

test('taking a field changes it alone; a quote brings its place', () => {
  const mine = { statement: 'Mine', citations: [{ quote: 'x', start: '1', end: '2', note: '7' }] };
  const theirs = { citations: [{ quote: 'y', start: '3' }] };
  expect(withField(mine, 'citations[0].quote', 'y', theirs)).toEqual({
    statement: 'Mine',
    citations: [{ quote: 'y', start: '3', note: '7' }],
  });
  expect(withField({}, 'places[1].role', 'impact', {})).toEqual({ places: [undefined, { role: 'impact' }] });
  expect(mine.citations[0]?.quote).toBe('x');
});
