import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicVersions } from '@/db/schema/publication';
import { saveDraft } from '@/newsroom/claims/draft';
import { submitClaim } from '@/newsroom/claims/submit';
import { checkSituation } from '@/newsroom/findings/check-claims';
import { listOpenFindings } from '@/newsroom/findings/find';
import { readSituations } from '@/newsroom/timeline/read';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { editSituation } from './edit';
import { editMeasure, editPlace, editTopic, moveMeasure } from './edit-lists';
import { findSituation, type SituationWithLists } from './find';
import { openSituation } from './open';
import { resolvePlaces, thePlace } from './resolve';
import { addPlace, addTopic } from './settle';

const handle = testDatabase();
const clock = simulatedClock('2025-05-12T08:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(handle.db, clock);
});

const now = () => findSituation(cast.emil, { id: cast.situationId });
const formOf = ({ id, title, summary, timeZone, language, seen, ...more }: SituationWithLists) => ({
  ...{ situationId: id, seen, title, summary, timeZone, language },
  method: more.method ?? '',
  contact: more.contact ?? '',
  beganOn: more.beganOn ?? '',
});
const versions = () =>
  handle.db
    .select()
    .from(publicVersions)
    .where(eq(publicVersions.subjectId, cast.situationId))
    .orderBy(desc(publicVersions.publishedAt));
const measureNamed = async (name: string) => {
  const found = (await now()).measures.find((measure) => measure.name === name);
  if (!found) throw new Error(name);
  return found;
};
const placeNamed = async (name: string) => {
  const found = (await now()).places.find((place) => place.name === name);
  if (!found) throw new Error(name);
  return found;
};
const placeForm = async (name: string) => {
  const { id, seen, kind, parentId } = await placeNamed(name);
  return { id, seen, name, kind, parentId: parentId ?? '' };
};

describe('what a situation says of itself', () => {
  it('is changed by editors and admins alone', async () => {
    const form = formOf(await now());
    await expect(editSituation(cast.wanda, { ...form, title: 'Mine' })).rejects.toThrow('not allowed');
    const { id, seen } = await measureNamed('injured');
    await expect(editMeasure(cast.wanda, { id, seen, name: 'hurt' })).rejects.toThrow('not allowed');
    await expect(moveMeasure(cast.wanda, { id, seen, direction: 'up' })).rejects.toThrow('not allowed');
    await expect(editPlace(cast.wanda, await placeForm('Kamianka'))).rejects.toThrow('not allowed');
    await expect(
      editTopic(cast.wanda, { id: randomUUID(), seen: randomUUID(), name: 'aid' }),
    ).rejects.toThrow('not allowed');
    await editSituation(cast.ada, { ...form, summary: 'The river, from May on.' });
    expect(await now()).toMatchObject({ summary: 'The river, from May on.', slug: cast.slug });
  });

  it('is public in the same change, with how the desk works and how it is reached', async () => {
    const before = (await versions()).length;
    await editSituation(cast.emil, {
      ...formOf(await now()),
      title: 'The Dnister flood',
      method: 'We read\r\nbulletins.',
      contact: 'desk@example.org',
    });
    const [version, ...older] = await versions();
    expect(older).toHaveLength(before);
    expect(JSON.parse(version?.payload ?? '')).toMatchObject({
      kind: 'situation',
      slug: cast.slug,
      title: 'The Dnister flood',
      method: 'We read\nbulletins.',
      contact: 'desk@example.org',
    });
    expect(await readSituations(handle.db)).toMatchObject([{ title: 'The Dnister flood' }]);
  });

  it('is published no further time where nothing is different', async () => {
    const before = (await versions()).length;
    await editSituation(cast.emil, formOf(await now()));
    expect(await versions()).toHaveLength(before);
  });

  it('keeps the day on which it began for the desk; the checks notice what happened earlier', async () => {
    const before = (await versions()).length;
    await expect(editSituation(cast.emil, { ...formOf(await now()), beganOn: 'in May' })).rejects.toThrow(
      'year-month-day',
    );
    await editSituation(cast.emil, { ...formOf(await now()), beganOn: '2025-05-14' });
    expect(await now()).toMatchObject({ beganOn: '2025-05-14' });
    expect(await versions()).toHaveLength(before);

    const fields = riverClaim(cast);
    await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
    const checks = { ...cast.ada, actor: { kind: 'program', name: 'checks' } as const };
    await checkSituation(checks, cast.situationId);
    const open = await listOpenFindings(cast.emil, { situationId: cast.situationId });
    expect(open.map(({ rule }) => rule)).toContain('event_before_situation');
    await editSituation(cast.emil, { ...formOf(await now()), beganOn: '' });
    await checkSituation(checks, cast.situationId);
    const left = await listOpenFindings(cast.emil, { situationId: cast.situationId });
    expect(left.map(({ rule }) => rule)).not.toContain('event_before_situation');
  });

  it('is refused on a stale view, with what stands now', async () => {
    const stale = formOf(await now());
    await editSituation(cast.edith, { ...stale, title: 'Flood, by Edith' });
    await expect(editSituation(cast.emil, { ...stale, title: 'Flood, by Emil' })).rejects.toMatchObject({
      name: 'Conflict',
      current: { title: 'Flood, by Edith' },
    });
  });

  it('has another time zone only while nothing is entered', async () => {
    const { situationId } = await openSituation(cast.emil, {
      title: 'New',
      slug: `new-${randomUUID().slice(0, 8)}`,
      timeZone: 'Europe/Kyiv',
      language: 'en',
    });
    const form = async (timeZone: string) => ({
      ...formOf(await findSituation(cast.emil, { id: situationId })),
      timeZone,
    });
    await editSituation(cast.emil, await form('Europe/Warsaw'));
    await saveDraft(cast.wanda, { situationId, claimId: randomUUID(), version: 0, fields: riverClaim(cast) });
    await expect(editSituation(cast.emil, await form('Europe/Kyiv'))).rejects.toMatchObject({
      code: 'time_zone_fixed',
      path: 'timeZone',
    });
  });
});

describe('the lists of a situation', () => {
  const order = async () => (await now()).measures.map(({ name }) => name);

  it('let a measure be renamed, unless its name is taken or the view is stale', async () => {
    const { id, seen } = await measureNamed('evacuated');
    await editMeasure(cast.emil, { id, seen, name: 'left their homes', unit: 'persons' });
    expect(await measureNamed('left their homes')).toMatchObject({ id, unit: 'persons' });
    await expect(editMeasure(cast.edith, { id, seen, name: 'fled' })).rejects.toMatchObject({
      name: 'Conflict',
    });
    const fresh = await measureNamed('left their homes');
    await expect(editMeasure(cast.edith, { ...fresh, name: 'INJURED' })).rejects.toMatchObject({
      code: 'name_taken',
      path: 'name',
    });
  });

  it('keep the measures in the order that the desk gave them', async () => {
    const [first, second, third, fourth] = await order();
    const move = async (name: string | undefined, direction: 'up' | 'down') =>
      moveMeasure(cast.emil, { ...(await measureNamed(name ?? '')), direction });
    await move(third, 'up');
    expect(await order()).toEqual([first, third, second, fourth]);
    await move(first, 'up');
    await move(fourth, 'down');
    expect(await order()).toEqual([first, third, second, fourth]);
    await move(first, 'down');
    expect(await order()).toEqual([third, first, second, fourth]);
  });

  it('move one measure once when two press the same button', async () => {
    const [, name] = await order();
    const seen = await measureNamed(name ?? '');
    const both = await Promise.allSettled(
      [cast.emil, cast.edith].map((ctx) => moveMeasure(ctx, { ...seen, direction: 'down' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('let a topic be renamed', async () => {
    const { id } = await addTopic(cast.emil, { situationId: cast.situationId, name: 'aid' });
    const topic = (await now()).topics.find((one) => one.id === id);
    await editTopic(cast.emil, { ...topic, name: 'relief' });
    expect((await now()).topics).toMatchObject([{ id, name: 'relief' }]);
  });

  it('find a place by its new names', async () => {
    await editPlace(cast.emil, {
      ...(await placeForm('Kamianka')),
      aliases: 'Kamenka\nKamianka-on-Dnister',
      latitude: '48.5',
      longitude: '28.6',
      precision: 'settlement',
    });
    const typed = 'kamianka-on-dnister';
    const found = await handle.db.transaction((tx) => resolvePlaces(tx, cast.situationId, [typed]));
    expect(thePlace(found, typed, 'place')).toMatchObject({ name: 'Kamianka', latitude: 48.5 });
  });

  it('never put a place into itself, nor into another situation', async () => {
    const region = await placeForm('Vinnytsia Oblast');
    const { id } = await placeNamed('Kamianka');
    for (const parentId of [region.id, id])
      await expect(editPlace(cast.emil, { ...region, parentId })).rejects.toMatchObject({
        code: 'place_within_itself',
      });
    const other = await openSituation(cast.emil, {
      title: 'Other',
      slug: `other-${randomUUID().slice(0, 8)}`,
      timeZone: 'UTC',
      language: 'en',
    });
    const elsewhere = await addPlace(cast.emil, { ...other, name: 'Elsewhere', kind: 'region' });
    await expect(editPlace(cast.emil, { ...region, parentId: elsewhere.id })).rejects.toThrow('no such');
  });
});
