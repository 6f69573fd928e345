import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { deskContext } from '@/app/_server/context';
import { DeskDemonstration } from '@/components/desk/demonstration';
import { DeskBar } from '@/components/desk/desk-bar';
import { Keys } from '@/components/desk/form/keys';
import { countUnread } from '@/newsroom/desk/inbox';
import { may } from '@/newsroom/policy';
import { countRedactionsAsked } from '@/newsroom/redaction/find';
import { demonstrationTitle } from '@/newsroom/situations/demonstration';
import './desk.css';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const ctx = await deskContext();
  const { actor } = ctx;
  const demonstration = await demonstrationTitle(ctx);
  return (
    <div className="desk">
      <DeskBar
        person={actor.name}
        unread={await countUnread(ctx)}
        seesPeople={may(actor, 'invite a person')}
        seesJournal={may(actor, 'read the journal')}
        asked={may(actor, 'answer a redaction') ? await countRedactionsAsked(ctx) : 0}
      />
      {demonstration && <DeskDemonstration title={demonstration} />}
      {children}
      <Keys />
    </div>
  );
}
