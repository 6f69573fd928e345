import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import type { ClaimFilter, ClaimPage } from '@/newsroom/claims/list';
import { claimStates } from '@/newsroom/claims/state';

const text = deskText.claims;

/** How many claims are where on their way; each count leads to them. */
export function ClaimStates({ asked, counts }: { asked: ClaimFilter; counts: ClaimPage['counts'] }) {
  const shown = (['all', ...claimStates] as const).filter(
    (state) => state === 'all' || counts[state] > 0 || state === asked.state,
  );
  return (
    <nav aria-label={text.state} className="mb-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {shown.map((state) => {
          const isHere = state === (asked.state ?? 'all');
          return (
            <li key={state}>
              <Link
                href={addressOf({ ...asked, state: state === 'all' ? undefined : state })}
                aria-current={isHere ? 'page' : undefined}
                className={`inline-block py-1 ${isHere ? 'font-semibold text-ink! no-underline' : ''}`}
              >
                {text.states[state]}{' '}
                <span className="num text-ink-2">{counts[state].toLocaleString('en')}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The list's address with what narrows it. */
export function addressOf(asked: ClaimFilter, more: Record<string, string> = {}): string {
  const said = Object.entries({ ...asked, ...more }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return said.length > 0 ? `/desk/claims?${new URLSearchParams(said)}` : '/desk/claims';
}
