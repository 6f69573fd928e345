import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { claims, drafts } from '@/db/schema/claims';
import { journal } from '@/db/schema/journal';
import { Conflict, NotAllowed, NotFound } from '@/newsroom/errors';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { beginChange, type DraftConflict, dropDraft, readDraft, saveDraft } from './draft';
import { findClaim } from './find';
import { listClaims } from './list';
import { submitClaim } from './submit';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const save = (who: Cast['wanda'], claimId: string, version: number, statement: string) =>
  saveDraft(who, { situationId: cast.situationId, claimId, version, fields: { statement } });
const kept = async (claimId: string) => {
  const [row] = await database.db.select().from(drafts).where(eq(drafts.claimId, claimId));
  return row && { version: row.version, statement: JSON.parse(row.fields).statement, authorId: row.authorId };
};
const linesAbout = async (claimId: string) =>
  (await database.db.select().from(journal).where(eq(journal.subjectId, claimId))).map(
    ({ action }) => action,
  );

describe('a draft that saves itself while it is typed', () => {
  test('goes on from version to version, and leaves one journal line: that the claim was entered', async () => {
    const claimId = randomUUID();
    let version = 0;
    for (const words of ['A', 'A b', 'A bridge']) {
      const saved = await save(cast.wanda, claimId, version, words);
      expect(saved.version).not.toBe(version);
      version = saved.version;
    }
    expect(await kept(claimId)).toMatchObject({ version, statement: 'A bridge' });
    expect(await linesAbout(claimId)).toEqual(['enter claim']);
  });

  test('is refused where another saved meanwhile; what stands stays, and both are shown', async () => {
    const claimId = randomUUID();
    const first = await save(cast.wanda, claimId, 0, 'A bridge');
    const second = await save(cast.emil, claimId, first.version, 'The bridge');
    const refused = await save(cast.wanda, claimId, first.version, 'A bridge was closed').catch(
      (error) => error,
    );
    expect(refused).toBeInstanceOf(Conflict);
    expect(refused.current).toEqual({
      fields: { statement: 'The bridge' },
      version: second.version,
      by: 'Emil',
    } satisfies DraftConflict);
    expect(await kept(claimId)).toMatchObject({ version: second.version, statement: 'The bridge' });
    // Having seen both, the writer decides for their own.
    await save(cast.wanda, claimId, refused.current.version, 'A bridge was closed');
    expect(await kept(claimId)).toMatchObject({
      statement: 'A bridge was closed',
      authorId: cast.wanda.actor.id,
    });
  });

  test('two savings of one version at once: one is kept, the other told', async () => {
    const claimId = randomUUID();
    const both = await Promise.allSettled([
      save(cast.wanda, claimId, 0, 'from the first window'),
      save(cast.wanda, claimId, 0, 'from the second window'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [won] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect((await kept(claimId))?.version).toBe(won?.version);
  });

  test('what arrives after the draft was submitted does not bring it back unseen', async () => {
    const { version, ...of } = await drafted();
    await submitClaim(cast.wanda, { ...of, version });
    await expect(saveDraft(cast.wanda, { ...of, version })).rejects.toThrow(Conflict);
    expect(await kept(of.claimId)).toBeUndefined();
  });

  test('what was typed into a draft that another submitted or dropped is no word of the next draft', async () => {
    const { version, ...of } = await drafted();
    await submitClaim(cast.emil, { ...of, version });
    const next = await beginChange(cast.emil, of);
    await expect(saveDraft(cast.wanda, { ...of, version })).rejects.toThrow(Conflict);
    await expect(submitClaim(cast.wanda, { ...of, version })).rejects.toThrow(Conflict);
    await dropDraft(cast.emil, next);
    await beginChange(cast.emil, of);
    await expect(saveDraft(cast.wanda, { ...of, version: next.version })).rejects.toThrow(Conflict);
  });

  test('one who saw a revision saves upon that revision, and not upon a later one', async () => {
    const { version, ...of } = await drafted();
    await submitClaim(cast.wanda, { ...of, version });
    const seen = await readDraft(cast.wanda, of);
    const fields = { ...of.fields, statement: 'The river rose by 42 centimetres.' };
    const begun = await beginChange(cast.emil, of);
    await submitClaim(cast.emil, { ...of, ...begun, fields });
    const late = { ...of, version: seen.version };
    await expect(saveDraft(cast.wanda, late)).rejects.toThrow(Conflict);
    await expect(submitClaim(cast.wanda, late)).rejects.toThrow(Conflict);
    const { version: now } = await readDraft(cast.wanda, of);
    await saveDraft(cast.wanda, { ...of, version: now });
  });
});

/** A draft that could be submitted, by Wanda. */
async function drafted() {
  const of = { situationId: cast.situationId, claimId: randomUUID() };
  const fields = riverClaim(cast, { newEventTitle: '' });
  const { version } = await saveDraft(cast.wanda, { ...of, version: 0, fields });
  return { ...of, version, fields };
}

describe('dropping a draft', () => {
  test('leaves what was submitted', async () => {
    const fields = riverClaim(cast, { newEventTitle: '' });
    const { claimId } = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
    const begun = await beginChange(cast.wanda, { claimId });
    expect(await dropDraft(cast.wanda, begun)).toMatchObject({ isLeft: true });
    expect(await findClaim(cast.wanda, claimId)).toMatchObject({ draft: null, waiting: true });
  });

  test('of which nothing was submitted leaves nothing to show', async () => {
    const claimId = randomUUID();
    const saved = await save(cast.wanda, claimId, 0, 'A slip of the mouse');
    expect(await dropDraft(cast.wanda, saved)).toMatchObject({ isLeft: false });
    expect((await listClaims(cast.wanda, { q: 'slip of the mouse' })).claims).toEqual([]);
    await expect(findClaim(cast.wanda, claimId)).rejects.toThrow(NotFound);
    expect(await database.db.select().from(claims).where(eq(claims.id, claimId))).toHaveLength(1);
  });

  test('is refused on a stale view, and to readers', async () => {
    const claimId = randomUUID();
    const seen = await save(cast.wanda, claimId, 0, 'A bridge');
    const now = await save(cast.emil, claimId, seen.version, 'The bridge');
    await expect(dropDraft(cast.wanda, seen)).rejects.toThrow(Conflict);
    await expect(dropDraft({ ...cast.wanda, actor: null }, now)).rejects.toThrow(NotAllowed);
    await expect(dropDraft(cast.wanda, { claimId: randomUUID(), version: 0 })).rejects.toThrow(NotFound);
    expect(await kept(claimId)).toMatchObject({ version: now.version });
  });
});

test('what stands in a draft is read by those of the desk alone', async () => {
  const claimId = randomUUID();
  const { version } = await save(cast.wanda, claimId, 0, 'A bridge');
  expect(await readDraft(cast.emil, { claimId })).toEqual({
    fields: { statement: 'A bridge' },
    version,
    by: 'Wanda',
  });
  await expect(readDraft({ ...cast.emil, actor: null }, { claimId })).rejects.toThrow(NotAllowed);
  await expect(readDraft(cast.emil, { claimId: randomUUID() })).rejects.toThrow(NotFound);
});
