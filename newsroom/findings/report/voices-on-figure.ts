import type { Noticed } from '../noticed';
import { type Counted, countedIn } from './counted';
import type { ReportRule } from './read-report';

/** Two speakers who give the same figure for the same thing, and what only one of them says beside it. */
export const voicesOnFigure: ReportRule = (report) => {
  const counted = countedIn(report).filter(({ noun, figure }) => noun !== '' && figure.what !== null);
  const found: Noticed[] = [];
  counted.forEach((one, i) => {
    const other = counted
      .slice(i + 1)
      .find(
        (later) =>
          later.value === one.value &&
          later.noun === one.noun &&
          (later.figure.what ?? '').toLowerCase() === (one.figure.what ?? '').toLowerCase() &&
          later.claim.speaker !== one.claim.speaker,
      );
    if (!other || !one.claim.speaker || !other.claim.speaker) return;
    found.push({
      rule: 'voices_on_figure',
      at: [one, other].map(({ figure: { start, end } }) => ({ start, end })),
      facts: {
        ...{ value: one.value, what: one.figure.what ?? '' },
        speakers: [one.claim.speaker, other.claim.speaker],
        onlyFirst: besides(one, other),
        onlySecond: besides(other, one),
      },
    });
  });
  return found;
};

/** The other figures of a speaker's sentence, which the other speaker's does not have. */
function besides({ claim, figure }: Counted, { claim: other }: Counted): string[] {
  return claim.figures
    .filter(
      (one) =>
        one !== figure && !other.figures.some(({ value, what }) => value === one.value && what === one.what),
    )
    .map(({ value, what, unit }) => [value, what ?? unit].filter(Boolean).join(' '));
}
