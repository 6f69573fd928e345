import { beforeAll, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { keyFigures } from './key-figures';
import { latestVersion } from './latest';
import { readDay } from './read';
import { lastStampUntil } from './read-moment';
import { daysOfSeries, readKeySeries } from './read-series';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
const day = '2025-05-12';
let cast: Cast;
const onFirstDay: string[] = [];

const rise = { measure: 'water level rise', value: '42', qualifier: 'exact', words: '42', citation: '1' };
const evacuated = { measure: 'evacuated', value: '310', qualifier: 'exact', words: '310', citation: '1' };
const quote =
  'The mayor of Kamianka, Olha Hrytsenko, reported that 310 people left their homes and two were injured.';

async function publish(on: string, fields: Record<string, unknown> = {}) {
  const claim = await submitClaim(cast.wanda, {
    ...{ situationId: cast.situationId, version: 0 },
    fields: riverClaim(cast, {
      ...{ time: { precision: 'day', date: on }, newEventTitle: `Wave of ${on}`, figures: [rise] },
      ...fields,
    }),
  });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'As it was told.' });
  return claim.claimId;
}

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  onFirstDay.push(await publish('2025-05-10'));
  // Two events: neither their sum nor one of them is the day's value.
  await publish('2025-05-11');
  await publish('2025-05-11', { newEventTitle: 'Wave elsewhere' });
  // Longer ago than a small series goes.
  await publish('2025-04-20');
  await publish(day);
  await publish(day, {
    ...{ statement: '310 people left their homes.', figures: [evacuated], newEventTitle: 'Kamianka leaves' },
    citations: [
      {
        reportId: cast.reportId,
        quote,
        stance: 'supports',
        steps: [{ source: 'Olha Hrytsenko', verb: 'reported' }],
      },
    ],
  });
});

const timelineOf = async (on: string, at?: Date) => {
  const timeline = await readDay(database.db, cast.slug, on, at);
  if (!timeline) throw new Error('there is such a situation');
  return timeline;
};
const seriesOf = async (at?: Date) => {
  const timeline = await timelineOf(day, at);
  const series = await readKeySeries(database.db, timeline);
  return keyFigures(timeline).map(({ measure, figure }) => ({
    measure,
    days: series.get(figure.measureId) ?? [],
  }));
};
const told = (days: readonly { day: string; value: string | null }[] = []) =>
  days.filter(({ value }) => value !== null).map(({ day: on, value }) => `${on} ${value}`);

test('promise 8: a small series gives each day the value that its own page gives, and none where events differ', async () => {
  const [rose, left] = await seriesOf();
  expect(rose?.days).toHaveLength(daysOfSeries);
  expect(rose?.days.at(-1)?.day).toBe(day);
  expect(told(rose?.days)).toEqual(['2025-05-10 42', '2025-05-12 42']);
  for (const { day: on, value } of rose?.days ?? []) {
    const page = keyFigures(await timelineOf(on)).find(({ measure }) => measure === rose?.measure);
    expect(value, on).toBe(page?.figure.value ?? null);
  }
  expect(left?.measure).toBe('evacuated');
  expect(told(left?.days)).toEqual(['2025-05-12 310']);
});

test('promise 9: a small series can be read as it stood', async () => {
  const before = await lastStampUntil(database.db, cast.situationId, new Date('9000-01-01'));
  const [claimId = ''] = onFirstDay;
  await withdrawClaim(cast.edith, {
    claimId,
    publicVersionId: (await latestVersion(database.db, 'claim', claimId))?.id,
    reason: 'The gauge was misread.',
  });
  expect(told((await seriesOf())[0]?.days)).toEqual(['2025-05-12 42']);
  expect(told((await seriesOf(before ?? undefined))[0]?.days)).toEqual(['2025-05-10 42', '2025-05-12 42']);
});

test('what was counted over a month does not stand in a row with days, which it would dwarf', async () => {
  await publish('2025-04-30', {
    time: { precision: 'month', date: '2025-04-30' },
    figures: [{ ...rise, value: '42' }],
    newEventTitle: 'High water of April',
  });
  const page = keyFigures(await timelineOf('2025-04-30'));
  expect(page.map(({ measure }) => measure)).toEqual(['water level rise']);
  expect(told((await seriesOf())[0]?.days)).toEqual(['2025-05-12 42']);
});

test('a day without key figures needs no series', async () => {
  expect((await readKeySeries(database.db, await timelineOf('2025-05-10'))).size).toBe(0);
});
