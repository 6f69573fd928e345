import { beforeAll, expect, test } from 'vitest';
import { beginChange } from '@/newsroom/claims/draft';
import { mergeClaims, undoClaimMerge } from '@/newsroom/claims/merge';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { latestVersion } from './latest';
import { lastStampUntil } from './read-moment';
import { readSources } from './read-sources';
import { countsOfDays, daysWithClaims, dayWithClaims, monthsWithFigures, sourceIdsOf } from './standing-rows';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let claims: string[] = [];

const onDay = (date: string, changes: Record<string, unknown> = {}) =>
  riverClaim(cast, { newEventTitle: '', time: { precision: 'day', date }, ...changes });
const shownIdOf = async (claimId: string) => (await latestVersion(database.db, 'claim', claimId))?.id ?? '';

async function publish(fields: Record<string, unknown>): Promise<string> {
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  return submitted.claimId;
}

async function correct(claimId: string, fields: Record<string, unknown>): Promise<void> {
  const begun = await beginChange(cast.wanda, { claimId });
  const corrected = { ...fields, changeKind: 'correction', changeReason: 'It was not so.' };
  const submitted = await submitClaim(cast.wanda, {
    ...{ situationId: cast.situationId, ...begun, fields: corrected },
  });
  const publicVersionId = await shownIdOf(claimId);
  await reviewClaim(cast.emil, { ...submitted, publicVersionId, verdict: 'attributed', reason: 'Quoted.' });
}

const sorted = <T>(rows: readonly T[]) => rows.map((row) => JSON.stringify(row)).sort();

/** All that a page tells of the days around it, and of who is quoted. */
async function toldOfDays(at?: Date) {
  const { db } = database;
  const { situationId, slug } = cast;
  const sources = await readSources(db, slug, at);
  return {
    days: await daysWithClaims(db, situationId, {}, at),
    within: await daysWithClaims(db, situationId, { from: '2025-05-02', to: '2025-05-31' }, at),
    before: await dayWithClaims(db, situationId, { before: '2025-05-09' }, at),
    after: await dayWithClaims(db, situationId, { after: '2025-05-03' }, at),
    last: await dayWithClaims(db, situationId, 'last', at),
    months: await monthsWithFigures(db, situationId, at),
    standings: sorted(await countsOfDays(db, { situationId }, at)),
    quoted: sorted(
      (await sourceIdsOf(db, { situationId }, at)).map(({ ids, claims }) => [[...ids].sort(), claims]),
    ),
    sources: sorted(
      sources?.sources.map(({ source, spoken, published, lastDay, claims, corrections }) => ({
        ...{ id: source.sourceId, spoken, published, lastDay, claims, corrections },
      })) ?? [],
    ),
  };
}

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  claims = [
    await publish(onDay('2025-03-01')),
    await publish(onDay('2025-05-03')),
    await publish(onDay('2025-05-08')),
    await publish(onDay('2025-05-08')),
  ];
});

test('promise 6: whatever changed since, the days, figures and sources of a past moment are those that readers saw then', async () => {
  const [march = '', early = '', kept = '', joining = ''] = claims;
  const steps: (() => Promise<unknown>)[] = [
    async () => {},
    () => correct(early, onDay('2025-06-01')),
    () => correct(march, onDay('2025-03-01', { statement: 'The river rose at Kamianka.', figures: [] })),
    async () =>
      withdrawClaim(cast.edith, {
        ...{ claimId: early, publicVersionId: await shownIdOf(early), reason: 'The gauge was misread.' },
      }),
    () => correct(kept, onDay('2025-05-07')),
    async () =>
      mergeClaims(cast.emil, {
        ...{ claimId: joining, publicVersionId: await shownIdOf(joining) },
        ...{ survivorId: kept, reason: 'Told twice.' },
      }),
    async () =>
      undoClaimMerge(cast.emil, {
        ...{ claimId: joining, publicVersionId: await shownIdOf(joining), reason: 'Two after all.' },
      }),
    () => publish(onDay('2025-04-20')),
  ];
  const seen: { at: Date; told: Awaited<ReturnType<typeof toldOfDays>> }[] = [];
  for (const step of steps) {
    await step();
    const at = await lastStampUntil(database.db, cast.situationId, new Date('9000-01-01'));
    if (!at) throw new Error('something was published');
    seen.push({ at, told: await toldOfDays() });
  }
  // What was parted again is as it was before the joining.
  expect(new Set(seen.map(({ told }) => JSON.stringify(told))).size).toBe(steps.length - 1);
  for (const { at, told } of seen) expect(await toldOfDays(at), at.toISOString()).toEqual(told);
});
