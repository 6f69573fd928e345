import type { Metadata } from 'next';
import Link from 'next/link';
import { deskContext } from '@/app/_server/context';
import { ClaimLines } from '@/components/desk/claim-lines';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { findQueue } from '@/newsroom/claims/find';
import { listReports } from '@/newsroom/reports/find';

const text = deskText.queue;
export const metadata: Metadata = { title: text.title };

export default async function QueuePage() {
  const ctx = await deskContext();
  const queue = await findQueue(ctx);
  const isNew = queue.published.length + queue.waiting.length === 0 && (await listReports(ctx)).length === 0;
  return (
    <DeskPage
      title={text.title}
      actions={
        <>
          <Link href="/desk/claims/new" className="desk-button-second">
            {text.newClaim}
          </Link>
          <Link href="/desk/reports/new" className="desk-button">
            {text.capture}
          </Link>
        </>
      }
    >
      <div className="grid gap-8">
        {isNew && <FirstSteps />}
        {queue.returned.length > 0 && (
          <section>
            <h2 className="mb-2">{text.returned}</h2>
            <ClaimLines claims={queue.returned} me={ctx.actor.id} tell="returned" />
          </section>
        )}
        <section>
          <h2 className="mb-2">{text.waiting}</h2>
          <ClaimLines claims={queue.waiting} me={ctx.actor.id} tell="waiting" empty={text.noWaiting} />
        </section>
        <section>
          <h2 className="mb-2">{text.drafts}</h2>
          <ClaimLines claims={queue.mine} me={ctx.actor.id} tell="draft" empty={text.noDrafts} />
        </section>
        <section>
          <h2 className="mb-2">{text.published}</h2>
          <ClaimLines claims={queue.published} me={ctx.actor.id} tell="published" empty={text.noPublished} />
        </section>
      </div>
    </DeskPage>
  );
}

function FirstSteps() {
  return (
    <section>
      <h2 className="mb-2">{text.start}</h2>
      <ol className="desk-lines">
        {text.startSteps.map(([href, name, what]) => (
          <li key={href}>
            <Link href={href} className="font-semibold">
              {name}
            </Link>
            <p className="desk-meta">{what}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
