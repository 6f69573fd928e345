import { expect, test } from 'vitest';
import type { PublicTime } from '@/newsroom/timeline/version';
import { time } from '@/testing/fixtures/versions';
import { localeOfPath } from './locale';
import { wordsIn } from './words';

const kyiv = 'Europe/Kyiv';
/** No-break spaces shown as ~, so that they can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');
const inKyiv = wordsIn('en', kyiv);
const { count, countInWords, dayInFull, dayRange, figure, list, number, setInType, shortened } = inKyiv;
const words = (at: PublicTime, beside?: string) => plain(inKyiv.time(at, beside));

test.each([
  [time('minute', '2025-07-21T00:20:00.000Z', '2025-07-21T00:21:00.000Z'), '21~July, 03:20'],
  [
    time('minute', '2025-07-21T00:20:00.000Z', '2025-07-21T00:21:00.000Z', { approximate: true }),
    '21~July, about~03:20',
  ],
  [time('hour', '2025-07-21T20:00:00.000Z', '2025-07-21T21:00:00.000Z'), '21~July, 23:00–00:00'],
  [time('part_of_day', '2025-07-20T21:00:00.000Z', '2025-07-21T03:00:00.000Z'), 'Early hours of 21~July'],
  [
    time('part_of_day', '2025-07-21T15:00:00.000Z', '2025-07-21T21:00:00.000Z', { approximate: true }),
    'About~evening of 21~July',
  ],
  [time('night', '2025-07-20T15:00:00.000Z', '2025-07-21T03:00:00.000Z'), 'Overnight, 20–21~July'],
  [time('night', '2025-07-31T15:00:00.000Z', '2025-08-01T03:00:00.000Z'), 'Overnight, 31~July~– 1~August'],
  [
    time('night', '2025-07-20T15:00:00.000Z', '2025-07-21T03:00:00.000Z', { approximate: true }),
    'Overnight, about~20–21~July',
  ],
  [time('day', '2025-07-20T21:00:00.000Z', '2025-07-21T21:00:00.000Z'), '21~July'],
  [
    time('day', '2025-07-20T21:00:00.000Z', '2025-07-21T21:00:00.000Z', { approximate: true }),
    'About~21~July',
  ],
  [time('range', '2025-07-17T21:00:00.000Z', '2025-07-21T21:00:00.000Z'), '18–21~July'],
  [time('month', '2025-06-30T21:00:00.000Z', '2025-07-31T21:00:00.000Z'), 'July 2025'],
  [time('unknown', null, null), 'Time not known'],
])('a time is told as exactly as it is known: %#', (at, expected) => {
  expect(words(at, '2025-07-21')).toBe(expected);
});

test('the year is told unless it goes without saying', () => {
  const night = time('night', '2025-12-31T16:00:00.000Z', '2026-01-01T04:00:00.000Z');
  expect(words(night)).toBe('Overnight, 31~December 2025~– 1~January 2026');
  expect(words(night, '2026-01-01')).toBe('Overnight, 31~December 2025~– 1~January');
  expect(plain(dayRange('2025-07-20', '2025-07-21'))).toBe('20–21~July 2025');
});

test('times are those of the situation, whatever the server’s, over the change of the clocks too', () => {
  const morning = time('part_of_day', '2025-10-26T04:00:00.000Z', '2025-10-26T10:00:00.000Z');
  expect(words(morning, '2025-10-26')).toBe('Morning of 26~October');
  expect(plain(inKyiv.updated('2025-07-21T15:42:10.120Z', '2025-07-21'))).toBe('18:42 Kyiv~time');
  expect(plain(inKyiv.updated('2025-07-22T06:14:00.000Z', '2025-07-21'))).toBe('22~July, 09:14 Kyiv~time');
  expect(plain(wordsIn('en', 'America/Argentina/Buenos_Aires').zoneName)).toBe('Buenos~Aires~time');
  expect(wordsIn('en', 'UTC').zoneName).toBe('UTC');
  expect(plain(inKyiv.asOf('2025-07-21T09:10', '2025-07-21'))).toBe('21~July, 09:10');
});

test('dates, numbers and plurals as a newspaper sets them', () => {
  expect(plain(dayInFull('2025-07-21'))).toBe('Monday, 21~July 2025');
  expect(number('200000')).toBe('200,000');
  expect(number('123456789012345678.125')).toBe('123,456,789,012,345,678.125');
  expect(number('-3')).toBe('−3');
  expect(plain(count(1, { one: 'claim', other: 'claims' }))).toBe('1~claim');
  expect(countInWords(2, { one: 'origin', other: 'independent origins' })).toBe('two independent origins');
  expect(countInWords(12, { one: 'origin', other: 'independent origins' })).toBe('12 independent origins');
  expect(list(['TASS', 'the institute'])).toBe('TASS and the institute');
});

test('a figure keeps its qualifier and its range', () => {
  const given = { value: '15', low: null, high: null, qualifier: 'at_least', unit: '' } as const;
  expect(figure(given)).toBe('at least 15');
  expect(
    plain(figure({ ...given, value: '85', low: '80', high: '90', qualifier: 'about', unit: 'km' })),
  ).toBe('about 80–90~km');
  expect(figure({ ...given, qualifier: 'exact' })).toBe('15');
});

test('round millions are told in words, and no digit is lost', () => {
  const given = { low: null, high: null, qualifier: 'exact', unit: 'EUR' } as const;
  const told = ['325000000', '1670000000', '10000000000', '1234567', '200000', '1000000.5'];
  expect(told.map((value) => plain(figure({ ...given, value })))).toEqual([
    ...['325~million~EUR', '1.67~billion~EUR', '10~billion~EUR'],
    ...['1,234,567~EUR', '200,000~EUR', '1,000,000.5~EUR'],
  ]);
});

test('one of what is counted in the plural is named in the singular; symbols and other words are left alone', () => {
  const one = { value: '1', low: null, high: null, qualifier: 'exact' } as const;
  const units = ['people', 'drones', 'air defence systems', 'km', 'km/s', 's', 'EUR', 'police', 'осіб', ''];
  expect(units.map((unit) => plain(figure({ ...one, unit })))).toEqual([
    ...['1~person', '1~drone', '1~air defence system', '1~km', '1~km/s', '1~s', '1~EUR', '1~police'],
    ...['1~осіб', '1'],
  ]);
  expect(plain(figure({ ...one, unit: 'people', low: '1', high: '2' }))).toBe('1–2~people');
  expect(plain(figure({ ...one, unit: 'people', value: '11' }))).toBe('11~people');
});

test('a quotation is cut between words, never within a character', () => {
  expect(plain(shortened('one two, three', 9))).toBe('one two_…');
  expect(shortened('one\n two', 20)).toBe('one two');
  expect(shortened(`${'a'.repeat(9)}😀${'b'.repeat(9)}`, 10).isWellFormed()).toBe(true);
});

test('our own sentences get curly quotation marks, dashes and unbroken numbers', () => {
  expect(plain(setInType(`The authority's "old" dam - 426 houses - held. 'Yes', it said.`))).toBe(
    'The authority’s “old” dam~– 426~houses~– held. ‘Yes’, it said.',
  );
  expect(setInType("п'ять Kh-101, 50-day drive")).toBe('п’ять Kh-101, 50-day drive');
});

const ukrainian = wordsIn('uk', kyiv);

test('Ukrainian dates put the month into the case that a date asks for', () => {
  expect(plain(ukrainian.shortDay('2025-07-21'))).toBe('21~липня 2025');
  expect(plain(ukrainian.dayInFull('2025-07-21'))).toBe('понеділок, 21~липня 2025');
  expect(ukrainian.capital(ukrainian.month('2025-07-21'))).toBe('Липень 2025');
  expect(plain(ukrainian.dayRange('2025-07-20', '2025-07-21'))).toBe('20–21~липня 2025');
  expect(plain(ukrainian.dayRange('2025-07-31', '2025-08-01', '2025-08-01'))).toBe('31~липня~– 1~серпня');
});

test.each([
  [time('night', '2025-07-20T15:00:00.000Z', '2025-07-21T03:00:00.000Z'), 'У ніч на 21~липня'],
  [
    time('night', '2025-07-20T15:00:00.000Z', '2025-07-21T03:00:00.000Z', { approximate: true }),
    'Приблизно в ніч на 21~липня',
  ],
  [time('part_of_day', '2025-07-21T03:00:00.000Z', '2025-07-21T09:00:00.000Z'), 'Вранці 21~липня'],
  [
    time('part_of_day', '2025-07-21T15:00:00.000Z', '2025-07-21T21:00:00.000Z', { approximate: true }),
    'Приблизно~увечері 21~липня',
  ],
  [time('month', '2025-06-30T21:00:00.000Z', '2025-07-31T21:00:00.000Z'), 'Липень 2025'],
  [time('unknown', null, null), 'Час невідомий'],
])('a time is told in Ukrainian: %#', (at, expected) => {
  expect(plain(ukrainian.time(at, '2025-07-21'))).toBe(expected);
});

test('Ukrainian names a zone by its own name, or by that of its place', () => {
  expect(plain(ukrainian.updated('2025-07-21T15:42:10.120Z', '2025-07-21'))).toBe('18:42 за~київським~часом');
  expect(plain(wordsIn('uk', 'America/Argentina/Buenos_Aires').zoneName)).toBe(
    'за~часом~зони~«Буенос-Айрес»',
  );
  expect(wordsIn('uk', 'UTC').zoneName).toBe('UTC');
});

test('Ukrainian numbers, plurals, lists and quotation marks', () => {
  const told = (n: number) => plain(ukrainian.count(n, ukrainian.texts.counts.claims));
  expect([1, 2, 5, 11, 12, 21, 22, 25].map(told)).toEqual([
    ...['1~твердження', '2~твердження', '5~тверджень', '11~тверджень', '12~тверджень'],
    ...['21~твердження', '22~твердження', '25~тверджень'],
  ]);
  expect(plain(ukrainian.number('200000.5'))).toBe('200~000,5');
  expect(ukrainian.list(['Київ', 'Харків', 'Суми'])).toBe('Київ, Харків і Суми');
  expect(ukrainian.quoted('that night')).toBe('«that night»');
  expect(ukrainian.originsLine({ voices: 3, independent: 2 })).toBe('2 незалежні першоджерела');
  expect(ukrainian.originsLine({ voices: 1, independent: 1 })).toBe('1 першоджерело');
  expect(ukrainian.originsLine({ voices: 5, independent: 1 })).toBe('5 першоджерел, залежні одне від одного');
});

test('a desk’s sentence is set by its own language, whatever the page’s', () => {
  for (const { setInType } of [inKyiv, ukrainian]) {
    expect(setInType('The "old" dam held.')).toBe('The “old” dam held.');
    expect(setInType('Гребля "Стара" вистояла.')).toBe('Гребля «Стара» вистояла.');
  }
});

test('a path is told in its language and read back', () => {
  expect(['/', '/flood', '/flood?month=2025-07', '/?x=1'].map(ukrainian.path)).toEqual([
    ...['/uk', '/uk/flood', '/uk/flood?month=2025-07', '/uk?x=1'],
  ]);
  expect(inKyiv.path('/flood')).toBe('/flood');
  expect(localeOfPath('/uk')).toEqual({ locale: 'uk', path: '/' });
  expect(localeOfPath('/uk/flood')).toEqual({ locale: 'uk', path: '/flood' });
  for (const path of ['/ukraine', '/en/flood', '/flood/uk', '//uk/flood'])
    expect(localeOfPath(path)).toEqual({ locale: 'en', path });
});

test('what has other forms after a number agrees with it in Ukrainian', () => {
  const { pluralOf, texts } = wordsIn('uk', kyiv);
  const disputed = [1, 2, 5, 21].map((n) => `${n} ${pluralOf(n, texts.counts.standings.disputed)}`);
  expect(disputed).toEqual(['1 спірне', '2 спірні', '5 спірних', '21 спірне']);
  expect(pluralOf(5, texts.counts.standings.refuted)).toBe('спростовано');
});
