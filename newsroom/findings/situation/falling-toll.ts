import type { NoticedAmong, SituationRule } from './read-situation';
import { type Point, seriesOf } from './series';

/** Measures of which what was counted once stays counted. */
const lasting = /(?<!\p{L})(?:kill|dead|death|died|fatalit|injur|wound|drowned)/iu;

/** A toll of one event that is lower later on, and that no relation between the claims explains. */
export const fallingToll: SituationRule = ({ claims }) =>
  seriesOf(claims, ({ eventId }) => eventId).flatMap((points): NoticedAmong[] => {
    if (!lasting.test(points[0]?.figure.measure ?? '')) return [];
    return points.flatMap((later, i) => {
      const before = points.slice(0, i).findLast((one) => one.at < later.at && one.value > later.value);
      if (!before || isExplained(before, later)) return [];
      return [
        {
          rule: 'falling_toll',
          at: [],
          about: [later, before].map(({ claim }) => ({ kind: 'claim', id: claim.claimId }) as const),
          facts: {
            measure: later.figure.measure,
            ...{
              before: before.figure.value,
              beforeAt: before.at,
              after: later.figure.value,
              afterAt: later.at,
            },
          },
        },
      ];
    });
  });

function isExplained({ claim: before }: Point, { claim: later }: Point): boolean {
  const joins = (from: Point['claim'], to: Point['claim']) =>
    from.relations.some(({ kind, claimId }) => claimId === to.claimId && kind !== 'repeats');
  return before.claimId === later.claimId || joins(later, before) || joins(before, later);
}
