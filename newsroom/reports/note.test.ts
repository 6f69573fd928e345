import { expect, test } from 'vitest';
import { gapsIn, parseNotes } from './note';

const states = (text: string) => parseNotes(text).map(({ number, state }) => `${number} ${state}`);

test('numbers that are passed over are gaps, because their paragraphs may have been cut', () => {
  const notes = parseNotes('Rain.[1] Wind.[2] Snow.[5]');
  expect(notes.map(({ state }) => state)).toEqual([
    'body_missing',
    'body_missing',
    'gap',
    'gap',
    'body_missing',
  ]);
  expect(gapsIn(notes)).toEqual([[3, 4]]);
});
test('a line that begins with a marker is the body of the note', () => {
  expect(parseNotes('Rain.[1] More rain.[1]\n\n[1] Gauge log, https://example.org/log.')).toEqual([
    {
      number: 1,
      state: 'resolved',
      markers: [5, 19],
      body: 'Gauge log, https://example.org/log.',
      url: 'https://example.org/log',
    },
  ]);
});
test('a body without a marker is told', () => {
  expect(states('Rain.[1]\n[1] Log\n[2] Letter')).toEqual(['1 resolved', '2 marker_missing']);
});
test('a year in brackets is no note', () => {
  expect(states('Rain.[1] It rained [in 2019] and [999] times.')).toEqual(['1 body_missing']);
});
test('a text without notes has none', () => {
  expect(parseNotes('Rain [sic] and wind.')).toEqual([]);
});
