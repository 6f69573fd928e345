import { describe, expect, test } from 'vitest';
import { unaccountedNumerals } from '@/newsroom/claims/numerals';
import { findNumerals, sameNumber } from './numbers';

test.each([
  ['200,000 sacks', ['200000']],
  ['14.6 million litres', ['14600000']],
  ['one billion', ['1000000000']],
  ['twenty-three boats', ['23']],
  ['two hundred and three houses', ['203']],
  ['two and three', ['2', '3']],
  ['injured 15 and killed two', ['15', '2']],
  ['type Mi-8 and K9', []],
  ['someone, often', []],
  ['1\u00A0200 people', ['1200']],
])('%s', (text, values) => {
  expect(findNumerals(text).map((numeral) => numeral.value)).toEqual(values);
});
test('spans are those of the text', () => {
  const text = 'about 30 houses';
  expect(findNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['30']);
});
test('equal numbers are equal however they are written', () => {
  expect(sameNumber('042.50', '42.5')).toBe(true);
  expect(sameNumber('42', '420')).toBe(false);
});

describe('promise 5: every number of a statement belongs to a figure, a time or a name', () => {
  const left = (statement: string, figures: string[] = [], names: string[] = []) =>
    unaccountedNumerals(statement, { figures, names, phrases: [], years: [2025] });
  test.each([
    ['a figure in digits or words', left('Two of 42 gauges failed.', ['2', '42']), []],
    ['dates and times', left('Talks on 22 or 23 July 2025, at 09:30.'), []],
    ['a name that carries a number', left('The 30-day plan and the Mi-8 stay.', [], ['30-day plan']), []],
    ['a name that is not listed', left('The 30-day plan stays.'), ['30']],
    ['another number', left('42 of 43 gauges failed.', ['42']), ['43']],
    ['another year', left('As in 1998.'), ['1998']],
    ['one as a pronoun', left('It is one of the worst; no one knows.'), []],
    ['one as a number', left('The flood killed one child.'), ['one']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
