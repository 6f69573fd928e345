import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { labelled } from '@/cli/labelled';
import { suggest } from '@/newsroom/extraction/suggest';
import { ownSentences } from './own-sentences';

/** The documents that the rules were written on; those that were opened late, after a first look at how all others fare. */
const developedOn = new Set(['000', '003', '104', '106', '111', '113', '204', '215']);
const openedLate = new Set(['109', '110', '118', '201', '207', '220']);
const columns = [
  ['precision', 'P'],
  ['recall', 'R'],
  ['f1', 'F1'],
  ['speakerAcc', 'speaker'],
  ['speakerAccNamed', 'named'],
  ['dateAcc', 'date'],
  ['placeF1', 'place'],
  ['quantityF1', 'number'],
  ['quantityUnitF1', 'unit'],
  ['footnoteAcc', 'note'],
] as const;
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

type Measured = Record<string, number | null>;
export type Indexed = {
  id: string;
  file: string;
  text_file?: string;
  publisher: string | null;
  published: string | null;
  language: string;
};
type Scorer = {
  scoreDoc(text: string, gold: unknown, predicted: unknown, errors: null): Record<string, number>;
  summarise(counts: Record<string, number>): Measured;
};

/**
 * Prints how well suggestions agree with the labels, and how fast they come.
 *
 * @param typed `--reports FOLDER` with index, documents, labels and scorer; `--totals` leaves single documents out.
 */
export async function runExtraction(typed: string[], typedIn: string): Promise<void> {
  const { values } = parseArgs({
    args: typed,
    options: { reports: { type: 'string' }, totals: { type: 'boolean', default: false } },
  });
  const folder = resolve(typedIn, values.reports ?? process.env.DAYBOOK_REPORTS ?? '../shared/reports');
  if (existsSync(join(folder, 'score.mjs'))) await printQuality(folder, values.totals);
  else
    console.log(
      `No labelled reports at ${folder}: agreement with the labels is not measured. --reports FOLDER names another place.\n`,
    );
  console.log('text                    processor s    MB a second   suggestions');
  printSpeed('own sentences', ownSentences);
  printSpeed('words at random', atRandom(ownSentences));
  const documents = documentsIn(folder);
  if (documents) printSpeed('the documents', documents);
}

async function printQuality(folder: string, totals: boolean): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const index: Indexed[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).documents;
  const labelledOnes = index.filter(({ id }) => existsSync(join(folder, 'gold', `${id}.json`)));
  const counts = labelledOnes.map((document) => ({
    id: document.id,
    counts: countsOf(scorer, folder, document),
  }));
  console.log(['document'.padEnd(26), ...columns.map(([, label]) => label.padStart(8))].join(''));
  for (const [name, part] of [
    ['developed on', counts.filter(({ id }) => developedOn.has(id))],
    ['opened late', counts.filter(({ id }) => openedLate.has(id))],
    ['left out', counts.filter(({ id }) => !developedOn.has(id) && !openedLate.has(id))],
    ['all', counts],
  ] as const) {
    if (part.length === 0) continue;
    const single = part.map(({ counts }) => scorer.summarise(counts));
    if (!totals && name !== 'all')
      for (const [i, { id }] of part.entries()) printRow(`  ${id}`, single[i] as Measured);
    printRow(`${name}, pooled`, scorer.summarise(sumOf(part.map(({ counts }) => counts))));
    printRow(`${name}, mean of ${part.length}`, meanOf(single));
  }
  console.log();
}

function countsOf(scorer: Scorer, folder: string, document: Indexed): Record<string, number> {
  const text = textOf(folder, document);
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${document.id}.json`), 'utf8'));
  const found = suggest(text, {
    publishedOn: document.published,
    publisher: document.publisher,
    timeZone: 'Europe/Kyiv',
    language: document.language,
  });
  return scorer.scoreDoc(text, gold, labelled(found), null);
}

export function textOf(folder: string, { file, text_file }: Indexed): string {
  return readFileSync(join(folder, text_file ?? file.replace(/\.html$/, '.text.txt')), 'utf8');
}

function sumOf(all: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const one of all) for (const [key, value] of Object.entries(one)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}

function meanOf(all: readonly Measured[]): Measured {
  return Object.fromEntries(
    columns.map(([key]) => {
      const values = all.map((one) => one[key]).filter((value) => typeof value === 'number');
      return [key, values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null];
    }),
  );
}

function printRow(name: string, measured: Measured): void {
  const cells = columns.map(([key]) => (measured[key] ?? null)?.toFixed(3) ?? '-');
  console.log([name.padEnd(26), ...cells.map((cell) => cell.padStart(8))].join(''));
}

/** All documents of a folder behind each other; nothing where there is none. */
function documentsIn(folder: string): string {
  if (!existsSync(join(folder, 'index.json'))) return '';
  const index: Indexed[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).documents;
  return index.map((document) => textOf(folder, document)).join('\n\n');
}

/** The words of a text, ten times over, in an order that makes no sense: what rules that try everything take longest for. */
function atRandom(text: string): string {
  const words = text.split(/\s+/);
  let seed = 1;
  // Park and Miller's generator: the same order each time.
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return Array.from({ length: words.length * 10 }, () => words[next() % words.length]).join(' ');
}

/** Prints how fast a text is read, repeated to several sizes. */
function printSpeed(name: string, sample: string): void {
  const facts = { publishedOn: '2026-03-10', publisher: null, timeZone: 'UTC', language: null };
  const once = `${sample}\n\n`;
  const sized = (size: number) => once.repeat(Math.ceil(size / once.length)).slice(0, size);
  suggest(sized(200_000), facts);
  for (const size of sizes) {
    const text = sized(size);
    const began = process.cpuUsage();
    const { length } = suggest(text, facts);
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1e6;
    const row = [
      `${name}, ${size / 1_000} kB`.padEnd(24),
      seconds.toFixed(3).padStart(11),
      (size / 1e6 / seconds).toFixed(2).padStart(15),
      String(length).padStart(14),
    ];
    console.log(row.join(''));
  }
}
