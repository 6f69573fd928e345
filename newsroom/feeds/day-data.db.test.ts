import { desc, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { journal } from '@/db/schema/journal';
import { sources } from '@/db/schema/sources';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { editSource } from '@/newsroom/sources/edit';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim, readDay } from '@/newsroom/timeline/read';
import { lastStampOf, lineOfStamp } from '@/newsroom/timeline/stamp';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { dayDataOf } from './day-data';

const database = testDatabase();
const site = { address: (path: string) => `https://daybook.example${path}` };
let cast: Cast;
let claimId: string;

beforeAll(async () => {
  cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  const { wanda, emil, situationId } = cast;
  const submitted = await submitClaim(wanda, { situationId, version: 0, fields: riverClaim(cast) });
  claimId = submitted.claimId;
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
});

async function data(day: string) {
  const timeline = await readDay(database.db, cast.slug, day);
  if (!timeline) throw new Error('no such situation');
  const stamp = lastStampOf(timeline);
  return dayDataOf(timeline, stamp === null ? null : await lineOfStamp(database.db, stamp), site);
}

async function lastLine() {
  const [line] = await database.db.select().from(journal).orderBy(desc(journal.position)).limit(1);
  return line;
}

test('promise 8: the data of a day shows the claims that its claim pages show', async () => {
  const { groups, sources, url } = await data('2025-05-12');
  const page = await readClaim(database.db, claimId);
  expect(url).toBe(`https://daybook.example/${cast.slug}/2025-05-12`);
  expect(groups).toEqual([
    { event: page?.event, claims: [{ ...page?.claim, url: `https://daybook.example/claims/${claimId}` }] },
  ]);
  expect(sources).toEqual([...(page?.sources.values() ?? [])]);
});

test('promise 7: the data of a day names the journal line of its last public change', async () => {
  const before = await lastLine();
  expect((await data('2025-05-12')).journal).toEqual({
    line: before?.id,
    position: before?.position,
    hash: before?.hash,
  });
  const shown = await latestVersion<ClaimVersion>(database.db, 'claim', claimId);
  await withdrawClaim(cast.edith, { claimId, publicVersionId: shown?.id, reason: 'The gauge was misread.' });
  expect((await data('2025-05-12')).journal?.line).toBe((await lastLine())?.id);
});

test('promise 7: that a source was renamed is a change of the day, too', async () => {
  const [source] = await database.db.select().from(sources).where(eq(sources.name, 'River service'));
  const { id: sourceId, journalLine: seen } = source ?? {};
  await editSource(cast.emil, { sourceId, seen, name: 'River office', kind: 'government' });
  expect((await data('2025-05-12')).journal?.line).toBe((await lastLine())?.id);
});

test('a day on which nothing stands names no line', async () => {
  expect(await data('2025-05-20')).toMatchObject({ groups: [], journal: null, changedAt: null });
});
