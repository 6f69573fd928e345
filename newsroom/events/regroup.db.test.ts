import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginChange } from '@/newsroom/claims/draft';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { NotAllowed } from '@/newsroom/errors';
import { chooseFigure } from '@/newsroom/ledger/choose';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim, readDay } from '@/newsroom/timeline/read';
import { readEvent } from '@/newsroom/timeline/read-event';
import type { ClaimVersion, EventVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findEvent } from './find';
import { mergeEvents, undoEventMerge } from './merge';
import { openEvent } from './open';
import { splitEvent } from './split';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
/** Two public events; the first has two claims, the second one. */
let wave: { eventId: string; claims: string[] };
let breach: { eventId: string; claims: string[] };

beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

beforeEach(async () => {
  wave = await publicEvent('Flood wave', [
    'The river rose by 42 centimetres.',
    'The water rose by 42 cm at Kamianka.',
  ]);
  breach = await publicEvent('Dam breach', ['Water rose by 42 centimetres below the dam.']);
});

const night = { precision: 'night', date: '2025-05-11' };

async function publicEvent(title: string, statements: string[]) {
  const { eventId } = await openEvent(cast.wanda, { situationId: cast.situationId, title, time: night });
  const claims: string[] = [];
  for (const statement of statements) {
    const fields = riverClaim(cast, { statement, newEventTitle: '', eventId });
    const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
    await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
    claims.push(submitted.claimId);
  }
  return { eventId, claims };
}

const versionOf = async (eventId: string) =>
  (await latestVersion<EventVersion>(database.db, 'event', eventId))?.id ?? '';

const join = async (changes: Record<string, unknown> = {}, who: Context = cast.edith) =>
  mergeEvents(who, {
    eventId: breach.eventId,
    survivorId: wave.eventId,
    reason: 'Both are the wave of that night.',
    publicVersionId: await versionOf(breach.eventId),
    ...changes,
  });

const part = async (changes: Record<string, unknown> = {}, who: Context = cast.edith) =>
  splitEvent(who, {
    eventId: wave.eventId,
    toEventId: breach.eventId,
    claims: wave.claims[1],
    reason: 'That was at the dam.',
    publicVersionId: await versionOf(wave.eventId),
    ...changes,
  });

const shownOn = async (eventId: string) =>
  (await readDay(database.db, cast.slug, '2025-05-12'))?.groups
    .filter(({ event }) => event?.eventId === eventId)
    .flatMap(({ claims }) => claims.map(({ claimId }) => claimId))
    .sort() ?? [];

describe('promise 6: events that turn out to be one', () => {
  test('are told as one, and as two again when that is undone', async () => {
    const before = await shownOn(breach.eventId);
    await join();
    expect(await shownOn(wave.eventId)).toEqual([...wave.claims, ...breach.claims].sort());
    expect(await shownOn(breach.eventId)).toEqual([]);
    const page = await readEvent(database.db, wave.eventId);
    expect(page?.joined).toMatchObject([{ title: 'Dam breach' }]);
    expect(page?.ledger.rows[0]?.entries).toHaveLength(3);
    expect((await readEvent(database.db, breach.eventId))?.survivor?.eventId).toBe(wave.eventId);
    expect((await readClaim(database.db, breach.claims[0] ?? ''))?.event?.title).toBe('Flood wave');
    await undoEventMerge(cast.emil, {
      eventId: breach.eventId,
      reason: 'The dam held until the morning.',
      publicVersionId: await versionOf(breach.eventId),
    });
    expect(await shownOn(breach.eventId)).toEqual(before);
    const undone = await readEvent(database.db, breach.eventId);
    expect(undone?.survivor).toBeNull();
    expect(undone?.event.history?.map(({ what }) => what)).toEqual(['published', 'merged', 'unmerged']);
    expect((await verify(database.db)).found).toEqual([]);
  });

  test('not one with itself, not by way of one that was joined, not on a stale view, and not by a writer', async () => {
    await expect(join({ survivorId: breach.eventId })).rejects.toMatchObject({ code: 'merge_event_itself' });
    await expect(join({ publicVersionId: crypto.randomUUID() })).rejects.toThrow('changed meanwhile');
    await expect(join({}, cast.wanda)).rejects.toThrow(NotAllowed);
    await join();
    await expect(join()).rejects.toMatchObject({ code: 'event_merged' });
    const other = await publicEvent('Third', ['The river rose by 42 centimetres at the third place.']);
    const intoJoined = { eventId: other.eventId, survivorId: breach.eventId };
    await expect(
      join({ ...intoJoined, publicVersionId: await versionOf(other.eventId) }),
    ).rejects.toMatchObject({ code: 'event_merged', path: 'survivorId' });
    const { eventId } = await openEvent(cast.wanda, {
      situationId: cast.situationId,
      title: 'Unknown',
      time: night,
    });
    await expect(join({ survivorId: eventId })).rejects.toMatchObject({
      ...{ code: 'not_published', path: 'survivorId' },
    });
  });

  test('a claim published under a joined event stands under the survivor', async () => {
    await join();
    const fields = riverClaim(cast, {
      statement: 'It rose by 42 cm.',
      newEventTitle: '',
      eventId: breach.eventId,
    });
    const late = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
    await reviewClaim(cast.emil, { ...late, verdict: 'attributed', reason: 'Quoted.' });
    expect(await shownOn(wave.eventId)).toContain(late.claimId);
  });
});

describe('promise 6: one event that turns out to be two', () => {
  test('keeps its address, which names both parts; the claims that go say so', async () => {
    await part();
    expect(await shownOn(wave.eventId)).toEqual([wave.claims[0]]);
    expect(await shownOn(breach.eventId)).toEqual([...breach.claims, wave.claims[1]].sort());
    const page = await readEvent(database.db, wave.eventId);
    expect(page?.event.splitInto).toMatchObject([
      { eventId: breach.eventId, reason: 'That was at the dam.', by: 'Edith' },
    ]);
    expect(page?.others.get(breach.eventId)?.title).toBe('Dam breach');
    expect((await readEvent(database.db, breach.eventId))?.event.splitFrom?.eventId).toBe(wave.eventId);
    expect((await readClaim(database.db, wave.claims[1] ?? ''))?.claim.history.at(-1)?.what).toBe('moved');
    expect((await verify(database.db)).found).toEqual([]);
  });

  test('a later review and a later change leave the claim under its new event', async () => {
    const claimId = wave.claims[1] ?? '';
    await part();
    const revisionId = (await latestVersion<ClaimVersion>(database.db, 'claim', claimId))?.revisionId;
    const publicVersionId = (await latestVersion<ClaimVersion>(database.db, 'claim', claimId))?.id;
    await reviewClaim(cast.emil, {
      claimId,
      revisionId,
      publicVersionId,
      verdict: 'disputed',
      reason: 'Doubted.',
    });
    expect(await shownOn(breach.eventId)).toContain(claimId);
    await beginChange(cast.wanda, { claimId });
    const [draft] = await database.owner`select fields from drafts where claim_id = ${claimId}`;
    expect(JSON.parse(draft?.fields).eventId).toBe(breach.eventId);
    expect((await findEvent(cast.emil, breach.eventId)).claims.map((c) => c.claimId)).toContain(claimId);
  });

  test('what is being typed goes along', async () => {
    const claimId = wave.claims[1] ?? '';
    await beginChange(cast.wanda, { claimId });
    await part();
    const [draft] = await database.owner`select fields from drafts where claim_id = ${claimId}`;
    expect(JSON.parse(draft?.fields).eventId).toBe(breach.eventId);
  });

  test('promise 3: a new title comes from another person; something has to go and something to stay', async () => {
    const own = await openEvent(cast.edith, {
      situationId: cast.situationId,
      title: 'Second wave',
      time: night,
    });
    await expect(part({ toEventId: own.eventId })).rejects.toMatchObject({ code: 'own_event_title' });
    await expect(part({ claims: '' })).rejects.toMatchObject({ code: 'split_without_claims' });
    await expect(part({ claims: breach.claims })).rejects.toMatchObject({ code: 'split_without_claims' });
    await expect(part({ claims: wave.claims })).rejects.toMatchObject({ code: 'split_takes_all' });
    const { eventId: toEventId } = await openEvent(cast.wanda, {
      ...{ situationId: cast.situationId, title: 'Second wave', time: night },
    });
    await part({ toEventId });
    expect((await readEvent(database.db, toEventId))?.event).toMatchObject({ title: 'Second wave' });
  });
});

describe('the value that stands', () => {
  const choose = async (changes: Record<string, unknown> = {}, who: Context = cast.edith) => {
    const row = (await readEvent(database.db, wave.eventId))?.ledger.rows[0];
    return chooseFigure(who, {
      eventId: wave.eventId,
      measureId: row?.measureId,
      figureId: row?.entries[0]?.figure.id,
      reason: 'Measured, not estimated.',
      publicVersionId: await versionOf(wave.eventId),
      ...changes,
    });
  };

  test('is an editor’s choice, in the open, until it is left to the rule again', async () => {
    await choose();
    const row = (await readEvent(database.db, wave.eventId))?.ledger.rows[0];
    expect(row?.choice).toMatchObject({ reason: 'Measured, not estimated.', by: 'Edith' });
    expect(row?.current?.figure.id).toBe(row?.choice?.figureId);
    await expect(choose()).rejects.toMatchObject({ code: 'nothing_changed' });
    await choose({ figureId: '', reason: 'The later one is better.' });
    expect((await readEvent(database.db, wave.eventId))?.ledger.rows[0]?.choice).toBeNull();
    expect((await verify(database.db)).found).toEqual([]);
  });

  test('is one that somebody gave, and that is public', async () => {
    await expect(choose({ figureId: crypto.randomUUID() })).rejects.toMatchObject({
      code: 'figure_not_in_ledger',
    });
    await expect(choose({}, cast.wanda)).rejects.toThrow(NotAllowed);
  });
});
