import { describe, expect, test } from 'vitest';
import { citation, claim, flood, says, situation, sources } from '@/testing/fixtures/versions';
import { numberCitations } from './day';
import { filterDay, filterOfAddress, noFilter, pathOfFilter } from './filter-day';
import { shapeDay } from './shape-day';
import type { PublicPlace } from './version';

const place = (number: number, name: string): PublicPlace => ({
  id: `7000000${number}-0000-4000-8000-000000000000`,
  name,
  kind: 'settlement',
  role: 'impact',
  within: [],
});
const hrebla = place(1, 'Stara Hrebla');
const dubivka = place(2, 'Dubivka');
const cited = () => ({ citations: [citation('the quay was gone', [says('a clerk')])] });
const claims = [
  claim('One.', { ...cited(), places: [hrebla], topics: ['flooding'], standing: 'verified' }),
  claim('Two.', { ...cited(), places: [hrebla, dubivka], topics: ['Relief aid'], standing: 'disputed' }),
  claim('Three.', { ...cited(), places: [dubivka], topics: ['flooding'], standing: 'attributed' }),
  claim('Four.', { ...cited(), claimKind: 'statement', topics: ['relief aid'], standing: 'verified' }),
  claim('Five.', { ...cited(), places: [hrebla], standing: 'withdrawn', topics: [] }),
];
const timeline = shapeDay({
  asOf: null,
  situation,
  day: '2025-07-21',
  takeaway: null,
  named: new Map(),
  claims,
  overnight: [],
  events: new Map([[flood.eventId, flood]]),
  sources,
  month: [],
  previousDay: null,
  nextDay: null,
});
const statements = (filter: Parameters<typeof filterDay>[1]) =>
  filterDay(timeline, filter).timeline.groups.flatMap((group) => group.claims.map((one) => one.statement));

test('without a filter the day is itself', () => {
  const day = filterDay(timeline, noFilter);
  expect(day.timeline).toBe(timeline);
  expect(day).toMatchObject({ shown: 5, all: 5, isFiltered: false });
});

test('filters are combined, and what was confirmed as said is not what was verified', () => {
  expect(statements({ ...noFilter, standing: 'verified' })).toEqual(['One.']);
  expect(statements({ ...noFilter, standing: 'confirmedAsSaid' })).toEqual(['Four.']);
  expect(statements({ ...noFilter, place: hrebla.id })).toEqual(['One.', 'Two.', 'Five.']);
  expect(statements({ ...noFilter, topic: 'relief-aid' })).toEqual(['Two.', 'Four.']);
  expect(statements({ standing: 'disputed', place: dubivka.id, topic: 'relief-aid' })).toEqual(['Two.']);
});

test('a group of which nothing matches is not shown, and a citation keeps the number that it has in the whole day', () => {
  const filtered = filterDay(timeline, { ...noFilter, standing: 'attributed' });
  expect(filtered.timeline.groups).toHaveLength(1);
  const whole = numberCitations(timeline.groups.flatMap((group) => group.claims));
  const id = claims[2]?.citations[0]?.id ?? '';
  expect(whole.get(id)?.number).toBe(3);
});

test('the number beside a choice is what one sees with it, the other filters as they are', () => {
  const { standings, places, topics } = filterDay(timeline, { ...noFilter, place: hrebla.id });
  expect(places).toEqual([
    { value: hrebla.id, name: 'Stara Hrebla', claims: 3, isChosen: true },
    { value: dubivka.id, name: 'Dubivka', claims: 2, isChosen: false },
  ]);
  expect(standings.map(({ value, claims: number }) => [value, number])).toEqual([
    ['verified', 1],
    ['confirmedAsSaid', 0],
    ['attributed', 0],
    ['disputed', 1],
    ['withdrawn', 1],
  ]);
  expect(topics.map(({ value, claims: number }) => [value, number])).toEqual([
    ['flooding', 1],
    ['relief-aid', 1],
  ]);
  for (const [part, list] of [
    ['standing', standings],
    ['topic', topics],
  ] as const)
    for (const { value, claims: number } of list)
      expect(statements({ ...noFilter, place: hrebla.id, [part]: value })).toHaveLength(number);
});

test('a place that no claim of the day names shows none, honestly', () => {
  expect(filterDay(timeline, { ...noFilter, place: place(9, '').id })).toMatchObject({ shown: 0, all: 5 });
});

describe('what an address asks for', () => {
  test.each([
    [{ standing: 'disputed' }, { ...noFilter, standing: 'disputed' }],
    [{ standing: 'DISPUTED' }, noFilter],
    [{ standing: 'loud' }, noFilter],
    [{ standing: ['disputed', 'verified'] }, noFilter],
    [{ standing: 'constructor' }, noFilter],
    [{ place: "x' or 1=1" }, noFilter],
    [{ place: hrebla.id }, { ...noFilter, place: hrebla.id }],
    [{ topic: 'Relief-Aid' }, { ...noFilter, topic: 'relief-aid' }],
    [{ topic: '../desk' }, noFilter],
    [{ topic: '' }, noFilter],
  ] as const)('%j', (given, filter) => {
    expect(filterOfAddress(given as Parameters<typeof filterOfAddress>[0])).toEqual(filter);
  });
  test('a filter and its address are the same', () => {
    const filter = { standing: 'disputed', place: hrebla.id, topic: 'мирні-перемовини' } as const;
    const address = new URL(pathOfFilter('/flood/2025-07-21', filter), 'https://daybook.example');
    expect(filterOfAddress(Object.fromEntries(address.searchParams))).toEqual(filter);
    expect(pathOfFilter('/flood/2025-07-21', noFilter)).toBe('/flood/2025-07-21');
  });
});
