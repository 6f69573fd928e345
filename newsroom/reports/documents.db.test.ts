import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { feedItems, feedRequests, originals } from '@/db/schema/capture';
import { readFeed } from '@/newsroom/documents/feed';
import type { Fetched, Validators } from '@/newsroom/documents/fetched';
import { readDocument } from '@/newsroom/documents/read';
import { NotAllowed, RuleBroken } from '@/newsroom/errors';
import { verify } from '@/newsroom/verify/verify';
import { assemble, type Cast } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { allowHost, endAllowance, listedHosts } from './allowed-hosts';
import { captureDocument } from './capture-document';
import { dismissItem, listFeedItems } from './feed-items';
import { findReport } from './find';
import { bytesOfOriginal, findOriginal } from './original';
import { receiveDocument } from './receive';
import { endWatching, fetchFeeds, watchFeed } from './watched-feeds';

const database = testDatabase();
const clock = simulatedClock('2026-03-05T10:00:00Z');
let cast: Cast;
beforeAll(async () => {
  cast = await assemble(database.db, clock);
});
const later = (minutes: number) =>
  clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
const broken = (code: string) => expect.objectContaining({ name: 'RuleBroken', code });
const absent = '00000000-0000-4000-8000-000000000000';

const page = (n: number, publisher = 'Unheard Of') => `<html lang="en"><head><title>Dam report ${n}</title>
  <meta property="article:published_time" content="2026-03-04"><meta property="og:site_name" content="${publisher}"></head><body>
  <nav><a href="/">Home</a></nav><article><h1>Dam report ${n}</h1>
  <p>The dam held through the ${n}th night, the warden of the valley said on Tuesday.<a href="https://water.example/${n}"><sup>1</sup></a></p>
  <p>Nobody was hurt, and the road to Old Mill was opened again in the morning hours.</p></article></body></html>`;
const bytes = (text: string) => new TextEncoder().encode(text);

/** The web, as the tests have it: what each address answers. */
const web = new Map<string, Partial<Extract<Fetched, { state: 'fetched' }>> | RuleBroken | 'unchanged'>();
const asked: { address: string; etag: string | null | undefined }[] = [];
const reach = {
  read: readDocument,
  readFeed: async (...about: Parameters<typeof readFeed>) => readFeed(...about),
  fetch: async (address: string, validators?: Validators): Promise<Fetched> => {
    asked.push({ address, etag: validators?.etag });
    const answer = web.get(address);
    if (answer instanceof RuleBroken) throw answer;
    if (answer === 'unchanged') return { state: 'unchanged', url: address, etag: '"1"', lastModified: null };
    const nothing = { contentType: undefined, bytes: new Uint8Array(), etag: null, lastModified: null };
    return { state: 'fetched', url: address, ...nothing, ...answer };
  },
};

const receive = (input: Record<string, unknown>) => receiveDocument(cast.wanda, input, reach);
const upload = (n: number, publisher?: string) =>
  receive({ file: { bytes: bytes(page(n, publisher)), name: `dam-${n}.html`, contentType: 'text/html' } });
const capture = async (received: ReturnType<typeof receive>, fields: Record<string, unknown> = {}) =>
  captureDocument(cast.wanda, { situationId: cast.situationId, ...fields }, await received);

describe('a document', () => {
  test('is captured with what it says of itself; its file is kept, and what was left out can be seen', async () => {
    const { reportId, snapshotId } = await capture(upload(7));
    const report = await findReport(cast.wanda, reportId);
    expect(report).toMatchObject({
      title: 'Dam report 7',
      publishedOn: '2026-03-04',
      language: 'en',
      publisherName: null,
    });
    expect(report.snapshot).toMatchObject({
      method: 'upload',
      text: expect.stringContaining('on Tuesday.[1]'),
    });
    expect(report.notes).toMatchObject([
      { number: 1, state: 'resolved', body: null, url: 'https://water.example/7' },
    ]);
    expect(await findOriginal(cast.wanda, snapshotId)).toMatchObject({
      fileName: 'dam-7.html',
      mediaType: 'text/html',
      byteLength: bytes(page(7)).length,
      dropped: [{ text: 'Home', why: 'menu' }],
    });
    const kept = await bytesOfOriginal(cast.emil, snapshotId);
    expect(new TextDecoder().decode(kept.bytes)).toBe(page(7));
  });

  test('gives way to what was typed, and its publisher is taken where the desk knows it', async () => {
    const { reportId } = await capture(upload(8, 'Flood desk'), {
      title: 'The eighth',
      publishedOn: '2026-03-05',
    });
    expect(await findReport(cast.wanda, reportId)).toMatchObject({
      title: 'The eighth',
      publishedOn: '2026-03-05',
      publisherName: 'Flood desk',
    });
    await expect(capture(upload(9), { publisher: 'Nobody' })).rejects.toEqual(broken('unknown_source'));
  });

  test('that is sent twice, even at once, is captured once', async () => {
    const both = await Promise.all([capture(upload(9)), capture(upload(9))]);
    expect(new Set(both.map(({ reportId }) => reportId)).size).toBe(1);
    expect((await capture(upload(9))).alreadyCaptured).toBe(true);
  });

  test('that has changed is a further snapshot of its report, with a file of its own', async () => {
    const { reportId } = await capture(upload(10));
    later(5);
    const again = await capture(upload(11), { reportId });
    expect((await findReport(cast.wanda, reportId)).snapshots).toHaveLength(2);
    expect(await findOriginal(cast.wanda, again.snapshotId)).toMatchObject({ fileName: 'dam-11.html' });
    await expect(capture(upload(11), { reportId })).rejects.toEqual(broken('text_captured_before'));
  });

  test('is fetched by its address, or pasted as HTML or as text', async () => {
    web.set('https://valley.example/14', { bytes: bytes(page(14)), contentType: 'text/html' });
    const fetched = await receive({ url: 'https://valley.example/14' });
    expect(fetched).toMatchObject({ method: 'address', fetchedFrom: 'https://valley.example/14' });
    const { reportId } = await capture(Promise.resolve(fetched));
    expect(await findReport(cast.wanda, reportId)).toMatchObject({ url: 'https://valley.example/14' });
    const pasted = await receive({ html: '<p>It rose.</p>', text: 'It rose.' });
    expect(pasted).toMatchObject({ method: 'paste', document: { form: 'html', text: 'It rose.\n' } });
    await expect(receive({})).rejects.toEqual(broken('empty_text'));
    await expect(receiveDocument({ ...cast.wanda, actor: null }, {}, reach)).rejects.toThrow(NotAllowed);
  });

  test('keeps its file as it came: the database changes nothing of it', async () => {
    const { snapshotId } = await capture(upload(20));
    const change = database.db
      .update(originals)
      .set({ mediaType: 'text/plain' })
      .where(eq(originals.snapshotId, snapshotId));
    await expect(change).rejects.toThrow();
  });
});

describe('a watched feed', () => {
  const feed = (...numbers: number[]) => ({
    bytes: bytes(
      `<rss version="2.0"><channel><title>Valley News</title>${numbers.map((n) => `<item><guid isPermaLink="false">n${n}</guid><title>Dam report ${n}</title><link>https://valley.example/${n}</link></item>`).join('')}</channel></rss>`,
    ),
    etag: '"1"',
  });
  const url = 'https://valley.example/feed';
  const program = () => ({ ...cast.wanda, actor: { kind: 'program', name: 'feeds' } as const });
  const titles = async () => (await listFeedItems(cast.wanda)).map(({ title }) => title).sort();

  test('is fetched when it is time, with what the site told before; each item lands once', async () => {
    web.set(url, feed(30, 31));
    const watched = { situationId: cast.situationId, url };
    await watchFeed(cast.emil, watched, reach);
    await expect(watchFeed(cast.emil, watched, reach)).rejects.toEqual(broken('feed_watched'));
    await expect(watchFeed(cast.wanda, watched, reach)).rejects.toThrow(NotAllowed);
    expect(await fetchFeeds(program(), reach)).toEqual({ fetched: 0, found: 0, failed: 0 });
    later(31);
    web.set(url, feed(30, 31, 32));
    const both = await Promise.all([fetchFeeds(program(), reach), fetchFeeds(program(), reach)]);
    expect(both.reduce((sum, { fetched, found }) => sum + fetched * 10 + found, 0)).toBe(11);
    expect(asked.at(-1)).toEqual({ address: url, etag: '"1"' });
    later(31);
    web.set(url, 'unchanged');
    expect(await fetchFeeds(program(), reach)).toEqual({ fetched: 1, found: 0, failed: 0 });
    expect(await titles()).toEqual(['Dam report 30', 'Dam report 31', 'Dam report 32']);
  });

  test('that fails is asked ever more seldom, and says why', async () => {
    web.set(url, new RuleBroken('answer_status', 'url', { status: 500 }));
    later(31);
    expect(await fetchFeeds(program(), reach)).toMatchObject({ failed: 1 });
    const [request] = await database.db.select().from(feedRequests);
    expect(request).toMatchObject({ failures: 1, failure: 'answer_status', title: 'Valley News' });
    later(31);
    expect(await fetchFeeds(program(), reach)).toEqual({ fetched: 0, found: 0, failed: 0 });
  });

  test('gives items that are captured or dismissed, each once; one that two feeds announce stands once', async () => {
    const second = 'https://valley.example/second';
    web.set(second, feed(31));
    const { feedId } = await watchFeed(cast.emil, { situationId: cast.situationId, url: second }, reach);
    expect(await titles()).toEqual(['Dam report 30', 'Dam report 31', 'Dam report 32']);
    await endWatching(cast.emil, { feedId });

    const items = await listFeedItems(cast.wanda, { situationId: cast.situationId });
    const [first, other] = items.filter(({ feed }) => feed.id !== feedId);
    web.set(first?.url ?? '', { bytes: bytes(page(30)), contentType: 'text/html' });
    const { reportId } = await capture(receive({ url: first?.url }), { feedItemId: first?.id });
    const [row] = await database.db
      .select()
      .from(feedItems)
      .where(eq(feedItems.id, first?.id ?? ''));
    expect(row).toMatchObject({ reportId, state: 'captured' });
    expect((await findReport(cast.wanda, reportId)).snapshot.method).toBe('feed');
    await dismissItem(cast.wanda, { itemId: other?.id });
    await expect(dismissItem(cast.emil, { itemId: first?.id })).rejects.toEqual(broken('item_decided'));
    await dismissItem(cast.emil, { itemId: other?.id, undo: 'yes' });
    await expect(capture(upload(40), { feedItemId: absent })).rejects.toThrow('feed item');
  });
});

test('an admin lists hosts that the server may fetch from, as addresses write them', async () => {
  const reason = 'the archive of the house';
  const { id, host } = await allowHost(cast.ada, { host: 'Intranet.Example.org:9000', reason });
  expect(host).toBe('intranet.example.org:9000');
  await expect(allowHost(cast.ada, { host, reason })).rejects.toEqual(broken('host_allowed'));
  await expect(allowHost(cast.ada, { host: 'https://x.example/', reason })).rejects.toEqual(
    broken('host_malformed'),
  );
  await expect(allowHost(cast.emil, { host: 'x.example', reason })).rejects.toThrow(NotAllowed);
  expect(await listedHosts(cast.ada)).toEqual([host]);
  await endAllowance(cast.ada, { id });
  expect(await listedHosts(cast.ada)).toEqual([]);
});

test('after all that the journal verifies', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});
