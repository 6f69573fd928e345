import { DOMParser } from '@xmldom/xmldom';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { wordsIn } from '@/messages/words';
import type { FeedEntries, FeedScope } from '@/newsroom/timeline/feed-entries';
import { claims, feedEntries, feedEntriesOf } from '@/testing/fixtures/day';
import { citation, claim, says, situation } from '@/testing/fixtures/versions';
import { type feedForms, feedPath } from './addresses';
import { atomOf } from './atom';
import { type FeedDocument, feedOf } from './feed';
import { jsonOf } from './json';
import { rssOf } from './rss';

/** What a validator of feeds would call an error or a warning, over documents of every kind. */

const base = 'https://daybook.example';
const site = { address: (path: string) => new URL(path, base).href };
const made = (entries: FeedEntries, form: keyof typeof feedForms = 'rss', locale: 'en' | 'uk' = 'en') =>
  feedOf(entries, site, (timeZone) => wordsIn(locale, timeZone), form);

const nasty = 'gate ]]> <script>alert(1)</script> &amp; "q" \u0000\u0001\u000B\uFFFE\uFFFF \uD800 \uDC00 💧';
function hostile(): FeedEntries {
  const shown = claim(nasty, {
    topics: ['a & b <c>', ']]>'],
    citations: [{ ...citation(nasty, [says(nasty)]), translation: nasty }],
  });
  const cited = shown.citations[0];
  if (cited) cited.report = { ...cited.report, title: nasty, url: 'javascript:alert(1)' };
  return feedEntriesOf([shown], [], { ...situation, title: nasty, summary: nasty });
}

const [first] = claims;
const lypa = '54000000-0000-4000-8000-000000000001';
const scopes: Record<string, FeedScope> = {
  site: { of: 'site', first: situation },
  situation: { of: 'situation', situation },
  corrections: { of: 'corrections', situation },
  place: { of: 'place', situation, place: { id: lypa, name: 'Lypa', ids: [lypa] } },
  topic: { of: 'topic', situation, topic: { key: 'повені', label: 'Повені', labels: ['Повені'] } },
  claim: {
    ...{ of: 'claim', situation },
    claim: { id: first?.claimId ?? '', statement: first?.statement ?? '' },
  },
};
const cases: [string, FeedEntries, 'en' | 'uk'][] = [
  ...Object.entries(scopes).map(([name, scope]): [string, FeedEntries, 'en'] => [
    name,
    { ...feedEntries, scope, isComplete: scope.of === 'claim' },
    'en',
  ]),
  ['in Ukrainian', feedEntries, 'uk'],
  [
    'a document of the archive',
    {
      ...feedEntries,
      ...{ archive: { month: '2025-07', page: 2 }, previous: { month: '2025-07', page: 1 } },
      next: { month: '2025-08', page: 1 },
    },
    'en',
  ],
  ['the only document of an archive', { ...feedEntries, archive: { month: '2025-07', page: 1 } }, 'en'],
  ['with an archive', { ...feedEntries, previous: { month: '2025-07', page: 1 } }, 'en'],
  ['nothing published', feedEntriesOf([]), 'en'],
  ['no situation', { ...feedEntriesOf([]), scope: { of: 'site', first: null } }, 'en'],
  ['hostile words', hostile(), 'en'],
];

const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
/** Characters that XML 1.0 does not take. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** @throws Error where the text is no well-formed XML. */
function rootOf(xml: string): Element {
  const root = new DOMParser({
    errorHandler: (level: string, message: string) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('there is no root element');
  return root;
}

test('the parser of these tests refuses what is not well formed', () => {
  for (const broken of ['<a><b></a>', '<a>&nbsp;</a>', '<a x=1/>', '<a/><b/>', '<a>'])
    expect(() => rootOf(broken), broken).toThrow();
});

const childrenOf = (element: Element | undefined, name: string): Element[] =>
  Array.from(element?.childNodes ?? []).filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === name,
  );
const textOf = (element: Element | undefined, name: string) =>
  childrenOf(element, name)[0]?.textContent ?? null;

function linksOf(element: Element | undefined, name: string): Map<string, string> {
  return new Map(
    childrenOf(element, name).map((link) => [
      link.getAttribute('rel') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );
}

/** No relative or fragment link, nothing that runs, no style. */
function expectSafeHtml(html: string | null): void {
  expect(html).toBeTruthy();
  for (const [, address] of html?.matchAll(/(?:href|src)="([^"]*)"/g) ?? [])
    expect(address).toMatch(/^https:\/\/[^/]/);
  expect(html).not.toMatch(/<(script|style|iframe|form|input)|\son\w+=|javascript:/i);
  rootOf(`<div>${html}</div>`);
}

describe.each(cases)('%s', (_, entries, locale) => {
  const feeds = Object.fromEntries(
    (['rss', 'atom', 'json'] as const).map((form) => [form, made(entries, form, locale)]),
  ) as Record<'rss' | 'atom' | 'json', FeedDocument>;

  test('RSS has what it must have, and nothing that a validator warns of', () => {
    const xml = rssOf(feeds.rss);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).not.toMatch(unfit);
    const channel = childrenOf(rootOf(xml), 'channel')[0];
    for (const name of ['title', 'link', 'description', 'language'])
      expect(textOf(channel, name), name).toBeTruthy();
    expect(textOf(channel, 'lastBuildDate')).toMatch(rfc822);
    expect(textOf(channel, 'link')).toMatch(/^https:\/\//);
    expect(linksOf(channel, 'atom:link').get('self')).toBe(feeds.rss.self);
    const items = childrenOf(channel, 'item');
    expect(items).toHaveLength(feeds.rss.items.length);
    for (const item of items) {
      expect(textOf(item, 'title')).toBeTruthy();
      expect(textOf(item, 'description')).not.toMatch(/<[a-z]/i);
      expect(textOf(item, 'link')).toMatch(/^https:\/\//);
      expect(textOf(item, 'guid')).toMatch(uuid);
      expect(childrenOf(item, 'guid')[0]?.getAttribute('isPermaLink')).toBe('false');
      expect(textOf(item, 'pubDate')).toMatch(rfc822);
      expect(textOf(item, 'atom:updated')).toMatch(rfc3339);
      expect(textOf(item, 'dc:creator')).toBeTruthy();
      expectSafeHtml(textOf(item, 'content:encoded'));
    }
    const guids = items.map((item) => textOf(item, 'guid'));
    expect(new Set(guids).size).toBe(guids.length);
  });

  test('Atom has what it must have, and nothing that a validator warns of', () => {
    const xml = atomOf(feeds.atom);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).not.toMatch(unfit);
    const feed = rootOf(xml);
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(feed, 'id')).toMatch(uuid);
    expect(textOf(feed, 'title')).toBeTruthy();
    expect(textOf(feed, 'updated')).toMatch(rfc3339);
    expect(textOf(childrenOf(feed, 'author')[0], 'name')).toBeTruthy();
    expect(linksOf(feed, 'link').get('self')).toBe(feeds.atom.self);
    expect(linksOf(feed, 'link').get('alternate')).toMatch(/^https:\/\//);
    const items = childrenOf(feed, 'entry');
    expect(items).toHaveLength(feeds.atom.items.length);
    for (const item of items) {
      expect(textOf(item, 'id')).toMatch(uuid);
      for (const name of ['title', 'summary']) expect(textOf(item, name), name).toBeTruthy();
      for (const name of ['published', 'updated']) expect(textOf(item, name), name).toMatch(rfc3339);
      expect(linksOf(item, 'link').get('alternate')).toMatch(/^https:\/\//);
      expect(childrenOf(item, 'content')[0]?.getAttribute('type')).toBe('html');
      expectSafeHtml(textOf(item, 'content'));
    }
    const ids = items.map((item) => textOf(item, 'id'));
    expect(new Set([...ids, textOf(feed, 'id')]).size).toBe(
      // The first feed that there was bears the id of its situation, as no item does.
      ids.length + 1,
    );
  });

  test('JSON Feed is as its version 1.1 says', () => {
    const feed = jsonFeed.parse(JSON.parse(jsonOf(feeds.json)));
    expect(feed.feed_url).toBe(feeds.json.self);
    expect(feed.items).toHaveLength(feeds.json.items.length);
    for (const item of feed.items) expectSafeHtml(item.content_html);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  test('its own address is the same as the one under which it is found', () => {
    const prefix = locale === 'uk' ? '/uk' : '';
    for (const [form, { self }] of Object.entries(feeds))
      expect(self).toBe(
        new URL(`${prefix}${feedPath(entries.scope, form as 'rss', entries.archive)}`, base).href,
      );
  });
});

/** https://www.jsonfeed.org/version/1.1/ */
const moment = z.iso.datetime();
const address = z.url({ protocol: /^https$/ });
const author = z.strictObject({ name: z.string().min(1), url: address });
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  next_url: address.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().regex(uuid),
      url: address,
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      date_published: moment,
      date_modified: moment,
      tags: z.array(z.string()).optional(),
      language: z.string(),
    }),
  ),
});

test('a document is marked as one of an archive only beside others: validators ask for a link to them', () => {
  const alone = { ...feedEntries, archive: { month: '2025-07', page: 1 }, previous: null, next: null };
  for (const [name, entries, marked] of [
    ['alone', alone, false],
    ['the first', { ...alone, next: { month: '2025-08', page: 1 } }, true],
    ['the last', { ...alone, previous: { month: '2025-06', page: 1 } }, true],
  ] as const)
    for (const xml of [rssOf(made(entries, 'rss')), atomOf(made(entries, 'atom'))]) {
      expect(xml.includes('<fh:archive/>'), name).toBe(marked);
      expect(xml, name).toContain('rel="current"');
    }
});

test('a document of the archive is marked as one and leads to its neighbours and to the feed', () => {
  const [, archived] = cases.find(([name]) => name === 'a document of the archive') ?? [];
  if (!archived) throw new Error('there is no such case');
  const [rss, atom] = [rootOf(rssOf(made(archived, 'rss'))), rootOf(atomOf(made(archived, 'atom')))];
  const channel = childrenOf(rss, 'channel')[0];
  const expected = (file: string) => ({
    self: `${base}/sered-flood/${file}?archive=2025-07.2`,
    current: `${base}/sered-flood/${file}`,
    'prev-archive': `${base}/sered-flood/${file}?archive=2025-07.1`,
    'next-archive': `${base}/sered-flood/${file}?archive=2025-08.1`,
  });
  expect(Object.fromEntries(linksOf(channel, 'atom:link'))).toEqual(expected('feed.xml'));
  expect(Object.fromEntries(linksOf(atom, 'link'))).toMatchObject(expected('atom.xml'));
  for (const parent of [channel, atom]) {
    const mark = childrenOf(parent, 'fh:archive')[0];
    expect(mark?.namespaceURI).toBe('http://purl.org/syndication/history/1.0');
  }
  expect(JSON.parse(jsonOf(made(archived, 'json'))).next_url).toBe(
    `${base}/sered-flood/feed.json?archive=2025-07.1`,
  );
});

test('a feed that holds everything says so, and one that leads on is not marked', () => {
  const complete = { ...feedEntries, isComplete: true };
  expect(atomOf(made(complete, 'atom'))).toContain('<fh:complete/>');
  expect(rssOf(made(feedEntries))).not.toContain('fh:');
});

test('feeds of different things have different ids, and each the same in every form', () => {
  const ids = Object.values(scopes).map((scope) =>
    (['rss', 'atom', 'json'] as const).map((form) => made({ ...feedEntries, scope }, form).id),
  );
  expect(new Set(ids.flat()).size).toBe(ids.length);
  expect(ids.every((own) => new Set(own).size === 1)).toBe(true);
});

test('hostile text neither breaks a feed nor gets out of its place', () => {
  const shown =
    'gate ]]> <script>alert(1)</script> &amp; “q” \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD \uFFFD 💧';
  const rss = parseRssFeed(rssOf(made(hostile()))).items?.[0];
  expect(rss?.title).toBe(shown);
  expect(rss?.content?.encoded).toContain('&lt;script&gt;');
  expect(rss?.categories?.[0]?.name).toBe('a & b <c>');
  const atom = parseAtomFeed(atomOf(made(hostile(), 'atom'))).entries?.[0];
  expect(atom?.title).toMatchObject({ value: shown });
  const json = JSON.parse(jsonOf(made(hostile(), 'json')));
  expect(json.items[0].title).toBe(shown);
});
