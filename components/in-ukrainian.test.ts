import { type ComponentProps, createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClaimView } from '@/components/claims/claim-view';
import { EventView } from '@/components/events/event-view';
import { FiguresView } from '@/components/figures/figures-view';
import { RemovedView } from '@/components/removed/removed-view';
import { CorrectionsPage } from '@/components/timeline/corrections-page';
import { DayPage } from '@/components/timeline/day-page';
import { MethodPage } from '@/components/ui/method-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';
import { wordsIn } from '@/messages/words';
import { shapeCorrections } from '@/newsroom/timeline/corrections';
import { ledgerOf } from '@/newsroom/timeline/ledger';
import { claimPage, claims, noticesElsewhere, timeline } from '@/testing/fixtures/day';
import { counted } from '@/testing/fixtures/figures';
import { flood, situation, sources } from '@/testing/fixtures/versions';

const words = wordsIn('uk', situation.timeZone);
const asOf = '2025-07-22T08:00:00.000Z';
const removal = {
  at: asOf,
  firstPublishedAt: asOf,
  ground: 'law',
  reason: '…',
  kind: 'claim',
  of: 'report',
} as const;
const ofFlood = claims.filter(({ eventId }) => eventId === flood.eventId);
const notices = [
  ...noticesElsewhere,
  ...claims.flatMap((claim) =>
    claim.corrections.map((notice) => ({ notice, subject: { kind: 'claim' as const, claim } })),
  ),
];

const address = (path: string) => `https://daybook.example${path}`;

/** Every page for readers of which there is a fixture, in Ukrainian. */
const pages: [string, ReactElement][] = [
  ['day', createElement(DayPage, { timeline, words })],
  [
    'part of a day',
    createElement(DayPage, {
      timeline,
      words,
      filter: { standing: 'disputed', place: null, topic: 'flooding' },
    }),
  ],
  ['day of the past', createElement(DayPage, { timeline: { ...timeline, asOf }, words })],
  [
    'empty day',
    createElement(DayPage, { timeline: { ...timeline, lede: null, groups: [], overnight: [] }, words }),
  ],
  ...claims.map((claim): [string, ReactElement] => [
    `claim: ${claim.statement}`,
    createElement(ClaimView, { page: claimPage(claim.claimId), address, words }),
  ]),
  [
    'event',
    createElement(EventView, {
      words,
      page: {
        ...{ asOf: null, situation, event: flood, survivor: null, joined: [], others: new Map() },
        ...{ days: [{ day: '2025-07-21', claims: ofFlood }], ledger: ledgerOf(ofFlood, [], sources) },
        ...{ sources, updatedAt: asOf },
      },
    }),
  ],
  [
    'figures',
    createElement(FiguresView, {
      words,
      page: {
        ...{ asOf: null, situation, month: '2025-07', months: ['2025-06', '2025-07'] },
        measures: counted([
          { day: '2025-07-10', value: '14', figure: { qualifier: 'at_least' } },
          { day: '2025-07-11', value: '15', figure: { low: '12', high: '20' } },
          { day: '2025-07-12', value: '90', claim: { eventId: null, standing: 'refuted' } },
        ]),
      },
    }),
  ],
  [
    'corrections',
    createElement(CorrectionsPage, { page: shapeCorrections(situation, notices), address, words }),
  ],
  ['method', createElement(MethodPage, { situation, asOf: null, words })],
  [
    'removed',
    createElement(RemovedView, {
      removed: { asOf: null, situation, removal: { ...removal, subjectId: 'x', day: '2025-07-21' } },
      words,
    }),
  ],
];

/** Measures of the invented desk whose names say what we say, too. */
const ofTheDesk = new Set(['gauge level, at most']);

/** The page with what stands around it. */
const markupOf = (children: ReactElement) => {
  const around: ComponentProps<typeof PublicPage> = {
    ...{ words, situation: { ...situation, demonstration: true }, past: { path: '/x', asOf } },
    children,
  };
  return renderToStaticMarkup(createElement(PublicPage, around));
};

const english = textsOf(en);
/** Texts of one word are looked for alone: in a sentence of a desk they are the desk's. */
const phrases = english.filter((text) => /\S \S/.test(text));
const singleWords = new Set(english.filter((text) => !/\S \S/.test(text)));
const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 && value !== en.site.name ? [value] : [];
  if (typeof value === 'function') return fixedWordsOf(value as (...given: unknown[]) => string);
  return Object.values(value as object).flatMap(textsOf);
}

/** What a text says around what it is given. */
function fixedWordsOf(text: (...given: unknown[]) => string): string[] {
  const gap = new Proxy(new String('\u0000'), {
    get: (mark, member) => (member === Symbol.toPrimitive ? () => `${mark}` : '\u0000'),
  });
  return String(text(...Array(text.length).fill(gap)))
    .split('\u0000')
    .map((part) => part.trim())
    .filter((part) => /[a-z]{2,} [a-z]{2,}/i.test(part));
}

/** What readers see or hear: text between elements, and attributes that are read out. */
function heardIn(markup: string): string[] {
  const attributes = [...markup.matchAll(/ (?:aria-label|title|alt|abbr|placeholder)="([^"]*)"/g)];
  return [...attributes.map(([, value = '']) => value), ...markup.split(/<[^>]*>/)]
    .map((text) => text.replaceAll('&#x27;', "'").replaceAll('\u00a0', ' ').trim())
    .filter(Boolean);
}

test.each(pages)('no words of ours are in English on a Ukrainian page: %s', (_, page) => {
  const markup = markupOf(page);
  const left = heardIn(markup).filter(
    (text) =>
      !ofTheDesk.has(text) &&
      (singleWords.has(text.replace(/[.,:]$/, '')) || phrases.some((phrase) => text.includes(phrase))),
  );
  expect(left).toEqual([]);
  const times = [...markup.matchAll(/<time[^>]*>([^<]*)<\/time>/g)].map(([, told = '']) => told);
  expect(times.filter((told) => months.test(told))).toEqual([]);
});

test('a page in English is found to be in English', () => {
  const markup = renderToStaticMarkup(
    createElement(DayPage, { timeline, words: wordsIn('en', situation.timeZone) }),
  );
  const found = heardIn(markup).filter((text) => singleWords.has(text) || phrases.includes(text));
  expect(found.length).toBeGreaterThan(20);
});

test('every link of a Ukrainian page stays in Ukrainian, but for feeds, files and the other language', () => {
  for (const [name, page] of pages) {
    const links = [...markupOf(page).matchAll(/<a ([^>]*)>/g)]
      .map(([, attributes = '']) => attributes)
      .filter((attributes) => !attributes.includes('hrefLang="en-GB"'))
      .map((attributes) => /href="([^"]*)"/.exec(attributes)?.[1] ?? '')
      .filter((href) => href.startsWith('/') && !/\.[a-z]+(?:[?#]|$)/.test(href));
    expect(links.length, name).toBeGreaterThan(3);
    expect(
      links.filter((href) => !/^\/uk(?:[/?#]|$)/.test(href)),
      name,
    ).toEqual([]);
  }
});

test('the switch of languages leads to the same page at the same moment', () => {
  const markup = markupOf(createElement('p'));
  expect(markup).toContain(
    `<a href="/x?asof=${asOf}" rel="alternate" hrefLang="en-GB" lang="en-GB">English</a>`,
  );
});

test('what a desk wrote is marked as being in its language', () => {
  const shown = claims.find(({ editorNotes = [] }) => editorNotes.length > 0) ?? claims[0];
  const markup = markupOf(
    createElement(ClaimView, { page: claimPage(shown?.claimId ?? ''), address, words }),
  );
  const reason = shown?.reviews.at(-1)?.reason ?? '';
  expect(reason).not.toBe('');
  expect(markup).toContain(`<span lang="${situation.language}">${reason}</span>`);
});
