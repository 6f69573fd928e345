import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { standingWord } from '@/messages/english';
import type { Case } from '@/newsroom/claims/case';
import { shownStanding } from '@/newsroom/timeline/standing';

const text = deskText.review;

/** What a reviewer must know before deciding: that it is their own, was returned, reviewed or withdrawn, or is signed already. */
export function Warnings({
  of: { claim, isOwnWork },
  mayDecide,
  me,
}: {
  of: Case;
  mayDecide: boolean;
  me: string;
}) {
  const { embargo, assigned, returned, published } = claim;
  const isWithdrawn = published?.standing === 'withdrawn';
  const said = [
    isOwnWork && text.ownWork,
    isOwnWork && !mayDecide && text.mustBeAnother,
    returned && (returned.rejected ? text.rejected : text.returned),
    embargo && embargoWords(claim),
    !claim.waiting && !returned && !embargo && !isWithdrawn && text.reviewed,
    isWithdrawn && text.withdrawn,
    assigned && assigned.id !== me && text.taken(assigned.name),
  ].filter(Boolean);
  return said.length > 0 ? <p className="desk-told mb-4">{said.join(' ')}</p> : null;
}

function embargoWords({ embargo, kind, situation }: Case['claim']): string {
  if (!embargo || !kind) return '';
  const verdict = standingWord(shownStanding({ standing: embargo.verdict, claimKind: kind })).toLowerCase();
  return embargo.until
    ? text.embargoed(verdict, when(embargo.until, situation.timeZone))
    : text.held(verdict);
}
