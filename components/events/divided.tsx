import { en } from '@/messages/en';
import { type Format, setInType } from '@/messages/format';
import type { EventPage } from '@/newsroom/timeline/event-page';
import type { Link } from '@/newsroom/timeline/moment';
import type { PublicSplit } from '@/newsroom/timeline/version';

type Props = { page: EventPage; format: Format; link: Link };

/** Where an event was divided: when, by whom, why, and where its other parts are told. */
export function Divided({ page: { event, others, situation }, format, link }: Props) {
  const other = (split: PublicSplit, words: string) => {
    const half = others.get(split.eventId);
    return (
      <p key={`${split.eventId} ${split.at}`} className="told">
        {en.event.divided(format.moment(split.at), split.by)} {split.reason} {words}{' '}
        <a href={link(`/events/${split.eventId}`)} lang={situation.language}>
          {half ? setInType(half.title) : split.eventId}
        </a>
        .
      </p>
    );
  };
  return (
    <>
      {event.splitInto?.map((split) => other(split, en.event.dividedInto))}
      {event.splitFrom && other(event.splitFrom, en.event.dividedFrom)}
    </>
  );
}
