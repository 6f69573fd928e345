import { describe, expect, test } from 'vitest';
import { findNoteMarkers } from './note-markers';
import { opaqueSpans } from './opaque';
import { findSentences } from './sentences';

const cut = (text: string) =>
  findSentences(text, { start: 0, end: text.length }, opaqueSpans(text, findNoteMarkers(text))).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('a sentence ends', () => {
  test.each([
    ['The dam broke. Two villages were flooded.', 2],
    ['Was it safe? Nobody knew. It broke!', 3],
    ['“The dam broke.” Two villages were flooded.', 2],
    ['“The dam broke on Friday.” Officials said nothing.', 2],
    ['The talks ended.[12] A new round begins in May.[13]', 2],
    ['The talks ended.[[xviii]](https://example.org/a.b) A new round begins in May.', 2],
    ['The talks ended.¹² A new round begins in May.', 2],
    ['The talks ended. [4] A new round begins in May.', 2],
    ['It fell to 3 a.m. The road was shut.', 2],
    ['They left for the U.S. He stayed in Lima.', 2],
    ['The dam broke.\u00A0Two villages were flooded.\u200B Nobody died.', 3],
    ['**The dam broke.** Two villages were flooded.', 2],
    ['Мер прибув до м. Київ. Постраждали 5 осіб.', 2],
    ['Уровень в р. Урал вырос на 28 см. Эвакуированы 7,8 тыс. человек.', 2],
    ['The river rose.Officials closed the road.', 2],
    ['Он уехал в 2024 г. Эвакуация продолжается.', 1],
  ])('%s', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });
});

describe('no sentence ends', () => {
  test.each([
    'Mr. Okello met Gen. Ana Ruiz in St. Louis on Jan. 5.',
    'See fig. 3 and tab. 4 for the districts.',
    'The U.S. Embassy in Washington, D.C. was closed.',
    'J. R. Kwan of Acme Inc. sold 3.5 million shares at 1.25 dollars.',
    'See https://example.org/a.html?b=1.2 for the list.',
    '“Is it over?” Kwan asked the crowd.',
    '“Leave now!” President Ruth Adan told the crowd.',
    'The quake struck at 3:15 p.m. on Friday near No. 12 Shaft.',
    'About 5 p.m. EDT the road reopened.',
    'Sgt. Lee, Lt. Col. Roy and Capt. Ito vs. the state.',
    'За даними 5 тис. осіб, 3 млн. грн. та вул. Шевченка.',
    'AT 1000 AM HST...2100 UTC...THE CENTER OF HURRICANE KENO WAS NEAR HILO.',
    'Cases (e.g. in Lamu) rose, i.e. doubled, by Sept. 9.',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test('a note behind the full stop is no part of it', () => {
  expect(cut('The talks ended.[12] A new round begins.')).toEqual([
    'The talks ended.',
    'A new round begins.',
  ]);
});
