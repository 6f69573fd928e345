import { Link } from '@/components/desk/link';
import { StandingBadge } from '@/components/ui/standing-badge';
import { deskText } from '@/messages/desk';
import { english, shortDay } from '@/messages/english';
import type { RestingClaim } from '@/newsroom/sources/record';
import { shownStanding } from '@/newsroom/timeline/standing';

const text = deskText.sources;

/** Claims that rest on a source, each with what readers are told and what the source has to do with it. */
export function ClaimList({ claims }: { claims: readonly RestingClaim[] }) {
  return (
    <ul className="desk-lines">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Link href={`/desk/claims/${claim.id}`} className="font-serif text-[1.0625rem]">
            {claim.statement}
          </Link>
          <p className="desk-meta mt-0.5 flex flex-wrap items-center gap-x-4">
            <Standing claim={claim} />
            <span>{roleOf(claim)}</span>
            <span>{shortDay(claim.day)}</span>
            <span>{claim.situation}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Standing({ claim: { standing, kind } }: { claim: RestingClaim }) {
  return standing ? (
    <StandingBadge words={english} standing={shownStanding({ standing, claimKind: kind })} />
  ) : (
    <span>{text.notPublic}</span>
  );
}

function roleOf({ speaks, publishes }: RestingClaim): string {
  if (speaks && publishes) return text.roles.both;
  return speaks ? text.roles.speaks : text.roles.publishes;
}
