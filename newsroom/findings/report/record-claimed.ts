import type { Noticed } from '../noticed';
import { type ReportRule, saidOnce } from './read-report';

const superlative =
  'deadliest|bloodiest|largest|biggest|heaviest|worst|highest|lowest|strongest|longest|costliest|most (?:deadly|destructive|severe|powerful|intense)';
const period =
  'this (?:year|month|week|season|century)|of the (?:year|war|century|decade)|since (?:the |at least )?[\\p{L}\\d]|in (?:more than |over |at least |nearly )?(?:\\d+|\\p{L}+) (?:years|months|decades)|in (?:living memory|history|the country’s history)|on record|so far|to date|ever(?!\\p{L})';
const record = new RegExp(
  `(?<!\\p{L})(?:(?:${superlative})(?!\\p{L})[^.;]{0,80}?(?:${period})|record[- ](?:high|low|number)(?!\\p{L})|(?:set|sets|broke|breaks|broken|beat|surpassed|exceeded) (?:a|the|its|all|previous)(?: (?:new|previous|earlier))? records?(?!\\p{L}))`,
  'giu',
);

/** "The deadliest … this year": true until the next one. It asks to be looked up before it is published, and again later. */
export const recordClaimed: ReportRule = (report) =>
  saidOnce(report).flatMap(({ quote, start }): Noticed[] => {
    const [match] = quote.matchAll(record);
    if (!match) return [];
    const from = start + match.index;
    const words = match[0].trim();
    return [{ rule: 'record', at: [{ start: from, end: from + words.length }], facts: { words } }];
  });
