import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import type { ClaimInFull } from '@/newsroom/claims/find';

/** The claim's revisions, the latest first, each with what was decided on it. */
export function History({ claim }: { claim: ClaimInFull }) {
  const at = (moment: Date) => when(moment, claim.situation.timeZone);
  return (
    <ol className="text-sm text-ink-2 [&_b]:font-[550] [&_b]:text-ink">
      {claim.revisions.map((revision) => (
        <li key={revision.id} className="border-l-2 border-rule-2 py-1.5 pl-4">
          <b>{deskText.claim.revisionBy(revision.number)}</b> {revision.by}, {at(revision.at)}
          {revision.changeKind && ` · ${revision.changeKind.replace('_', ' ')}: ${revision.changeReason}`}
          <span className="block font-serif text-ink">{revision.statement}</span>
          {revision.returns.map((sentBack) => (
            <span key={sentBack.id} className="block">
              <b>
                {deskText.claim[sentBack.rejected ? 'rejectedBy' : 'returnedBy'](
                  sentBack.by,
                  at(sentBack.at),
                )}
              </b>{' '}
              {sentBack.reason}
            </span>
          ))}
          {revision.reviews.map((review) => (
            <span key={review.id} className="block">
              <b>{en.labels.standings[review.verdict]}</b> {review.by}, {at(review.at)}
              {review.method && `, ${en.labels.methods[review.method]}`}: {review.reason}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
