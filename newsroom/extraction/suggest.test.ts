import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from './document';
import { proposeExclusions } from './exclusions';
import { suggest } from './suggest';

const facts: DocumentFacts = { publishedOn: '2026-03-10', publisher: null, timeZone: 'UTC', language: null };

test('words that a sentence is made of, in any order, give suggestions whose quotes are those of the text', () => {
  const words = fc.constantFrom(
    'The',
    'mayor',
    'said',
    'that',
    '“',
    '”',
    '.',
    ',',
    '. ',
    '\n',
    '\n\n',
    '- ',
    '**',
    '[12]',
    '[[iv]](https://a.b/c.d)',
    'Kwan',
    'according to',
    'July 20',
    '14',
    'killed',
    'Mr.',
    'U.S.',
    '\u200B',
    '\u00A0',
    '(',
    ')',
    '💥',
    'повідомили',
    'в ДСНС',
    '«',
    '»',
    '| a | b |',
    '# ',
    'He',
    'told',
    'Reuters',
    ';',
    ' while ',
    '…',
    'must',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
      holds(parts.join(' '));
    }),
    { numRuns: 300 },
  );
});
test('so does any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 300 });
});

function holds(text: string) {
  const found = suggest(text, facts);
  expect(found).toEqual(suggest(text, facts));
  let last = -1;
  for (const { start, end, quote, attribution, figures, times, places, notes } of found) {
    expect(text.slice(start, end)).toBe(quote);
    expect(start).toBeGreaterThan(last);
    last = start;
    for (const { wording } of attribution) expect(wording.start).toBeLessThan(wording.end);
    for (const part of [...figures, ...times, ...places]) {
      expect(part.start).toBeGreaterThanOrEqual(start);
      expect(part.end).toBeLessThanOrEqual(end);
    }
    expect(notes.every(Number.isSafeInteger)).toBe(true);
  }
  for (const { start, end } of proposeExclusions(text)) expect(start).toBeLessThan(end);
}

describe('a megabyte of anything is read within three seconds', () => {
  const megabyte = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000);
  test.each([
    ['quotes', '"'],
    ['opening quotes', '“'],
    ['closing and opening quotes', '”“'],
    ['brackets', '('],
    ['square brackets', '['],
    ['open links', ']('],
    ['said', 'said '],
    ['said and commas', 'A, b, said '],
    ['that', 'A said that '],
    ['told', 'told A '],
    ['citing', ', citing A '],
    ['according to', 'according to '],
    ['digits', '1'],
    ['numbers', '1 '],
    ['thousands', '1,'],
    ['spaces', ' '],
    ['no-break spaces', '\u00A0'],
    ['lines', '\n'],
    ['capitals', 'A'],
    ['words in capitals', 'ABC DEF '],
    ['names', 'Ab '],
    ['initials', 'A.'],
    ['zero-width', '\u200B'],
    ['dots', '.'],
    ['dots and quotes', '."'],
    ['short sentences', 'A b. '],
    ['bullets', '- a\n'],
    ['stars', '** '],
    ['hashes', '#'],
    ['notes', '[1]'],
    ['open notes', '[[x'],
    ['addresses', 'https://'],
    ['months', 'July 20 '],
    ['nights', 'the night of '],
    ['number words', 'hundred and '],
    ['money', '$1 '],
    ['emoji', '💥'],
    ['lone surrogates', '\uD800'],
    ['Ukrainian verbs', 'повідомили '],
    ['Ukrainian sources', 'за словами '],
    ['hyphens', 'a-'],
    ['and', 'and '],
    ['commas', 'a, '],
    ['labels', 'A: '],
    ['tables', '| '],
    ['tags', '<a href="">'],
  ])(
    '%s',
    (_, part) => {
      const began = process.cpuUsage();
      suggest(megabyte(part), facts);
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(3_000);
    },
    20_000,
  );
});
