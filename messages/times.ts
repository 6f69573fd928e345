import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import type { PublicTime } from '@/newsroom/timeline/version';
import { capital, enDash, lower, nbsp } from './characters';
import type { datesIn } from './dates';
import type { Messages } from './en';
import { type Locale, languageOf } from './locale';

/** A page tells the same few moments over and over, and reckoning in a zone is dear: these many are remembered. */
const mostMoments = 2_000;

/** A moment on the clocks and the calendar of a zone. */
type Local = { day: string; clock: string; hour: number };

/**
 * Moments and times as readers of one situation see them: in its time zone, whatever the server's.
 *
 * @param timeZone IANA name of the situation's zone.
 */
export function timesIn(
  locale: Locale,
  texts: Messages,
  { shortDay, dayRange, month }: ReturnType<typeof datesIn>,
  timeZone: string,
) {
  const known = new LRUCache<string, Local>({ max: mostMoments });
  function local(moment: string): Local {
    const before = known.get(moment);
    if (before) return before;
    const at = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
    const [day, clock] = [at.toPlainDate().toString(), at.toPlainTime().toString({ smallestUnit: 'minute' })];
    const found = { day, clock, hour: at.hour };
    known.set(moment, found);
    return found;
  }
  const dayOf = (moment: string) => local(moment).day;
  const clock = (moment: string) => local(moment).clock;

  const lastDays = new LRUCache<string, string>({ max: mostMoments });
  /** The last day of an interval that ends before a moment. */
  function lastDayBefore(end: string): string {
    const before = lastDays.get(end);
    if (before) return before;
    const found = dayOf(Temporal.Instant.from(end).subtract({ milliseconds: 1 }).toString());
    lastDays.set(end, found);
    return found;
  }
  const zoneName = zoneNameOf(timeZone, locale, texts);

  /** "22 July 2025, 09:14"; without the year where it is that of `beside`. */
  const moment = (at: string, beside?: string) => `${shortDay(dayOf(at), beside)}, ${clock(at)}`;

  /**
   * An event time in words, as exact as it is known and no more: "Overnight, 20–21 July".
   *
   * @param beside a day whose year goes without saying.
   */
  function time(at: PublicTime, beside?: string): string {
    if (at.precision === 'unknown' || !at.start || !at.end) return texts.time.unknown;
    const start = local(at.start);
    const end = local(at.end);
    const first = start.day;
    const last = lastDayBefore(at.end);
    const about = at.approximate ? `${texts.time.about}${nbsp}` : '';
    switch (at.precision) {
      case 'minute':
        return `${shortDay(first, beside)}, ${about}${start.clock}`;
      case 'hour':
        return `${shortDay(first, beside)}, ${about}${start.clock}${enDash}${end.clock}`;
      case 'part_of_day': {
        const part =
          (['early_hours', 'morning', 'afternoon', 'evening'] as const)[Math.floor(start.hour / 6)] ??
          'evening';
        const told = texts.time[part];
        return capital(`${about}${about ? lower(told) : told} ${shortDay(first, beside)}`);
      }
      case 'night': {
        const told = texts.time[at.approximate ? 'nightAbout' : 'night'];
        return told({ nights: dayRange(first, last, beside), morning: shortDay(last, beside) });
      }
      case 'month':
        return capital(`${about}${month(first)}`);
      case 'day':
      case 'range':
        return capital(`${about}${dayRange(first, last, beside)}`);
    }
  }

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
    time,
    /** A figure's local date, or date and time. */
    asOf: (asOf: string, beside?: string) =>
      asOf.includes('T')
        ? `${shortDay(asOf.slice(0, 10), beside)}, ${asOf.slice(11)}`
        : shortDay(asOf, beside),
  };
}

export type Times = ReturnType<typeof timesIn>;

function zoneNameOf(timeZone: string, locale: Locale, texts: Messages): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC';
  const known = texts.time.zones[timeZone];
  if (known) return known.replaceAll(' ', nbsp);
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', nbsp);
  // English names a zone by its city, as the zone's own name does; other languages need the city's or country's name.
  const name = locale === 'en' ? city : (placeOfZone(timeZone, languageOf[locale]) ?? city);
  return texts.time.clockOf(name).replaceAll(' ', nbsp);
}

/** "Німеччина" of "час: Німеччина", as Unicode's locale data names a zone where it has no name of its own. */
function placeOfZone(timeZone: string, language: string): string | undefined {
  const name = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name?.split(': ').at(-1);
}
