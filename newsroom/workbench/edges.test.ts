import { expect, test } from 'vitest';
import { similarity, trigramsOf } from '@/newsroom/claims/trigrams';
import { moved, snapped } from './edges';
import { progressOf, stateOf, type Taken } from './states';

const text = 'Water rose by 14.6 centimetres. A well-known bridge was closed. Він п’ять разів телефонував.';
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  ['ater ros', 'Water rose'],
  ['4.', '14.6'],
  [' centimetres ', 'centimetres'],
  ['known bri', 'well-known bridge'],
  ['ять', 'п’ять'],
])('a selection of "%s" snaps to "%s"', (selected, whole) => {
  const span = text.includes(selected) ? spanOf(selected) : spanOf(selected.trim());
  expect(words(snapped(text, span))).toBe(whole);
});

test('the ends of a passage move by words and sentences, and never past each other', () => {
  const bridge = spanOf('A well-known bridge was closed.');
  expect(words(moved(text, bridge, 'end', 'word', -1))).toBe('A well-known bridge was');
  expect(words(moved(text, bridge, 'start', 'word', 1))).toBe('well-known bridge was closed.');
  expect(words(moved(text, bridge, 'start', 'sentence', -1))).toBe(
    'Water rose by 14.6 centimetres. A well-known bridge was closed.',
  );
  expect(words(moved(text, bridge, 'end', 'sentence', 1))).toBe(
    'A well-known bridge was closed. Він п’ять разів телефонував.',
  );
  const first = spanOf('Water');
  expect(moved(text, first, 'start', 'word', -1)).toEqual(first);
  expect(moved(text, first, 'end', 'word', -1)).toEqual(first);
});

const entered = (span: { start: number; end: number }): Taken => ({
  ...span,
  ...{ kind: 'entered', claimId: '1', statement: '', isDraft: false, by: 'Wanda' },
});

test('a passage is entered where a claim cites most of it, and not where one cites its neighbour', () => {
  const bridge = spanOf('A well-known bridge was closed.');
  expect(stateOf(bridge, [entered(spanOf('bridge was closed'))])).toBe('entered');
  expect(stateOf(bridge, [entered(spanOf('Water rose by 14.6 centimetres. A'))])).toBe('open');
  const refused: Taken = { ...bridge, kind: 'refused', refusalId: '1', by: 'Emil' };
  expect(stateOf(bridge, [refused])).toBe('refused');
  expect(progressOf([bridge, spanOf('Water rose')], [refused])).toEqual({ all: 2, entered: 0, refused: 1 });
});

test('texts are alike by their trigrams, as PostgreSQL counts them', () => {
  expect([...trigramsOf('cat')]).toEqual(['  c', ' ca', 'cat', 'at ']);
  expect(similarity(trigramsOf('word'), trigramsOf('two words'))).toBeCloseTo(0.363636, 5);
  expect(similarity(trigramsOf(''), trigramsOf(''))).toBe(0);
});
