import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from './html/read-html';
import { readPlainDocument } from './plain';

const length = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** Seconds of the processor's time, since the clock on the wall tells how busy the machine is. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a text of a million characters is read within three seconds, whatever it is made of', () => {
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
    for (const name of ['a.txt', 'a.md']) {
      expect(secondsOf(() => readPlainDocument(bytes(fill(piece)), { name }))).toBeLessThan(3);
    }
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
        return secondsOf(() => readPlainDocument(bytes(`x${pieces.join('')}`), {})) < 0.5;
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('so is a page of a tenth of that', () => {
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
    const page = `<!doctype html><body>The river rose.${fill(piece).slice(0, length / 10)}`;
    expect(secondsOf(() => readHtml(page, {}))).toBeLessThan(6);
  });
});
