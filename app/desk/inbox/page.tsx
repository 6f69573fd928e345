import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Submit } from '@/components/desk/form/submit';
import { InboxList } from '@/components/desk/inbox-list';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { readInbox } from '@/newsroom/desk/inbox';
import { markAllReadAction } from './actions';

const text = deskText.inbox;
export const metadata: Metadata = { title: text.title };

export default async function InboxPage() {
  const ctx = await deskContext();
  const lines = await readInbox(ctx);
  const unread = lines.filter(({ isRead }) => !isRead).length;
  return (
    <DeskPage
      title={text.title}
      actions={
        unread > 0 && (
          <DeskForm id="mark-all" action={markAllReadAction}>
            <Submit className="desk-button-second">{text.markAll}</Submit>
          </DeskForm>
        )
      }
    >
      {lines.length > 0 ? (
        <>
          <p className="desk-meta mb-2">{unread > 0 ? text.unread(unread) : text.allRead}</p>
          <InboxList lines={lines} />
        </>
      ) : (
        <p className="desk-meta">{text.none}</p>
      )}
    </DeskPage>
  );
}
