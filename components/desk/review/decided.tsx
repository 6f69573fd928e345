import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { standingWord } from '@/messages/english';
import type { ClaimInFull } from '@/newsroom/claims/find';
import { shownStanding } from '@/newsroom/timeline/standing';

const text = deskText.review;

/** What was decided just now, and where to look at it again. */
export function Decided({ claim, isLast = false }: { claim: ClaimInFull; isLast?: boolean }) {
  const told = decisionOn(claim);
  if (!told) return null;
  return (
    <p role="status" className="desk-done mb-5">
      {told}{' '}
      <Link href={`/desk/claims/${claim.id}`} className="font-serif font-semibold">
        {claim.statement}
      </Link>{' '}
      <span className="text-ink-2">
        {!claim.returned && text.undo} {isLast && text.nothingNext}
      </span>
    </p>
  );
}

function decisionOn({
  returned,
  revisions,
  submitted,
  embargo,
  situation,
  kind,
}: ClaimInFull): string | null {
  if (returned) return returned.rejected ? text.decidedRejected : text.decidedReturned(submitted?.by ?? '');
  const review = revisions[0]?.reviews.at(-1);
  if (!review || !kind) return null;
  const standing = standingWord(shownStanding({ standing: review.verdict, claimKind: kind })).toLowerCase();
  if (!embargo) return text.decidedPublished(standing);
  return embargo.until
    ? text.decidedEmbargoed(standing, when(embargo.until, situation.timeZone))
    : text.decidedHeld(standing);
}
