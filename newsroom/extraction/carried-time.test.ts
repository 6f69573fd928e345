import { expect, test } from 'vitest';
import { suggest } from './suggest';

/** The day of the last sentence; published on a Sunday. */
const lastDay = (text: string) =>
  suggest(text, { publishedOn: '2026-05-24', publisher: null, timeZone: 'UTC', language: 'en' }).at(-1)
    ?.eventTime?.from ?? null;

test.each([
  ['The quake struck on Friday and killed nine. Aftershocks were felt the following day.', '2026-05-23'],
  [
    'The toll of the fire had risen to 21, Peruvian authorities said late Friday. They said 42 people had been hurt the previous night.',
    '2026-05-21',
  ],
  ['The bridge fell on Tuesday. A ferry took over a day later.', '2026-05-20'],
  ['The ferry sank on Tuesday. A trawler had left the port the night before.', '2026-05-18'],
  ['The strike began on Wednesday. Talks were held the same day in Lima.', '2026-05-20'],
  [
    'Fires broke out in Lisbon on Sunday, officials said. Homes continued to burn into the morning, complicating rescue efforts.',
    '2026-05-24',
  ],
])('the day that a sentence counts from the one before it: %s', (text, day) => {
  expect(lastDay(text)).toBe(day);
});

test('what came earlier than usual is not dated by that', () => {
  expect(
    lastDay('Chile has been battling fires in a season that started two months earlier than usual.'),
  ).toBeNull();
});
