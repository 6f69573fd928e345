import type { Plural } from '../en';

export const situation = {
  latest: 'Latest day',
  since: (day: string) => `Since ${day}`,
  days: { one: 'day with entries', other: 'days with entries' } as Plural,
  lastDays: 'The last days',
  noLede: 'No summary has been written for this day.',
  series: 'Key series',
  allFigures: 'All figures, with tables and CSV',
  strip: 'All days',
  stripText: 'Each cell is a day; the fuller it is, the more claims stand on it.',
  monthsText: 'Earlier, each cell is a month and leads to its last day with entries.',
  /** A span of numbers of claims, in the legend of the strip. */
  span: (least: string, most: string) => (least === most ? least : `${least}–${most}`),
  legend: 'Claims a day',
  quoted: 'Most quoted',
  quotedText: (days: string) => `In the last ${days}, by the number of claims.`,
  allSources: 'All sources',
  calendarDays: { one: 'day', other: 'days' } as Plural,
  follow: 'How to follow',
  followText: 'New claims and every correction, as they are published. No account, no tracking.',
  corrections: 'Corrections page',
  method: 'How we work',
};
