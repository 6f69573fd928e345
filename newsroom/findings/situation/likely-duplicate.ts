import { Temporal } from 'temporal-polyfill';
import { likenessOf, read } from '@/newsroom/workbench/duplicates';
import { isUpheld, type ReadClaim } from '../claim/read-claim';
import type { NoticedAmong, SituationRule } from './read-situation';

/** In days: reports of one thing differ by so much. */
const near = 2;
/** Beside a draft a writer sees every likeness; here only what leaves little doubt. */
const least = 0.6;

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
      const likeness = likenessOf(compared, other.compared);
      if (
        likeness === null ||
        likeness < least ||
        figuresDiffer(claim, other.claim) ||
        placesDiffer(claim, other.claim) ||
        isJoined(claim, other.claim)
      )
        continue;
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

/** Both count something, and none of it is the same: two nights told in the same words. */
function figuresDiffer({ figures: one }: ReadClaim, { figures: other }: ReadClaim): boolean {
  const values = new Set(other.map(({ value }) => Number(value)));
  return one.length > 0 && values.size > 0 && !one.some(({ value }) => values.has(Number(value)));
}

/** Both name places, and none is the same: one thing told of several villages in the same words. */
function placesDiffer({ places: one }: ReadClaim, { places: other }: ReadClaim): boolean {
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

function isJoined(a: ReadClaim, b: ReadClaim): boolean {
  const joins = (from: ReadClaim, to: ReadClaim) =>
    from.relations.some(({ claimId }) => claimId === to.claimId);
  return joins(a, b) || joins(b, a);
}
