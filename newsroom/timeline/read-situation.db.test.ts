import { beforeAll, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { listSources } from '@/newsroom/sources/find';
import { mergeSources } from '@/newsroom/sources/merge';
import { findSource } from '@/newsroom/sources/source-page';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { withdrawTakeaway } from '@/newsroom/takeaways/withdraw';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { countDay } from './day';
import { latestVersion } from './latest';
import { readCorrections, readDay } from './read';
import { readFigures } from './read-figures';
import { lastStampUntil } from './read-moment';
import { readSituationPage } from './read-situation';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let takeawayId = '';
const published: string[] = [];

async function publish(on: string, fields: Record<string, unknown> = {}) {
  const claim = await submitClaim(cast.wanda, {
    ...{ situationId: cast.situationId, version: 0 },
    fields: riverClaim(cast, {
      ...{ time: { precision: 'day', date: on }, newEventTitle: `Wave of ${on}` },
      ...fields,
    }),
  });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'As it was told.' });
  published.push(claim.claimId);
}

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  for (const day of ['2025-03-01', '2025-05-10', '2025-05-11', '2025-05-11', '2025-05-12'])
    await publish(day);
  const written = await writeTakeaway(cast.emil, {
    situationId: cast.situationId,
    day: '2025-05-11',
    sentences: [
      { words: 'The river rose.', claims: [published[2]] },
      { words: 'It rose twice.', claims: [published[3]] },
    ],
  });
  takeawayId = written.takeawayId;
  await reviewTakeaway(cast.edith, { ...written, decision: 'publish' });
});

const versionOf = async (kind: 'claim' | 'takeaway', id: string) =>
  (await latestVersion(database.db, kind, id))?.id;
const stamp = async () =>
  (await lastStampUntil(database.db, cast.situationId, new Date('9000-01-01'))) ?? undefined;
const pageAt = async (at?: Date) => {
  const page = await readSituationPage(database.db, cast.slug, at);
  if (!page) throw new Error('there is such a situation');
  return page;
};

test('all days with entries stand in order, with the number of claims that their pages show', async () => {
  const { days } = await pageAt();
  expect(days).toEqual([
    { day: '2025-03-01', claims: 1 },
    { day: '2025-05-10', claims: 1 },
    { day: '2025-05-11', claims: 2 },
    { day: '2025-05-12', claims: 1 },
  ]);
});

test('promise 8: the last days, the series and the corrections are those of their own pages', async () => {
  const { last, series, corrections, days } = await pageAt();
  expect(last.map(({ day }) => day)).toEqual(days.map(({ day }) => day).reverse());
  for (const { day, claims, standings } of last) {
    const timeline = await readDay(database.db, cast.slug, day);
    const counted = timeline && countDay(timeline);
    expect({ claims, standings }, day).toEqual({ claims: counted?.claims, standings: counted?.standings });
  }
  expect(series.map(({ measure }) => measure)).toEqual(['water level rise']);
  expect(series).toEqual((await readFigures(database.db, cast.slug, '2025-05'))?.measures);
  expect(corrections).toBe((await readCorrections(database.db, cast.slug))?.count);
});

test('a day is told in brief by the first sentence of its lede, while that is upheld', async () => {
  const briefOf = async () => (await pageAt()).last.find(({ day }) => day === '2025-05-11')?.inBrief;
  expect(await briefOf()).toBe('The river rose.');
  await withdrawTakeaway(cast.edith, {
    ...{ takeawayId, publicVersionId: await versionOf('takeaway', takeawayId), reason: 'Too early.' },
  });
  expect(await briefOf()).toBeNull();
});

test('sources are counted by claims of the last thirty days, each claim once, also where two turn out to be one', async () => {
  const counted = async () =>
    Object.fromEntries((await pageAt()).quoted.map(({ source, claims }) => [source.name, claims]));
  expect(await counted()).toEqual({ 'Flood desk': 4, 'River service': 4 });
  const sources = await listSources(cast.emil);
  const idOf = (name: string) => sources.find((source) => source.name === name)?.id;
  const gone = await findSource(cast.emil, idOf('Flood desk') ?? '');
  await mergeSources(cast.emil, {
    ...{ sourceId: gone.id, seen: gone.seen, survivor: 'River service', reason: 'One office.' },
  });
  expect(await counted()).toEqual({ 'River service': 4 });
});

test('promise 9: the page is what readers were given then, in the past as now', async () => {
  const then = await pageAt();
  const at = await stamp();
  expect({ ...(await pageAt(at)), asOf: null }).toEqual(then);
  const claimId = published[4] ?? '';
  await withdrawClaim(cast.edith, {
    ...{ claimId, publicVersionId: await versionOf('claim', claimId), reason: 'The gauge was misread.' },
  });
  const now = await pageAt();
  expect(now.corrections).toBe(then.corrections + 1);
  expect(now.last[0]?.standings).toEqual([{ standing: 'withdrawn', claims: 1 }]);
  expect({ ...(await pageAt(at)), asOf: null }).toEqual(then);
  expect({ ...(await pageAt(await stamp())), asOf: null }).toEqual(now);
});

test('a situation without claims is a page, and no situation is none', async () => {
  const empty = await assemble(database.db, clock);
  expect(await readSituationPage(database.db, empty.slug)).toMatchObject({
    ...{ days: [], last: [], series: [], quoted: [], corrections: 0 },
  });
  expect(await readSituationPage(database.db, 'nothing-here')).toBeNull();
});
