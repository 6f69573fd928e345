import type { Suggestion } from '@/newsroom/extraction/suggest';
import type { Noticed } from '../noticed';
import { type ReportRule, saidOnce } from './read-report';

/** In claims; two that speak of one thing stand close. */
const near = 6;
const fewestShared = 2;
/** In letters: "Russia", "Russian". */
const stem = 6;
/** What is in every sentence joins none. */
const common =
  /^(?:that|this|with|from|have|will|would|could|said|stated|told|also|their|which|about|after|before|unspecified|sources|source|officials|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Two dates that two voices give for one thing that is to come. */
export const rivalDates: ReportRule = (report) => {
  const dated = saidOnce(report).flatMap((claim, i) => {
    const due = claim.dueTime ?? claim.times.find((time) => time.role === 'due') ?? null;
    return due?.from && due.to && !due.wide ? [{ claim, i, due, from: due.from, to: due.to }] : [];
  });
  const found: Noticed[] = [];
  dated.forEach((one, at) => {
    for (const other of dated.slice(at + 1)) {
      if (other.i - one.i > near || one.claim.speaker === other.claim.speaker) continue;
      if (one.from <= other.to && other.from <= one.to) continue;
      const shared = sharedWords(one.claim, other.claim);
      if (shared.length < fewestShared) continue;
      found.push({
        rule: 'rival_dates',
        at: [one.due, other.due].map(({ start, end }) => ({ start, end })),
        facts: {
          dates: [one.due.phrase, other.due.phrase],
          speakers: [one.claim.speaker ?? '', other.claim.speaker ?? ''],
          shared,
        },
      });
    }
  });
  return found;
};

function sharedWords(a: Suggestion, b: Suggestion): string[] {
  const others = wordsOf(b);
  return [...wordsOf(a)].filter((word) => others.has(word));
}

function wordsOf({ quote }: Suggestion): Set<string> {
  const words = quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.test(word)).map((word) => word.slice(0, stem)));
}
