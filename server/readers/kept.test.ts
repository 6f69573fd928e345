import { expect, test } from 'vitest';
import type { Raw } from './ask';
import { Editions } from './editions';
import { KeptPages, type Options } from './kept';

const flood = '11111111-1111-4111-8111-111111111111';
const fire = '22222222-2222-4222-8222-222222222222';

function rawOf(text: string, { status = 200, situation = flood as string | undefined } = {}): Raw {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(situation && { 'x-daybook-situation': situation }),
    },
    body: Buffer.from(text),
  };
}

/** Pages whose rendering the test decides; both situations have been heard of. */
function pagesOf(render: (path: string) => Promise<Raw> | Raw, options: Partial<Options> = {}) {
  let now = 1_000_000;
  const editions = new Editions(() => now);
  editions.heard(flood, 1);
  editions.heard(fire, 1);
  editions.hears();
  const rendered: string[] = [];
  const pages = new KeptPages({
    render: async (path) => {
      rendered.push(path);
      return render(path);
    },
    ...{ editions, bytes: 10_000_000, host: 'daybook.example', now: () => now },
    ...{ limitMs: 200, patienceMs: 50 },
    ...options,
  });
  const find = async (url: string) => {
    const found = await pages.find(url);
    if (!found) throw new Error(`${url} is not for readers`);
    return { as: found.as, body: 'answer' in found ? found.answer.body.toString() : null, found };
  };
  return {
    ...{ pages, editions, rendered, find },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** A promise that the test keeps when it wants to. */
function held<T>() {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a page is rendered once and then given from memory', async () => {
  const { pages, rendered, find } = pagesOf((path) => rawOf(path));
  expect(await find('/flood/2025-07-21')).toMatchObject({ as: 'fresh', body: '/flood/2025-07-21' });
  expect(pages.atOnce('/flood/2025-07-21')?.answer?.body.toString()).toBe('/flood/2025-07-21');
  await find('/flood/2025-07-21?utm_source=letter');
  expect(rendered).toEqual(['/flood/2025-07-21']);
});

test('one rendering serves a thousand who wait', async () => {
  const answer = held<Raw>();
  const { rendered, find } = pagesOf(() => answer.promise);
  const all = Promise.all(Array.from({ length: 1_000 }, (_, i) => find(i % 2 ? '/flood' : '/flood?utm=1')));
  await soon();
  answer.keep(rawOf('once'));
  expect(new Set((await all).map(({ body }) => body))).toEqual(new Set(['once']));
  expect(rendered).toEqual(['/flood']);
});

test('news makes the pages of its situation outdated, those of the whole site, and no others', async () => {
  const { pages, editions, find } = pagesOf((path) =>
    rawOf('x', { situation: path === '/' ? undefined : path.startsWith('/fire') ? fire : flood }),
  );
  for (const url of ['/', '/flood', '/fire']) await find(url);
  editions.heard(flood, 2);
  expect(['/', '/flood', '/fire'].filter((url) => pages.atOnce(url))).toEqual(['/fire']);
});

test('a page whose rendering began before news is not kept as fresh, and who comes after the news does not get it', async () => {
  const slow = held<Raw>();
  const versions = [slow.promise, Promise.resolve(rawOf('new'))];
  const { pages, editions, rendered, find } = pagesOf(() => versions.shift() ?? rawOf('newer'));
  const early = find('/flood');
  await soon();
  editions.heard(flood, 2);
  const late = find('/flood');
  await soon();
  slow.keep(rawOf('old'));
  expect((await early).body).toBe('old');
  expect((await late).body).toBe('new');
  expect(pages.atOnce('/flood')?.answer?.body.toString()).toBe('new');
  expect(rendered).toHaveLength(2);
  expect(pages.counts.refused).toBe(1);
});

test('the same where the slow one ends first, and nobody else has asked', async () => {
  const slow = held<Raw>();
  const versions = [slow.promise];
  const { pages, editions, find } = pagesOf(() => versions.shift() ?? rawOf('new'));
  const early = find('/flood');
  await soon();
  editions.heard(flood, 2);
  slow.keep(rawOf('old'));
  await early;
  expect(pages.atOnce('/flood')).toBeNull();
  expect((await find('/flood')).body).toBe('new');
});

test('where rendering fails, what is kept is given as it stood, until it can be rendered again', async () => {
  let broken = false;
  const { pages, editions, pass, find } = pagesOf(() =>
    broken ? rawOf('sorry', { status: 503 }) : rawOf('good'),
  );
  await find('/flood');
  broken = true;
  pass(5_000);
  editions.heard(flood, 2);
  pass(5_000);
  expect(await find('/flood')).toMatchObject({ as: 'stale', body: 'good', found: { asOf: 1_005_000 } });
  expect(await find('/never')).toMatchObject({ as: 'unkept', body: 'sorry' });
  broken = false;
  await find('/flood');
  await soon();
  expect(pages.atOnce('/flood')?.answer?.body.toString()).toBe('good');
});

test('nobody waits long for news of what is kept, and after the first nobody waits at all', async () => {
  let frozen = false;
  const { editions, find } = pagesOf(() => (frozen ? new Promise<Raw>(() => {}) : rawOf('good')));
  await find('/flood');
  frozen = true;
  editions.heard(flood, 2);
  const began = Date.now();
  expect(await find('/flood')).toMatchObject({ as: 'stale', body: 'good' });
  expect(Date.now() - began).toBeLessThan(150);
  expect((await find('/never')).as).toBe('unavailable');
  const later = Date.now();
  for (let i = 0; i < 20; i++) expect((await find('/flood')).as).toBe('stale');
  expect(Date.now() - later).toBeLessThan(50);
});

test('while nothing is heard, nothing is taken for fresh: what is kept is told with the moment until which we heard', async () => {
  const { pages, editions, rendered, pass, find } = pagesOf(() => rawOf('good'));
  await find('/flood');
  pass(7_000);
  editions.deaf();
  pass(60_000);
  expect(pages.atOnce('/flood')).toBeNull();
  expect(await find('/flood')).toMatchObject({ as: 'stale', found: { asOf: 1_007_000 } });
  expect(rendered).toHaveLength(1);
  expect(await find('/flood/method')).toMatchObject({ as: 'fresh', body: 'good' });
  // Nothing was missed: it is fresh again without being rendered.
  editions.heard(flood, 1);
  editions.hears();
  expect(pages.atOnce('/flood')?.answer?.body.toString()).toBe('good');
});

test('what was published while nothing was heard makes pages outdated once it is read', async () => {
  const { pages, editions, find } = pagesOf(() => rawOf('good'));
  await find('/flood');
  editions.deaf();
  editions.heard(flood, 5);
  editions.hears();
  expect(pages.atOnce('/flood')).toBeNull();
});

test('while the database is known to be away, who asks for what is not kept is told so at once, until it is back', async () => {
  let isAway = true;
  const { editions, rendered, pass, find } = pagesOf(() =>
    isAway ? new Promise<Raw>(() => {}) : rawOf('back'),
  );
  editions.deaf();
  expect((await find('/flood')).as).toBe('unavailable');
  const began = Date.now();
  for (let i = 0; i < 20; i++) {
    pass(100);
    expect((await find(`/flood/${i}`)).as).toBe('unavailable');
  }
  expect(Date.now() - began).toBeLessThan(100);
  expect(rendered.length).toBeLessThan(4);
  isAway = false;
  // Even where nothing is heard yet: one is tried behind the back of who asks.
  pass(2_000);
  await find('/flood/again');
  await soon();
  expect(await find('/flood/30')).toMatchObject({ as: 'fresh', body: 'back' });
});

test('what is kept stays within its bytes, and who asks for everything once drives out nothing that is read', async () => {
  const { pages, find } = pagesOf((path) => rawOf(path.padEnd(10_000)), { bytes: 1_000_000 });
  await find('/flood');
  for (let i = 0; i < 400; i++) {
    await find(`/flood/${i}`);
    expect(pages.shelf.size).toBeLessThanOrEqual(1_000_000);
    if (i % 10 === 0) await find('/flood');
  }
  expect(pages.shelf.count).toBeLessThan(100);
  expect(pages.atOnce('/flood')).not.toBeNull();
  expect(pages.atOnce('/flood/1')).toBeNull();
  // What was dropped is rendered again, and no memory of it was held.
  expect((await find('/flood/1')).body?.trim()).toBe('/flood/1');
});

test('a page that is too large is given and not kept', async () => {
  const { pages, find } = pagesOf(() => rawOf('x'.repeat(200_000)), { bytes: 1_000_000 });
  expect((await find('/flood')).body).toHaveLength(200_000);
  expect(pages.shelf.count).toBe(0);
});

test('what a reader types, and errors, are not kept', async () => {
  let status = 200;
  const { pages, rendered, find } = pagesOf(() => rawOf('x', { status }));
  await find('/flood/search?q=a');
  await find('/flood/search?q=a');
  status = 500;
  expect(await find('/flood')).toMatchObject({ as: 'unkept' });
  expect(pages.shelf.count).toBe(0);
  expect(rendered).toHaveLength(3);
});

test('only so many are rendered at once, and not endlessly many wait', async () => {
  const gate = held<Raw>();
  const { pages, rendered, find } = pagesOf(() => gate.promise, { limitMs: 5_000 });
  const all = Array.from({ length: 500 }, (_, i) => find(`/flood/${i}`));
  await soon();
  expect(rendered.length).toBeLessThanOrEqual(6);
  expect(pages.counts.unavailable).toBeGreaterThan(50);
  gate.keep(rawOf('x'));
  const answered = await Promise.all(all);
  expect(answered.filter(({ as }) => as === 'fresh').length).toBeGreaterThan(300);
});
