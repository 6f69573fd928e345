import { beforeAll, describe, expect, test } from 'vitest';
import { beginChange, saveDraft } from '@/newsroom/claims/draft';
import { liftEmbargo } from '@/newsroom/claims/embargo';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { assign } from '@/newsroom/desk/assign';
import { NotAllowed } from '@/newsroom/errors';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findQueue, nextReview, type QueueItem } from './find';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
let cast: Cast;
type Claim = { claimId: string; revisionId: string };
const claims: Record<string, Claim> = {};

const enter = async (name: string, at: string, changes: Record<string, unknown> = {}, who = cast.wanda) => {
  clock.set(at);
  const fields = riverClaim(cast, { newEventTitle: '', ...changes });
  claims[name] = await submitClaim(who, { situationId: cast.situationId, version: 0, fields });
};
const claim = (name: string) => claims[name] as Claim;
const decide = (name: string, more: Record<string, unknown> = {}, who = cast.emil) =>
  reviewClaim(who, { ...claim(name), verdict: 'attributed', reason: 'Quoted so.', ...more });
const nameOf = ({ id }: { id: string }) =>
  Object.entries(claims).find(([, { claimId }]) => claimId === id)?.[0] ?? id;
const names = (items: readonly QueueItem[]) => items.map(nameOf);
const openEmbargo = async (name: string) => {
  const queue = await findQueue(cast.emil);
  return [...queue.mine, ...queue.others].find(({ id }) => id === claim(name).claimId)?.claim?.embargo;
};

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  await enter('old', '2025-05-12T08:00:00Z');
  await enter('announced', '2025-05-12T09:00:00Z', {
    kind: 'statement',
    statement: 'It was said so.',
    figures: [],
  });
  await enter('public', '2025-05-12T09:10:00Z');
  await decide('public');
  clock.set('2025-05-14T08:00:00Z');
  const begun = await beginChange(cast.wanda, { claimId: claim('public').claimId });
  const changed = riverClaim(cast, {
    newEventTitle: '',
    changeKind: 'correction',
    changeReason: 'A slip.',
    names: 'A',
  });
  claims.public = await submitClaim(cast.wanda, {
    ...{ situationId: cast.situationId, ...begun },
    fields: changed,
  });
  await enter('returned', '2025-05-12T10:00:00Z');
  await returnClaim(cast.emil, { ...claim('returned'), reason: 'Name the gauge.' });
  await enter('rejected', '2025-05-12T10:10:00Z');
  await returnClaim(cast.emil, { ...claim('rejected'), reason: 'Not ours.', rejected: 'on' });
  await enter('held', '2025-05-12T10:20:00Z');
  await decide('held', { publication: 'held' });
  await enter('embargoed', '2025-05-12T10:30:00Z');
  clock.set('2025-05-13T08:00:00Z');
  await decide('embargoed', { publication: 'at', publishDay: '2025-05-14', publishClock: '20:00' });
  await enter('own', '2025-05-13T10:00:00Z', {}, cast.emil);
  await enter('taken', '2025-05-13T11:00:00Z');
  await assign(cast.edith, {
    subjectKind: 'claim',
    subjectId: claim('taken').claimId,
    personId: cast.edith.actor.id,
  });
  const draft = await saveDraft(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: { statement: 'Half' },
  });
  claims.draft = { ...draft, revisionId: '' };
  clock.set('2025-05-14T12:00:00Z');
});

describe('the queue', () => {
  test('an editor sees what they can decide on by urgency, and apart from it what waits for others', async () => {
    const queue = await findQueue(cast.emil);
    expect(names(queue.mine)).toEqual(['public', 'embargoed', 'old', 'announced', 'held']);
    expect(names(queue.others)).toEqual(['own', 'taken']);
    expect(queue.drafts).toEqual([]);
    expect(queue.published.map(nameOf)).toEqual(['public']);
  });

  test('who takes care of a thing has it among their own', async () => {
    const queue = await findQueue(cast.edith);
    expect(names(queue.mine)).toEqual(['public', 'embargoed', 'taken', 'old', 'announced', 'own', 'held']);
  });

  test('a writer sees what was returned to them and their drafts; what was rejected is done with', async () => {
    const queue = await findQueue(cast.wanda);
    expect(names(queue.mine)).toEqual(['returned']);
    expect(names(queue.drafts)).toEqual(['draft']);
    expect(names(queue.others)).toEqual(['public', 'embargoed', 'old', 'announced', 'own', 'taken', 'held']);
  });

  test('a decision that was taken back waits for a new one', async () => {
    await liftEmbargo(cast.edith, { embargoId: (await openEmbargo('held'))?.id });
    const { mine } = await findQueue(cast.emil);
    expect(mine.find(({ id }) => id === claim('held').claimId)?.waiting.reason).toBe('review');
    await decide('held', { publication: 'held' });
  });

  test.each([
    [{ kind: 'statement' }, ['announced']],
    [{ standing: 'attributed' }, ['public']],
    [{ age: '1' }, ['embargoed', 'old', 'announced']],
    [{ age: '7' }, []],
    [{ thing: 'report' }, []],
    [{ situation: '00000000-0000-4000-8000-000000000000' }, []],
    [
      { kind: 'no such kind', age: 'nonsense', person: 'nobody' },
      ['public', 'embargoed', 'old', 'announced', 'held'],
    ],
  ])('is narrowed by its address: %j', async (filter, expected) => {
    expect(names((await findQueue(cast.emil, filter)).mine)).toEqual(expected);
  });

  test('is narrowed to what a person wrote or takes care of', async () => {
    const queue = await findQueue(cast.emil, { person: cast.edith.actor.id });
    expect(names([...queue.mine, ...queue.others])).toEqual(['taken']);
  });

  test('the next review is the most urgent one that this person may decide on', async () => {
    expect(await nextReview(cast.emil, '')).toBe(claim('public').claimId);
    expect(await nextReview(cast.emil, claim('public').claimId)).toBe(claim('old').claimId);
    expect(await nextReview(cast.wanda, '')).toBeNull();
  });

  test('readers have none', async () => {
    await expect(findQueue({ ...cast.wanda, actor: null })).rejects.toThrow(NotAllowed);
  });
});
