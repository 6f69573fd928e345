import { beforeAll, expect, test } from 'vitest';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { assemble, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { verify } from './verify';

const database = testDatabase();

beforeAll(async () => {
  const cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  const { wanda, emil, edith, situationId } = cast;
  const claim = await submitClaim(wanda, { situationId, version: 0, fields: riverClaim(cast) });
  await reviewClaim(emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
  const sentences = [{ words: 'The river rose.', claims: [claim.claimId] }];
  const written = await writeTakeaway(emil, { situationId, day: '2025-05-12', sentences });
  await reviewTakeaway(edith, { ...written, decision: 'publish' });
});

/** Changes what readers see of a kind, as the owner, and puts it back. */
async function foundAfter(kind: string, from: string, to: string): Promise<string[]> {
  const { owner } = database;
  const change = (a: string, b: string) =>
    owner`update public_versions set payload = replace(payload, ${a}, ${b}) where kind = ${kind}`;
  await owner`alter table public_versions disable trigger user`;
  await change(from, to);
  const { found } = await verify(database.db);
  await change(to, from);
  await owner`alter table public_versions enable trigger user`;
  return found.map(({ what }) => what);
}

test('promise 1: a takeaway that says something else than the reviewed one is found', async () => {
  expect(await foundAfter('takeaway', 'The river rose.', 'The river sank.')).toContain(
    'shows other sentences than the ones reviewed',
  );
});

test('promise 1: an event under another title than the reviewed one is found', async () => {
  expect(await foundAfter('event', 'Flood wave', 'Dam breach')).toContain(
    'shows another title or interval than the one reviewed',
  );
  expect((await verify(database.db)).found).toEqual([]);
});
