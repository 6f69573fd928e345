import { beforeAll, describe, expect, test } from 'vitest';
import { beginChange } from '@/newsroom/claims/draft';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { answerRedaction } from '@/newsroom/redaction/answer';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { addTopic } from '@/newsroom/situations/settle';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { itemsOfPage } from '@/newsroom/timeline/feed-archive';
import type { ArchiveName, FeedAsked, FeedEntries } from '@/newsroom/timeline/feed-entries';
import { latestVersion } from '@/newsroom/timeline/latest';
import { readFeed, readFeedArchive } from '@/newsroom/timeline/read-feed';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { assemble, type Cast, enlist, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { feedItems } from '@/testing/feed-items';

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let cast: Cast;

const ofSituation = (): FeedAsked => ({ of: 'situation', slug: cast.slug });

async function publish(changes: Record<string, unknown> = {}): Promise<string> {
  const { wanda, emil, situationId } = cast;
  const fields = riverClaim(cast, { newEventTitle: '', ...changes });
  const submitted = await submitClaim(wanda, { situationId, version: 0, fields });
  await reviewClaim(emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  return submitted.claimId;
}

const shownOf = (claimId: string) => latestVersion<ClaimVersion>(database.db, 'claim', claimId);

async function revise(claimId: string, changes: Record<string, unknown>): Promise<void> {
  const begun = await beginChange(cast.wanda, { claimId });
  const fields = riverClaim(cast, { newEventTitle: '', ...changes });
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, ...begun, fields });
  const publicVersionId = (await shownOf(claimId))?.id;
  await reviewClaim(cast.emil, { ...submitted, publicVersionId, verdict: 'attributed', reason: 'Quoted.' });
}

async function withdraw(claimId: string): Promise<void> {
  const publicVersionId = (await shownOf(claimId))?.id;
  await withdrawClaim(cast.edith, { claimId, publicVersionId, reason: 'The gauge was misread.' });
}

async function itemOf(claimId: string, asked = ofSituation()) {
  return (await feedItems(database.db, asked)).find(({ id }) => id === `urn:uuid:${claimId}`);
}

beforeAll(async () => {
  cast = await assemble(database.db, clock);
});

describe('items', () => {
  test('promise 11: the time of a claim’s item moves with news, and not with a mended typo', async () => {
    const claimId = await publish();
    const first = await itemOf(claimId);
    expect(first?.updated).toBe(first?.published);
    const statement = 'The river rose by 42 centimetres at Kamianka overnight.';
    await revise(claimId, { statement, changeKind: 'typo', changeReason: 'Order of words.' });
    const mended = await itemOf(claimId);
    expect(mended).toMatchObject({ title: expect.stringMatching(/overnight\.$/), updated: first?.updated });
    await revise(claimId, { changeKind: 'correction', changeReason: 'It said so before.' });
    const corrected = await itemOf(claimId);
    expect(corrected?.published).toBe(first?.published);
    expect(corrected?.updated.localeCompare(first?.updated ?? '')).toBe(1);
  });

  test('a correction and a withdrawal are items of their own, and no two items are of one moment', async () => {
    const claimId = await publish();
    await revise(claimId, {
      ...{ statement: 'The river rose by 42 centimetres at Kamianka.' },
      ...{ changeKind: 'correction', changeReason: 'It did not rise overnight.' },
    });
    await withdraw(claimId);
    const items = await feedItems(database.db, { of: 'claim', claimId });
    expect(items.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Withdrawal: /),
      expect.stringMatching(/^Withdrawn: /),
      expect.stringMatching(/^Correction: /),
    ]);
    expect(new Set(items.map(({ updated }) => updated)).size).toBe(3);
    const onlyNotices = await feedItems(database.db, { of: 'corrections', slug: cast.slug });
    const notices = items.filter(({ title }) => /^(Withdrawal|Correction)/.test(title)).map(({ id }) => id);
    expect(onlyNotices.map(({ id }) => id)).toEqual(expect.arrayContaining(notices));
    expect(onlyNotices.map(({ id }) => id)).not.toContain(`urn:uuid:${claimId}`);
  });

  test('a claim’s feed holds everything, and says so', async () => {
    const claimId = await publish();
    expect(await readFeed(database.db, { of: 'claim', claimId })).toMatchObject({
      isComplete: true,
      previous: null,
    });
  });

  test('a corrected day in brief is an item of the situation, and of the site', async () => {
    const claimId = await publish();
    const { emil, edith, situationId } = cast;
    const day = '2025-05-12';
    const write = (words: string, more: Record<string, unknown> = {}) =>
      writeTakeaway(emil, { situationId, day, sentences: [{ words, claims: [claimId] }], ...more });
    const first = await write('The river rose overnight.');
    await reviewTakeaway(edith, { ...first, decision: 'publish' });
    const shown = await latestVersion(database.db, 'takeaway', first.takeawayId);
    const second = await write('The river rose.', {
      baseRevisionId: first.revisionId,
      ...{ changeKind: 'correction', changeReason: 'Not overnight.' },
    });
    await reviewTakeaway(edith, { ...second, publicVersionId: shown?.id, decision: 'publish' });
    for (const asked of [ofSituation(), { of: 'site' } as const])
      expect((await feedItems(database.db, asked)).map(({ title }) => title)).toContain(
        'Correction: The river rose.',
      );
  });

  test('a place and a topic have the claims that name them, and keep those that did', async () => {
    const topic = 'Bridges & roads';
    const { id } = await addTopic(cast.emil, { situationId: cast.situationId, name: topic });
    const other = await publish({ places: [] });
    const claimId = await publish({ topics: [id] });
    const placeId = (await shownOf(claimId))?.shown.places[0]?.id ?? '';
    const feeds: FeedAsked[] = [
      { of: 'place', slug: cast.slug, placeId },
      { of: 'topic', slug: cast.slug, topicKey: 'bridges-roads' },
    ];
    for (const asked of feeds) {
      expect(await itemOf(claimId, asked), asked.of).toBeDefined();
      expect(await itemOf(other, asked), asked.of).toBeUndefined();
    }
    await revise(claimId, {
      ...{ places: [], topics: [] },
      ...{ changeKind: 'correction', changeReason: 'It was elsewhere.' },
    });
    for (const asked of feeds) {
      const titles = (await feedItems(database.db, asked)).map(({ title }) => title);
      expect(await itemOf(claimId, asked), asked.of).toBeDefined();
      expect(titles.filter((title) => title.startsWith('Correction: ')).length, asked.of).toBeGreaterThan(0);
    }
  });

  test('what nobody has published anything of has no feed', async () => {
    await addTopic(cast.emil, { situationId: cast.situationId, name: 'Secret' });
    const nowhere = '54000000-0000-4000-8000-000000000009';
    const absent: FeedAsked[] = [
      { of: 'topic', slug: cast.slug, topicKey: 'secret' },
      { of: 'topic', slug: cast.slug, topicKey: 'unheard-of' },
      { of: 'place', slug: cast.slug, placeId: nowhere },
      { of: 'situation', slug: 'unheard-of' },
      { of: 'claim', claimId: nowhere },
    ];
    for (const asked of absent) expect(await readFeed(database.db, asked), asked.of).toBeNull();
  });

  test('promise 6: items whose words were removed stay, say so, and tell none of them', async () => {
    const claimId = await publish({ statement: 'Quillfeather saw the river rise by 42 centimetres.' });
    await withdraw(claimId);
    const asked: FeedAsked = { of: 'claim', claimId };
    const alma = await enlist(database.db, clock, 'Alma', 'admin');
    const before = await feedItems(database.db, asked);
    const { redactionId } = await askForRedaction(cast.ada, {
      ...{ subjectKind: 'claim', subjectId: claimId, ground: 'safety', reason: 'It names somebody.' },
    });
    await answerRedaction(alma, { redactionId, answer: 'consented' });
    for (const items of [await feedItems(database.db, asked), await feedItems(database.db, ofSituation())]) {
      const left = items.filter(({ id }) => before.some((item) => item.id === id));
      expect(left).toHaveLength(2);
      for (const item of left) expect(item.html).toContain('It names somebody.');
      expect(JSON.stringify(items)).not.toContain('Quillfeather');
    }
  });
});

describe('the archive', () => {
  let claims: string[];

  /** Goes back from the feed to the first document, and forward again by their links. */
  async function walk(asked: FeedAsked) {
    const feed = (await readFeed(database.db, asked)) as FeedEntries;
    const documents: FeedEntries[] = [];
    for (let name = feed.previous; name; name = documents.at(-1)?.previous ?? null) {
      const document = await readFeedArchive(database.db, asked, name);
      if (!document) throw new Error(`there is no document ${JSON.stringify(name)}`);
      documents.push(document);
    }
    const forward: (ArchiveName | null)[] = documents.map(({ next }) => next);
    expect(forward).toEqual([null, ...documents.slice(0, -1).map(({ archive }) => archive)]);
    return { feed, documents };
  }

  const idsOf = ({ entries }: FeedEntries) => entries.map(({ id }) => id);

  beforeAll(async () => {
    clock.set('2025-06-20T10:00:00Z');
    claims = [];
    for (let i = 0; i < itemsOfPage + 20; i++) claims.push(await publish());
    clock.set('2025-08-01T00:10:00Z');
    for (let i = 0; i < itemsOfPage + 1; i++) claims.push(await publish());
    await withdraw(claims[0] ?? '');
  }, 240_000);

  test('leads back to the first claim: each item stands in one document, or only in the feed so far', async () => {
    for (const asked of [ofSituation(), { of: 'site' } as const]) {
      const { feed, documents } = await walk(asked);
      const archived = documents.flatMap(idsOf);
      expect(new Set(archived).size).toBe(archived.length);
      const rows = await database.owner<{ id: string }[]>`
        select distinct subject_id as id from public_versions where kind = 'claim' union select id from corrections`;
      const all = rows.map(({ id }) => id);
      expect(new Set([...archived, ...idsOf(feed)])).toEqual(new Set(all));
      // The last two publications: a claim that begins a page of its own, and a withdrawal.
      expect(all.length - archived.length).toBe(2);
      expect(documents.map(({ archive }) => archive?.month)).toEqual([
        '2025-08',
        '2025-06',
        '2025-06',
        '2025-05',
      ]);
      expect(feed.entries).toHaveLength(itemsOfPage);
    }
  });

  test('corrections have an archive of their own', async () => {
    const { feed, documents } = await walk({ of: 'corrections', slug: cast.slug });
    expect([...documents.flatMap(idsOf), ...idsOf(feed)].length).toBeGreaterThan(3);
    for (const { told } of feed.entries) expect(told.is).not.toBe('claim');
  });

  test('a document never changes its extent, and is there only once it cannot', async () => {
    const asked = ofSituation();
    const before = await walk(asked);
    expect(await readFeedArchive(database.db, asked, { month: '2025-08', page: 2 })).toBeNull();
    for (let i = 0; i < itemsOfPage; i++) await publish();
    const after = await walk(asked);
    expect(after.documents.slice(1).map(idsOf)).toEqual(before.documents.map(idsOf));
    expect(after.documents).toHaveLength(before.documents.length + 1);
    expect(after.documents[0]?.archive).toEqual({ month: '2025-08', page: 2 });
  });

  test('what changed long after is told by the feed, and by its document as it is now', async () => {
    const [, second = ''] = claims;
    await withdraw(second);
    const { feed, documents } = await walk(ofSituation());
    expect(idsOf(feed)).toContain(second);
    const archived = documents.flatMap(({ entries }) => entries).find(({ id }) => id === second);
    expect(archived?.told).toMatchObject({ is: 'claim', claim: { standing: 'withdrawn' } });
  });

  test('names of documents that there cannot be', async () => {
    for (const name of [
      { month: '2025-08', page: 9 },
      { month: '2024-01', page: 1 },
      { month: '2025-07', page: 1 },
    ])
      expect(await readFeedArchive(database.db, ofSituation(), name)).toBeNull();
  });
});
