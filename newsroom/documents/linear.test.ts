import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth } from '@/testing/processor-time';
import { readHtml } from './html/read-html';
import { readPlainDocument } from './plain';

const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the time to read a text grows with its length and no faster, whatever it is made of', () => {
  test.each([
    ['capitals with commas', "A B. C'D/E-"],
    ['a dateline without an end', 'GENEVA, March A, March 4 (Agency '],
    ['headlines within headlines', 'Dam holds | Dam holds - '],
    ['dates', '4 March 2026, March 4, 2026 '],
    ['labels', 'Published: `*_'],
    ['front matter', '---\na: b\n'],
    ['empty lines', 'a\r\n\r\n'],
    ['addresses', 'https://a.b/c'],
    ['Cyrillic', 'Дамба витримала. '],
    ['pictures', '⚡️'],
    ['open brackets', '[[(('],
  ])('%s', (_, piece) => {
    for (const name of ['a.txt', 'a.md'])
      expect(
        growth((length) => readPlainDocument(bytes(fill(piece, length)), { name }), 250_000, 8),
      ).toBeLessThan(8);
  });

  test('lines of random pieces', () => {
    const piece = fc.constantFrom(
      'A',
      'B ',
      ', ',
      'March',
      '4',
      ' (',
      ') ',
      '– ',
      'By ',
      'https://',
      '\n',
      ' | ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 50, maxLength: 400 }), (pieces) => {
        const read = (length: number) => readPlainDocument(bytes(fill(`x${pieces.join('')}`, length)), {});
        return growth(read, 10_000, 8) < 8;
      }),
      { numRuns: 200, seed: 4 },
    );
  }, 120_000);
});

describe('so does the time to read a page', () => {
  test.each([
    ['sentences', '<p>The river rose by two metres in the night, the warden said.</p>'],
    ['links', '<a href="https://a.example/b">one</a> '],
    ['line breaks', 'a<br>'],
    ['notes', '<sup><a href="#n1">1</a></sup>'],
    ['cells', '<tr><td>1</td>'],
    ['classes', '<p class="_advert_advert_promo ad-share_">x</p>'],
    ['lists', '<ol><li>one<li>two</ol>'],
    ['spaces', '  \n \t'],
    ['unclosed comments', '<!-- '],
    ['entities', 'a&amp;&#8203;&nosuch;'],
  ])('%s', { timeout: 90_000 }, (_, piece) => {
    const read = (length: number) =>
      readHtml(`<!doctype html><body>The river rose.${fill(piece, length)}`, {});
    expect(growth(read, 25_000, 8)).toBeLessThan(8);
  });
});
