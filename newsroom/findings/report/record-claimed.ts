import type { Noticed } from '../noticed';
import { type ReportRule, saidOnce } from './read-report';

const superlative =
  'deadliest|bloodiest|largest|biggest|heaviest|worst|highest|lowest|strongest|longest|costliest|most (?:deadly|destructive|severe|powerful|intense)';
const period =
  'this (?:year|month|week|season|century)|of the (?:year|war|century|decade)|since (?:the |at least )?[\\p{L}\\d]+|in (?:more than |over |at least |nearly )?(?:\\d+|\\p{L}+) (?:years|months|decades)|in (?:living memory|history|the country’s history)|on record|so far|to date|ever(?!\\p{L})';
const record = new RegExp(
  `(?<!\\p{L})(?:(?:${superlative})(?!\\p{L})[^.;]{0,80}?(?:${period})|record[- ](?:high|low|number)(?!\\p{L})|(?:set|sets|broke|breaks|broken|beat|surpassed|exceeded) (?:a|the|its|all|previous)(?: (?:new|previous|earlier))? records?(?!\\p{L}))`,
  'iu',
);

/** "The deadliest … this year": true until the next one. It asks to be looked up before it is published, and again later. */
export const recordClaimed: ReportRule = (report) =>
  saidOnce(report).flatMap(({ quote, start }): Noticed[] => {
    const words = recordIn(quote);
    if (words === null) return [];
    const from = start + quote.indexOf(words);
    return [{ rule: 'record_claimed', at: [{ start: from, end: from + words.length }], facts: { words } }];
  });

/** The words by which a sentence claims a record; null where it claims none. */
export function recordIn(sentence: string): string | null {
  return sentence.match(record)?.[0]?.trim() ?? null;
}
