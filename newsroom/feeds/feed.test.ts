import { expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import type { FeedEntries } from '@/newsroom/timeline/feed-entries';
import { claims, feedEntries, feedEntriesOf } from '@/testing/fixtures/day';
import { citation, claim, correction, says, situation } from '@/testing/fixtures/versions';
import { feedOf } from './feed';

const site = { address: (path: string) => new URL(path, 'https://daybook.example').href };
const made = (entries: FeedEntries, locale: 'en' | 'uk' = 'en') =>
  feedOf(entries, site, (timeZone) => wordsIn(locale, timeZone), 'rss');
const entriesOf = (...shown: typeof claims) => feedEntriesOf(shown);
const noticeOn = (kind: 'takeaway' | 'event') =>
  feedEntries.entries.find(({ told }) => told.is === 'notice' && told.given.subject.kind === kind)?.id;

test('promise 11: a claim and its correction are items of their own, under ids that never change', () => {
  const { items } = made(feedEntries);
  const corrections = claims.flatMap((shown) => shown.corrections).map(({ id }) => id);
  expect(corrections.length).toBeGreaterThan(0);
  expect(items.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...claims.map((c) => c.claimId), ...corrections].map((id) => `urn:uuid:${id}`)),
  );
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('promise 11: an item is as new as the last news in it, and the feed as its newest item', () => {
  const step = (at: string, what: 'published' | 'typo' | 'update' | 'reviewed') => ({
    ...{ at, what, statement: 'The water fell.', standing: 'attributed' as const },
    ...{ by: 'Ruth Edison', reason: null },
  });
  const first = '2025-07-20T08:00:00.000Z';
  const old = {
    ...claim('The water fell.', { citations: [], history: [step(first, 'published')] }),
    ...{ firstPublishedAt: first, publishedAt: first },
  };
  const mended = {
    ...old,
    claimId: claims[0]?.claimId ?? '',
    publishedAt: '2025-07-24T08:00:00.000Z',
    history: [
      ...old.history,
      step('2025-07-23T08:00:00.000Z', 'update'),
      step('2025-07-24T08:00:00.000Z', 'typo'),
    ],
  };
  const feed = made(entriesOf(mended, old));
  expect(feed.items.map(({ published, updated }) => [published, updated])).toEqual([
    [first, '2025-07-23T08:00:00.000Z'],
    [first, first],
  ]);
  expect(feed.updated).toBe('2025-07-23T08:00:00.000Z');
});

test('promise 11: a silent change that gives another standing is news', () => {
  const at = '2025-07-21T12:00:00.000Z';
  const steps = claims.find(({ history }) => history.some(({ what }) => what === 'evidence_added'))?.history;
  const grown = claim('The bridge was closed.', { citations: [], history: steps?.slice(0, 2) });
  expect(made(entriesOf(grown)).items[0]?.updated).toBe(at);
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
  const ofLede = items.find(({ id }) => id === `urn:uuid:${noticeOn('takeaway')}`);
  expect(ofLede?.title).toMatch(/^Correction: The Sered overtopped the dam/);
  expect(ofLede?.link).toMatch(/\/sered-flood\/2025-07-21#correction-/);
  expect(ofLede?.html.replaceAll('\u00a0', ' ')).toContain('The day in brief, 21 July 2025');
  const ofTitle = items.find(({ id }) => id === `urn:uuid:${noticeOn('event')}`);
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
  const shown = { ...situation, demonstration: true as const };
  expect(made(feedEntriesOf(claims, [], shown)).description).toMatch(/^Demonstration: /);
});

test('an empty situation has a feed without items, as new as its title', () => {
  expect(made(entriesOf())).toMatchObject({ items: [], updated: situation.publishedAt });
});

test('in Ukrainian the words around are Ukrainian, the ids the same, and the links lead to Ukrainian pages', () => {
  const [english, ukrainian] = [made(feedEntries), made(feedEntries, 'uk')];
  expect(ukrainian.items.map(({ id }) => id)).toEqual(english.items.map(({ id }) => id));
  expect(ukrainian.id).toBe(english.id);
  expect(ukrainian.self).toBe('https://daybook.example/uk/sered-flood/feed.xml');
  for (const { link } of ukrainian.items) expect(link).toMatch(/^https:\/\/daybook\.example\/uk\//);
  const shown = claims[0]?.claimId;
  expect(ukrainian.items.find(({ id }) => id.endsWith(`${shown}`))?.html).toContain('<span lang="en">');
});

test('a claim that was joined to another keeps its item, which leads there', () => {
  const joined = claim('The water fell.', { citations: [], mergedIntoId: 'the-other' });
  const [item] = made(entriesOf(joined)).items;
  expect(item?.id).toBe(`urn:uuid:${joined.claimId}`);
  expect(item?.html).toContain('https://daybook.example/claims/the-other');
});
