import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { FeedEntries } from '@/newsroom/timeline/feed-entries';
import { claims, feedEntries } from '@/testing/fixtures/day';
import { citation, claim, correction, says, situation, sources } from '@/testing/fixtures/versions';
import { feedOf } from './feed';
import { rssOf } from './rss';

const site = { address: (path: string) => new URL(path, 'https://daybook.example').href };
const made = (entries: FeedEntries, most = 50) => feedOf(entries, site, most);
const entriesOf = (...shown: FeedEntries['claims']): FeedEntries => ({
  situation,
  claims: shown,
  notices: [],
  events: new Map(),
  sources,
});

test('promise 11: a claim and its correction are items of their own, under ids that never change', () => {
  const { items } = made(feedEntries);
  const corrections = [
    ...claims.flatMap((shown) => shown.corrections),
    ...feedEntries.notices.map(({ notice }) => notice),
  ];
  expect(corrections.length).toBeGreaterThan(0);
  expect(new Set(items.map(({ id }) => id))).toEqual(
    new Set([...claims.map((c) => `urn:uuid:${c.claimId}`), ...corrections.map((c) => `urn:uuid:${c.id}`)]),
  );
});

test('promise 11: an item is as new as what readers last saw change, and the feed as its newest item', () => {
  const old = {
    ...claim('The water fell.', { citations: [] }),
    firstPublishedAt: '2025-07-20T08:00:00.000Z',
    publishedAt: '2025-07-20T08:00:00.000Z',
  };
  const changed = { ...old, claimId: claims[0]?.claimId ?? '', publishedAt: '2025-07-23T08:00:00.000Z' };
  const feed = made(entriesOf(changed, old));
  expect(feed.items.map(({ published, updated }) => [published, updated])).toEqual([
    ['2025-07-20T08:00:00.000Z', '2025-07-23T08:00:00.000Z'],
    ['2025-07-20T08:00:00.000Z', '2025-07-20T08:00:00.000Z'],
  ]);
  expect(feed.updated).toBe('2025-07-23T08:00:00.000Z');
});

test('promise 6: a withdrawn claim stays an item, and its title says so', () => {
  const withdrawn = claims.find(({ standing }) => standing === 'withdrawn');
  const item = made(feedEntries).items.find(({ id }) => id === `urn:uuid:${withdrawn?.claimId}`);
  expect(item?.title).toMatch(/^Withdrawn: /);
  expect(item?.html).toContain('<s>');
  expect(item?.html).toContain(withdrawn?.withdrawal?.reason);
});

test('an item tells the standing in words, who says so and the exact words, and links nowhere but absolutely', () => {
  const said = citation('the bridge was shut', [says('a clerk', 'claimed')], {}, 7);
  const { items } = made(entriesOf(claim('The bridge was shut.', { citations: [said] })));
  expect(items[0]?.html).toContain('Attributed');
  expect(items[0]?.html).toContain('Claimed by a clerk, via River Watch Institute');
  expect(items[0]?.html).toContain('“the bridge was shut”');
  expect(items[0]?.html.replaceAll('\u00a0', ' ')).toContain('its note 7');
  for (const { html, link } of made(feedEntries).items) {
    for (const [, href] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(href).toMatch(/^https:\/\//);
    expect(link).toMatch(/^https:\/\/daybook\.example\/(claims|sered-flood\/2025-07-21)/);
  }
});

test('what was changed in the day in brief and in a title is told, where it stands', () => {
  const { items } = made(feedEntries);
  const ofLede = items.find(({ id }) => id === `urn:uuid:${feedEntries.notices[0]?.notice.id}`);
  expect(ofLede?.title).toMatch(/^Correction: The Sered overtopped the dam/);
  expect(ofLede?.link).toMatch(/\/sered-flood\/2025-07-21#correction-/);
  expect(ofLede?.html.replaceAll('\u00a0', ' ')).toContain('The day in brief, 21 July 2025');
  const ofTitle = items.find(({ id }) => id === `urn:uuid:${feedEntries.notices[1]?.notice.id}`);
  expect(ofTitle?.html).toContain('Event: The dam at Stara Hrebla overtopped');
});

test('a change of a standing alone says of what, in the words of readers', () => {
  const shown = claim('Morau lends five pumps.', {
    claimKind: 'announcement',
    citations: [],
    corrections: [correction('update', 'attributed', 'verified', 'The minister confirms.')],
  });
  const item = made(entriesOf(shown)).items.find(({ id }) => id === `urn:uuid:${shown.corrections[0]?.id}`);
  expect(item?.title).toBe('Update: Morau lends five pumps.');
  expect(item?.html).toContain('Confirmed as said');
});

test('the feed of a demonstration says that it is one', () => {
  const shown = { ...feedEntries, situation: { ...situation, demonstration: true as const } };
  expect(made(shown).description).toMatch(/^Demonstration: /);
});

test('never more items than asked for', () => {
  expect(made(feedEntries, 3).items).toHaveLength(3);
});

test('what comes out is RSS that a reader parses, with the ids, the times and the address of the feed itself', () => {
  const feed = parseRssFeed(rssOf(made(feedEntries)));
  expect(feed.atom?.links?.[0]).toMatchObject({
    rel: 'self',
    href: 'https://daybook.example/sered-flood/feed.xml',
  });
  expect(feed.language).toBe('en');
  expect(feed.items).toHaveLength(made(feedEntries).items.length);
  expect(feed.items?.[0]?.guid).toMatchObject({
    value: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    isPermaLink: false,
  });
  expect(feed.items?.[0]?.pubDate).toBe('Mon, 21 Jul 2025 10:00:00 GMT');
  expect(feed.items?.[0]?.atom?.updated).toBe('2025-07-21T15:42:10.120Z');
});

test('hostile text neither breaks the feed nor gets out of its place', () => {
  const nasty = 'gate ]]> <script>alert(1)</script> &amp; "q" \u0001\u000B\uFFFF \uD800 💧';
  const shown = claim(nasty, {
    topics: ['a & b <c>'],
    citations: [{ ...citation(nasty, [says(nasty)]), translation: nasty }],
  });
  const url = 'javascript:alert(1)';
  const cited = shown.citations[0];
  if (cited) cited.report = { ...cited.report, title: nasty, url };

  const xml = rssOf(made(entriesOf(shown)));
  const item = parseRssFeed(xml).items?.[0];

  expect(xml.isWellFormed()).toBe(true);
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  expect(item?.title).toBe('gate ]]> <script>alert(1)</script> &amp; “q” \uFFFD\uFFFD\uFFFD \uFFFD 💧');
  expect(item?.content?.encoded).not.toMatch(/<script|javascript:/);
  expect(item?.content?.encoded).toContain('&lt;script&gt;');
  expect(item?.categories?.[0]?.name).toBe('a & b <c>');
});

test('an empty situation has a feed without items and without a time', () => {
  const feed = made(entriesOf());
  expect(feed.updated).toBeNull();
  expect(parseRssFeed(rssOf(feed)).title).toBe('Flood on the Sered – Daybook');
});

test('a claim that was joined to another keeps its item, which leads there', () => {
  const joined = claim('The water fell.', { citations: [], mergedIntoId: 'the-other' });
  const [item] = made(entriesOf(joined)).items;
  expect(item?.id).toBe(`urn:uuid:${joined.claimId}`);
  expect(item?.html).toContain('https://daybook.example/claims/the-other');
});
