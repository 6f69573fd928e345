import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicReview } from '@/newsroom/timeline/version';

/** Every signed decision, the oldest first. */
export function Reviews({
  reviews,
  claim,
  words,
  language,
}: {
  reviews: readonly PublicReview[];
  claim: ClaimVersion;
  words: Words;
  /** In which the desk writes. */
  language: string;
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
              <span lang={language}>{review.reason}</span>
            </p>
            <p className="small">
              {review.method && `${words.texts.claim.method} ${words.texts.labels.methods[review.method]}. `}
              <Told lead={words.texts.claim.methodReason} told={review.methodReason} language={language} />
              <Told
                lead={words.texts.claim.contradictionAnswer}
                told={review.contradictionAnswer}
                language={language}
              />
              <Told lead={words.texts.day.overridden} told={review.overrideReason} language={language} />
              {words.texts.claim.reviewed(review.reviewer, words.momentInZone(review.reviewedAt))}{' '}
              {words.capital(words.texts.claim.revision)}&nbsp;{review.revisionNumber}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Our words, and after them the reviewer's, where there are any. */
function Told({ lead, told, language }: { lead: string; told: string | null | undefined; language: string }) {
  return (
    told && (
      <>
        {lead} <span lang={language}>{told}</span>{' '}
      </>
    )
  );
}
