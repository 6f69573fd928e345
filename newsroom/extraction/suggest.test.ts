import fc from 'fast-check';
import { expect, test } from 'vitest';
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
