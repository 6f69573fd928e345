import { anyCase } from '@/newsroom/extraction/patterns';
import type { Noticed } from '../noticed';
import { type ReportRule, saidOnce } from './read-report';

const open = anyCase`(?<!\p{L})(?:that|the same|the previous|the following|during the) night(?!\p{L})|тієї ж ночі|тієї ночі|той же ночью|в ту ночь`;
const overnight = anyCase`(?<!\p{L})(?:overnight|last night|вночі|уночі|ночью)(?!\p{L})`;

/** A night that the text names without its days: "that night" after "on June 20" may begin or end on it. */
export const nightOpen: ReportRule = (report) =>
  saidOnce(report).flatMap(({ quote, start, times }): Noticed[] => {
    const match = open.exec(quote) ?? (report.publishedOn ? null : overnight.exec(quote));
    if (!match) return [];
    const from = start + match.index;
    const isDated = times.some(
      (time) =>
        time.precision === 'night' &&
        time.from &&
        time.start <= from &&
        from < time.end &&
        /\d/.test(time.phrase),
    );
    if (isDated) return [];
    return [
      {
        rule: 'night_open',
        at: [{ start: from, end: from + match[0].length }],
        facts: { words: match[0] },
      },
    ];
  });
