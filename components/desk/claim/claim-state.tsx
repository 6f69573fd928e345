import { when } from '@/components/desk/when';
import { StandingBadge } from '@/components/ui/standing-badge';
import { deskText } from '@/messages/desk';
import { english } from '@/messages/english';
import type { ClaimInFull } from '@/newsroom/claims/find';
import { shownStanding } from '@/newsroom/timeline/standing';

const text = deskText.claim;
const doneTexts: Record<string, string> = text.done;

/** Where the claim is on its way: what was just done, what readers see, what waits, what was sent back. */
export function ClaimState({ claim, done }: { claim: ClaimInFull; done?: string }) {
  const at = (moment: Date) => when(moment, claim.situation.timeZone);
  const { publicVersion, draft, returned, submitted } = claim;
  const told = doneTexts[done ?? ''];
  return (
    <div className="grid gap-3">
      {told && (
        <p role="status" className="desk-done">
          {told}
        </p>
      )}
      <ul className="desk-meta flex flex-wrap items-center gap-x-5 gap-y-1">
        <li className="flex flex-wrap items-center gap-2">
          {publicVersion ? (
            <>
              {text.publicNow} <StandingBadge words={english} standing={shownStanding(publicVersion)} />{' '}
              <a href={`/claims/${claim.id}`}>{text.viewPublic}</a>
            </>
          ) : (
            text.notPublic
          )}
        </li>
        {publicVersion?.mergedIntoId && <li>{text.joinedElsewhere}</li>}
        {claim.waiting && submitted && (
          <li>
            {deskText.claimLine.revision(submitted.number)} {deskText.claimLine.waiting}
          </li>
        )}
        {draft && <li>{text.draftBy(draft.by, at(draft.at))}</li>}
      </ul>
      {returned && (
        <p className="desk-told">
          <b>{text[returned.rejected ? 'rejectedBy' : 'returnedBy'](returned.by, at(returned.at))}</b>{' '}
          {returned.reason}
        </p>
      )}
    </div>
  );
}
