import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { publicClaims, publicCounts, publicDays, publicNotices } from '@/db/schema/public-index';
import { publicVersions } from '@/db/schema/publication';
import { mergeClaims, undoClaimMerge } from '@/newsroom/claims/merge';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { verify } from '@/newsroom/verify/verify';
import { systemClock } from '@/server/clock';
import { enlist } from '@/testing/cast';
import { testDatabase } from '@/testing/database';
import { type Stage, setStage } from '@/testing/stage';
import { romanised } from './romanised';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(database.db, systemClock, 'index');
}, 120_000);

const rowOf = async (claimId: string) =>
  (await database.db.select().from(publicClaims).where(eq(publicClaims.claimId, claimId)))[0];
const newestOf = async (claimId: string) =>
  (
    await database.db
      .select()
      .from(publicVersions)
      .where(and(eq(publicVersions.kind, 'claim'), eq(publicVersions.subjectId, claimId)))
  )
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
    .at(-1);
const tables = ['claims', 'days', 'counts', 'notices', 'feed_items', 'sources'];
const whole = async () => {
  const rows: Record<string, string[]> = {};
  for (const name of tables)
    rows[name] = (
      await database.owner.unsafe<{ row: string }[]>(`select t::text as row from public_${name} t order by 1`)
    ).map(({ row }) => row);
  return rows;
};
/** What triggers have kept so far is what a rebuilding makes of the same versions. */
const expectRebuiltTheSame = async () => {
  const kept = await whole();
  await database.owner`select index_public_claims()`;
  expect(await whole()).toEqual(kept);
};

test('a published claim is in the index with its newest version; a draft, a held and a waiting one are not', async () => {
  const { claims } = stage;
  const row = await rowOf(claims.published.claimId);
  const version = await newestOf(claims.published.claimId);
  expect(row).toMatchObject({
    versionId: version?.id,
    day: version?.day,
    standing: 'attributed',
    removed: false,
  });
  expect(row?.placeIds).toHaveLength(1);
  expect(row?.publisherIds).toHaveLength(1);
  expect(row?.speakerIds).toHaveLength(1);
  expect(new Set(row?.sourceIds)).toEqual(
    new Set([...(row?.publisherIds ?? []), ...(row?.speakerIds ?? [])]),
  );
  expect(row?.measureIds).toHaveLength(1);
  for (const { claimId } of [claims.draft, claims.embargoed, claims.waiting])
    expect(await rowOf(claimId)).toBeUndefined();
  await expectRebuiltTheSame();
});

test('a withdrawal changes the row, the counts and the notices', async () => {
  const { claimId } = stage.claims.withdrawn;
  expect((await rowOf(claimId))?.standing).toBe('withdrawn');
  const notices = await database.db.select().from(publicNotices).where(eq(publicNotices.subjectId, claimId));
  expect(notices).toHaveLength(1);
  const counted = await database.db
    .select()
    .from(publicCounts)
    .where(and(eq(publicCounts.kind, 'place'), eq(publicCounts.standing, 'withdrawn')));
  expect(counted).toMatchObject([{ claims: 1 }]);
});

test('a claim that is joined to another leaves its day, and comes back when they are parted', async () => {
  const { kept, joining } = stage.regrouped;
  const claimsOnDay = async () =>
    (await database.db.select().from(publicDays).where(eq(publicDays.situationId, stage.situationId))).reduce(
      (sum, { claims }) => sum + claims,
      0,
    );
  const before = await claimsOnDay();
  await mergeClaims(stage.emil, { ...joining, survivorId: kept, reason: 'Told twice.' });
  expect((await rowOf(joining.claimId))?.mergedIntoId).toBe(kept);
  expect(await claimsOnDay()).toBe(before - 1);
  await expectRebuiltTheSame();
  const now = await newestOf(joining.claimId);
  await undoClaimMerge(stage.emil, {
    ...{ claimId: joining.claimId, publicVersionId: now?.id ?? '', reason: 'Two after all.' },
  });
  expect((await rowOf(joining.claimId))?.mergedIntoId).toBeNull();
  expect(await claimsOnDay()).toBe(before);
  await expectRebuiltTheSame();
});

test('a redaction takes the words out of the index at once, and leaves the claim on its day', async () => {
  const { claimId } = stage.claims.withdrawn;
  const before = await rowOf(claimId);
  const alma = await enlist(database.db, systemClock, 'Alma', 'admin');
  const { redactionId } = await askForRedaction(stage.ada, {
    ...{ subjectKind: 'claim', subjectId: claimId, ground: 'law', reason: 'A court ordered it.' },
  });
  await answerRedaction(alma, { redactionId, answer: 'consented', reason: '' });
  expect(await rowOf(claimId)).toMatchObject({
    ...{ removed: true, words: '', day: before?.day, claimKind: null, eventId: null },
    ...{
      placeIds: [],
      sourceIds: [],
      publisherIds: [],
      speakerIds: [],
      corrections: 0,
      topics: [],
      measureIds: [],
      firstPublishedAt: before?.firstPublishedAt,
    },
  });
  expect(await database.db.select().from(publicNotices).where(eq(publicNotices.subjectId, claimId))).toEqual(
    [],
  );
  await expectRebuiltTheSame();
});

test('the app may read the index and not write it, nor make it anew', async () => {
  for (const name of tables) {
    await database.app.unsafe(`select * from public_${name} limit 1`);
    for (const writing of [`delete from public_${name}`, `insert into public_${name} default values`])
      await expect(database.app.unsafe(writing)).rejects.toThrow(/permission denied/);
  }
  await expect(database.app`update public_claims set words = ''`).rejects.toThrow(/permission denied/);
  await expect(database.app`select index_public_claims()`).rejects.toThrow(/permission denied/);
});

test('verification finds an index that does not agree with what is public', async () => {
  expect((await verify(database.db)).found).toEqual([]);
  await database.owner`update public_claims set words = 'invented' where claim_id = ${stage.claims.published.claimId}`;
  await database.owner`update public_days set claims = claims + 1`;
  const { found } = await verify(database.db);
  expect(found.map(({ where }) => where)).toEqual(
    expect.arrayContaining([`public_claims ${stage.claims.published.claimId}`]),
  );
  expect(found.some(({ where }) => where.startsWith('public_days'))).toBe(true);
  await database.owner`select index_public_claims()`;
  expect((await verify(database.db)).found).toEqual([]);
});

test('the database romanises as the program does', async () => {
  const texts = [
    'Zelensky Zelenskyy Зеленський Зеленский',
    'Щастя, п’ять об\u02bcєднань; Київ — Kyiv … «Ізюм» №5 “about thirty” 1,000.5',
    'ЇЖАК Ґанок Ёлка объезд Запоріжжя Zaporizhzhia Łódź Müller naïve Ångström',
    'tab\tline\nbreak !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ y-j aaa llll',
    'Ελλάδα دمشق 北京 😀 ½ ² ﬁ',
  ];
  for (const text of texts) {
    const [row] = await database.app`select romanised(${text}) as words`;
    expect(romanised(text)).toBe(row?.words);
  }
});
