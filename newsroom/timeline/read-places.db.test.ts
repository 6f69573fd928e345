import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { sources } from '@/db/schema/sources';
import { beginChange } from '@/newsroom/claims/draft';
import { mergeClaims } from '@/newsroom/claims/merge';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { addPlace, addTopic } from '@/newsroom/situations/settle';
import { mergeSources } from '@/newsroom/sources/merge';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { findPart } from './find-part';
import { latestVersion } from './latest';
import { readPlace, readPlaces } from './read-places';
import { readSource, readSources } from './read-sources';
import { readTopic, readTopics } from './read-topics';
import type { ClaimVersion } from './version';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');

let cast: Cast;
let placeOf: Map<string, string>;
/** Claims by the words that tell them apart. */
const claims = new Map<string, string>();
let before: Date;
let floods: string;
/** What was counted, and when. */
const kept: { stamp: Date; now: Counted }[] = [];

const published = async (name: string, changes: Record<string, unknown>) => {
  const submitted = await submitClaim(cast.wanda, {
    situationId: cast.situationId,
    version: 0,
    fields: riverClaim(cast, { newEventTitle: '', ...changes }),
  });
  await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'The bulletin quotes them.' });
  claims.set(name, submitted.claimId);
  return submitted.claimId;
};
const publicVersion = async (claimId: string) => {
  const latest = await latestVersion<ClaimVersion>(database.db, 'claim', claimId);
  return latest?.id ?? '';
};
const claim = (name: string) => claims.get(name) ?? '';
const place = (name: string) => placeOf.get(name) ?? '';

beforeAll(async () => {
  cast = await assemble(database.db, clock);
  const { situationId } = cast;
  await addPlace(cast.emil, {
    ...{ situationId, name: 'Lower bridge', kind: 'site' },
    ...{ latitude: '48.55', longitude: '28.5', precision: 'exact' },
  });
  await addPlace(cast.emil, { situationId, name: 'Quiet town', kind: 'settlement' });
  floods = (await addTopic(cast.emil, { situationId, name: 'Flood waves' })).id;
  const kamianka = [{ place: 'Kamianka', role: 'impact' }];
  await published('first', { places: kamianka, topics: [floods] });
  const stamp = await latestVersion<ClaimVersion>(database.db, 'claim', claim('first'));
  before = new Date(stamp?.shown.publishedAt ?? '');
  await published('both', {
    places: [
      ...kamianka,
      { place: 'Vinnytsia Oblast', role: 'mentioned' },
      { place: 'Lower bridge', role: 'impact' },
    ],
  });
  await published('withdrawn', { places: kamianka, topics: [floods] });
  await published('joined', { places: [{ place: 'Lower bridge', role: 'impact' }], topics: [floods] });
  await submitClaim(cast.wanda, {
    situationId,
    version: 0,
    fields: riverClaim(cast, { newEventTitle: '', places: [{ place: 'Quiet town', role: 'impact' }] }),
  });
  await withdrawClaim(cast.emil, {
    claimId: claim('withdrawn'),
    publicVersionId: await publicVersion(claim('withdrawn')),
    reason: 'The service took it back.',
  });
  const { places } = (await readPlaces(database.db, cast.slug)) ?? { places: [] };
  placeOf = new Map(places.map(({ name, id }) => [name, id]));
});

describe('places', () => {
  test('are those that public claims name, and what those lie in, each claim counted once', async () => {
    const page = await readPlaces(database.db, cast.slug);
    expect(page?.places.map(({ name, claims: number }) => [name, number])).toEqual([
      ['Kamianka', 3],
      ['Lower bridge', 2],
      ['Vinnytsia Oblast', 1],
    ]);
    expect(page?.map?.dots.map(({ name, precision }) => [name, precision])).toEqual([
      ['Lower bridge', 'exact'],
    ]);
    expect(page?.places[0]?.lastDay).toBe('2025-05-12');
  });

  test('a place tells the claims of what lies in it, too, with what was withdrawn', async () => {
    const page = await readPlace(database.db, cast.slug, place('Vinnytsia Oblast'), null);
    expect(page?.within.map(({ name }) => name)).toEqual(['Kamianka']);
    expect(page?.list.claims).toHaveLength(3);
    expect(new Set(page?.list.claims.map(({ claimId }) => claimId))).toEqual(
      new Set([claim('first'), claim('both'), claim('withdrawn')]),
    );
    expect(page?.list.claims.find(({ claimId }) => claimId === claim('withdrawn'))?.standing).toBe(
      'withdrawn',
    );
    const inside = await readPlace(database.db, cast.slug, place('Kamianka'), null);
    expect(inside?.above.map(({ name }) => name)).toEqual(['Vinnytsia Oblast']);
  });

  test('nobody learns of a place that only an unpublished claim names', async () => {
    const ids = new Set(placeOf.keys());
    expect(ids.has('Quiet town')).toBe(false);
  });

  test('at a moment of the past only what was public then is counted', async () => {
    const page = await readPlaces(database.db, cast.slug, before);
    expect(page?.places.map(({ name, claims: number }) => [name, number])).toEqual([
      ['Kamianka', 1],
      ['Vinnytsia Oblast', 0],
    ]);
    expect(await readPlace(database.db, cast.slug, place('Lower bridge'), null, before)).toBeNull();
    expect(await findPart(database.db, cast.situationId, 'places', place('Lower bridge'), before)).toBeNull();
    expect(
      await findPart(database.db, cast.situationId, 'places', place('Vinnytsia Oblast'), before),
    ).not.toBeNull();
  });

  test('a list goes on where its first part ended', async () => {
    const whole = await readPlace(database.db, cast.slug, place('Kamianka'), null);
    const [first] = [...(whole?.list.claims ?? [])].sort((a, b) => b.claimId.localeCompare(a.claimId));
    const rest = await readPlace(database.db, cast.slug, place('Kamianka'), {
      day: first?.day ?? '',
      claimId: first?.claimId ?? '',
    });
    expect(rest?.list.claims).toHaveLength(2);
    expect(rest?.list.from).not.toBeNull();
    expect(rest?.list.claims.map(({ claimId }) => claimId)).not.toContain(first?.claimId);
  });
});

describe('topics', () => {
  test('have the claims that bear them', async () => {
    const page = await readTopics(database.db, cast.slug);
    expect(page?.topics).toEqual([
      { key: 'flood-waves', name: 'Flood waves', claims: 3, lastDay: '2025-05-12' },
    ]);
    expect((await readTopic(database.db, cast.slug, 'flood-waves', null))?.list.claims).toHaveLength(3);
    expect((await readTopics(database.db, cast.slug, before))?.topics[0]?.claims).toBe(1);
    expect(await readTopic(database.db, cast.slug, 'desk', null)).toBeNull();
    expect(await findPart(database.db, cast.situationId, 'topics', 'desk')).toBeNull();
  });
});

describe('sources', () => {
  test('are counted as speakers and as publishers apart', async () => {
    const page = await readSources(database.db, cast.slug);
    const lines = page?.sources.map(({ source, spoken, published: issued, claims: all, standings }) => ({
      ...{ name: source.name, spoken, issued, all, standings },
    }));
    expect(lines).toEqual([
      { name: 'River service', spoken: 4, issued: 0, all: 4, standings: { attributed: 3, withdrawn: 1 } },
      { name: 'Flood desk', spoken: 0, issued: 4, all: 4, standings: { attributed: 3, withdrawn: 1 } },
    ]);
    const service = page?.sources[0]?.source.sourceId ?? '';
    const own = await readSource(database.db, cast.slug, service, null);
    expect(own?.list.claims).toHaveLength(4);
    expect(own?.notices.map(({ notice }) => notice.kind)).toEqual(['withdrawal']);
    expect(await findPart(database.db, cast.situationId, 'sources', service)).toEqual({ leadsTo: null });
    expect(await findPart(database.db, cast.situationId, 'sources', claim('first'))).toBeNull();
  });

  test('a report that names nobody speaks for itself, and a correction counts for all on whom its claim rests', async () => {
    await keepCounts();
    const { citations, ...fields } = riverClaim(cast, { newEventTitle: '', topics: [floods] });
    const [cited] = citations as Record<string, unknown>[];
    const change = await submitClaim(cast.wanda, {
      situationId: cast.situationId,
      ...(await beginChange(cast.wanda, { claimId: claim('first') })),
      fields: {
        ...fields,
        citations: [cited, { ...cited, note: '', steps: [] }],
        ...{ changeKind: 'correction', changeReason: 'The desk saw it, too.', foundBy: 'a reader' },
      },
    });
    await reviewClaim(cast.edith, {
      ...change,
      publicVersionId: await publicVersion(claim('first')),
      ...{ verdict: 'attributed', reason: 'Both say so.' },
    });
    const page = await readSources(database.db, cast.slug);
    expect(
      page?.sources.map(({ source, spoken, corrections }) => [source.name, spoken, corrections]),
    ).toEqual([
      ['River service', 4, 1],
      ['Flood desk', 1, 1],
    ]);
    await keepCounts();
    const service = page?.sources[0]?.source.sourceId ?? '';
    const own = await readSource(database.db, cast.slug, service, null);
    expect(own?.notices.map(({ notice }) => notice.kind)).toEqual(['correction', 'withdrawal']);
  });
});

describe('a claim that was joined to another', () => {
  test('is counted there, and no more by itself', async () => {
    await mergeClaims(cast.emil, {
      claimId: claim('joined'),
      survivorId: claim('first'),
      publicVersionId: await publicVersion(claim('joined')),
      reason: 'Both tell of one wave.',
    });
    const page = await readPlaces(database.db, cast.slug);
    expect(page?.places.find(({ name }) => name === 'Lower bridge')?.claims).toBe(1);
    await keepCounts();
    expect((await readTopic(database.db, cast.slug, 'flood-waves', null))?.list.claims).toHaveLength(2);
  });
});

describe('a source that was merged into another', () => {
  test('leads there, and a claim that rests on both counts once', async () => {
    const lines = (await readSources(database.db, cast.slug))?.sources ?? [];
    const id = (name: string) => lines.find(({ source }) => source.name === name)?.source.sourceId ?? '';
    const [service, desk] = [id('River service'), id('Flood desk')];
    const past = new Date((await lastStamp()) ?? '');
    const [row] = await database.db.select().from(sources).where(eq(sources.id, service));
    await mergeSources(cast.emil, {
      ...{ sourceId: service, seen: row?.journalLine, survivor: 'Flood desk', reason: 'One office.' },
    });
    const after = await readSources(database.db, cast.slug);
    expect(
      after?.sources.map(({ source, claims: all, spoken, published: issued, corrections }) => [
        ...[source.name, all, spoken, issued, corrections],
      ]),
    ).toEqual([['Flood desk', 3, 3, 3, 1]]);
    await keepCounts();
    expect(await findPart(database.db, cast.situationId, 'sources', service)).toEqual({ leadsTo: desk });
    expect(await readSource(database.db, cast.slug, service, null)).toBeNull();
    expect((await readSource(database.db, cast.slug, desk, null))?.mergedIds).toEqual([service]);
    expect((await readSources(database.db, cast.slug, past))?.sources).toHaveLength(2);
    expect(await findPart(database.db, cast.situationId, 'sources', service, past)).toEqual({
      leadsTo: null,
    });
  });
});

describe('promise 9: what was counted', () => {
  test('stays what it was, whatever has changed since', async () => {
    expect(kept.length).toBeGreaterThan(3);
    for (const { stamp, now } of kept) expect(await counts(stamp)).toEqual(now);
  });
});

describe('a claim whose words were removed', () => {
  test('is found by no place, topic or source any more', async () => {
    const alma = await enlist(database.db, clock, 'Alma', 'admin');
    const { redactionId } = await askForRedaction(cast.ada, {
      ...{ subjectKind: 'claim', subjectId: claim('both'), ground: 'safety' },
      reason: 'It names somebody who is in danger.',
    });
    await answerRedaction(alma, { redactionId, answer: 'consented' });
    const page = await readPlaces(database.db, cast.slug);
    expect(page?.places.map(({ name, claims: number }) => [name, number])).toEqual([
      ['Kamianka', 2],
      ['Vinnytsia Oblast', 0],
    ]);
    expect(await findPart(database.db, cast.situationId, 'places', place('Lower bridge'))).toBeNull();
    expect((await readSources(database.db, cast.slug))?.sources[0]?.claims).toBe(2);
    await keepCounts();
  });
});

type Counted = Awaited<ReturnType<typeof counts>>;

async function counts(at?: Date) {
  const { db } = database;
  return {
    sources: (await readSources(db, cast.slug, at))?.sources,
    places: (await readPlaces(db, cast.slug, at))?.places,
    topics: (await readTopics(db, cast.slug, at))?.topics,
  };
}

/** What is counted now is what its moment tells; it is kept, to be asked for when it has passed. */
async function keepCounts() {
  const stamp = new Date((await lastStamp()) ?? '');
  const now = await counts();
  expect(now.sources?.length).toBeGreaterThan(0);
  expect(now).toEqual(await counts(stamp));
  kept.push({ stamp, now });
}

async function lastStamp(): Promise<string | undefined> {
  const [row] = await database.db.execute<{ at: string }>(
    sql`select to_char(max(published_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from public_versions`,
  );
  return row?.at;
}
