import { asc, eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { publicVersions } from '@/db/schema/publication';
import { situationCounters } from '@/db/schema/situations';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { change } from '@/newsroom/journal';
import { systemClock } from '@/server/clock';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { testDatabase } from '@/testing/database';
import { publicationChannel, publish } from './publish';

const database = testDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, systemClock);
});

const submitted = () =>
  submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields: riverClaim(cast) });
const review = (claim: { claimId: string; revisionId: string }) =>
  reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
const counter = async () =>
  (
    await database.db
      .select()
      .from(situationCounters)
      .where(eq(situationCounters.situationId, cast.situationId))
  )[0]?.publicVersion ?? 0;

test('promise 9: publications at once get stamps that rise strictly, and nobody reads one before its stamp', async () => {
  const claims = [];
  for (let i = 0; i < 12; i++) claims.push(await submitted());
  const seen = new Map<string, number>();
  let reading = true;
  const reader = (async () => {
    while (reading) {
      const rows = await database.db
        .select({ id: publicVersions.id, at: publicVersions.publishedAt })
        .from(publicVersions);
      const [clock] = await database.db.execute<{ now: string }>(
        sql`select (extract(epoch from clock_timestamp()) * 1000)::text as now`,
      );
      for (const row of rows) if (!seen.has(row.id)) seen.set(row.id, Number(clock?.now) - row.at.getTime());
    }
  })();
  await Promise.all(claims.map(review));
  reading = false;
  await reader;
  const rows = await database.db.select().from(publicVersions).orderBy(asc(publicVersions.publishedAt));
  const stamps = new Map(rows.map((row) => [row.publishedAt.getTime(), row.journalLine]));
  expect(stamps.size).toBe(new Set(rows.map((row) => row.journalLine)).size);
  expect(Math.min(...seen.values())).toBeGreaterThanOrEqual(0);
}, 30_000);

test('a publication raises the situation\u2019s version and announces it when it is committed, not before', async () => {
  const heard: { situationId: string; version: number }[] = [];
  const listening = await database.app.listen(publicationChannel, (payload) =>
    heard.push(JSON.parse(payload)),
  );
  const before = await counter();
  const claim = await submitted();
  expect(await counter()).toBe(before);
  await review(claim);
  await expect.poll(() => heard).toEqual([{ situationId: cast.situationId, version: before + 1 }]);
  await listening.unlisten();
});

test('what is rolled back was never public and is not announced', async () => {
  const before = await counter();
  const rows = await database.db.$count(publicVersions);
  const payload = {
    kind: 'situation',
    situationId: cast.situationId,
    slug: 'x',
    title: 'x',
    summary: '',
    timeZone: 'UTC',
    language: 'en',
  } as const;
  await expect(
    change(cast.emil, { action: 'open situation', subjectKind: 'situation' }, async (c) => {
      await publish(cast.emil, c, cast.situationId, [{ subjectId: cast.situationId, payload }]);
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  expect(await counter()).toBe(before);
  expect(await database.db.$count(publicVersions)).toBe(rows);
});

test('promise 1: the database refuses a claim that nobody reviewed, and one without a citation', async () => {
  const { claimId, revisionId } = await submitted();
  const row = (columns: string) =>
    database.owner.unsafe(
      `insert into public_versions (id, journal_line, seal, kind, subject_id, situation_id, published_at, day, standing, revision_id${columns.includes(',') ? ', review_id' : ''})
     values (gen_random_uuid(), gen_random_uuid(), '', 'claim', '${claimId}', '${cast.situationId}', now() + interval '1 day', '2025-05-12', 'attributed', ${columns})`,
    );
  await expect(row(`'${revisionId}'`)).rejects.toThrow(/only as it was reviewed/);
});
