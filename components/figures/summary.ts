import type { Words } from '@/messages/words';
import type { FigureRow } from '@/newsroom/timeline/figure-rows';
import { shownStanding } from '@/newsroom/timeline/standing';

/** What the figures of one measure come to, in words: how many on how many days, between what those lie that count, and the last that stands. */
export function summaryOf(rows: readonly FigureRow[], words: Words): string {
  const text = words.texts.charts;
  const days = new Set(rows.map(({ day }) => day)).size;
  const parts = [text.many(words.count(rows.length, text.figures), words.count(days, text.days))];
  const standing = rows.filter(({ stands }) => stands);
  const sorted = rows
    .filter(({ stands, entry }) => stands || entry.apart === null)
    .map(({ entry: { figure } }) => figure)
    .sort((a, b) => Number(a.low ?? a.value) - Number(b.low ?? b.value));
  const least = sorted[0];
  const most = [...sorted].sort((a, b) => Number(a.high ?? a.value) - Number(b.high ?? b.value)).at(-1);
  if (least && most && sorted.length > 1) {
    const from = words.amount(least.low ?? least.value);
    const to = words.amount(most.high ?? most.value);
    parts.push(from === to ? text.same(from) : text.fromTo(from, to));
  }
  return [`${parts.join(', ')}.`, lastOf(standing, words)].filter(Boolean).join(' ');
}

/** The last day's value; where several events were counted on it, only that they were. */
function lastOf(standing: readonly FigureRow[], words: Words): string {
  const text = words.texts.charts;
  const day = standing.at(-1)?.day;
  const own = standing.filter((row) => row.day === day);
  const [only] = own;
  if (!day || !only) return '';
  if (own.length > 1)
    return text.lastOfEvents(words.count(own.length, text.events), words.shortDay(day, day));
  const { figure, claim } = only.entry;
  return text.last(
    words.figure(figure),
    words.shortDay(day, day),
    words.pluralOf(1, words.texts.counts.standings[shownStanding(claim)]),
  );
}
