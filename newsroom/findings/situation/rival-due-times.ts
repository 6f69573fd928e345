import { similarity, trigramsOf } from '@/newsroom/claims/trigrams';
import type { NoticedAmong, SituationRule } from './read-situation';

/** Two announcements as alike as this speak of one thing. */
const leastLikeness = 0.45;

/** Two dates that two voices give for one announced thing: of one event, or in much the same words. */
export const rivalDueTimes: SituationRule = ({ claims }) => {
  const dated = claims.flatMap((claim) =>
    claim.due?.end
      ? [{ claim, end: claim.due.end, phrase: claim.due.phrase ?? '', grams: trigramsOf(claim.statement) }]
      : [],
  );
  const found: NoticedAmong[] = [];
  dated.forEach((one, i) => {
    for (const other of dated.slice(i + 1)) {
      const isOneThing =
        one.claim.eventId !== null && one.claim.eventId === other.claim.eventId
          ? true
          : similarity(one.grams, other.grams) >= leastLikeness;
      if (!isOneThing || one.end === other.end || supersedes(one.claim, other.claim)) continue;
      found.push({
        rule: 'rival_due_times',
        at: [],
        about: [one, other].map(({ claim }) => ({ kind: 'claim', id: claim.claimId }) as const),
        facts: { dates: [one.phrase || one.end.slice(0, 10), other.phrase || other.end.slice(0, 10)] },
      });
    }
  });
  return found;
};

function supersedes(
  a: { claimId: string; relations: readonly { kind: string; claimId: string }[] },
  b: typeof a,
): boolean {
  const joins = (from: typeof a, to: typeof a) =>
    from.relations.some(
      ({ kind, claimId }) => claimId === to.claimId && (kind === 'supersedes' || kind === 'contradicts'),
    );
  return joins(a, b) || joins(b, a);
}
