import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { journal } from '@/db/schema/journal';
import { publicVersions } from '@/db/schema/publication';
import { reviews } from '@/db/schema/reviews';
import { situationCounters } from '@/db/schema/situations';
import { findCase } from '@/newsroom/claims/case';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { Conflict, NotAllowed, NotFound } from '@/newsroom/errors';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readClaim } from '@/newsroom/timeline/read';
import type { ClaimVersion, SourceVersion } from '@/newsroom/timeline/version';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { addSource } from './add';
import { addAlias, editSource } from './edit';
import { findParty, listParties, listSources, sourceNames } from './find';
import { gradeSource } from './grade';
import { mergeSources, undoMerge } from './merge';
import { renameParty } from './party';
import { readRecord } from './record';
import { findSource } from './source-page';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

const absent = '00000000-0000-4000-8000-000000000000';
const broken = (code: string) => expect.objectContaining({ name: 'RuleBroken', code });
const idOf = async (name: string) =>
  (await listSources(cast.wanda)).find((source) => source.name === name)?.id ?? '';
const found = async (id: string) => findSource(cast.wanda, id);

let counted = 0;
async function add(fields: Record<string, unknown> = {}) {
  counted += 1;
  const name = `Gauge ${counted}`;
  const { sourceId } = await addSource(cast.wanda, { name, kind: 'government', ...fields });
  return { sourceId, name };
}

async function fieldsOf(sourceId: string, changes: Record<string, unknown> = {}) {
  const { seen, name, kind, aliases, party, office } = await found(sourceId);
  return {
    sourceId,
    seen,
    name,
    kind,
    aliases: aliases.join('\n'),
    party: party.name,
    office: office ?? '',
    ...changes,
  };
}

async function merge(sourceId: string, survivor: string, who: Context = cast.emil) {
  const { seen } = await found(sourceId);
  return mergeSources(who, { sourceId, seen, survivor, reason: 'One office under two names.' });
}

async function undo(sourceId: string, who: Context = cast.emil) {
  const { seen } = await found(sourceId);
  return undoMerge(who, { sourceId, seen, reason: 'They are two after all.' });
}

/** A published claim whose only voice this source is. */
async function publishedClaim(source: string) {
  const fields = riverClaim(cast);
  const [citation] = fields.citations as Record<string, unknown>[];
  const claim = await submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: { ...fields, citations: [{ ...citation, steps: [{ source, verb: 'said' }] }] },
  });
  await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
  return claim;
}

const shown = async (sourceId: string) =>
  (await latestVersion<SourceVersion>(database.db, 'source', sourceId))?.shown;
const counters = async () =>
  (await database.db.select().from(situationCounters).orderBy(asc(situationCounters.situationId))).map(
    (row) => row.publicVersion,
  );
const lastLine = async () => (await database.db.select().from(journal).orderBy(asc(journal.position))).at(-1);

describe('editing a source', () => {
  test('is for editors, leaves a journal line, and a stale form is refused', async () => {
    const { sourceId } = await add();
    const fields = await fieldsOf(sourceId, { office: 'head of the gauge' });
    await expect(editSource(cast.wanda, fields)).rejects.toThrow(NotAllowed);
    await editSource(cast.emil, fields);
    expect(await found(sourceId)).toMatchObject({ office: 'head of the gauge' });
    expect(await lastLine()).toMatchObject({ action: 'edit source', subjectId: sourceId, actor: 'Emil' });
    await expect(editSource(cast.edith, { ...fields, name: 'Another' })).rejects.toThrow(Conflict);
    expect(await found(sourceId)).toMatchObject({ office: 'head of the gauge' });
  });

  test('two editors at once: one is saved, the other is told', async () => {
    const { sourceId } = await add();
    const fields = await fieldsOf(sourceId);
    const answers = await Promise.allSettled([
      editSource(cast.emil, { ...fields, office: 'by Emil' }),
      editSource(cast.edith, { ...fields, office: 'by Edith' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find((answer) => answer.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
  });

  test('a taken name and an unknown id are refused', async () => {
    const { sourceId } = await add();
    await expect(editSource(cast.emil, await fieldsOf(sourceId, { name: 'lan' }))).rejects.toEqual(
      broken('name_taken'),
    );
    await expect(editSource(cast.emil, { ...(await fieldsOf(sourceId)), sourceId: absent })).rejects.toThrow(
      NotFound,
    );
  });

  test('readers see the new name, kind and party in the same change, wherever it is named, and every situation’s version rises', async () => {
    const { sourceId, name } = await add({ party: 'Basin' });
    const { claimId } = await publishedClaim(name);
    const before = await counters();
    await editSource(cast.emil, await fieldsOf(sourceId, { name: 'Upper gauge', party: 'Upper basin' }));
    expect(await shown(sourceId)).toMatchObject({ name: 'Upper gauge', partyName: 'Upper basin' });
    expect((await readClaim(database.db, claimId))?.sources.get(sourceId)?.name).toBe('Upper gauge');
    expect(await counters()).toEqual(before.map((version) => version + 1));
  });

  test('what readers do not know, or do not see, is not published', async () => {
    const { sourceId } = await add();
    const before = await counters();
    await editSource(cast.emil, await fieldsOf(sourceId, { name: 'Silent gauge' }));
    expect(await shown(sourceId)).toBeUndefined();
    const { sourceId: named, name } = await add();
    await publishedClaim(name);
    const versions = async () =>
      (await database.db.select().from(publicVersions).where(eq(publicVersions.subjectId, named))).length;
    await editSource(cast.emil, await fieldsOf(named, { office: 'seen by the desk alone' }));
    expect(await versions()).toBe(1);
    expect((await counters())[0]).toBe((before[0] ?? 0) + 1);
  });

  test('a review and a renaming at the same moment end with the new name', async () => {
    for (let i = 0; i < 4; i++) {
      const { sourceId, name } = await add();
      const fields = await fieldsOf(sourceId, { name: `${name} renamed` });
      await Promise.allSettled([publishedClaim(name), editSource(cast.edith, fields)]);
      expect((await shown(sourceId))?.name ?? `${name} renamed`).toBe(`${name} renamed`);
    }
  });

  test('promise 4: a new party changes no review that was signed', async () => {
    const { sourceId, name } = await add({ party: 'Old party' });
    const { claimId } = await publishedClaim(name);
    const signed = async () => database.db.select().from(reviews).where(eq(reviews.claimId, claimId));
    const before = await signed();
    await editSource(cast.emil, await fieldsOf(sourceId, { party: 'New party' }));
    expect(await signed()).toEqual(before);
    expect((await findCase(cast.emil, claimId)).originators).toMatchObject([{ partyName: 'New party' }]);
  });
});

describe('an alias', () => {
  test('may be added by everybody, once, and finds the source', async () => {
    const { sourceId } = await add();
    await addAlias(cast.wanda, { sourceId, alias: 'Der Pegel' });
    await expect(addAlias(cast.wanda, { sourceId, alias: 'der  pegel' })).rejects.toEqual(
      broken('alias_known'),
    );
    expect((await listSources(cast.wanda, { like: 'PEGEL' })).map(({ id }) => id)).toEqual([sourceId]);
  });

  test('two at once are both kept', async () => {
    const { sourceId } = await add();
    await Promise.all(['First', 'Second'].map((alias) => addAlias(cast.wanda, { sourceId, alias })));
    expect((await found(sourceId)).aliases.toSorted()).toEqual(['First', 'Second']);
  });
});

describe('a grade', () => {
  test('reaches readers in words and never as a letter', async () => {
    const sourceId = await idOf('Lan');
    const { claimId, revisionId } = await submitClaim(cast.wanda, {
      ...{ situationId: cast.situationId, version: 0 },
      fields: riverClaim(cast, {
        citations: [
          { ...(riverClaim(cast).citations as object[])[0], steps: [{ source: 'Lan', verb: 'said' }] },
        ],
      }),
    });
    const grade = { sourceId, seenRecordId: '', reason: 'Right about every flood so far.' };
    const { recordId } = await gradeSource(cast.emil, { ...grade, grade: 'B' });
    await reviewClaim(cast.emil, { claimId, revisionId, verdict: 'attributed', reason: 'It is quoted.' });
    const shown = async () => (await readClaim(database.db, claimId))?.sources.get(sourceId);
    expect(await shown()).toMatchObject({ reliability: 'usually_reliable' });

    await gradeSource(cast.edith, { ...grade, seenRecordId: recordId, grade: 'D', reason: 'Two mistakes.' });
    expect(await shown()).toMatchObject({ reliability: 'not_usually_reliable' });
    const payloads = await database.db.select({ payload: publicVersions.payload }).from(publicVersions);
    for (const { payload } of payloads) expect(payload).not.toMatch(/"grade"|"reliability":"[A-F]"|mistakes/);
  });
  test('is for editors; earlier ones stay with reason, person and time', async () => {
    const { sourceId } = await add();
    const grade = { sourceId, grade: 'B', reason: 'Right about every flood so far.' };
    await expect(gradeSource(cast.wanda, grade)).rejects.toThrow(NotAllowed);
    await gradeSource(cast.emil, grade);
    clock.set('2025-05-12T15:00:00Z');
    const [held] = (await found(sourceId)).grades;
    const next = { sourceId, seenRecordId: held?.id, grade: 'C', reason: 'Wrong about the bridge.' };
    await gradeSource(cast.edith, next);
    expect((await found(sourceId)).grades).toMatchObject([
      { grade: 'C', by: 'Edith', reason: 'Wrong about the bridge.' },
      { grade: 'B', by: 'Emil' },
    ]);
    await expect(gradeSource(cast.emil, next)).rejects.toThrow(Conflict);
  });
});

describe('a party', () => {
  test('is renamed by editors for all its sources, and readers see it', async () => {
    const { sourceId, name } = await add({ party: 'Three gauges' });
    await add({ party: 'three gauges' });
    await publishedClaim(name);
    const { party } = await found(sourceId);
    const { seen, members } = await findParty(cast.wanda, party.id);
    expect(members).toHaveLength(2);
    const input = { partyId: party.id, seen, name: 'The gauges' };
    await expect(renameParty(cast.wanda, input)).rejects.toThrow(NotAllowed);
    await renameParty(cast.emil, input);
    expect(await shown(sourceId)).toMatchObject({ partyName: 'The gauges' });
    await expect(renameParty(cast.edith, { ...input, name: 'Gauges' })).rejects.toThrow(Conflict);
    expect((await listParties(cast.wanda)).map((line) => line.name)).toContain('The gauges');
  });
});

describe('a merge', () => {
  test('is for editors, with a reason', async () => {
    const { sourceId } = await add();
    await expect(merge(sourceId, 'Lan', cast.wanda)).rejects.toThrow(NotAllowed);
    const { seen } = await found(sourceId);
    await expect(
      mergeSources(cast.emil, { sourceId, seen, survivor: 'Lan', reason: ' ' }),
    ).rejects.toMatchObject({
      issues: [{ path: ['reason'] }],
    });
  });

  test('the merged one’s names find the survivor, and it is not listed', async () => {
    const { sourceId, name } = await add({ aliases: 'Agentur Lan' });
    await merge(sourceId, 'Lan');
    const [lan, ...others] = await listSources(cast.wanda, { like: 'agentur' });
    expect(others).toEqual([]);
    expect(lan).toMatchObject({ name: 'Lan', mergedNames: [name] });
    const { claimId } = await publishedClaim('Agentur Lan');
    expect((await findCase(cast.emil, claimId)).originators).toMatchObject([
      { name: 'Lan', sourceId: lan?.id },
    ]);
    expect((await sourceNames(cast.wanda)).get(sourceId)).toBe('Lan');
  });

  test('its full name wins over an alias that another source shares', async () => {
    const { sourceId, name } = await add();
    const { sourceId: other } = await add();
    await addAlias(cast.wanda, { sourceId: other, alias: name });
    const { name: survivor, sourceId: survivorId } = await add();
    await merge(sourceId, survivor);
    const { claimId } = await publishedClaim(name);
    expect((await findCase(cast.emil, claimId)).originators).toMatchObject([{ sourceId: survivorId }]);
  });

  test('promise 4: new reviews count both as one party, past ones stay as they are, and undoing parts them again', async () => {
    const first = await add();
    const second = await add();
    const fields = riverClaim(cast);
    const [citation] = fields.citations as Record<string, unknown>[];
    const citations = [first, second].map(({ name }) => ({
      ...citation,
      steps: [{ source: name, verb: 'said' }],
    }));
    const claim = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: { ...fields, citations },
    });
    const corroborate = () =>
      reviewClaim(cast.emil, { ...claim, verdict: 'corroborated', reason: 'Two gauges.' });
    await corroborate();
    const before = await latestVersion<ClaimVersion>(database.db, 'claim', claim.claimId);
    await merge(second.sourceId, first.name);
    expect(await latestVersion(database.db, 'claim', claim.claimId)).toEqual(before);
    expect(before?.shown.originators).toHaveLength(2);
    const now = await findCase(cast.edith, claim.claimId);
    expect(now.originators).toMatchObject([{ sourceId: first.sourceId }]);
    expect(now.voices).toBe(1);
    await undo(second.sourceId);
    expect((await findCase(cast.edith, claim.claimId)).voices).toBe(2);
  });

  test('readers see the survivor under the merged one’s id, also after the survivor is renamed, and its own name after undoing', async () => {
    const merged = await add();
    const survivor = await add({ party: 'Survivors', kind: 'military' });
    const { claimId } = await publishedClaim(merged.name);
    await merge(merged.sourceId, survivor.name);
    expect(await shown(merged.sourceId)).toMatchObject({
      sourceId: merged.sourceId,
      name: survivor.name,
      sourceKind: 'military',
      partyName: 'Survivors',
      mergedIntoId: survivor.sourceId,
    });
    await editSource(cast.emil, await fieldsOf(survivor.sourceId, { name: 'Survivor' }));
    expect((await readClaim(database.db, claimId))?.sources.get(merged.sourceId)?.name).toBe('Survivor');
    await undo(merged.sourceId);
    const again = await shown(merged.sourceId);
    expect(again).toMatchObject({ name: merged.name, sourceKind: 'government', partyName: merged.name });
    expect(again).not.toHaveProperty('mergedIntoId');
  });

  test('a claim that names the merged one is published with the survivor’s name', async () => {
    const merged = await add();
    const fields = riverClaim(cast);
    const [citation] = fields.citations as Record<string, unknown>[];
    const claim = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      version: 0,
      fields: { ...fields, citations: [{ ...citation, steps: [{ source: merged.name, verb: 'said' }] }] },
    });
    await merge(merged.sourceId, 'Lan');
    await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
    const page = await readClaim(database.db, claim.claimId);
    expect(page?.claim.citations[0]?.steps[0]?.sourceId).toBe(merged.sourceId);
    expect(page?.sources.get(merged.sourceId)).toMatchObject({ name: 'Lan' });
  });

  test('into itself, in a chain, of one that others were merged into, or twice, is refused', async () => {
    const [a, b, c] = [await add(), await add(), await add()];
    await expect(merge(a.sourceId, a.name)).rejects.toEqual(broken('merge_itself'));
    await expect(merge(a.sourceId, 'Nobody of that name')).rejects.toEqual(broken('unknown_source'));
    await merge(a.sourceId, b.name);
    await expect(merge(b.sourceId, c.name)).rejects.toEqual(broken('merge_with_merged'));
    await expect(merge(b.sourceId, a.name)).rejects.toEqual(broken('merge_itself'));
    await expect(merge(a.sourceId, c.name)).rejects.toEqual(broken('source_merged'));
    // The name of a merged one leads to its survivor, so no chain comes of it.
    expect(await merge(c.sourceId, a.name)).toEqual({ survivorId: b.sourceId });
    await expect(editSource(cast.emil, await fieldsOf(a.sourceId))).rejects.toEqual(broken('source_merged'));
    await expect(addAlias(cast.wanda, { sourceId: a.sourceId, alias: 'More' })).rejects.toEqual(
      broken('source_merged'),
    );
  });

  test('two that are merged into each other at once: one merge holds', async () => {
    const [a, b] = [await add(), await add()];
    const answers = await Promise.allSettled([merge(a.sourceId, b.name), merge(b.sourceId, a.name)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const survivors = [(await found(a.sourceId)).survivor, (await found(b.sourceId)).survivor];
    expect(survivors.filter(Boolean)).toHaveLength(1);
  });

  test('on a stale view, and undone twice, is refused; both steps stay on record', async () => {
    const [a, b] = [await add(), await add()];
    const { seen } = await found(a.sourceId);
    await addAlias(cast.wanda, { sourceId: a.sourceId, alias: `${a.name} again` });
    const reason = 'One office.';
    await expect(
      mergeSources(cast.emil, { sourceId: a.sourceId, seen, survivor: b.name, reason }),
    ).rejects.toThrow(Conflict);
    await merge(a.sourceId, b.name);
    const merged = await found(a.sourceId);
    await undo(a.sourceId);
    await expect(undoMerge(cast.edith, { sourceId: a.sourceId, seen: merged.seen, reason })).rejects.toThrow(
      Conflict,
    );
    expect((await found(a.sourceId)).merges.map(({ what }) => what).toSorted()).toEqual(['merged', 'undone']);
    await merge(a.sourceId, b.name);
    await undo(a.sourceId);
    expect((await found(a.sourceId)).survivor).toBeNull();
  });
});

describe('the record of a source', () => {
  test('counts what rests on it as speaker and as publisher, with standings, corrections and what was merged into it', async () => {
    const { sourceId, name } = await add();
    const { claimId } = await publishedClaim(name);
    const version = await latestVersion<ClaimVersion>(database.db, 'claim', claimId);
    await withdrawClaim(cast.edith, { claimId, publicVersionId: version?.id, reason: 'Misheard.' });
    const record = await readRecord(cast.wanda, sourceId);
    expect(record.claims).toMatchObject([
      { id: claimId, standing: 'withdrawn', speaks: true, publishes: false },
    ]);
    expect(record.notices).toMatchObject([{ claimId, kind: 'withdrawal', reason: 'Misheard.' }]);
    const desk = await readRecord(cast.wanda, await idOf('Flood desk'));
    expect(desk.claims.find(({ id }) => id === claimId)).toMatchObject({ speaks: false, publishes: true });
    const other = await add();
    await merge(sourceId, other.name);
    expect((await readRecord(cast.wanda, other.sourceId)).claims).toMatchObject([{ id: claimId }]);
  });

  test('an unknown source is not found, by anybody who may look', async () => {
    await expect(findSource(cast.wanda, absent)).rejects.toThrow(NotFound);
    await expect(findSource({ ...cast.wanda, actor: null }, absent)).rejects.toThrow(NotAllowed);
  });
});

test('after all of this, nothing is tampered with', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});
