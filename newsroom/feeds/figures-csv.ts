import type { FigureRow } from '@/newsroom/timeline/figure-rows';
import type { Site } from './feed';

/** The columns of the file; what is closed (qualifier, standing, place) is told by the words of the vocabulary, in any language. */
export const csvColumns = [
  'day',
  'measure',
  'event',
  'claim',
  'value',
  'low',
  'high',
  'qualifier',
  'unit',
  'as_of',
  'standing',
  'place_in_ledger',
  'who_says_so',
  'address',
] as const;

/**
 * Figures as a file for spreadsheets: RFC 4180, UTF-8 with its mark (without it Excel takes Cyrillic for something else), values with
 * every digit that was published. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @param earlier address of the file that goes on before this one, where this one is not all; it is told in the last record.
 */
export function figuresCsv(rows: readonly FigureRow[], earlier: string | null, site: Site): string {
  const records = rows.map((row) => recordOf(row, site));
  const end = earlier
    ? [[`This file is not all: earlier figures are at ${earlier}`, ...csvColumns.slice(1).map(() => '')]]
    : [];
  return `\uFEFF${[csvColumns, ...records, ...end].map((record) => `${record.map(cell).join(',')}\r\n`).join('')}`;
}

function recordOf({ day, measure, event, entry, stands }: FigureRow, site: Site): string[] {
  const { figure, claim, voice, apart } = entry;
  return [
    day,
    measure,
    event?.title ?? '',
    claim.statement,
    figure.value,
    figure.low ?? '',
    figure.high ?? '',
    figure.qualifier,
    figure.unit,
    figure.asOf ?? '',
    claim.standing,
    stands ? 'stands' : (apart ?? 'beside'),
    voice.name,
    site.address(`/claims/${claim.claimId}`),
  ];
}

/** A number may begin with a minus; any other text that begins so is none. */
function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = !isNumber && /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
