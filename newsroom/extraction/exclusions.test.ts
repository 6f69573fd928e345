import { expect, test } from 'vitest';
import { proposeExclusions } from './exclusions';

const parts = (text: string) =>
  proposeExclusions(text).map(({ start, end, reason }) => [reason, text.slice(start, end)]);
const story = `The river Rimac burst its banks on Friday and cut off 14 towns near Callao. The mayor of Callao, Ana Ruiz, said 3,000 people had been moved to schools by the army.

Two bridges over the Rimac were closed until further notice. Engineers from Lima began to look for damage on Saturday, and trucks with water were on their way to the northern suburbs of Callao.

The army of Peru sent 300 soldiers. Hospitals in Callao and in Lima took in 40 patients, the ministry said on Sunday.`;

test('a menu before the story', () => {
  expect(parts(`Home\nNews\nSport\nWeather\n\n${story}`)).toEqual([
    ['navigation', 'Home\nNews\nSport\nWeather'],
  ]);
});
test('an unrelated appeal behind it', () => {
  const appeal =
    'Every child deserves a school. Education opens doors, and doors open futures. Together we can write a new chapter.';
  expect(parts(`${story}\n\nShare the Post:\n\n${appeal}`).at(-1)).toEqual(['unrelated', appeal]);
});
test('a story that goes on behind a box of other stories stays', () => {
  const text = `${story}\n\nTrending\n\nThe bridge over the Rimac in Callao reopened on Monday, Ana Ruiz said in Lima.`;
  expect(parts(text).filter(([reason]) => reason === 'unrelated')).toEqual([]);
});
test('a notice of rights and a call to subscribe', () => {
  expect(
    parts(`${story}\n\nSubscribe to our newsletter.\n\n© 2026 The Gazette`).map(([reason]) => reason),
  ).toEqual(['promotion', 'notice']);
});
test('a list of notes', () => {
  expect(
    parts(`${story}\n\nReferences\n\n[1] The Gazette, 3 May\n[2] https://example.org/a`).at(-1)?.[0],
  ).toBe('notes');
});
test('a story by itself', () => {
  expect(parts(story)).toEqual([]);
});
