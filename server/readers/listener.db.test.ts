import { afterAll, beforeAll, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { Editions } from './editions';
import { keepListening } from './listener';

const database = testDatabase();
let cast: Cast;
const stopping: (() => Promise<void>)[] = [];

beforeAll(async () => {
  cast = await assemble(database.db, simulatedClock('2025-05-12T08:00:00Z'));
});
afterAll(async () => {
  await Promise.all(stopping.map((stop) => stop()));
});

async function listening(): Promise<Editions> {
  const editions = new Editions();
  stopping.push(keepListening(database.appUrl, editions));
  await expect.poll(() => editions.deafSince, { timeout: 10_000 }).toBeNull();
  return editions;
}

async function publishOne(): Promise<void> {
  const { situationId } = cast;
  const claim = await submitClaim(cast.wanda, { situationId, version: 0, fields: riverClaim(cast) });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
}

async function cutListeners(): Promise<void> {
  await database.app`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'daybook listening'`;
}

test('two processes on one database hear of each publication within moments', async () => {
  const [one, other] = await Promise.all([listening(), listening()]);
  const heard: number[] = [];
  for (const editions of [one, other])
    editions.listen((situationId) => situationId === cast.situationId && heard.push(performance.now()));
  for (let i = 1; i <= 5; i++) {
    await publishOne();
    const done = performance.now();
    await expect.poll(() => heard.length, { interval: 5, timeout: 5_000 }).toBe(2 * i);
    // The pulse alone would take longer.
    expect(Math.max(...heard) - done).toBeLessThan(500);
  }
  expect(one.versionOf(cast.situationId)).toBe(other.versionOf(cast.situationId));
});

test('a listener that was cut off knows that it is deaf, comes back, and reads what it missed', async () => {
  const editions = await listening();
  const before = editions.versionOf(cast.situationId) ?? 0;
  let wasDeaf = false;
  const deaf = editions.deaf.bind(editions);
  editions.deaf = () => {
    wasDeaf = true;
    deaf();
  };
  // What is published while nobody listens, announced to nobody.
  await cutListeners();
  await publishOne();
  await expect.poll(() => editions.versionOf(cast.situationId), { timeout: 10_000 }).toBeGreaterThan(before);
  await expect.poll(() => editions.deafSince, { timeout: 10_000 }).toBeNull();
  expect(wasDeaf).toBe(true);
});

test('an announcement that never arrived is made up for by the pulse', async () => {
  const editions = await listening();
  const before = editions.versionOf(cast.situationId) ?? 0;
  await database.owner`update situation_counters set public_version = public_version + 1 where situation_id = ${cast.situationId}`;
  await expect.poll(() => editions.versionOf(cast.situationId), { timeout: 10_000 }).toBe(before + 1);
});
