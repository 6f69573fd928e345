import { describe, expect, test } from 'vitest';
import { romanised } from './romanised';
import { findIn, isAsked, parseQuestion, searchAddress, searchParameters, tsqueryOf } from './search-query';

const queries = (typed: string) => parseQuestion(typed).terms.map(tsqueryOf);
const marked = (text: string, typed: string) =>
  findIn(text, parseQuestion(typed).terms)
    .map(({ text: words, isFound }) => (isFound ? `[${words}]` : words))
    .join('');

test.each([
  ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленський', 'Зеленский', 'ЗЕЛЕНСЬКИЙ'],
  ['Kyiv', 'Київ', 'KYIV'],
  ['Odesa', 'Odessa', 'Одеса', 'Одесса'],
  ['Zaporizhzhia', 'Zaporizhzhya', 'Запоріжжя'],
  ['Volodymyr', 'Володимир'],
  ['Kharkiv', 'Харків'],
  ['Slovians’k', "Slovians'k", 'Slovyansk', 'Словʼянськ', 'Слов’янськ'],
])('%s is found however it is spelled', (...spellings) => {
  expect(new Set(spellings.map(romanised)).size).toBe(1);
});

describe('a question', () => {
  test.each([
    ['evacuated people', ["('evacuated':*)", "('people':*)"]],
    ['“about thirty” houses', ["('about' <-> 'thirti')", "('houses':*)"]],
    ['„über“ «два слова» ‹x y›', ["('uber')", "('dva' <-> 'slova')", "('x' <-> 'i')"]],
    ['"not closed', ["('not':*)", "('closed':*)"]],
    ['3 in of F-16', ["('3')", "('in')", "('of')", "('f' <-> '16')"]],
    ['1,000', ["('1' <-> '000')"]],
    ['Гриценко', ["('hritsenko':*) | ('gritsenko':*)"]],
    ['', []],
    [' \u0000 “” "" \n ', []],
    ['& | ! <-> () : * \\', []],
  ])('%s', (typed, expected) => {
    expect(queries(typed)).toEqual(expected);
  });

  test.each([
    "'; drop table claims; --",
    "a'b\\'c:*",
    '\ud800\udfff\ud800',
    '((((!!!&&&',
    'x'.repeat(100_000),
    '\u202e\u0300\ufeff',
  ])('nothing in it means anything to the database: %j', (typed) => {
    for (const query of queries(typed))
      expect(query.replace(/'[\p{L}\p{N}\p{M}]+'(:\*)?/gu, 'w')).toMatch(
        /^\(w( <-> w)*\)( \| \(w( <-> w)*\))*$/,
      );
  });

  test('a long one is cut, and says so', () => {
    expect(parseQuestion('water '.repeat(13))).toMatchObject({ isCut: true, terms: { length: 12 } });
    expect(parseQuestion('a'.repeat(201)).isCut).toBe(true);
    expect(parseQuestion('water').isCut).toBe(false);
  });
});

test.each([
  ['Water rose, and people were evacuated.', 'evacuat ros', 'Water [rose], and people were [evacuated].'],
  ['“About thirty” houses; thirty about.', '"about thirty"', '“[About thirty]” houses; thirty about.'],
  ['Президент Зеленський сказав', 'zelenskyy', 'Президент [Зеленський] сказав'],
  ['Zelenskyy’s office', 'Зеленський', '[Zelenskyy’s] office'],
  ['Гриценко, Gritsenko, Hrytsenko', 'Гриценко', '[Гриценко], [Gritsenko], [Hrytsenko]'],
  ['An F-16 flew; F 15', 'f-16', 'An [F-16] flew; F 15'],
  ['300 and 3', '3', '300 and [3]'],
  ['Nothing here', 'water', 'Nothing here'],
  ['', 'water', ''],
])('%s: what was searched for is marked', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

describe('parameters', () => {
  test('what cannot be one is as if it were missing', () => {
    const asked = {
      ...{
        q: ['flood', 'fire'],
        standing: 'true',
        place: 'x',
        topic: '\0',
        from: '2025-02-30',
        to: '2025-07-01',
        page: '-1',
      },
      other: 'x',
    };
    expect(searchParameters.parse(asked)).toEqual({ q: 'flood', to: '2025-07-01', page: 1 });
    expect(searchParameters.parse({})).toEqual({ q: '', page: 1 });
  });

  test('an address says what is asked, and no more', () => {
    const asked = searchParameters.parse({ q: 'a “b c”', topic: 'aid', standing: '', page: '2' });
    const address = searchAddress('flood', asked);
    expect(address).toBe('/flood/search?q=a+%E2%80%9Cb+c%E2%80%9D&topic=aid&page=2');
    const read = Object.fromEntries(new URL(address, 'https://example.org').searchParams);
    expect(searchParameters.parse(read)).toEqual(asked);
    expect(searchAddress('flood', { q: '', page: 1 })).toBe('/flood/search');
  });

  test('marks alone ask nothing; a limit alone does', () => {
    expect(isAsked({ q: '…!', page: 1 })).toBe(false);
    expect(isAsked({ q: '', topic: 'aid', page: 1 })).toBe(true);
  });
});
