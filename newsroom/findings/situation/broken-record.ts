import { recordIn } from '../report/record-claimed';
import type { NoticedAmong, SituationRule } from './read-situation';
import { seriesOf } from './series';

const lows = /(?<!\p{L})(?:lowest|smallest|fewest|record[- ]low)/iu;

/** A record that a later figure of the same measure breaks: what was "the deadliest this year" is so no more. */
export const brokenRecord: SituationRule = ({ claims }) =>
  seriesOf(claims, () => 'all').flatMap((points): NoticedAmong[] =>
    points.flatMap((point, i) => {
      const words = recordIn(point.claim.statement);
      if (!words) return [];
      const breaks = (value: number) => (lows.test(words) ? value < point.value : value > point.value);
      const later = points
        .slice(i + 1)
        .find(({ value, claim }) => breaks(value) && claim.claimId !== point.claim.claimId);
      if (!later || later.at === point.at) return [];
      return [
        {
          rule: 'broken_record',
          at: [],
          about: [point, later].map(({ claim }) => ({ kind: 'claim', id: claim.claimId }) as const),
          facts: {
            words,
            measure: point.figure.measure,
            value: point.figure.value,
            later: later.figure.value,
            laterAt: later.at,
          },
        },
      ];
    }),
  );
