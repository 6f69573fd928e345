import type { PartOfDay } from '@/db/vocabulary';
import type { Day } from './civil-day';
import {
  dateOf,
  type Interval,
  inMonth,
  inWeek,
  inYear,
  isoWeek,
  onDay,
  over,
  overNight,
  unknown,
  weekdayNear,
  yearNear,
  yearOfMonth,
} from './date-resolution';
import { anyMonth, anyWeekday, fullMonth, monthNumber, months, weekdays } from './date-words';
import { findNumerals } from './numbers';
import { compile } from './patterns';

/** What a pattern needs to tell the days of its phrase. */
export type Setting = {
  /** Day of publication. */
  anchor: Day | null;
  /** Whether the clause looks ahead. */
  ahead: boolean;
  /** A year that the sentence names elsewhere. */
  year: number | null;
};

type Groups = Record<string, string | undefined>;
/** What a sentence must have for a pattern to be tried. */
export type Need = 'month' | 'weekday' | 'year' | 'dated' | 'week' | 'relative';
export type DatePattern = {
  pattern: RegExp;
  needs: Need;
  /** The words that it may begin with; "0" stands for any number. */
  begins: ReadonlySet<string>;
  resolve: (groups: Groups, setting: Setting, phrase: string) => Interval | null;
  /** A span of time that holds a count of its own ("within two years"): no calendar date. */
  duration?: boolean;
  /** Too wide to date what is told: used for a claim only where the sentence has nothing else. */
  wide?: boolean;
};

const left = String.raw`(?<![\p{L}\p{N}$€£.,/-])`;
const right = String.raw`(?![\p{L}\p{N}])`;
const ordinal = `(?:st|nd|rd|th)?`;
const d = (name: string) => String.raw`(?<${name}>[0-3]?\d)${ordinal}`;
const y = (name = 'year') => String.raw`(?<${name}>(?:19|20)\d\d)(?:\s?(?:року|рік|года|році|году|р\.|г\.))?`;
const m = (name = 'month') => `(?<${name}>${anyMonth})`;
const M = (name = 'month') => `(?<${name}>${fullMonth})`;
const dash = String.raw`\s?[-–—]\s?`;
const to = String.raw`(?:${dash}|\s(?:to|and|or|until|through|into|till|на|по|до|і|та|и|або|или)\s(?:the\s)?)`;
const night = `(?:(?:during |on |in |over )?the (?:early |late )?night(?:time)? (?:of|from|between|to)|(?:the )?overnight(?: hours)?(?: strikes?| attacks?| raids?)?(?: on| of| from| between| into)?|(?:у|в) ніч(?: на| з| проти)?|(?:вночі|уночі)(?: на| з| проти)?|(?:в )?ночь(?: на| с)?|вночі)`;
const part = '(?<part>morning|afternoon|evening|night)';
const anyOf = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));
/** Up to an apostrophe, as a name begins. */
const beginningsOf = (names: Iterable<string>) => [...names].map((name) => name.split("'")[0]).join(' ');
const monthNames = beginningsOf(months.keys());
const weekdayNames = beginningsOf(weekdays.keys());
const nightBegins = anyOf('during on in over the overnight у в вночі уночі ночь');
const partBegins = 'in on the early late вранці увечері ввечері утром вечером';
const saying = (...pieces: string[]) => compile(left + pieces.join('') + right, 'iy');

const parts: Record<string, PartOfDay> = { morning: 'morning', afternoon: 'afternoon', evening: 'evening' };

const number = (text: string | undefined) => Number(text ?? Number.NaN);

function day(
  groups: Groups,
  setting: Setting,
  name: string,
  monthName = 'month',
  yearName = 'year',
): Day | null {
  const month = monthNumber(groups[monthName] ?? '');
  const of = number(groups[name]);
  if (!month || !of || of > 31) return null;
  const year =
    number(groups[yearName]) || setting.year || yearNear(setting.anchor, month, of, setting.ahead) || null;
  return year ? dateOf(year, month, of) : null;
}

/** "July 20-21", "20 and 21 July", "June 30 to July 2": by the second month when there is one. */
function days(groups: Groups, setting: Setting): [Day | null, Day | null] {
  const second = groups.month2 ? 'month2' : 'month';
  const end = day(groups, setting, 'day2', second);
  const start = day({ ...groups, year: groups.year1 ?? groups.year }, setting, 'day');
  if (start && end && end.number < start.number) return [start.subtract({ years: 1 }), end];
  return [start, end];
}

const knownMonth = (groups: Groups) =>
  ['month', 'month2'].every((n) => !groups[n] || monthNumber(groups[n] ?? ''));

function nightOf(groups: Groups, setting: Setting, phrase: string): Interval | null {
  if (!knownMonth(groups)) return null;
  if (groups.day2) {
    const [start, end] = days(groups, setting);
    return start && end ? { ...over(start, end), precision: 'night' } : unknown;
  }
  const date = day(groups, setting, 'day');
  // "у ніч на 26 вересня", "overnight into July 21" and "overnight on July 21" end on that day.
  const ends = /(?: на| проти|overnight)/i.test(phrase);
  return overNight(ends && date ? date.subtract({ days: 1 }) : date);
}

function pair(groups: Groups, setting: Setting): Interval | null {
  if (!knownMonth(groups)) return null;
  const [start, end] = days(groups, setting);
  if (!start || !end) return unknown;
  return over(start, end, 'range');
}

function single(groups: Groups, setting: Setting): Interval | null {
  const month = monthNumber(groups.month ?? '');
  if (!month) return null;
  const date = day(groups, setting, 'day');
  if (!date) return number(groups.day) > 31 || number(groups.day) === 0 ? null : unknown;
  if (groups.part === 'night') return overNight(date);
  return onDay(
    date,
    groups.part ? (parts[groups.part.toLowerCase()] ?? null) : (partBefore(groups.before) ?? null),
  );
}

function partBefore(words: string | undefined): PartOfDay | null {
  if (!words) return null;
  if (/early|вранці|ранку|небудь/i.test(words) && /hours|early /i.test(words)) return 'early_hours';
  return /morning|вранці|утром|ранок/i.test(words)
    ? 'morning'
    : /afternoon|вдень|днем|днём/i.test(words)
      ? 'afternoon'
      : /evening|late|ввечері|увечері|вечером/i.test(words)
        ? 'evening'
        : /early/i.test(words)
          ? 'early_hours'
          : null;
}

const partLead =
  '(?<before>(?:(?:in |on )?the (?:early |late )?(?:morning|afternoon|evening|hours)(?: hours)? of |early (?:on )?|late (?:on )?|вранці |увечері |ввечері |утром |вечером ))?';

function countOf(words: string | undefined): number | null {
  if (!words) return 1;
  if (/^(?:a|an|one)$/i.test(words)) return 1;
  if (/^(?:a )?(?:couple|few)/i.test(words)) return null;
  const value = Number(findNumerals(words)[0]?.value ?? Number.NaN);
  return Number.isFinite(value) && value <= 3000 ? value : null;
}

function back(anchor: Day | null | undefined, count: number | null, unit: string): Interval {
  if (!anchor || count === null) return unknown;
  if (/^(?:hour|годин|час|доб|сут)/i.test(unit))
    return over(
      anchor.subtract({ days: Math.max(1, Math.round(count / 24) * (/^(?:доб|сут)/i.test(unit) ? 24 : 1)) }),
      anchor,
    );
  if (/^(?:day|night|дн|день)/i.test(unit)) return over(anchor.subtract({ days: count }), anchor);
  if (/^(?:week|тиж|недел)/i.test(unit)) return over(anchor.subtract({ weeks: count }), anchor);
  if (/^(?:month|міся|меся)/i.test(unit)) return over(anchor.subtract({ months: count }), anchor);
  return over(anchor.subtract({ years: count }), anchor);
}

const count = String.raw`(?<count>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|twenty-four|forty-eight|(?:a )?few|(?:a )?couple(?: of)?)`;
const unit = '(?<unit>hour|day|night|week|month|year|decade)s?';

/** In order of precedence where two begin together and are equally long. */
export const datePatterns: DatePattern[] = [
  // The night of July 20 to 21; overnight on July 20-21; у ніч на 26 вересня.
  {
    needs: 'month',
    begins: nightBegins,
    pattern: saying(
      night,
      String.raw`\s`,
      m(),
      String.raw`\s`,
      d('day'),
      `(?:${to}(?:${m('month2')}\\s)?`,
      d('day2'),
      ')?',
      `(?:,?\\s${y()})?`,
    ),
    resolve: nightOf,
  },
  {
    needs: 'month',
    begins: nightBegins,
    pattern: saying(
      night,
      String.raw`\s`,
      d('day'),
      `(?:${to}`,
      d('day2'),
      ')?',
      String.raw`\s(?:of\s)?`,
      m(),
      `(?:,?\\s${y()})?`,
    ),
    resolve: nightOf,
  },
  {
    needs: 'month',
    begins: nightBegins,
    pattern: saying(
      night,
      String.raw`\s`,
      d('day'),
      String.raw`\s`,
      m(),
      to,
      d('day2'),
      String.raw`\s`,
      m('month2'),
      `(?:,?\\s${y()})?`,
    ),
    resolve: nightOf,
  },
  {
    needs: 'month',
    begins: anyOf(monthNames),
    pattern: saying(
      m(),
      String.raw`\s`,
      d('day'),
      to,
      d('day2'),
      `(?:,?\\s${y()})?`,
      String.raw`\s(?:overnight)`,
    ),
    resolve: nightOf,
  },
  {
    needs: 'weekday',
    begins: nightBegins,
    pattern: saying(
      `${night}\\s(?:on |of |from )?(?<weekday>${anyWeekday})(?:${to}(?<weekday2>${anyWeekday}))?`,
    ),
    resolve: ({ weekday, weekday2 }, { anchor }, phrase) => {
      const end = weekdays.get((weekday2 ?? weekday ?? '').toLowerCase());
      if (!end) return null;
      const date = weekdayNear(anchor, end, false);
      if (weekday2 || /(?: на|into|overnight)/i.test(phrase)) return overNight(date?.subtract({ days: 1 }));
      return overNight(date);
    },
  },
  // Ranges of days.
  {
    needs: 'month',
    begins: anyOf(monthNames),
    pattern: saying(
      m(),
      String.raw`\s`,
      d('day'),
      `(?:,?\\s${y('year1')})?`,
      to,
      `(?:${m('month2')}\\s)?`,
      d('day2'),
      `(?:,?\\s${y()})?`,
    ),
    resolve: pair,
  },
  {
    needs: 'month',
    begins: anyOf('0'),
    pattern: saying(d('day'), to, d('day2'), String.raw`\s(?:of\s)?`, m(), `(?:,?\\s${y()})?`),
    resolve: pair,
  },
  {
    needs: 'month',
    begins: anyOf('0'),
    pattern: saying(
      d('day'),
      String.raw`\s`,
      m(),
      `(?:,?\\s${y('year1')})?`,
      to,
      d('day2'),
      String.raw`\s`,
      m('month2'),
      `(?:,?\\s${y()})?`,
    ),
    resolve: pair,
  },
  // Single days.
  {
    needs: 'month',
    begins: anyOf(partBegins, monthNames),
    pattern: saying(
      partLead,
      m(),
      String.raw`\s(?:the\s)?`,
      d('day'),
      String.raw`(?![-–]?\d|\s?(?:million|billion|percent|per cent|%))`,
      `(?:,?\\s${y()})?`,
      `(?:\\s${part})?`,
    ),
    resolve: single,
  },
  {
    needs: 'month',
    begins: anyOf(partBegins, '0'),
    pattern: saying(
      partLead,
      '(?:the\\s)?',
      d('day'),
      String.raw`\s(?:of\s)?`,
      m(),
      `(?:,?\\s${y()})?`,
      `(?:\\s${part})?`,
    ),
    resolve: single,
  },
  {
    needs: 'dated',
    begins: anyOf('0'),
    pattern: compile(
      String.raw`(?<![\p{N}\p{L}/.-])(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d])`,
      'y',
    ),
    resolve: ({ year, month, day }) => onDay(dateOf(number(year), number(month), number(day))),
  },
  {
    needs: 'dated',
    begins: anyOf('0'),
    pattern: compile(
      String.raw`(?<![\p{N}\p{L}/.-])(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.(?<year>(?:19|20)?\d\d)(?!\.?\d)`,
      'y',
    ),
    resolve: ({ year = '', month, day }) => {
      const date = dateOf(number(year.length === 2 ? `20${year}` : year), number(month), number(day));
      return date && onDay(date);
    },
  },
  {
    needs: 'dated',
    begins: anyOf('0'),
    pattern: compile(
      String.raw`(?<![\p{N}\p{L}/.-])(?<a>[0-3]?\d)/(?<b>[0-3]?\d)/(?<year>(?:19|20)\d\d)(?!\d)`,
      'y',
    ),
    resolve: ({ a, b, year }) => {
      const date = dateOf(number(year), number(b), number(a)) ?? dateOf(number(year), number(a), number(b));
      return date && onDay(date);
    },
  },
  // Weeks.
  {
    needs: 'month',
    begins: anyOf('the week'),
    pattern: saying(
      '(?:the )?week (?:ending|ended|to|ending on)\\s(?:the\\s)?(?:',
      d('day'),
      '\\s',
      m(),
      '|',
      m('month2'),
      '\\s',
      d('day2'),
      `)(?:,?\\s${y()})?`,
    ),
    resolve: (groups, setting) => {
      const end = groups.day ? day(groups, setting, 'day') : day(groups, setting, 'day2', 'month2');
      return over(end?.subtract({ days: 6 }), end);
    },
  },
  {
    needs: 'week',
    begins: anyOf('epidemiological epi reporting'),
    pattern: saying(
      '(?:epidemiological |epi |reporting )week (?<week>[0-5]?\\d)',
      `(?:,?\\s(?:of\\s)?${y()})?`,
    ),
    resolve: ({ week, year }, { anchor }) => {
      const of = number(year) || anchor?.year;
      return of ? isoWeek(of, number(week)) : unknown;
    },
  },
  // Months with or without a year, alone or in a row.
  {
    needs: 'month',
    begins: anyOf('in from between', monthNames),
    pattern: saying(
      '(?:(?:in|from|between)\\s)?',
      M(),
      `(?:\\s${y('year1')})?`,
      to,
      M('month2'),
      `(?:,?\\s(?:of\\s)?${y()})?`,
    ),
    resolve: (groups, setting) => {
      const first = monthNumber(groups.month ?? '');
      const last = monthNumber(groups.month2 ?? '');
      if (!first || !last) return null;
      const end = number(groups.year) || setting.year || yearOfMonth(setting.anchor, last, setting.ahead);
      if (!end) return unknown;
      const begin = number(groups.year1) || (first > last ? end - 1 : end);
      const to = inMonth(end, last).to;
      const from = inMonth(begin, first).from;
      return { from, to, precision: 'range', partOfDay: null };
    },
  },
  {
    needs: 'month',
    begins: anyOf(
      'in since during by until before from for of throughout late early mid after last next this the у в з с',
      monthNames,
    ),
    pattern: saying(
      '(?:(?<lead>in|since|during|by|until|before|from|for|of|throughout|late|early|mid|until|after|last|next|this past|the end of|the beginning of|the start of|у|в|з|з початку|с)[\\s-])?(?<edge>(?:(?:early|late|mid)[\\s-]){0,1})',
      m(),
      `(?:,?\\s(?:of\\s)?${y()})?`,
      String.raw`(?!\s\d{1,2}(?!\d))`,
    ),
    resolve: ({ lead, edge, month: written, year }, setting) => {
      const month = monthNumber(written ?? '');
      if (!month) return null;
      // "May" that begins a sentence, "March" that a crowd joins: a month alone needs its preposition or its year.
      const led = Boolean(lead || edge);
      if (!year && !led && /^(?:may|march|august|mar|jan|dec)/i.test(written ?? '')) return null;
      if (!year && /^[a-z]{3,4}\.?$/i.test(written ?? '') && !/^(?:may|june|july)\.?$/i.test(written ?? ''))
        return null;
      const ahead = setting.ahead || lead === 'next' || lead === 'until' || lead === 'by';
      const of =
        number(year) ||
        setting.year ||
        (lead === 'last'
          ? yearOfMonth(setting.anchor?.subtract({ months: 1 }) ?? null, month, false)
          : yearOfMonth(setting.anchor, month, ahead && month !== setting.anchor?.month));
      return of ? inMonth(of, month) : unknown;
    },
  },
  // Quarters, halves, years.
  {
    needs: 'year',
    begins: anyOf('the first second third fourth last'),
    pattern: saying(
      `(?:the )?(?<which>first|second|third|fourth|last) (?<span>half|quarter)(?: of| in)? (?:the year )?${y()}`,
    ),
    resolve: ({ which = '', span, year }) => {
      const index =
        { first: 0, second: 1, third: 2, fourth: 3, last: span === 'half' ? 1 : 3 }[which.toLowerCase()] ?? 0;
      const length = span === 'half' ? 6 : 3;
      const from = dateOf(number(year), index * length + 1, 1);
      return over(from, from?.add({ months: length }).subtract({ days: 1 }));
    },
  },
  {
    needs: 'year',
    begins: anyOf(
      'in since during throughout for from until by of before after late early mid end start beginning as year у в за протягом впродовж с з від до',
    ),
    pattern: saying(
      `(?<lead>in|since|during|throughout|for|from|until|by|of|before|after|late|early|mid|end of|start of|beginning of|as of|year|у|в|за|протягом|впродовж|с|з|від|до)[\\s-](?:(?:the year|early|late|mid|summer|winter|spring|autumn|fall|the summer of|the spring of|the fall of|the winter of|the autumn of)[\\s-])?${y()}(?:${to}${y('year2')})?`,
      String.raw`(?!\s(?:people|civilians|deaths|cases|homes|houses|drones|troops|soldiers|families|children|households))`,
    ),
    resolve: ({ year, year2 }) =>
      year2 ? over(dateOf(number(year), 1, 1), dateOf(number(year2), 12, 31)) : inYear(number(year)),
  },
  {
    needs: 'year',
    begins: anyOf('0'),
    pattern: saying(`(?<year>(?:19|20)\\d\\d)[-–/](?<year2>(?:19|20)?\\d\\d)`),
    resolve: ({ year = '', year2 = '' }) => {
      const end = number(year2.length === 2 ? year.slice(0, 2) + year2 : year2);
      return end > number(year) && end - number(year) < 30
        ? over(dateOf(number(year), 1, 1), dateOf(end, 12, 31))
        : null;
    },
  },
  // Weekdays.
  {
    needs: 'weekday',
    begins: anyOf('last next this the coming early late mid', weekdayNames),
    pattern: saying(
      `(?<which>(?:last|next|this|this past|this coming|the following|coming|the previous)\\s)?(?<edge>(?:early|late|mid-morning|the early hours of|the evening of|the morning of|the afternoon of|the night of)\\s(?:on\\s)?)?(?<weekday>${anyWeekday})(?:\\s(?<span>early\\s)?${part})?(?:\\s(?<local>local time))?`,
    ),
    resolve: ({ which, edge, weekday = '', part: named, span }, { anchor, ahead }) => {
      if (/^[a-z]/.test(weekday)) return null;
      const of = weekdays.get(weekday.toLowerCase());
      if (!of) return null;
      const next = which ? /next|coming|following/i.test(which) : ahead;
      let date = weekdayNear(anchor, of, next);
      if (date && anchor && which && /next/i.test(which) && date.number === anchor.number)
        date = date.add({ days: 7 });
      if (date && anchor && which && /last|previous/i.test(which) && date.number === anchor.number)
        date = date.subtract({ days: 7 });
      if (/^night$/i.test(named ?? '') || /night/i.test(edge ?? '')) return overNight(date);
      if (span && /^morning$/i.test(named ?? '')) return onDay(date, 'early_hours');
      return onDay(date, named ? (parts[named.toLowerCase()] ?? null) : partBefore(edge));
    },
  },
  // Days told from publication.
  {
    needs: 'relative',
    begins: anyOf('between last this overnight вночі уночі минулої прошлой ночью цієї этой'),
    pattern: saying(
      "(?:between yesterday and (?:the )?(?:early hours of )?today|last night|(?:this morning's )?overnight|вночі|уночі|минулої ночі|прошлой ночью|ночью|цієї ночі|этой ночью)",
    ),
    resolve: (_, { anchor }) => overNight(anchor?.subtract({ days: 1 })),
  },
  {
    needs: 'relative',
    begins: anyOf(
      'earlier late early later the today yesterday tomorrow tonight сьогодні сегодня вчора вчера завтра учора',
    ),
    pattern: saying(
      '(?<before>(?:earlier |late |early |later |the early hours of |the morning of )?)(?<word>today|yesterday|tomorrow|tonight|the day before yesterday|the day after tomorrow|сьогодні|сегодня|вчора|вчера|завтра|учора)(?:\\s(?<part>morning|afternoon|evening|night))?',
    ),
    resolve: ({ word = '', part: named, before }, { anchor }) => {
      const lower = word.toLowerCase();
      const shift = /day before/.test(lower)
        ? -2
        : /day after/.test(lower)
          ? 2
          : /^(?:yesterday|вчора|учора|вчера)/.test(lower)
            ? -1
            : /^(?:tomorrow|завтра)/.test(lower)
              ? 1
              : 0;
      const date = anchor?.add({ days: shift });
      if (lower === 'tonight' || named?.toLowerCase() === 'night') return overNight(date);
      const early = /early hours/i.test(before ?? '')
        ? ('early_hours' as const)
        : /morning of/i.test(before ?? '')
          ? ('morning' as const)
          : null;
      return onDay(date, named ? (parts[named.toLowerCase()] ?? null) : early);
    },
  },
  {
    needs: 'relative',
    begins: anyOf('this'),
    pattern: saying(`this ${part}`),
    resolve: ({ part: named = '' }, { anchor }) =>
      named.toLowerCase() === 'night' ? overNight(anchor) : onDay(anchor, parts[named.toLowerCase()] ?? null),
  },
  {
    needs: 'relative',
    begins: anyOf(
      'earlier later late early the this last next цього минулого наступного этой прошлой следующей на',
    ),
    pattern: saying(
      '(?<edge>(?:earlier|later|late|early|the (?:end|start|beginning) of|the rest of)\\s)?(?<which>this|last|next|the past|the previous|the coming|the following|цього|минулого|наступного|этой|прошлой|следующей|на прошлой|на этой)\\s(?<unit>weekend|week|month|year|тижня|тижні|неделе|недели|місяця|року|месяца|года|summer|winter|spring|autumn|fall|quarter)',
    ),
    resolve: ({ edge, which = '', unit: of = '' }, { anchor, ahead }) =>
      span(anchor, edge ?? '', which.toLowerCase(), of.toLowerCase(), ahead),
  },
  {
    needs: 'relative',
    begins: anyOf('by before until at the'),
    pattern: saying(
      '(?:by |before |until |at )?the (?<edge>end|start|beginning|middle) of (?:the |this |next )?(?<unit>week|month|year)',
    ),
    resolve: ({ edge, unit: of = '' }, { anchor }, phrase) => {
      const whole = span(anchor, '', /next/i.test(phrase) ? 'next' : 'this', of.toLowerCase(), true);
      if (!whole?.to || !whole.from) return whole;
      return edge === 'end'
        ? { ...whole, from: whole.to, precision: 'day' }
        : { ...whole, to: whole.from, precision: 'day' };
    },
  },
  // Spans told back from publication.
  {
    needs: 'relative',
    begins: anyOf('in over during within for the'),
    pattern: saying(
      `(?:in |over |during |within |for )?the (?:past|last|previous|preceding)\\s(?:${count}\\s)?(?<unit>hour|day)s?`,
    ),
    resolve: ({ count: words, unit: of = '' }, { anchor }) => back(anchor, countOf(words), of),
    duration: true,
  },
  {
    needs: 'relative',
    begins: anyOf('in over during within for of the past last previous preceding these'),
    pattern: saying(
      `(?:in |over |during |within |for |of )?(?:the )?(?:past|last|previous|preceding|these)\\s(?:${count}\\s)(?<unit>week|month|year|decade)s?`,
    ),
    resolve: ({ count: words, unit: of = '' }, { anchor }) => back(anchor, countOf(words), of),
    duration: true,
    wide: true,
  },
  {
    needs: 'relative',
    begins: anyOf('за протягом впродовж в'),
    pattern: saying(
      '(?:за|протягом|впродовж|в течение) (?:останн(?:і|ю|ьої)|минул(?:у|ої|і)|последн(?:ие|юю|их)|прошедш(?:ие|ую))\\s(?:(?<count>\\d{1,3})\\s)?(?<unit>годин\\p{L}?|доб[уи]|дн(?:ів|і|ей|я)|тиждень|тижні|час(?:ов|а)|сутки|неделю)|(?:за|протягом|впродовж) (?<unit2>доб[уи]|сутки)',
    ),
    resolve: ({ count: words, unit: of, unit2 }, { anchor }) =>
      back(anchor, countOf(words), of ?? unit2 ?? ''),
    duration: true,
  },
  {
    needs: 'relative',
    begins: anyOf(
      '0 a an one two three four five six seven eight nine ten eleven twelve twenty forty few couple',
    ),
    pattern: saying(
      `${count}\\s${unit}\\s(?:ago|earlier(?! than))|(?<count2>\\d{1,2})\\s(?<unit2>дн(?:ів|і|ей|я)|годин\\p{L}?|тижн\\p{L}{1,2})\\s(?:тому|назад)`,
    ),
    resolve: ({ count: words, unit: of = '', count2, unit2 }, { anchor }) => {
      const n = countOf(count2 ?? words);
      if (!anchor || n === null) return unknown;
      const kind = (unit2 ?? of).toLowerCase();
      if (/^(?:hour|годин)/.test(kind)) return onDay(anchor.subtract({ days: Math.round(n / 24) }));
      if (/^(?:day|night|дн)/.test(kind)) return onDay(anchor.subtract({ days: n }));
      if (/^(?:week|тижн)/.test(kind)) return inWeek(anchor.subtract({ weeks: n }));
      if (kind === 'month') {
        const then = anchor.subtract({ months: n });
        return inMonth(then.year, then.month);
      }
      return inYear(anchor.subtract({ years: kind === 'decade' ? n * 10 : n }).year);
    },
    duration: true,
  },
  {
    needs: 'relative',
    begins: anyOf('within in over for during'),
    pattern: saying(
      `(?:within|in the next|over the next|in the coming|over the coming|for the next|during the next)\\s(?:the next\\s)?(?:${count}\\s)?${unit}`,
    ),
    resolve: ({ count: words, unit: of = '' }, { anchor }, phrase) => {
      const n = words || !/coming/.test(phrase) ? countOf(words) : null;
      if (!anchor || n === null) return unknown;
      const kind = of.toLowerCase();
      const end =
        kind === 'hour'
          ? anchor.add({ days: Math.max(1, Math.round(n / 24)) })
          : anchor.add({
              [kind === 'night' ? 'days' : kind === 'decade' ? 'years' : `${kind}s`]:
                kind === 'decade' ? n * 10 : n,
            });
      return over(anchor, end);
    },
    duration: true,
    wide: true,
  },
];

function span(
  anchor: Day | null,
  edge: string,
  which: string,
  unitName: string,
  ahead: boolean,
): Interval | null {
  if (!anchor) return unknown;
  const shift = /last|past|previous|минул|прошл/.test(which)
    ? -1
    : /next|coming|following|наступн|следующ/.test(which)
      ? 1
      : 0;
  const whole = wholeOf(anchor, which, unitName, shift);
  if (!whole) return null;
  if (/^(?:earlier|early)/i.test(edge) && shift === 0 && whole.from) return over(dayAt(whole.from), anchor);
  if (/^later/i.test(edge) && shift === 0 && whole.to) return over(anchor, dayAt(whole.to));
  if (shift === 0 && !ahead && whole.from && /week|тиж|недел/.test(unitName))
    return over(dayAt(whole.from), anchor);
  return whole;
}

function dayAt(text: string): Day | null {
  const [year, month, day] = text.split('-').map(Number);
  return dateOf(year ?? 0, month ?? 0, day ?? 0);
}

function wholeOf(anchor: Day, which: string, unitName: string, shift: number): Interval | null {
  if (unitName === 'weekend') {
    const saturday = weekdayNear(
      anchor,
      6,
      shift > 0 || (shift === 0 && anchor.dayOfWeek > 2 && anchor.dayOfWeek < 6),
    );
    return saturday && over(saturday, saturday.add({ days: 1 }));
  }
  if (/week|тиж|недел/.test(unitName)) {
    if (which === 'the past') return over(anchor.subtract({ days: 7 }), anchor);
    return inWeek(anchor.add({ weeks: shift }));
  }
  if (/month|міся|меся/.test(unitName)) {
    if (which === 'the past') return over(anchor.subtract({ months: 1 }), anchor);
    const then = anchor.add({ months: shift });
    return inMonth(then.year, then.month);
  }
  if (/^(?:year|рок|год)/.test(unitName)) {
    if (which === 'the past') return over(anchor.subtract({ years: 1 }), anchor);
    return inYear(anchor.year + shift);
  }
  return unknown;
}
