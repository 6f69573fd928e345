import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth } from '@/testing/processor-time';
import { findTimes } from './dates';
import type { DocumentFacts, Span } from './document';
import { findFigures } from './figures';
import { findNoteBodies } from './note-bodies';
import { findNoteMarkers } from './note-markers';
import { findNumerals } from './numbers';
import { findPlaces } from './places';
import { suggest } from './suggest';

const facts: DocumentFacts = { publishedOn: '2024-07-25', publisher: null, timeZone: 'UTC', language: null };
/** As long as a sentence may be. */
const longest = 3000;
function read(text: string): Span[] {
  const found: Span[] = [...findNoteMarkers(text), ...findNoteBodies(text), ...findNumerals(text)];
  for (let start = 0; start < text.length; start += longest) {
    const within = { start, end: Math.min(text.length, start + longest) };
    found.push(...findFigures(text, within), ...findTimes(text, within, facts), ...findPlaces(text, within));
  }
  return found;
}

// Each repeats what a pattern begins with, or could go on with, without end.
const pieces = [
  ['[', '[[', '[1,', '[[x', '[1](', '¹', '\\n[1] a', '\\n1. a', '<sup>'],
  ['1', '1,', '1 ', '1.', '12:', '2024-', '20-', '$', '1 million ', 'between 1 and '],
  [
    'one ',
    'two hundred and ',
    'July ',
    'July 20 to ',
    'May 5 and ',
    'Monday ',
    'the night of ',
    'said ',
    ' that ',
  ],
  [
    'A',
    'Aa ',
    'A ',
    'X, ',
    "'s ",
    'US ',
    'near ',
    'in the ',
    'of the ',
    'north of ',
    'University of ',
    'Б',
    'Київ ',
    'в ',
  ],
  ['x', ' ', '-', '(', '\u00A0', '\u200B', 'ё', 'ß', '😀', '\ud800', '"'],
].map((group) => group.map((piece) => JSON.parse(`"${piece.replace(/"/g, '\\"')}"`) as string));

// What a document's reader begins with, or could go on with: lines, lists, speakers, quotations, notes and addresses.
const lines = [
  ...['A\n', 'A:\n', '- a\n', '1. a\n', '# A\n', '|', '\n', 'share\nRelated\nReferences\n', 'Київ\n'],
  ...[
    '; A said ',
    'A said. ',
    'while A said ',
    'and A, ',
    'according to A ',
    'according to ',
    'A, B, C and ',
  ],
  ...['“a ”b ', '“‘', '“A b c d e f.\n\n', 'A. ', '! ', '. ', 'a.b', 'за словами ', 'повідомив '],
  ...['http://', '](a', '[1](', '[[1', '((', '¹', 'hundred and ', 'between 1 and ', "'s ", 'the night of '],
  'The mayor of A said on Monday that 5 people died in B. ',
  ...[
    '"',
    '“',
    '”“',
    '(',
    '[',
    '](',
    'said ',
    'A, b, said ',
    'A said that ',
    'told A ',
    ', citing A ',
    'according to ',
    '1',
    '1 ',
    '1,',
    ' ',
    '\u00A0',
    '\n',
    'A',
    'ABC DEF ',
    'Ab ',
    'A.',
    '\u200B',
    '.',
    '."',
    'A b. ',
    '- a\n',
    '** ',
    '#',
    '[1]',
    '[[x',
    'https://',
    'July 20 ',
    'the night of ',
    'hundred and ',
    '$1 ',
    '💥',
    '\uD800',
    'повідомили ',
    'за словами ',
    'a-',
    'and ',
    'a, ',
    'A: ',
    '| ',
    '<a href="">',
  ],
];
const mixtures = fc
  .sample(fc.array(fc.constantFrom(...lines, ...pieces.flat()), { minLength: 200, maxLength: 200 }), {
    numRuns: 3,
    seed: 4,
  })
  .map((parts, i) => [`mixture ${i + 1}`, parts.join(i % 2 ? ' ' : '')] as const);

describe('time grows with the length of a text, and no faster', () => {
  const ofLength = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const repeated = [...new Set([...lines, ...pieces.flat()])].map(
    (piece) => [JSON.stringify(piece), piece] as const,
  );
  test.each([...repeated, ...mixtures])(
    '%s',
    (_, piece) => {
      expect(growth((length) => suggest(ofLength(piece, length), facts), 8_000, 8)).toBeLessThan(8);
    },
    60_000,
  );
});

test('whatever a text has, what is found stands in it', () => {
  const words = pieces
    .flat()
    .concat(['Kyiv', 'killed', 'people', 'on', 'Friday', '.', ',', 'and', '26', 'вересня', 'Oblast']);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end } of [...read(text), ...suggest(text, facts)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 4, numRuns: 200 },
  );
}, 60_000);
