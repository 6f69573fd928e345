import { RelationLine } from '@/components/claims/relation-line';
import { relationsHere } from '@/newsroom/timeline/day';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import type { Setting } from './setting';

/** Why a claim is in doubt, which claims of the page stand against it or take its place, and by what exception it was reviewed. */
export function Doubts({ claim, setting }: { claim: Published<ClaimVersion>; setting: Setting }) {
  const { words } = setting;
  const review = claim.reviews.at(-1);
  const doubted =
    claim.standing === 'disputed' || claim.standing === 'refuted' || claim.standing === 'unverifiable';
  const relations = relationsHere(claim, setting.claims).filter(
    ({ kind }) => kind === 'contradicts' || kind === 'supersedes',
  );
  return (
    <>
      {review && doubted && (
        <p className={`told standing-${claim.standing}`}>
          <span lang={setting.language}>{review.reason}</span> {words.texts.day.reviewedBy(review.reviewer)}
        </p>
      )}
      {review?.overrideReason && (
        <p className="told">
          <b>{words.texts.day.overridden}</b> <span lang={setting.language}>{review.overrideReason}</span>
        </p>
      )}
      {relations.map((relation) => (
        <RelationLine
          key={`${relation.kind} ${relation.direction} ${relation.claim.claimId}`}
          relation={relation}
          address={`#claim-${relation.claim.claimId}`}
          words={words}
          language={setting.language}
        />
      ))}
    </>
  );
}
