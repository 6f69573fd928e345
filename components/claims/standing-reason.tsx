import { en } from '@/messages/en';
import type { Format } from '@/messages/format';
import { standingMeaning } from '@/messages/standing';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** What the standing means, and why an editor gave it. */
export function StandingReason({ claim, format }: { claim: ClaimVersion; format: Format }) {
  const review = claim.reviews.at(-1);
  return (
    <div className="standing-reason">
      <p>{standingMeaning(shownStanding(claim))}</p>
      {review && claim.standing !== 'withdrawn' && (
        <p>
          {review.reason} {review.method && `${en.claim.method} ${en.labels.methods[review.method]}. `}
          {review.methodReason && `${review.methodReason} `}
          {en.claim.reviewed(review.reviewer, format.momentInZone(review.reviewedAt))}
        </p>
      )}
      {review?.contradictionAnswer && claim.standing !== 'withdrawn' && (
        <p className="told standing-disputed">
          <b>{en.claim.contradictionAnswer}</b> {review.contradictionAnswer}
        </p>
      )}
      {review?.overrideReason && (
        <p className="told">
          <b>{en.day.overridden}</b> {review.overrideReason}
        </p>
      )}
    </div>
  );
}
