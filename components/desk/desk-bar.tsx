'use client';

import { usePathname } from 'next/navigation';
import { forgetAllUnsent } from '@/components/desk/form/unsent';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';

const text = deskText.bar;

/** The dark bar over every page of the desk. */
export function DeskBar({
  person,
  unread,
  seesPeople,
  seesJournal,
  asked,
}: {
  person: string;
  /** How much of the inbox is not read. */
  unread: number;
  seesPeople: boolean;
  seesJournal: boolean;
  /** How many redactions wait for this person's answer. */
  asked: number;
}) {
  const path = usePathname();
  const parts: [string, string, boolean][] = [
    ['/desk', text.queue, path === '/desk' || path.startsWith('/desk/review')],
    ['/desk/inbox', text.inbox, path.startsWith('/desk/inbox')],
    ['/desk/findings', text.findings, path.startsWith('/desk/findings')],
    ['/desk/reports', text.reports, path.startsWith('/desk/reports')],
    ['/desk/feeds', text.feeds, path.startsWith('/desk/feeds')],
    ['/desk/claims', text.claims, path.startsWith('/desk/claims')],
    ['/desk/events', text.events, path.startsWith('/desk/events')],
    ['/desk/takeaways', text.takeaways, path.startsWith('/desk/takeaways')],
    ['/desk/sources', text.sources, path.startsWith('/desk/sources')],
  ];
  const more: [string, string, boolean][] = [
    ['/desk/situations', text.situations, path.startsWith('/desk/situations')],
  ];
  if (seesJournal) more.push(['/desk/journal', text.journal, path.startsWith('/desk/journal')]);
  // Where nothing waits for an answer, the journal leads there.
  if (asked > 0) parts.push(['/desk/redactions', text.redactions, path.startsWith('/desk/redactions')]);
  if (seesPeople) more.push(['/desk/people', text.people, path.startsWith('/desk/people')]);
  return (
    <header className="desk-bar">
      <div className="flex flex-wrap items-center gap-x-5 px-4 text-sm sm:px-6">
        <Link href="/desk" className="font-serif text-lg font-semibold text-[#f4f2ec]!">
          {text.name}
        </Link>
        <nav aria-label={text.parts} className="order-last w-full sm:order-none sm:w-auto">
          <ul className="flex flex-wrap gap-x-2.5 text-[0.8125rem] sm:gap-x-5 sm:text-sm">
            {parts.map(([href, name, here]) => (
              <li key={href}>
                <Link href={href} aria-current={here ? 'page' : undefined}>
                  {name}
                  {href === '/desk/inbox' && unread > 0 && <Unread count={unread} words={text.unread} />}
                  {href === '/desk/redactions' && (
                    <Unread count={asked} words={deskText.redactions.waiting} />
                  )}
                </Link>
              </li>
            ))}
            <li>
              {/* Closed again on the next page, which it leads to. */}
              <details key={path} className="desk-more">
                <summary aria-current={more.some(([, , here]) => here) ? 'true' : undefined}>
                  {text.more}
                </summary>
                <ul>
                  {more.map(([href, name, here]) => (
                    <li key={href}>
                      <Link href={href} aria-current={here ? 'page' : undefined}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-x-3.5 text-[0.8125rem] sm:gap-x-5 sm:text-sm">
          <a href="/">
            <Either narrow={text.publicPageShort} wide={text.publicPage} />
          </a>
          <Link
            href="/desk/profile"
            title={text.profile}
            aria-current={path.startsWith('/desk/profile') ? 'page' : undefined}
          >
            <Either narrow={text.profileShort} wide={person} />
          </Link>
          <form action="/sign-out" method="post" onSubmit={forgetAllUnsent}>
            <button type="submit">{text.signOut}</button>
          </form>
        </div>
      </div>
    </header>
  );
}

/** Two wordings, of which the width of the page shows one. */
function Either({ narrow, wide }: { narrow: string; wide: string }) {
  return (
    <>
      <span className="sm:hidden">{narrow}</span>
      <span className="hidden sm:inline">{wide}</span>
    </>
  );
}

function Unread({ count, words }: { count: number; words: (count: number) => string }) {
  return (
    <>
      <span aria-hidden="true" className="desk-unread">
        {count > 99 ? '99+' : count}
      </span>
      <span className="sr-only">{words(count)}</span>
    </>
  );
}
