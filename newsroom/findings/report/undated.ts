import type { Noticed } from '../noticed';
import { type ReportRule, saidOnce } from './read-report';

const vague =
  /(?<!\p{L})(?:recent(?:ly)?|the other day|some time ago|in the past (?:few )?days|earlier(?! (?:said|reported|told|announced|confirmed|stated|claimed|denied|wrote|noted))|not long ago|нещодавно|недавно)(?!\p{L})/iu;

/** A toll or an event with numbers that the text dates with no more than "recent": which one is meant has to be found out. */
export const undated: ReportRule = (report) =>
  saidOnce(report).flatMap(({ quote, start, eventTime, figures, kind }): Noticed[] => {
    const match = vague.exec(quote);
    if (!match || eventTime?.from || figures.length === 0 || kind === 'announcement') return [];
    const from = start + match.index;
    return [
      {
        rule: 'undated',
        at: [{ start: from, end: from + match[0].length }],
        facts: { words: match[0], figures: figures.map(({ value }) => value) },
      },
    ];
  });
