import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { EventClaims } from '@/components/desk/events/event-claims';
import { EventDecision } from '@/components/desk/events/event-decision';
import { EventForm } from '@/components/desk/events/event-forms';
import { EventHistory } from '@/components/desk/events/event-history';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { RedactLink } from '@/components/desk/redactions/redact-link';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import { publicTime, typedTime } from '@/newsroom/events/event';
import { findEvent } from '@/newsroom/events/find';
import { may } from '@/newsroom/policy';
import { orderEventAction, reviewEventAction, reviseEventAction } from '../actions';

const text = deskText.events;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await deskContext();
  const { latest } = await orNotFound(findEvent(ctx, idOrNotFound((await params).id)));
  return { title: latest.title };
}

export default async function EventPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const event = await orNotFound(findEvent(ctx, idOrNotFound((await params).id)));
  const { situation, latest, shown, claims } = event;
  const format = englishFor(situation.timeZone);
  const done = doneText((await searchParams).done);
  return (
    <DeskPage
      title={shown?.title ?? latest.title}
      above={
        <>
          <Link href={`/desk/events?situation=${situation.slug}`}>{text.title}</Link> · {situation.title} ·{' '}
          {format.time(shown?.time ?? publicTime(latest))}
        </>
      }
      actions={
        <>
          {shown && (
            <a href={`/events/${event.id}`} className="desk-button-second">
              {text.publicPage}
            </a>
          )}
          {shown && may(ctx.actor, 'merge events') && (
            <Link href={`/desk/events/${event.id}/regroup`} className="desk-button-second">
              {deskText.regroup.link}
            </Link>
          )}
          {may(ctx.actor, 'enter a claim') && (
            <Link href="/desk/claims/new" className="desk-button-second">
              {deskText.claims.add}
            </Link>
          )}
        </>
      }
    >
      <div className="grid gap-9">
        {done && (
          <p role="status" className="desk-done">
            {done}
          </p>
        )}
        {!shown && <p className="desk-told">{text.notPublic}</p>}
        {event.isWaiting && (
          <EventDecision
            event={event}
            mayReview={may(ctx.actor, 'review a text')}
            mayOverride={may(ctx.actor, 'override a review')}
            action={reviewEventAction}
          />
        )}
        <section id="claims">
          <h2>{text.order}</h2>
          {claims.length > 1 && <p className="desk-hint mb-3">{text.orderHint}</p>}
          <EventClaims event={event} move={orderEventAction} mayOrder={may(ctx.actor, 'order an event')} />
        </section>
        {may(ctx.actor, 'revise an event') && (
          <section className="border-t border-rule-2 pt-5">
            <h2>{text.revise}</h2>
            <p className="desk-hint mb-3">{shown ? text.revisePublicHint : text.reviseHint}</p>
            <EventForm
              action={reviseEventAction}
              defaults={{
                eventId: event.id,
                title: latest.title,
                time: typedTime(latest, situation.timeZone),
              }}
              timeZone={situation.timeZone}
              isPublic={shown !== null}
              latest={{
                id: latest.id,
                title: latest.title,
                when: format.time(publicTime(latest)),
                by: latest.by,
              }}
            />
          </section>
        )}
        <section>
          <h2 className="mb-2">{text.history}</h2>
          <EventHistory revisions={event.revisions} timeZone={situation.timeZone} />
          {event.revisions.length > 1 && (
            <p className="mt-2 text-sm">
              <Link href={`/desk/events/${event.id}/revisions`}>{deskText.revisions.compare}</Link>
            </p>
          )}
        </section>
        {may(ctx.actor, 'ask for a redaction') && <RedactLink kind="event" id={event.id} />}
      </div>
    </DeskPage>
  );
}

function doneText(done: string | undefined): string | undefined {
  return Object.entries(text.done).find(([name]) => name === done)?.[1];
}
