import type { Plural } from '../en';

export const charts = {
  figures: { one: 'figure', other: 'figures' } as Plural,
  days: { one: 'day', other: 'days' } as Plural,
  events: { one: 'event', other: 'events' } as Plural,
  legend: 'How to read the charts',
  range: 'bar: the source gives a range',
  open: 'arrow: “at least” or “at most”',
  small: 'small ring: superseded, converted, or part of a larger figure',
  step: 'line: the count for one event as it changed',
  /** What a chart shows, in words. */
  many: (figures: string, days: string) => `${figures} on ${days}`,
  fromTo: (least: string, most: string) => `from ${least} to ${most}`,
  same: (value: string) => `always ${value}`,
  last: (value: string, day: string, standing: string) => `Last: ${value} on ${day}, ${standing}.`,
  lastOfEvents: (events: string, day: string) => `Last: ${day}, ${events}, each counted by itself.`,
  values: { one: 'value', other: 'values' } as Plural,
  /** A small series beside the figure of a day. */
  series: (days: string, values: string, least: string, most: string) =>
    `Last ${days}: ${values}, from ${least} to ${most}.`,
  undrawn: { one: 'figure is too large to draw', other: 'figures are too large to draw' } as Plural,
  /** After "12 figures". */
  table: 'as a table',
  all: 'All figures',
  others: 'Other figures',
  othersText: 'Measures with fewer than three figures in this month, or with all of them on one day.',
  longer: (figures: string) => `${figures} of a longer time than a day: in the table, not in the chart.`,
  /** @param all "840 figures". */
  newest: (shown: string, all: string) => `The newest ${shown} of ${all}; the CSV file holds them all.`,
  measure: 'Measure',
  by: 'Who says so',
  csvMonth: (month: string) => `${month} as CSV`,
  csvAll: 'All figures as CSV',
  bounded: (claims: string) =>
    `More figures were published in this month than one page can hold: those of its last ${claims} are shown. The CSV file holds the whole month.`,
};
