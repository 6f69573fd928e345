/** The months as they stand in dates, in English, Ukrainian, Russian, German and French. */
const months = [
  'january січня января januar janvier',
  'february лютого февраля februar février',
  'march березня марта märz mars',
  'april квітня апреля april avril',
  'may травня мая mai',
  'june червня июня juni juin',
  'july липня июля juli juillet',
  'august серпня августа august août',
  'september вересня сентября september septembre',
  'october жовтня октября oktober octobre',
  'november листопада ноября november novembre',
  'december грудня декабря dezember décembre',
].map((names) => names.split(' '));
const monthName = '(\\p{L}{3,10})\\.?';
const iso = /(?<!\d)([12]\d{3})-(\d{2})-(\d{2})(?!\d)/;
const compact = /^([12]\d{3})(\d{2})(\d{2})(?:T\d|$)/;
const slashed = /(?<!\d)([12]\d{3})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.([12]\d{3})(?!\d)/;
const monthFirst = new RegExp(
  `(?<!\\p{L})${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s([12]\\d{3})(?!\\d)`,
  'iu',
);
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:de\\s)?${monthName},?\\s([12]\\d{3})(?!\\d)`,
  'iu',
);

/**
 * The day that a written date names, as it stands there: an hour and its time zone move nothing.
 *
 * @returns YYYY-MM-DD of the first complete date, or null
 */
export function dayOf(written: string | null | undefined): string | null {
  const text = written
    ?.slice(0, 400)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  if (!text) return null;
  const numbers = iso.exec(text) ?? compact.exec(text) ?? slashed.exec(text);
  if (numbers) return day(numbers[1], numbers[2], numbers[3]);
  const dots = dotted.exec(text);
  if (dots) return day(dots[3], dots[2], dots[1]);
  const english = monthFirst.exec(text);
  if (english && month(english[1])) return day(english[3], month(english[1]), english[2]);
  const others = dayFirst.exec(text);
  return others && month(others[2]) ? day(others[3], month(others[2]), others[1]) : null;
}

/** Whether a word is the name of a month, as dates have it. */
export function isMonth(word: string): boolean {
  return month(word) !== null;
}

/** A month by its name or what it is shortened to (Feb, Sept, лют). */
function month(name = ''): number | null {
  const told = name.toLowerCase();
  const isIt = (full: string) =>
    full === told || (told.length <= 4 && told.length >= 3 && full.startsWith(told));
  return months.findIndex((names) => names.some(isIt)) + 1 || null;
}

function day(
  year: string | undefined,
  month: string | number | null | undefined,
  date: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const lengths = [
    31,
    y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (!(d >= 1 && d <= (lengths[m - 1] ?? 0))) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
