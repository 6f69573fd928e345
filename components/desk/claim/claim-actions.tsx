import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import type { ClaimInFull } from '@/newsroom/claims/find';

const text = deskText.claim;

/** What one can do with a claim that was submitted: review it, or begin a change of it. */
export function ClaimActions({
  claim,
  mayReview,
  mayMerge,
  seesJournal,
  beginChange,
}: {
  claim: ClaimInFull;
  mayReview: boolean;
  mayMerge: boolean;
  seesJournal: boolean;
  beginChange: FormAction;
}) {
  if (!claim.submitted) return null;
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      {mayReview && !claim.returned && (
        <Link
          href={`/desk/review/${claim.id}`}
          className={claim.waiting ? 'desk-button' : 'desk-button-second'}
        >
          {claim.waiting ? text.review : text.reviewAgain}
        </Link>
      )}
      {!claim.draft && (
        <DeskForm id="begin-change" action={beginChange} defaults={{ claimId: claim.id }}>
          <Hidden name="claimId" />
          <Submit className="desk-button-second">{changeText(claim)}</Submit>
        </DeskForm>
      )}
      {mayMerge && claim.publicVersion && (
        <Link href={`/desk/claims/${claim.id}/merge`} className="ml-2 text-sm">
          {deskText.regroup.claimLink}
        </Link>
      )}
      {seesJournal && (
        <Link href={`/desk/journal?about=${claim.id}`} className="ml-2 text-sm">
          {text.journal}
        </Link>
      )}
    </div>
  );
}

function changeText({ waiting, returned }: ClaimInFull): string {
  if (returned) return returned.rejected ? text.changeRejected : text.changeReturned;
  return waiting ? text.changeSubmitted : text.changePublished;
}
