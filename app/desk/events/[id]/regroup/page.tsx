import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { Divide } from '@/components/desk/regroup/divide';
import { Join } from '@/components/desk/regroup/join';
import { Values } from '@/components/desk/regroup/values';
import { deskText } from '@/messages/desk';
import { findEvent, listEvents } from '@/newsroom/events/find';
import { must } from '@/newsroom/policy';
import { readEvent } from '@/newsroom/timeline/read-event';
import { chooseFigureAction, mergeEventsAction, splitEventAction, undoEventMergeAction } from '../../actions';

const text = deskText.regroup;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event } = await eventToRegroup(params);
  return { title: text.events(event.latest.title) };
}

/** Joins an event to another, divides it, and chooses the values of its ledger. */
export default async function RegroupPage({ params, searchParams }: Props) {
  const { ctx, event } = await eventToRegroup(params);
  const { id, situation, shown, publicVersionId, claims } = event;
  const others = (await listEvents(ctx, situation.id)).filter((other) => other.id !== id && !other.joinedTo);
  const page = shown && (await readEvent(ctx.db, id));
  const survivor = page?.survivor;
  const seen = publicVersionId ?? '';
  const { done } = await searchParams;
  const told = Object.entries(text.done).find(([name]) => name === done)?.[1];
  return (
    <DeskPage
      title={text.events(shown?.title ?? event.latest.title)}
      above={<Link href={`/desk/events/${id}`}>{text.back}</Link>}
    >
      <div className="grid gap-8">
        {told && (
          <p role="status" className="desk-done">
            {told}
          </p>
        )}
        {!page && <p className="desk-told">{text.notPublic}</p>}
        <Join
          thing={{ kind: 'eventId', id, publicVersionId: seen }}
          survivor={survivor ? { words: survivor.title, href: `/desk/events/${survivor.eventId}` } : null}
          others={others
            .filter(({ isPublic }) => isPublic)
            .map((other) => ({ value: other.id, label: other.publicTitle ?? other.title }))}
          join={mergeEventsAction}
          undo={undoEventMergeAction}
        />
        <Divide
          eventId={id}
          publicVersionId={seen}
          claims={claims}
          others={others.map((other) => ({ value: other.id, label: other.publicTitle ?? other.title }))}
          action={splitEventAction}
          gone={!page || !!survivor || claims.length < 2}
        />
        {page && page.ledger.rows.length > 0 && (
          <Values eventId={id} publicVersionId={seen} rows={page.ledger.rows} action={chooseFigureAction} />
        )}
      </div>
    </DeskPage>
  );
}

async function eventToRegroup(params: Props['params']) {
  const ctx = await deskContext();
  const { id } = await params;
  const event = await orNotFound(
    (async () => {
      must(ctx.actor, 'merge events');
      return findEvent(ctx, idOrNotFound(id));
    })(),
  );
  return { ctx, event };
}
