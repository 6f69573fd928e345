import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selection } from '@/testing/texts';
import { anchor, findQuote, foldForSearch, locateQuote } from './passage';
import { captureText } from './snapshot';

describe('promise 2: a passage comes back exactly', () => {
  test('any selection of any text, by offsets in UTF-16 units and in code points', () => {
    fc.assert(
      fc.property(selection, ({ text, start, end }) => {
        const anchored = anchor(text, { start, end });
        expect(text.slice(anchored.start, anchored.end)).toBe(anchored.exact);
        expect([...text].slice(anchored.startCodePoint, anchored.endCodePoint).join('')).toBe(anchored.exact);
        expect(text.slice(0, start).endsWith(anchored.prefix)).toBe(true);
        expect(text.slice(end).startsWith(anchored.suffix)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('its context tells it from every look-alike', () => {
    fc.assert(
      fc.property(selection, ({ text, start, end }) => {
        const { prefix, exact, suffix } = anchor(text, { start, end });
        const context = prefix + exact + suffix;
        expect(text.indexOf(context)).toBe(start - prefix.length);
        expect(text.indexOf(context, start - prefix.length + 1)).toBe(-1);
      }),
      { numRuns: 500 },
    );
  });

  test('a selected quote is found at the selection, whatever stands elsewhere', () => {
    fc.assert(
      fc.property(selection, ({ text, start, end }) => {
        fc.pre(text.slice(start, end).trim() !== '');
        const found = locateQuote(
          text,
          { quote: text.slice(start, end), occurrence: null, start, end },
          [],
          'citations[0]',
        );
        expect(text.slice(found.start, found.end)).toBe(text.slice(start, end).trim());
        expect(found.start).toBeGreaterThanOrEqual(start);
        expect(found.end).toBeLessThanOrEqual(end);
      }),
    );
  });

  test('a selection that splits a character, or lies outside, is refused', () => {
    for (const [start, end] of [
      [0, 1],
      [1, 2],
      [2, 9],
      [2, 2],
      [-1, 2],
      [Number.NaN, 2],
    ] as const)
      expect(() => anchor('\u{1F300}ab', { start, end })).toThrow(/range_outside/);
  });
});

describe('quotes are found where a person sees them', () => {
  const text = 'The\u00A0dam \u201Cheld\u201D, the crew\u2019s chief said \u2013 for now.\nThe dam did not.';
  test('with the marks and spaces of a keyboard, and the snapshot keeps its own', () => {
    const [found] = findQuote(text, `The dam "held", the crew's chief said - for now. The dam`);
    expect(text.slice(found?.start, found?.end)).toBe(
      'The\u00A0dam \u201Cheld\u201D, the crew\u2019s chief said \u2013 for now.\nThe dam',
    );
  });
  test('letter for letter wins over look-alikes', () => {
    expect(findQuote('a-b a\u2013b', 'a\u2013b')).toEqual([{ start: 4, end: 7 }]);
  });
  test('folding keeps every offset', () => {
    fc.assert(fc.property(selection, ({ text: any }) => foldForSearch(any).length === any.length));
  });
  test('what stands nowhere is not found, and patterns are words', () => {
    expect(findQuote(text, 'dam.*held')).toEqual([]);
    expect(findQuote(text, '   ')).toEqual([]);
    expect(findQuote(text, `${'x '.repeat(50_000)}’`)).toEqual([]);
  });
  test('an excluded range is not cited', () => {
    const excluded = [{ start: 0, end: 10, reason: 'advert' }];
    expect(() =>
      locateQuote(
        'buy a boat now. The dam held.',
        { quote: 'a boat', occurrence: null, start: null, end: null },
        excluded,
        'c',
      ),
    ).toThrow(/quote_excluded/);
  });
});

describe('a snapshot keeps the text', () => {
  test('line ends become LF and nothing else changes', () => {
    fc.assert(
      fc.property(selection, ({ raw }) => {
        fc.pre(raw.trim() !== '');
        expect(captureText(raw).text).toBe(raw.split('\r\n').join('\n').split('\r').join('\n'));
      }),
    );
  });
  test.each([
    ['a lone surrogate', 'a\uD800b', /ill_formed_text/],
    ['NUL', 'a\u0000b', /nul_in_text/],
    ['nothing', ' \n ', /empty_text/],
  ])('%s is refused', (_, text, rule) => {
    expect(() => captureText(text)).toThrow(rule);
  });
});
