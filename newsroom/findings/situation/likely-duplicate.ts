import { Temporal } from 'temporal-polyfill';
import { read, sayMuchTheSame } from '@/newsroom/claims/likeness';
import { isUpheld, type ReadClaim } from '../claim/read-claim';
import type { NoticedAmong, SituationRule } from './read-situation';

/** In days: reports of one thing differ by so much. */
const near = 2;

/** Two claims of nearby days that say much the same, and that no relation joins. */
export const likelyDuplicate: SituationRule = ({ claims }) => {
  const all = claims
    .filter(isUpheld)
    .map((claim) => ({ claim, compared: read(comparedBy(claim)) }))
    .sort((a, b) => (a.claim.day < b.claim.day ? -1 : 1));
  return all.flatMap(({ claim, compared }, i): NoticedAmong[] => {
    const last = Temporal.PlainDate.from(claim.day).add({ days: near }).toString();
    const found: NoticedAmong[] = [];
    for (const other of all.slice(i + 1)) {
      if (other.claim.day > last) break;
      if (!sayMuchTheSame(compared, other.compared) || isJoined(claim, other.claim)) continue;
      found.push({
        rule: 'likely_duplicate',
        at: [],
        about: [claim, other.claim].map(({ claimId }) => ({ kind: 'claim', id: claimId }) as const),
        facts: {},
      });
    }
    return found;
  });
};

const comparedBy = ({ statement, day, places, figures }: ReadClaim) => ({
  ...{ statement, day, places },
  values: figures.map(({ value }) => value),
});

function isJoined(a: ReadClaim, b: ReadClaim): boolean {
  const joins = (from: ReadClaim, to: ReadClaim) =>
    from.relations.some(({ claimId }) => claimId === to.claimId);
  return joins(a, b) || joins(b, a);
}
