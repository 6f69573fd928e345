import type { Words } from '@/messages/words';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** What the standing means, and why an editor gave it. */
export function StandingReason({
  claim,
  words,
  language,
}: {
  claim: ClaimVersion;
  words: Words;
  /** In which the desk writes. */
  language: string;
}) {
  const review = claim.reviews.at(-1);
  return (
    <div className="standing-reason">
      <p>{words.standingMeaning(shownStanding(claim))}</p>
      {review && claim.standing !== 'withdrawn' && (
        <p>
          <span lang={language}>{review.reason}</span>{' '}
          {review.method && `${words.texts.claim.method} ${words.texts.labels.methods[review.method]}. `}
          {review.methodReason && <span lang={language}>{review.methodReason} </span>}
          {words.texts.claim.reviewed(review.reviewer, words.momentInZone(review.reviewedAt))}
        </p>
      )}
      {review?.contradictionAnswer && claim.standing !== 'withdrawn' && (
        <p className="told standing-disputed">
          <b>{words.texts.claim.contradictionAnswer}</b>{' '}
          <span lang={language}>{review.contradictionAnswer}</span>
        </p>
      )}
      {review?.overrideReason && (
        <p className="told">
          <b>{words.texts.day.overridden}</b> <span lang={language}>{review.overrideReason}</span>
        </p>
      )}
    </div>
  );
}
