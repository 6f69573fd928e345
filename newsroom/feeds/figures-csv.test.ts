import { expect, test } from 'vitest';
import { rowsOfFigures } from '@/newsroom/timeline/figure-rows';
import { type Counted, counted } from '@/testing/fixtures/figures';
import { csvColumns, figuresCsv } from './figures-csv';

const site = { address: (path: string) => `https://news.example${path}` };
const fileOf = (figures: readonly Counted[], earlier: string | null = null) =>
  figuresCsv(rowsOfFigures({ measures: counted(figures) }), earlier, site);

/** A reader of RFC 4180, so that the file is judged by another hand than the one that wrote it. */
function parsed(text: string): string[][] {
  const records: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    cells.lastIndex = at;
    const [all, quoted, plain, end] = cells.exec(text) ?? [];
    if (all === undefined) throw new Error(`no cell at ${at}: ${text.slice(at, at + 20)}`);
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
    at += all.length;
  }
  records.pop();
  return records;
}

const column = (record: string[] | undefined, name: (typeof csvColumns)[number]) =>
  record?.[csvColumns.indexOf(name)];

test('every figure is a record under the named columns, with its digits as they were published', () => {
  const [head, first, second, ...more] = parsed(
    fileOf([
      { day: '2025-07-10', value: '1200.50', figure: { low: '1000', high: '1500', qualifier: 'about' } },
      { day: '2025-07-11', value: '2' },
    ]),
  );
  expect(head).toEqual([...csvColumns]);
  expect(more).toEqual([]);
  expect(column(first, 'value')).toBe('1200.50');
  expect([column(first, 'low'), column(first, 'high'), column(first, 'qualifier')]).toEqual([
    '1000',
    '1500',
    'about',
  ]);
  expect(column(first, 'who_says_so')).toBe('Basin Authority');
  expect(column(first, 'place_in_ledger')).toBe('stands');
  expect(column(second, 'address')).toMatch(/^https:\/\/news\.example\/claims\//);
});

test('commas, quotation marks and line breaks in a text stay in their cell', () => {
  const statement = 'He said: "Two, perhaps three"\r\nand left.';
  const [, record, ...more] = parsed(fileOf([{ day: '2025-07-10', value: '2', claim: { statement } }]));
  expect(more).toEqual([]);
  expect(record).toHaveLength(csvColumns.length);
  expect(column(record, 'claim')).toBe(statement);
});

test('no text becomes a formula in a spreadsheet; a negative number stays a number', () => {
  for (const statement of [
    '=HYPERLINK("https://evil.example","x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    ' =1+1',
    '\t=1',
    '\r=1',
    '＝1+1',
  ]) {
    const [, record] = parsed(fileOf([{ day: '2025-07-10', value: '2', claim: { statement } }]));
    expect(column(record, 'claim')).toBe(`'${statement}`);
  }
  const [, record] = parsed(fileOf([{ day: '2025-07-10', value: '-12.5' }]));
  expect(column(record, 'value')).toBe('-12.5');
});

test('a file that is not all says so, within and in the shape of the others', () => {
  const records = parsed(
    fileOf([{ day: '2025-07-10', value: '2' }], 'https://news.example/f/figures.csv?until=2025-07-09'),
  );
  expect(records).toHaveLength(3);
  expect(records[2]).toHaveLength(csvColumns.length);
  expect(records[2]?.[0]).toContain('until=2025-07-09');
});

test('no figures: the columns alone', () => {
  expect(parsed(fileOf([]))).toEqual([[...csvColumns]]);
});
