import type { Noticed } from '../noticed';
import { type Counted, countedIn, countsAlike } from './counted';
import type { ReportRule } from './read-report';

const tolls = new Set(['killed', 'injured', 'missing']);
/** In characters; what stands further apart tells of something else. */
const near = 700;

/** Two counts of one toll in one account, which differ in number or in how sure they are: "at least one death", "one fatality". */
export const rivalCounts: ReportRule = (report) => {
  const counted = countedIn(report).filter(({ deed }) => deed && tolls.has(deed));
  const found: Noticed[] = [];
  counted.forEach((one, i) => {
    for (const other of counted.slice(i + 1)) {
      if (one.deed !== other.deed || one.claim === other.claim || !countsAlike(one, other)) continue;
      if (other.figure.start - one.figure.end > near || placesDiffer(one, other)) continue;
      const sameNumber = one.value === other.value;
      const sameSurety = one.figure.qualifier === other.figure.qualifier;
      if (sameNumber === sameSurety) continue;
      if (!sameNumber) continue;
      found.push({
        rule: 'rival_counts',
        at: [one, other].map(({ figure: { start, end } }) => ({ start, end })),
        facts: {
          ...{ deed: one.deed ?? '', values: [one.value, other.value] },
          qualifiers: [one.figure.qualifier, other.figure.qualifier],
        },
      });
    }
  });
  return found;
};

/** Both name places, and none is the same. */
function placesDiffer(a: Counted, b: Counted): boolean {
  const [one, other] = [a, b].map(({ claim }) => claim.places.map(({ name }) => name));
  return Boolean(one?.length && other?.length && !one.some((name) => other.includes(name)));
}
