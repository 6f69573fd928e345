import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicReview } from '@/newsroom/timeline/version';

/** Every signed decision, the oldest first. */
export function Reviews({
  reviews,
  claim,
  words,
}: {
  reviews: readonly PublicReview[];
  claim: ClaimVersion;
  words: Words;
}) {
  return (
    <section aria-labelledby="reviews" className="reviews">
      <h2 id="reviews">{words.texts.claim.reviews}</h2>
      <ol>
        {reviews.map((review) => (
          <li key={review.id}>
            <p>
              <StandingBadge
                words={words}
                standing={shownStanding({ standing: review.verdict, claimKind: claim.claimKind })}
              />{' '}
              {review.reason}
            </p>
            <p className="small">
              {review.method && `${words.texts.claim.method} ${words.texts.labels.methods[review.method]}. `}
              {review.methodReason && `${words.texts.claim.methodReason} ${review.methodReason} `}
              {review.contradictionAnswer &&
                `${words.texts.claim.contradictionAnswer} ${review.contradictionAnswer} `}
              {review.overrideReason && `${words.texts.day.overridden} ${review.overrideReason} `}
              {words.texts.claim.reviewed(review.reviewer, words.momentInZone(review.reviewedAt))}{' '}
              {words.capital(words.texts.claim.revision)}&nbsp;{review.revisionNumber}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
