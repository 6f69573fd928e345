import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import { figuresCsv } from '@/newsroom/feeds/figures-csv';
import { rowsOfFigures } from '@/newsroom/timeline/figure-rows';
import { type Counted, counted } from '@/testing/fixtures/figures';
import { situation } from '@/testing/fixtures/versions';
import { FiguresView } from './figures-view';

const pageOf = (figures: readonly Counted[]) => ({
  asOf: null,
  situation,
  month: '2025-07',
  months: ['2025-07'],
  measures: counted(figures),
});
const markupOf = (page: ReturnType<typeof pageOf>, locale: 'en' | 'uk' = 'en') =>
  renderToStaticMarkup(createElement(FiguresView, { page, words: wordsIn(locale, situation.timeZone) }));
const drawn = (figures: readonly Counted[]) => markupOf(pageOf(figures));

const apart = { claim: { eventId: null } };
const many: Counted[] = [
  { day: '2025-07-10', value: '14', figure: { qualifier: 'at_least' } },
  { day: '2025-07-11', value: '15', figure: { low: '12', high: '20' } },
  { day: '2025-07-11', value: '31', claim: { eventId: null, standing: 'disputed' } },
  { day: '2025-07-12', value: '90', claim: { eventId: null, standing: 'refuted' } },
  { day: '2025-07-12', value: '426', measure: 'drones', figure: { unit: '' }, ...apart },
];

test('promise 8: chart, table and file show the same figures', () => {
  const page = pageOf(many);
  const markup = markupOf(page);
  const rows = rowsOfFigures(page);
  expect(rows).toHaveLength(many.length);
  const links = [...markup.matchAll(/<tr>.*?href="\/claims\/([0-9a-f-]+)"/g)].map(([, id]) => id);
  expect(links.sort()).toEqual(rows.map(({ entry }) => entry.claim.claimId).sort());
  // Of one figure no chart is drawn; it stands in the table of the others.
  expect(markup.match(/class="chart-point/g)).toHaveLength(4);
  const file = figuresCsv(rows, null, { address: (path) => path });
  for (const { entry } of rows) expect(file).toContain(`/claims/${entry.claim.claimId}\r\n`);
  expect(file.match(/\r\n/g)).toHaveLength(many.length + 1);
  expect(markup).toContain('/sered-flood/figures.csv?month=2025-07');
});

test('a table of very many figures holds the newest, says so, and leaves all to the chart and the file', () => {
  const days = Array.from({ length: 130 }, (_, i) => `2025-07-${String(1 + (i % 26)).padStart(2, '0')}`);
  const page = pageOf(days.map((day, i) => ({ day, value: String(i), claim: { eventId: null } })));
  const markup = markupOf(page);
  const shown = [...markup.matchAll(/<tr>.*?<time dateTime="([0-9-]+)"/g)].map(([, day]) => day);
  expect(shown).toEqual([...days].sort().slice(-100));
  expect(markup).toContain('The newest 100 of 130\u00a0figures; the CSV file holds them all.');
  expect(markup.match(/class="chart-point/g)).toHaveLength(130);
  expect(figuresCsv(rowsOfFigures(page), null, { address: (path) => path }).match(/\r\n/g)).toHaveLength(131);
});

test('a chart says in words what it shows, and each sign is explained once', () => {
  const markup = drawn(many);
  expect(markup).toContain('<svg role="img"');
  expect(markup).toMatch(/<desc id="chart-killed-desc">4\sfigures on 3\sdays, from 12 to 31\. Last: /);
  for (const sign of ['Disputed', 'Refuted', 'Attributed', 'bar: the source gives a range', 'arrow:'])
    expect(markup.split('chart-legend')[1]?.split('</ul>')[0]).toContain(sign);
});

test('values of different events are neither joined by a line nor added up', () => {
  const markup = drawn([
    { day: '2025-07-10', value: '14', ...apart },
    { day: '2025-07-11', value: '15', ...apart },
    { day: '2025-07-12', value: '16', ...apart },
  ]);
  expect(markup.match(/class="chart-point/g)).toHaveLength(3);
  expect(markup).not.toContain('chart-step');
  expect(markup).not.toContain('45');
});

test('a month’s total stands in the table, and not in a chart beside the days’', () => {
  const markup = drawn([
    ...many,
    { day: '2025-07-31', value: '232', claim: { eventId: null, dayBasis: 'month_end' } },
  ]);
  expect(markup.match(/class="chart-point/g)).toHaveLength(4);
  expect(markup).toContain('232\u00a0people');
  expect(markup).toMatch(/1\sfigure of a longer time than a day: in the table, not in the chart/);
});

test('the words beside a chart tell of every value that counts, also of one beside which another stands', () => {
  const markup = drawn([
    ...many,
    { day: '2025-07-11', value: '4', figure: { asOf: '2025-07-10' } },
    { day: '2025-07-11', value: '1', figure: { partOfId: 'another' } },
  ]);
  expect(markup).toMatch(/<desc[^>]*>6\sfigures on 3\sdays, from 4 to 31\./);
});

test('too little to see anything in is a table alone', () => {
  const markup = drawn([
    { day: '2025-07-10', value: '14', ...apart },
    { day: '2025-07-10', value: '15', ...apart },
    { day: '2025-07-10', value: '16', ...apart },
  ]);
  expect(markup).not.toContain('chart-point');
  expect(markup.match(/\/claims\//g)).toHaveLength(3);
});

test('the page is told in Ukrainian, and has no style of its own in it', () => {
  const markup = markupOf(pageOf(many), 'uk');
  expect(markup).toMatch(/4\sцифр\S* за 3\s/);
  expect(markup).toContain('>31\u00a0<span lang="en">people</span></a>');
  expect(markup).not.toMatch(/ style=/);
});

test('without figures there is nothing to explain', () => {
  expect(drawn([])).not.toMatch(/<svg|<table/);
});
