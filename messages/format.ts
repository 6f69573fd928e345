import { pluralize, singularize } from 'inflection';
import { Temporal } from 'temporal-polyfill';
import type { PublicFigure, PublicTime } from '@/newsroom/timeline/version';
import { en, type Plural } from './en';

const locale = 'en-GB';
const nbsp = '\u00a0';
const thin = '\u202f';
const enDash = '–';

const plurals = new Intl.PluralRules(locale);
const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Dates, times and numbers as readers of one situation see them: in its time zone, whatever the server's. */
export type Format = ReturnType<typeof makeFormat>;

const made = new Map<string, Format>();

/** @param timeZone IANA name of the situation's zone. */
export function formatFor(timeZone: string): Format {
  const format = made.get(timeZone) ?? makeFormat(timeZone);
  made.set(timeZone, format);
  return format;
}

function makeFormat(timeZone: string) {
  const local = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  const dayOf = (moment: string) => local(moment).toPlainDate().toString();
  const clock = (moment: string) => local(moment).toPlainTime().toString({ smallestUnit: 'minute' });
  const zone = en.time.clockOf((timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', nbsp));
  const zoneName = timeZone === 'UTC' || timeZone === 'Etc/UTC' ? 'UTC' : zone.replace(' ', nbsp);

  /** "22 July 2025, 09:14"; without the year where it is that of `beside`. */
  const moment = (at: string, beside?: string) => `${shortDay(dayOf(at), beside)}, ${clock(at)}`;

  return {
    timeZone,
    zoneName,
    /** The local day of a moment, YYYY-MM-DD. */
    dayOf,
    clock,
    moment,
    /** "22 July 2025, 09:14 Kyiv time". */
    momentInZone: (at: string, beside?: string) => `${moment(at, beside)} ${zoneName}`,
    /** "18:42 Kyiv time", with the date where it is another day than the page's. */
    updated: (at: string, day: string) => `${dayOf(at) === day ? clock(at) : moment(at, day)} ${zoneName}`,
    /** An event time in words: "Overnight, 20–21 July". The year is told unless it is that of `beside`. */
    time: (time: PublicTime, beside?: string) => timeInWords(time, timeZone, beside),
    /** A figure's local date, or date and time. */
    asOf: (asOf: string, beside?: string) =>
      asOf.includes('T')
        ? `${shortDay(asOf.slice(0, 10), beside)}, ${asOf.slice(11)}`
        : shortDay(asOf, beside),
  };
}

/**
 * An event time in words, as exact as it is known and no more.
 *
 * @param beside a day whose year goes without saying.
 */
export function timeInWords(time: PublicTime, timeZone: string, beside?: string): string {
  if (time.precision === 'unknown' || !time.start || !time.end) return en.time.unknown;
  const start = Temporal.Instant.from(time.start).toZonedDateTimeISO(timeZone);
  const end = Temporal.Instant.from(time.end).toZonedDateTimeISO(timeZone);
  const first = start.toPlainDate().toString();
  const last = end.subtract({ milliseconds: 1 }).toPlainDate().toString();
  const about = time.approximate ? `${en.time.about}${nbsp}` : '';
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  switch (time.precision) {
    case 'minute':
      return `${shortDay(first, beside)}, ${about}${clock(start)}`;
    case 'hour':
      return `${shortDay(first, beside)}, ${about}${clock(start)}${enDash}${clock(end)}`;
    case 'part_of_day': {
      const part =
        (['early_hours', 'morning', 'afternoon', 'evening'] as const)[Math.floor(start.hour / 6)] ??
        'evening';
      return capital(`${about}${about ? lower(en.time[part]) : en.time[part]} ${shortDay(first, beside)}`);
    }
    case 'night':
      return `${time.approximate ? `${en.time.overnightAbout}${nbsp}` : `${en.time.overnight}, `}${dayRange(first, last, beside)}`;
    case 'month':
      return capital(`${about}${month(first)}`);
    case 'day':
    case 'range':
      return capital(`${about}${dayRange(first, last, beside)}`);
  }
}

/** "Monday, 21 July 2025". */
export function dayInFull(day: string): string {
  return `${weekdays.format(noon(day))}, ${shortDay(day)}`;
}

/** "21 July 2025", or "21 July" beside a day of the same year. */
export function shortDay(day: string, beside?: string): string {
  const dayAndMonth = `${Number(day.slice(8))}${nbsp}${months.format(noon(day))}`;
  return sameYear(day, beside) ? dayAndMonth : `${dayAndMonth} ${year(day)}`;
}

/** "20–21 July", "31 July – 1 August 2025". */
export function dayRange(first: string, last: string, beside?: string): string {
  if (first === last) return shortDay(first, beside);
  if (first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))}${enDash}${shortDay(last, beside)}`;
  const outer = sameYear(first, last) ? last : beside;
  return `${shortDay(first, outer)}${nbsp}${enDash} ${shortDay(last, beside)}`;
}

/** "July 2025". */
export function month(day: string): string {
  return `${months.format(noon(day))} ${year(day)}`;
}

/** Decimal text with grouped thousands, every digit kept: 200000 is "200,000". */
export function number(value: string | number): string {
  // The runtime takes decimal text of any length exactly; the type only admits literals.
  return numbers.format(value as number).replace('-', '−');
}

/** A figure in words: "at least 15", "about 200,000", "80–90 km", "1 person" of what is counted in people. */
export function figure({
  value,
  low,
  high,
  qualifier,
  unit,
}: Pick<PublicFigure, 'value' | 'low' | 'high' | 'qualifier' | 'unit'>): string {
  const amount = isRange({ low, high })
    ? `${number(low ?? '')}${enDash}${number(high ?? '')}`
    : number(value);
  const counted = unitOf({ value, low, high, unit });
  return [en.labels.qualifiers[qualifier], counted ? `${amount}${nbsp}${counted}` : amount]
    .filter(Boolean)
    .join(' ');
}

/** The unit as it stands after the value: "people", and "person" after one. */
export function unitOf(figure: Pick<PublicFigure, 'value' | 'low' | 'high' | 'unit'>): string {
  return !isRange(figure) && Number(figure.value) === 1 ? oneOf(figure.unit) : figure.unit;
}

function isRange({ low, high }: Pick<PublicFigure, 'low' | 'high'>): boolean {
  return low !== null && high !== null && low !== high;
}

/** One of what an English plural names; symbols, and words that do not come back as they were, stay as they are. */
function oneOf(unit: string): string {
  if (!/^[a-z ]{3,}s$|\b(people|men|women|children)$/.test(unit)) return unit;
  const one = singularize(unit);
  return pluralize(one) === unit ? one : unit;
}

/** "31 claims", in figures. */
export function count(n: number, plural: Plural): string {
  return `${number(n)}${nbsp}${pluralOf(n, plural)}`;
}

/** "two independent origins", in words up to ten. */
export function countInWords(n: number, plural: Plural): string {
  return `${words[n] ?? number(n)} ${pluralOf(n, plural)}`;
}

export function pluralOf(n: number, plural: Plural): string {
  return plural[plurals.select(n) === 'one' ? 'one' : 'other'];
}

/** "Kyiv, Kharkiv and Sumy". */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Quotation marks around words that stay as they are. */
export function quoted(exact: string): string {
  return `“${exact}”`;
}

/**
 * The first words of a quotation, cut between words and marked with an ellipsis.
 *
 * @param longest in characters.
 */
export function shortened(exact: string, longest: number): string {
  const flat = exact.replace(/\s+/gu, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest + 1).replace(/[\s,;:–—-]*\s\S*$/u, '');
  return `${(cut || flat.slice(0, longest)).replace(/[\uD800-\uDBFF]$/u, '')}${thin}…`;
}

/**
 * Our own sentences as a newspaper sets them: curly quotation marks and apostrophes, dashes, and no line break
 * between a number and what it counts. Never for quoted words, which stay as they are.
 */
export function setInType(text: string): string {
  return text
    .replace(/(^|[\s([{–—“‘])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{–—“])'(?=\S)/gu, '$1‘')
    .replaceAll("'", '’')
    .replace(/ (?:-|–) /gu, `${nbsp}– `)
    .replace(/(?<=\d) (?=\p{L})/gu, nbsp);
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function year(day: string): string {
  return day.slice(0, 4);
}

function sameYear(day: string, beside: string | undefined): boolean {
  return beside !== undefined && year(day) === year(beside);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
