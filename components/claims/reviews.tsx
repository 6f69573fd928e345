import { StandingBadge } from '@/components/ui/standing-badge';
import { en } from '@/messages/en';
import type { Format } from '@/messages/format';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicReview } from '@/newsroom/timeline/version';

/** Every signed decision, the oldest first. */
export function Reviews({
  reviews,
  claim,
  format,
}: {
  reviews: readonly PublicReview[];
  claim: ClaimVersion;
  format: Format;
}) {
  return (
    <section aria-labelledby="reviews" className="reviews">
      <h2 id="reviews">{en.claim.reviews}</h2>
      <ol>
        {reviews.map((review) => (
          <li key={review.id}>
            <p>
              <StandingBadge
                standing={shownStanding({ standing: review.verdict, claimKind: claim.claimKind })}
              />{' '}
              {review.reason}
            </p>
            <p className="small">
              {review.method && `${en.claim.method} ${en.labels.methods[review.method]}. `}
              {review.methodReason && `${en.claim.methodReason} ${review.methodReason} `}
              {review.contradictionAnswer && `${en.claim.contradictionAnswer} ${review.contradictionAnswer} `}
              {review.overrideReason && `${en.day.overridden} ${review.overrideReason} `}
              {en.claim.reviewed(review.reviewer, format.momentInZone(review.reviewedAt))}{' '}
              {capital(en.claim.revision)}&nbsp;{review.revisionNumber}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
