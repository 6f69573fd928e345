import type { Words } from '@/messages/words';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** What the standing means, and why an editor gave it. */
export function StandingReason({ claim, words }: { claim: ClaimVersion; words: Words }) {
  const review = claim.reviews.at(-1);
  return (
    <div className="standing-reason">
      <p>{words.standingMeaning(shownStanding(claim))}</p>
      {review && claim.standing !== 'withdrawn' && (
        <p>
          {review.reason}{' '}
          {review.method && `${words.texts.claim.method} ${words.texts.labels.methods[review.method]}. `}
          {review.methodReason && `${review.methodReason} `}
          {words.texts.claim.reviewed(review.reviewer, words.momentInZone(review.reviewedAt))}
        </p>
      )}
      {review?.contradictionAnswer && claim.standing !== 'withdrawn' && (
        <p className="told standing-disputed">
          <b>{words.texts.claim.contradictionAnswer}</b> {review.contradictionAnswer}
        </p>
      )}
      {review?.overrideReason && (
        <p className="told">
          <b>{words.texts.day.overridden}</b> {review.overrideReason}
        </p>
      )}
    </div>
  );
}
