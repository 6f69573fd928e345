import { expect, test } from 'vitest';
import { systemClock } from '@/server/clock';
import { testDatabase } from '@/testing/database';
import { load } from './load';

const database = testDatabase();

/** Promises 7 and 10, small; `npm run test:load` does it with fifty writers, five editors and two hundred claims. */
test('writers and editors on the same claims at once lose nothing, decide on nothing stale and break no chain', async () => {
  const judgement = await load(database.db, database.owner, systemClock, {
    writers: 8,
    editors: 3,
    claims: 4,
    edits: 6,
  });
  expect(judgement).toMatchObject({ saved: 48, lost: [], stale: 0, unaccounted: 0, broken: 0 });
  expect(judgement.conflicts).toBeGreaterThan(0);
  expect(judgement.decided).toBeGreaterThan(0);
}, 60_000);
