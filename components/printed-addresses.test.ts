import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import { shapeCorrections } from '@/newsroom/timeline/corrections';
import { claimPage, claims, noticesElsewhere } from '@/testing/fixtures/day';
import { situation } from '@/testing/fixtures/versions';
import { ClaimView } from './claims/claim-view';
import { CorrectionsPage } from './timeline/corrections-page';

const asOf = '2025-07-21T16:00:00.000Z';
const address = (path: string) => `https://daybook.example${path}`;
const words = wordsIn('uk', situation.timeZone);

/** What is printed after links to this site. */
const printed = (page: ReactElement) =>
  [...renderToStaticMarkup(page).matchAll(/<a href="\/[^>]* data-address="([^"]*)"/g)].map(([, at]) => at);

test('whoever files a printed page has the whole address of what it leads to, in its language and at its moment', () => {
  const related = claims.find(({ claimId }) => claimPage(claimId).related.length > 0);
  const page = { ...claimPage(related?.claimId ?? ''), asOf };
  expect(printed(createElement(ClaimView, { page, address, words }))).toEqual(
    page.related.map(({ claim }) => `https://daybook.example/uk/claims/${claim.claimId}?asof=${asOf}`),
  );
  const corrections = { ...shapeCorrections(situation, noticesElsewhere), asOf };
  const places = printed(createElement(CorrectionsPage, { page: corrections, address, words }));
  expect(places).toHaveLength(noticesElsewhere.length);
  for (const place of places)
    expect(place).toMatch(/^https:\/\/daybook\.example\/uk\/.*\?asof=2025-07-21T16/);
});

test('no style sheet prints the address of a link as it stands there, without the site', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const sheets = ['app', 'components'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(join(folder, part, name), 'utf8')),
  );
  expect(sheets.some((sheet) => sheet.includes('attr(data-address)'))).toBe(true);
  expect(sheets.filter((sheet) => sheet.includes('attr(href)'))).toEqual([]);
});
