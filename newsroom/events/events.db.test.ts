import { beforeAll, describe, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { Conflict, NotAllowed } from '@/newsroom/errors';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readDay } from '@/newsroom/timeline/read';
import type { EventVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findEvent, listEvents, listEventsWaiting } from './find';
import { openEvent } from './open';
import { orderEvent } from './order';
import { reviewEvent } from './review';
import { reviseEvent } from './revise';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const night = { precision: 'night', date: '2025-05-11' };

const open = (changes: Record<string, unknown> = {}, who: Context = cast.wanda) =>
  openEvent(who, { situationId: cast.situationId, title: 'Flood wave', time: night, ...changes });

async function claimUnder(eventId: string, changes: Record<string, unknown> = {}) {
  return submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast, { newEventTitle: '', eventId, ...changes }),
  });
}

const publish = (of: { claimId: string; revisionId: string }, who: Context = cast.emil) =>
  reviewClaim(who, { ...of, verdict: 'attributed', reason: 'Quoted.' });

async function publicEvent() {
  const { eventId } = await open();
  const claim = await claimUnder(eventId);
  await publish(claim);
  return { eventId, claimId: claim.claimId };
}

const shownNow = (eventId: string) => latestVersion<EventVersion>(database.db, 'event', eventId);

const revise = async (eventId: string, changes: Record<string, unknown> = {}, who: Context = cast.wanda) =>
  reviseEvent(who, {
    eventId,
    baseRevisionId: (await findEvent(who, eventId)).latest.id,
    title: 'Flood wave at Kamianka',
    time: night,
    ...changes,
  });

const decide = async (
  of: { eventId: string; revisionId: string },
  changes: Record<string, unknown> = {},
  who: Context = cast.emil,
) =>
  reviewEvent(who, {
    eventId: of.eventId,
    revisionId: of.revisionId,
    publicVersionId: (await shownNow(of.eventId))?.id ?? '',
    decision: 'publish',
    ...changes,
  });

const correction = { changeKind: 'correction', changeReason: 'The place was left out.', foundBy: 'a reader' };

describe('before readers know of it', () => {
  test('it is opened by itself, and what was written last goes out with the first claim', async () => {
    const { eventId } = await open();
    expect(await shownNow(eventId)).toBeNull();
    expect(await revise(eventId)).toMatchObject({ waits: false });
    await publish(await claimUnder(eventId));
    expect((await shownNow(eventId))?.shown).toMatchObject({
      title: 'Flood wave at Kamianka',
      time: { precision: 'night', start: '2025-05-11T15:00:00.000Z' },
      history: [{ what: 'published', text: 'Flood wave at Kamianka', by: 'Emil' }],
    });
  });

  test('an incomplete interval is refused', async () => {
    await expect(open({ time: { precision: 'minute', date: '2025-05-11' } })).rejects.toMatchObject({
      code: 'time_incomplete',
      path: 'time.clock',
    });
  });
});

describe('promises 1 and 6: a public title changes by review, in the open', () => {
  test('it needs its kind and reason, waits, and leaves a notice', async () => {
    const { eventId } = await publicEvent();
    await expect(revise(eventId)).rejects.toMatchObject({ code: 'change_kind_missing' });
    const revised = await revise(eventId, correction);
    expect(revised.waits).toBe(true);
    expect((await shownNow(eventId))?.shown.title).toBe('Flood wave');
    expect(await listEventsWaiting(cast.emil)).toMatchObject([
      { eventId, title: 'Flood wave at Kamianka', publicTitle: 'Flood wave', by: 'Wanda' },
    ]);
    await decide(revised);
    expect((await shownNow(eventId))?.shown).toMatchObject({
      title: 'Flood wave at Kamianka',
      corrections: [
        {
          kind: 'correction',
          stood: 'Flood wave',
          stands: 'Flood wave at Kamianka',
          reason: 'The place was left out.',
          foundBy: 'a reader',
          correctedBy: 'Emil',
        },
      ],
      history: [{ what: 'published' }, { what: 'correction' }],
    });
    const rows = await database.owner`select subject_kind from corrections where subject_id = ${eventId}`;
    expect(rows).toMatchObject([{ subject_kind: 'event' }]);
    expect(await listEventsWaiting(cast.emil)).toEqual([]);
  });

  test('a claim published meanwhile leaves the public title alone', async () => {
    const { eventId } = await publicEvent();
    await revise(eventId, correction);
    await publish(await claimUnder(eventId));
    expect((await shownNow(eventId))?.shown.title).toBe('Flood wave');
  });

  test('a returned title stays away, and does not wait any more', async () => {
    const { eventId } = await publicEvent();
    const revised = await revise(eventId, correction);
    await decide(revised, { decision: 'return', reason: 'Name the river too.' });
    expect((await findEvent(cast.wanda, eventId)).isWaiting).toBe(false);
    await expect(decide(revised)).rejects.toMatchObject({ code: 'already_reviewed' });
  });

  test('the database itself refuses a public title that nobody reviewed', async () => {
    const { eventId } = await publicEvent();
    const tamper = database.owner`
      insert into public_versions (id, kind, subject_id, situation_id, published_at, payload, journal_line, salt, seal)
      select gen_random_uuid(), kind, subject_id, situation_id, now() + interval '1 year',
        replace(payload, 'Flood wave', 'Dam breach'), journal_line, salt, seal
      from public_versions where subject_id = ${eventId}`;
    await expect(tamper).rejects.toThrow(/changes only as it was reviewed/);
  });
});

test('promise 3: whoever wrote the title does not publish it', async () => {
  const { eventId } = await publicEvent();
  const revised = await revise(eventId, correction, cast.emil);
  await expect(decide(revised)).rejects.toMatchObject({ code: 'own_revision' });
  await expect(decide(revised, {}, cast.wanda)).rejects.toThrow(NotAllowed);
  await decide(revised, {}, cast.edith);
});

describe('promise 10', () => {
  test('a revision of a stale form is refused and shown what stands', async () => {
    const { eventId } = await open();
    const baseRevisionId = (await findEvent(cast.wanda, eventId)).latest.id;
    await revise(eventId);
    await expect(revise(eventId, { baseRevisionId, title: 'Wave' }, cast.edith)).rejects.toMatchObject({
      name: 'Conflict',
      current: { title: 'Flood wave at Kamianka', by: 'Wanda' },
    });
  });

  test('a stale decision and a stale order are refused', async () => {
    const { eventId, claimId } = await publicEvent();
    const revised = await revise(eventId, correction);
    await expect(decide(revised, { publicVersionId: '' })).rejects.toThrow(Conflict);
    const { journalLine: seen } = await findEvent(cast.emil, eventId);
    await orderEvent(cast.emil, { eventId, seen, order: claimId });
    await expect(orderEvent(cast.edith, { eventId, seen, order: '' })).rejects.toThrow(Conflict);
  });
});

describe('the order of claims', () => {
  test('is what readers see at once; a claim that becomes public later takes its place', async () => {
    const { eventId, claimId: first } = await publicEvent();
    const { claimId: second, ...rest } = await claimUnder(eventId, {
      time: { precision: 'day', date: '2025-05-12' },
    });
    const { claimId: third, ...later } = await claimUnder(eventId);
    await publish({ claimId: second, ...rest });
    const { journalLine: seen } = await findEvent(cast.emil, eventId);
    await orderEvent(cast.emil, { eventId, seen, order: [third, second, first].join(' ') });
    expect((await shownNow(eventId))?.shown.claimOrder).toEqual([second, first]);
    expect(await onPage(eventId)).toEqual([second, first]);
    await publish({ claimId: third, ...later });
    expect((await shownNow(eventId))?.shown.claimOrder).toEqual([third, second, first]);
    expect((await shownNow(eventId))?.shown.title).toBe('Flood wave');
  });

  test('claims of other events are left out, and writers do not order', async () => {
    const { eventId } = await publicEvent();
    const { claimId: foreign } = await publicEvent();
    const { journalLine: seen } = await findEvent(cast.emil, eventId);
    await expect(orderEvent(cast.wanda, { eventId, seen, order: foreign })).rejects.toThrow(NotAllowed);
    await orderEvent(cast.emil, { eventId, seen, order: foreign });
    expect((await shownNow(eventId))?.shown.claimOrder ?? []).toEqual([]);
  });

  const onPage = async (eventId: string) =>
    (await readDay(database.db, cast.slug, '2025-05-12'))?.groups
      .find((group) => group.event?.eventId === eventId)
      ?.claims.map(({ claimId }) => claimId);
});

test('the list finds events by title and counts their claims', async () => {
  const { eventId } = await publicEvent();
  await revise(eventId, { ...correction, title: 'The great WAVE of May' });
  const found = await listEvents(cast.wanda, cast.situationId, 'great wave');
  expect(found).toMatchObject([
    { id: eventId, publicTitle: 'Flood wave', isPublic: true, claims: 1, isWaiting: true },
  ]);
});

test('promise 7: everything verifies', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});
