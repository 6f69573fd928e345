import { enDash, nbsp } from './characters';
import { type Locale, languageOf } from './locale';

/** Days, YYYY-MM-DD, as newspapers of a language write them. */
export function datesIn(locale: Locale) {
  const language = languageOf[locale];
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const monthsInBrief = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  // A month in a date stands in another case than alone: "21 липня", "липень".
  const monthsInDates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const monthInDate = ofEachMonth(
    (day) => monthsInDates.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '',
  );
  const monthAlone = ofEachMonth((day) => months.format(day));
  const monthInBrief = ofEachMonth((day) => monthsInBrief.format(day));

  /** "21 July 2025", or "21 July" beside a day of the same year. */
  function shortDay(day: string, beside?: string): string {
    const dayAndMonth = `${Number(day.slice(8))}${nbsp}${monthInDate(day)}`;
    return sameYear(day, beside) ? dayAndMonth : `${dayAndMonth} ${year(day)}`;
  }

  return {
    shortDay,

    /** "Monday, 21 July 2025"; begins as within a sentence. */
    dayInFull: (day: string) => `${weekdays.format(noon(day))}, ${shortDay(day)}`,

    /** "20–21 July", "31 July – 1 August 2025". */
    dayRange(first: string, last: string, beside?: string): string {
      if (first === last) return shortDay(first, beside);
      if (first.slice(0, 7) === last.slice(0, 7))
        return `${Number(first.slice(8))}${enDash}${shortDay(last, beside)}`;
      const outer = sameYear(first, last) ? last : beside;
      return `${shortDay(first, outer)}${nbsp}${enDash} ${shortDay(last, beside)}`;
    },

    /** "July 2025", of any day in it; begins as within a sentence. */
    month: (day: string) => `${monthAlone(day)} ${year(day)}`,

    /** "Jul", of any day in it. */
    monthInBrief,
  };
}

/** The twelve names, each made once; by any day of a month. */
function ofEachMonth(name: (day: Date) => string): (day: string) => string {
  const names = Array.from({ length: 12 }, (_, i) => name(new Date(Date.UTC(2001, i, 1, 12))));
  return (day) => names[Number(day.slice(5, 7)) - 1] ?? '';
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
