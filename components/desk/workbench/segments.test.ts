import { expect, test } from 'vitest';
import { benchSegments, type Marked } from './segments';

const text = 'Water rose.[1] A bridge was closed. Subscribe!';
const marked = (words: string, state: Marked['state'], current = false): Marked => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, state, title: '', current };
};

test('all runs joined are the text, and each shows the mark that covers it', () => {
  const segments = benchSegments(text, {
    marked: [marked('Water rose.', 'entered'), marked('A bridge was closed.', 'open', true)],
    excluded: [{ start: text.indexOf('Subscribe'), end: text.length, reason: 'appeal' }],
    notes: [{ number: 1, markers: [text.indexOf('[1]')] }],
  });
  expect(segments.map((one) => one.text).join('')).toBe(text);
  const of = (words: string) => segments.find((one) => one.text === words);
  expect(of('Water rose.')?.marked?.state).toBe('entered');
  expect(of('A bridge was closed.')?.marked?.current).toBe(true);
  expect(of('[1]')?.note).toEqual({ number: 1, first: true });
  expect(of('Subscribe!')?.excluded).toBe('appeal');
});

test('the current passage shows where others cover it, and opens once', () => {
  const segments = benchSegments(text, {
    marked: [marked('Water rose.[1] A bridge', 'open', true), marked('A bridge was closed.', 'open')],
    excluded: [],
    notes: [{ number: 1, markers: [text.indexOf('[1]')] }],
  });
  expect(segments.filter(({ marked: one, opens }) => one?.current && opens)).toHaveLength(1);
  expect(segments.find((one) => one.text === 'A bridge')?.marked?.current).toBe(true);
});
