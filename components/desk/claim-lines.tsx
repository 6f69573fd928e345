import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { shortDay, standingWord } from '@/messages/english';
import type { ClaimLine } from '@/newsroom/claims/lines';
import { shownStanding } from '@/newsroom/timeline/standing';
import { when } from './when';

const text = deskText.claimLine;

type Tell = 'published' | 'all';

/** Claims in a list: the statement, then who, when, what kind and in which situation. */
export function ClaimLines({
  claims,
  me,
  tell,
  empty,
}: {
  claims: readonly ClaimLine[];
  me: string;
  tell: Tell;
  empty?: string;
}) {
  if (claims.length === 0) return empty ? <p className="desk-meta">{empty}</p> : null;
  return (
    <ul className="desk-lines">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Link
            href={`/desk/claims/${claim.id}`}
            className="font-serif text-[1.0625rem] leading-snug font-semibold"
          >
            {claim.statement || text.untitled}
          </Link>
          <p className="desk-meta mt-0.5 flex flex-wrap gap-x-4">
            {facts(claim, tell, me).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
          {claim.returned && tell === 'all' && (
            <p className="desk-told mt-1.5">
              <b>
                {deskText.claim[claim.returned.rejected ? 'rejectedBy' : 'returnedBy'](
                  claim.returned.by,
                  when(claim.returned.at, claim.situation.timeZone),
                )}
              </b>{' '}
              {claim.returned.reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function facts(claim: ClaimLine, tell: Tell, me: string): string[] {
  const { kind, submitted, draft, embargo, assigned, published, situation } = claim;
  const at = (moment: Date) => when(moment, situation.timeZone);
  const said: (string | false | null)[] = [
    tell === 'published' && published && at(published.at),
    published &&
      kind &&
      standingWord(shownStanding({ standing: published.standing, claimKind: kind })).toLowerCase(),
    claim.waiting && text.waiting,
    embargo && (embargo.until ? text.embargoed(at(embargo.until)) : text.held),
    tell === 'all' && draft && text.draftOf(draft.by),
    tell === 'all' && submitted && text.submittedBy(submitted.by, at(submitted.at)),
    submitted && submitted.number > 1 && text.revision(submitted.number),
    kind && en.labels.claimKinds[kind].toLowerCase(),
    claim.day && shortDay(claim.day),
    situation.title,
    assigned && (assigned.id === me ? deskText.queue.withYou : text.assigned(assigned.name)),
  ];
  return said.filter((fact) => typeof fact === 'string');
}
