import type { Proposal, Proposals } from './document';
import { dayOf, isMonth } from './written-day';

const linesRead = 60;
const greeting =
  /^(?:dear|hello|hi|good (?:morning|day|afternoon|evening)|шановн|дорогі|вітаю|уважаем|дорогие|liebe|sehr geehrte|chers?|chères?)(?!\p{L})/iu;
/** A place in capitals, perhaps a day, perhaps an agency, then a dash: `GENEVA, 4 March (Agency) –`. */
const dateline =
  /^(\p{Lu}[\p{Lu} .'’/-]{2,40})(?:,\s(\p{Lu}[\p{L}. ]{2,25}))?(?:,\s([\p{L}\d., ]{3,25}))?\s?(?:\(([^()\n]{2,40})\))?\s?[—–-]\s/u;
const labelled =
  /^\W{0,3}(?:published|posted|date|released?|issued|опубліковано|дата|опубликовано|veröffentlicht|publié le)\b[\s:`*_]{0,6}(.{4,40})/iu;
const byline = /^(?:by|von|par|автор:?)\s(\p{Lu}[^\n.:!?]{2,150}?)$/iu;

/**
 * Proposes title, author, publisher and day from the first lines of a text that has no metadata: a headline, `Published:`,
 * a line that is a date, a byline, a dateline. What is not plain stays open.
 */
export function proposeFromFirstLines(text: string): Proposals {
  const lines = text
    .slice(0, 12_000)
    .split(/\r\n|\r|\n/)
    .slice(0, linesRead)
    .map((line) => line.trim().slice(0, 1000));
  const filled = lines.filter(Boolean);
  const title = titleIn(lines);
  const dated = dayIn(filled);
  return {
    title: title ? { value: title.text, from: 'first lines' } : undefined,
    author: fromFirst(filled, (line) => byline.exec(line)?.[1]?.trim(), 'byline'),
    publisher:
      (title?.site && { value: title.site, from: 'first lines' }) ||
      repeatedPublisher(filled, title?.text) ||
      fromFirst(filled, (line) => dateline.exec(line)?.[4]?.trim(), 'dateline'),
    publishedOn: dated,
  };
}

type Headline = { text: string; site: string | null };

/** A first line is a headline when it does not end as a sentence does, and the text goes on below. */
function titleIn(lines: readonly string[]): Headline | null {
  const filled = lines.filter(Boolean);
  const heading = filled.slice(0, 8).find((line) => /^#\s+\S/.test(line));
  if (heading) return { text: heading.replace(/^#\s+/, '').replace(/\s#+$/, '').slice(0, 300), site: null };
  const candidate = filled.find((line) => !isDateAlone(line));
  if (candidate === undefined || filled.length < 2) return null;
  const site = siteTitle(candidate, filled.slice(1));
  if (site) return site;
  const plain = candidate.replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u, '').trim();
  const ends = /[.,;:!]$/.test(plain) && !/\b(?:U\.S|Inc|Jr)\.$/.test(plain);
  if (plain.length < 8 || plain.length > 220 || ends || greeting.test(plain) || dateline.test(plain))
    return null;
  // A paragraph that was broken into lines goes on in small letters.
  const next = filled[filled.indexOf(candidate) + 1] ?? '';
  return /^\p{Ll}/u.test(next) ? null : { text: plain, site: null };
}

/** The title of a page that was copied whole: the headline stands once more below it, without the site's name. */
function siteTitle(line: string, rest: readonly string[]): Headline | null {
  const again = rest.filter(
    (other) => other.length >= 15 && other.length < line.length && line.startsWith(other),
  );
  const longest = again.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (!longest || !/^\s{0,2}[|–—·»-]/.test(line.slice(longest.length))) return null;
  const names = line
    .slice(longest.length)
    .split(/\s[|–—·»-](?:\s|$)/)
    .map((name) => name.trim());
  const site = names
    .filter((name) => name.length > 1 && name.length <= 40 && !/\.\w{2,6}(?:\s|$)/.test(name))
    .at(-1);
  return { text: longest, site: site ?? null };
}

/** A line that is the beginning of the title as well (`Name of the institute: what it says`). */
function repeatedPublisher(lines: readonly string[], title: string | undefined): Proposal | undefined {
  const name = title?.match(/^(\p{Lu}[^:]{3,60}):\s/u)?.[1];
  return name && lines.includes(name) ? { value: name, from: 'first lines' } : undefined;
}

function dayIn(lines: readonly string[]): Proposal | undefined {
  const told = lines.slice(0, 40).map((line) => labelled.exec(line)?.[1]);
  const day = told.map(dayOf).find(Boolean) ?? lines.filter(isDateAlone).map(dayOf).find(Boolean);
  if (day) return { value: day, from: 'first lines' };
  const inTitle = dayOf(
    lines[0]?.length && lines[0].length <= 220 && !/\.$/.test(lines[0]) ? lines[0] : null,
  );
  if (inTitle) return { value: inTitle, from: 'first lines' };
  return fromFirst(lines, (line) => dayOf(dateline.exec(line)?.[3]) ?? undefined, 'dateline');
}

const besideDates = new RegExp(
  '^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|понеділок|вівторок|середа|четвер|ятниця|субота|неділя|' +
    'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|' +
    'am|pm|gmt|utc|[ecmp][sd]t|ce?s?t|eest|eet|at|on|of|st|nd|rd|th|uhr|um|року|рік|года|год|о|об|в|р|г)$',
  'i',
);

/** A short line that is a date, with at most an hour and the name of the weekday beside it. */
function isDateAlone(line: string): boolean {
  if (line.length > 60 || dayOf(line) === null) return false;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !besideDates.test(word) && !isMonth(word)).length === 0;
}

function fromFirst(
  lines: readonly string[],
  find: (line: string) => string | undefined,
  from: Proposal['from'],
): Proposal | undefined {
  const value = lines.slice(0, 40).map(find).find(Boolean);
  return value ? { value: value.slice(0, 200), from } : undefined;
}
