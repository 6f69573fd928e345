import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { figures as figuresTable } from '@/db/schema/evidence';
import { mergeClaims, undoClaimMerge } from '@/newsroom/claims/merge';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { mergeEvents, undoEventMerge } from '@/newsroom/events/merge';
import { openEvent } from '@/newsroom/events/open';
import { splitEvent } from '@/newsroom/events/split';
import { latestVersion } from '@/newsroom/timeline/latest';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { proposeRelations } from './propose-relations';
import { readClaims } from './read-claims';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
let wave: { eventId: string; claimId: string };
let breach: { eventId: string; claimId: string };

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  wave = await publicClaim('Flood wave', '2025-05-12');
  // Too far off to be near by its day alone.
  breach = await publicClaim('Dam breach', '2025-05-20');
  // Stays behind where the wave is divided.
  const fields = riverClaim(cast, {
    ...{ newEventTitle: '', eventId: wave.eventId, figures: [] },
    statement: 'The river rose overnight at Kamianka.',
  });
  await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
});

async function publicClaim(title: string, asOfDate: string) {
  const time = { precision: 'day', date: asOfDate };
  const { eventId } = await openEvent(cast.wanda, { situationId: cast.situationId, title, time });
  const figures = [
    {
      ...{ measure: 'water level rise', value: asOfDate === '2025-05-12' ? '42' : '51' },
      ...{ qualifier: 'exact', asOfDate, asOfClock: '08:00' },
    },
  ];
  const statement = `The river rose by ${figures[0]?.value} centimetres overnight at Kamianka.`;
  const fields = riverClaim(cast, { newEventTitle: '', eventId, figures, statement, time });
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  const counted = await database.db
    .select({ id: figuresTable.id })
    .from(figuresTable)
    .where(eq(figuresTable.revisionId, submitted.revisionId));
  const signedFigures = counted.map(({ id }) => id);
  const reviewed = { ...submitted, verdict: 'attributed', reason: 'Quoted.', signedFigures };
  await reviewClaim(cast.emil, reviewed);
  return { eventId, claimId: submitted.claimId };
}

const eventsNow = async () => {
  const read = await readClaims(database.db, cast.situationId, { findAttribution: () => null });
  return Object.fromEntries(
    read.filter(({ isPublic }) => isPublic).map(({ claimId, eventId }) => [claimId, eventId]),
  );
};
const seen = async (kind: 'event' | 'claim', id: string) => ({
  publicVersionId: (await latestVersion(database.db, kind, id))?.id ?? '',
  reason: 'It was looked at again.',
});
const proposedTo = async (claimId: string) =>
  (await proposeRelations(cast.wanda, { situationId: cast.situationId, claimId, fields: null })).map(
    (proposed) => proposed.claimId,
  );

test('rules see a claim under the event that it belongs to after a joining, its undoing and a division', async () => {
  expect(await eventsNow()).toEqual({ [wave.claimId]: wave.eventId, [breach.claimId]: breach.eventId });
  expect(await proposedTo(breach.claimId)).toEqual([]);

  const merged = { eventId: breach.eventId, survivorId: wave.eventId };
  await mergeEvents(cast.edith, { ...merged, ...(await seen('event', breach.eventId)) });
  expect(await eventsNow()).toEqual({ [wave.claimId]: wave.eventId, [breach.claimId]: wave.eventId });
  expect(await proposedTo(breach.claimId)).toEqual([wave.claimId]);

  await undoEventMerge(cast.edith, { eventId: breach.eventId, ...(await seen('event', breach.eventId)) });
  expect(await proposedTo(breach.claimId)).toEqual([]);
  clock.set('2025-05-21T10:00:00Z');
  const parted = { eventId: wave.eventId, toEventId: breach.eventId, claims: wave.claimId };
  await splitEvent(cast.edith, { ...parted, ...(await seen('event', wave.eventId)) });
  expect(await eventsNow()).toEqual({ [wave.claimId]: breach.eventId, [breach.claimId]: breach.eventId });
  expect(await proposedTo(breach.claimId)).toEqual([wave.claimId]);
});

test('a claim that was joined to another is not looked at beside it, until that is undone', async () => {
  const joining = { claimId: wave.claimId, survivorId: breach.claimId };
  await mergeClaims(cast.edith, { ...joining, ...(await seen('claim', wave.claimId)) });
  expect(Object.keys(await eventsNow())).toEqual([breach.claimId]);
  await undoClaimMerge(cast.edith, { claimId: wave.claimId, ...(await seen('claim', wave.claimId)) });
  expect(Object.keys(await eventsNow()).sort()).toEqual([breach.claimId, wave.claimId].sort());
});
