import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import type { SituationPage } from '@/newsroom/timeline/situation-page';
import { counted } from '@/testing/fixtures/figures';
import { institute, situation } from '@/testing/fixtures/versions';
import { SituationView } from './situation-view';

const page: SituationPage = {
  asOf: null,
  situation,
  days: [
    { day: '2025-07-20', claims: 3 },
    { day: '2025-07-22', claims: 12 },
  ],
  corrections: 2,
  last: [
    {
      day: '2025-07-22',
      claims: 12,
      standings: [{ standing: 'verified', claims: 12 }],
      inBrief: 'The dam held.',
    },
    { day: '2025-07-20', claims: 3, standings: [{ standing: 'disputed', claims: 3 }], inBrief: null },
  ],
  series: counted([
    { day: '2025-07-20', value: '1' },
    { day: '2025-07-20', value: '2' },
    { day: '2025-07-22', value: '3' },
  ]),
  quoted: [{ source: institute, claims: 9 }],
};
const drawn = (changes: Partial<SituationPage> = {}, locale: 'en' | 'uk' = 'en') =>
  renderToStaticMarkup(
    createElement(SituationView, {
      page: { ...page, ...changes },
      words: wordsIn(locale, situation.timeZone),
    }),
  );

test('the latest day is one click away, and before everything else', () => {
  const markup = drawn();
  const first = /href="\/sered-flood\/[\d-]+"/.exec(markup)?.[0];
  expect(first).toBe('href="/sered-flood/2025-07-22"');
  expect(markup).toContain('class="latest-day"');
});

test('every day of the strip says its number of claims, and a day without any leads nowhere', () => {
  const strip = drawn().split('class="strip"')[1] ?? '';
  expect(strip).toMatch(/href="\/sered-flood\/2025-07-20"[^>]*aria-label="20.July 2025: 3.claims"/);
  expect(strip).toMatch(/aria-label="22.July 2025: 12.claims"/);
  expect(strip).not.toContain('/2025-07-21"');
  // How full a cell is tells it without colour, and the legend tells what that means.
  expect(strip).toMatch(/level-1.*level-4.*strip-legend.*1–3.*10–12/s);
});

test('who reads the past stays there, and who reads Ukrainian stays in it', () => {
  const asOf = '2025-07-23T10:00:00.000Z';
  const links = [...drawn({ asOf }, 'uk').matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
  expect(links.length).toBeGreaterThan(5);
  // How to follow is about what is still to come.
  for (const href of links.filter((one) => !one?.endsWith('/subscribe')))
    expect(href).toMatch(/^\/uk\/.*asof=2025-07-23T10:00:00\.000Z/);
});

test('a situation without claims says so, and draws nothing', () => {
  const markup = drawn({ days: [], last: [], series: [], quoted: [], corrections: 0 });
  expect(markup).not.toMatch(/<svg|class="strip"|latest-day/);
  expect(markup).toContain(situation.title);
});

test('key series are drawn, and the figures of their pages are named as where the rest is', () => {
  expect(drawn().match(/class="chart-point/g)).toHaveLength(3);
  expect(drawn()).toContain('href="/sered-flood/figures"');
});

test('headings are in order, and nothing bears a style of its own', () => {
  const markup = drawn();
  const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.slice(1).entries()) expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
  expect(markup).not.toMatch(/ style=|<script/);
});
