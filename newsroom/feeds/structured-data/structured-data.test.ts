import { describe, expect, test } from 'vitest';
import { locales } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import type { FiguresPage } from '@/newsroom/timeline/figures-page';
import { measuresOverTime } from '@/newsroom/timeline/figures-page';
import { ledgerOf } from '@/newsroom/timeline/ledger';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { claimPage, claims, timeline } from '@/testing/fixtures/day';
import { correction, flood, situation, sources } from '@/testing/fixtures/versions';
import { claimThings } from './claim';
import { dayThings } from './day';
import { eventThings } from './event';
import { figuresThings } from './figures';
import { scriptText, type Thing } from './thing';

const site = { address: (path: string) => `https://daybook.example${path}` };
const words = wordsIn('en', 'Europe/Kyiv');
const [first] = claims;
if (!first) throw new Error('the fixture has claims');

const pageWith = (changes: Partial<ClaimVersion>) => {
  const page = claimPage(first.claimId);
  return { ...page, claim: { ...page.claim, ...changes } };
};
const typed = (things: readonly Thing[], type: string) => things.find((thing) => thing['@type'] === type);
const figuresPage: FiguresPage = {
  asOf: null,
  situation,
  month: '2025-07',
  months: ['2025-06', '2025-07'],
  measures: measuresOverTime(claims, new Map([[flood.eventId, flood]]), sources),
} as FiguresPage;
const eventPage = {
  asOf: null,
  situation,
  event: flood,
  survivor: null,
  joined: [],
  others: new Map(),
  days: [{ day: '2025-07-21', claims }],
  ledger: ledgerOf(claims, [], sources),
  sources,
  updatedAt: '2025-07-21T15:42:10.120Z',
};

const pages = (of = words) => ({
  claim: claimThings(claimPage(first.claimId), of, site),
  day: dayThings(timeline, of, site),
  event: eventThings(eventPage, of, site),
  figures: figuresThings(figuresPage, of, site),
});

/** What each type must have by schema.org and by the documentation of search engines. */
const required: Record<string, string[]> = {
  LiveBlogPosting: [
    'headline',
    'datePublished',
    'dateModified',
    'coverageStartTime',
    'liveBlogUpdate',
    'url',
    'publisher',
    'image',
  ],
  BlogPosting: ['headline', 'datePublished', 'url'],
  NewsArticle: ['headline', 'datePublished', 'url'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'url', 'author', 'datePublished', 'itemReviewed'],
  Dataset: ['name', 'description', 'distribution', 'creator'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  CorrectionComment: ['text', 'datePublished'],
  CollectionPage: ['name', 'url', 'hasPart'],
  Organization: ['name'],
  Person: ['name'],
};

function* thingsIn(value: unknown): Generator<Thing> {
  if (Array.isArray(value)) for (const one of value) yield* thingsIn(one);
  else if (value && typeof value === 'object') {
    if ('@type' in value) yield value as Thing;
    for (const one of Object.values(value)) yield* thingsIn(one);
  }
}

describe.each(Object.keys(pages()) as (keyof ReturnType<typeof pages>)[])('%s', (name) => {
  test.each(locales)(
    'in %s is JSON with all that its types need, and every address is absolute',
    (locale) => {
      const parsed = JSON.parse(scriptText(pages(wordsIn(locale, 'Europe/Kyiv'))[name]));
      expect(parsed['@context']).toBe('https://schema.org');
      const things = [...thingsIn(parsed)];
      expect(things.length).toBeGreaterThan(1);
      for (const thing of things) {
        for (const property of required[thing['@type']] ?? [])
          expect(thing, thing['@type']).toHaveProperty(property);
        for (const property of ['url', 'item', 'image', 'contentUrl', 'mainEntityOfPage'])
          if (thing[property] !== undefined) expect(thing[property]).toMatch(/^https:\/\//);
        for (const property of ['datePublished', 'dateModified'])
          if (thing[property] !== undefined) expect(Date.parse(String(thing[property]))).not.toBeNaN();
        if (typeof thing.headline === 'string') expect(thing.headline.length).toBeLessThanOrEqual(112);
      }
      expect(things.some((thing) => thing['@type'] === 'BreadcrumbList')).toBe(true);
    },
  );
});

test('the ways to a page begin at the first page and end at itself', () => {
  const list = typed(
    claimThings(claimPage(first.claimId), wordsIn('uk', 'Europe/Kyiv'), site),
    'BreadcrumbList',
  );
  const items = ((list?.itemListElement ?? []) as { item: string }[]).map(({ item }) => item);
  expect(items[0]).toBe('https://daybook.example/uk');
  expect(items[1]).toBe('https://daybook.example/uk/sered-flood');
  expect(items.at(-1)).toBe(`https://daybook.example/uk/claims/${first.claimId}`);
});

test('a review is told only where somebody judged whether something happened', () => {
  const reviewOf = (changes: Partial<ClaimVersion>) =>
    typed(claimThings(pageWith(changes), words, site), 'ClaimReview');
  expect(reviewOf({ standing: 'verified' })).toMatchObject({
    claimReviewed: first.statement,
    reviewRating: { '@type': 'Rating', alternateName: 'Verified' },
  });
  expect(reviewOf({ standing: 'refuted' })).toMatchObject({ reviewRating: { alternateName: 'Refuted' } });
  for (const standing of ['attributed', 'corroborated', 'disputed', 'unverifiable', 'withdrawn'] as const)
    expect(reviewOf({ standing })).toBeUndefined();
  for (const claimKind of ['announcement', 'statement', 'assessment'] as const)
    expect(reviewOf({ claimKind, standing: 'verified' })).toBeUndefined();
});

test('a standing is a word and never a number', () => {
  expect(scriptText(claimThings(pageWith({ standing: 'refuted' }), words, site))).not.toMatch(
    /ratingValue|bestRating|worstRating/,
  );
});

test('corrections and what is cited are told', () => {
  const notice = correction('correction', 'It stood.', 'It stands.', 'A mistake.');
  const article = typed(claimThings(pageWith({ corrections: [notice] }), words, site), 'NewsArticle');
  expect(article?.correction).toEqual([
    { '@type': 'CorrectionComment', text: 'It stands. A mistake.', datePublished: notice.correctedAt },
  ]);
  expect(article?.citation).toMatchObject([
    { '@type': 'CreativeWork', url: 'https://riverwatch.example/assessments/2025-07-21' },
  ]);
});

test('no words of a claim leave the block of data', () => {
  const statement = 'It ended.</script><script>alert(1)</script><!-- \u2028 ]]>';
  const text = scriptText(claimThings(pageWith({ statement }), words, site));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].articleBody).toBe(statement);
});
