import { expect, test } from 'vitest';
import type { RelationKind } from '@/db/vocabulary';
import { circleThrough } from './relation';

/** "a supersedes b" */
const links = (...said: string[]) =>
  said.map((words) => {
    const [from = '', kind, to = ''] = words.split(' ');
    return { from, kind: kind as RelationKind, to };
  });

test.each([
  [['a supersedes b', 'b supersedes a'], 'supersedes supersedes'],
  [['a part_of b', 'b part_of a'], 'part_of part_of'],
  [['a fulfils b', 'b fulfils a'], 'fulfils fulfils'],
  [['a supersedes b', 'b part_of a'], 'supersedes part_of'],
  [['a part_of b', 'b fulfils c', 'c supersedes a'], 'part_of fulfils supersedes'],
  [
    ['a supersedes b', 'a supersedes c', 'c supersedes d', 'd supersedes a'],
    'supersedes supersedes supersedes',
  ],
])('%j is a circle', (said, kinds) => {
  expect(
    circleThrough('a', links(...said))
      ?.map(({ kind }) => kind)
      .join(' '),
  ).toBe(kinds);
});

test.each([
  [['a supersedes b', 'b supersedes c', 'a supersedes c']],
  [['a contradicts b', 'b contradicts a']],
  [['a repeats b', 'b repeats a']],
  [['a supersedes b', 'b contradicts a']],
  [['b part_of c', 'c part_of b', 'd supersedes a']],
])('%j is none', (said) => {
  expect(circleThrough('a', links(...said))).toBeNull();
});

test('a long path is walked once', () => {
  const many = Array.from({ length: 300 }, (_, i) => [`${i} supersedes ${i + 1}`, `${i} part_of ${i + 1}`]);
  expect(circleThrough('0', links(...many.flat()))).toBeNull();
});
