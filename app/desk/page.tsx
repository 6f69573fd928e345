import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { ClaimLines } from '@/components/desk/claim-lines';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { QueueFilters } from '@/components/desk/queue/queue-filters';
import { QueueList } from '@/components/desk/queue/queue-list';
import { Decided } from '@/components/desk/review/decided';
import { deskText } from '@/messages/desk';
import { findClaim } from '@/newsroom/claims/find';
import { listPeople } from '@/newsroom/people/find';
import { findQueue, queueFilter } from '@/newsroom/queue/find';
import { listReports } from '@/newsroom/reports/find';
import { listSituations } from '@/newsroom/situations/find';
import { takeAction } from './actions';

const text = deskText.queue;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function QueuePage({ searchParams }: Props) {
  const ctx = await deskContext();
  const address = await searchParams;
  const asked = queueFilter.parse(address);
  const narrowed = Object.entries(asked).filter(([, value]) => value);
  const [queue, situations, people, decided] = await Promise.all([
    findQueue(ctx, asked),
    listSituations(ctx),
    listPeople(ctx),
    typeof address.decided === 'string' ? orNotFound(findClaim(ctx, idOrNotFound(address.decided))) : null,
  ]);
  const { mine, others, drafts, published } = queue;
  const isEmpty = mine.length + others.length + drafts.length + published.length === 0;
  const isNew = isEmpty && narrowed.length === 0 && (await listReports(ctx)).length === 0;
  const list = {
    me: ctx.actor.id,
    now: ctx.clock.now(),
    page: `/desk?${new URLSearchParams(narrowed)}`,
    take: takeAction,
    tellsSituation: situations.length > 1,
  };
  return (
    <DeskPage
      title={text.title}
      wide
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
      {decided && <Decided claim={decided} isLast />}
      <QueueFilters asked={asked} situations={situations} people={people} />
      <div className="grid gap-8">
        {isNew && <FirstSteps />}
        <section>
          <h2 className="mb-1">
            {text.mine} <Count of={mine} />
          </h2>
          {mine.length > 0 ? (
            <>
              <p className="desk-meta mb-2 max-w-[46rem]">{text.order}</p>
              <QueueList items={mine} {...list} />
            </>
          ) : (
            <p className="desk-meta">{narrowed.length > 0 ? text.noMineFound : text.noMine}</p>
          )}
        </section>
        {others.length > 0 && (
          <section>
            <h2 className="mb-2">
              {text.others} <Count of={others} />
            </h2>
            <QueueList items={others} {...list} />
          </section>
        )}
        {drafts.length > 0 && (
          <section>
            <h2 className="mb-2">
              {text.drafts} <Count of={drafts} />
            </h2>
            <QueueList items={drafts} {...list} />
          </section>
        )}
        {(published.length > 0 || narrowed.length === 0) && (
          <section>
            <h2 className="mb-2">{text.published}</h2>
            <ClaimLines claims={published} me={ctx.actor.id} tell="published" empty={text.noPublished} />
          </section>
        )}
      </div>
    </DeskPage>
  );
}

function Count({ of }: { of: readonly unknown[] }) {
  return of.length > 0 ? <span className="num font-normal text-ink-2">{of.length}</span> : null;
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
