import type { Words } from '@/messages/words';
import type { EventPage } from '@/newsroom/timeline/event-page';
import type { Link } from '@/newsroom/timeline/moment';
import type { PublicSplit } from '@/newsroom/timeline/version';

type Props = { page: EventPage; words: Words; link: Link };

/** Where an event was divided: when, by whom, why, and where its other parts are told. */
export function Divided({ page: { event, others, situation }, words, link }: Props) {
  const other = (split: PublicSplit, told: string) => {
    const half = others.get(split.eventId);
    return (
      <p key={`${split.eventId} ${split.at}`} className="told">
        {words.texts.event.divided(words.moment(split.at), split.by)}{' '}
        <span lang={situation.language}>{split.reason}</span> {told}{' '}
        <a href={link(`/events/${split.eventId}`)} lang={situation.language}>
          {half ? words.setInType(half.title) : split.eventId}
        </a>
        .
      </p>
    );
  };
  return (
    <>
      {event.splitInto?.map((split) => other(split, words.texts.event.dividedInto))}
      {event.splitFrom && other(event.splitFrom, words.texts.event.dividedFrom)}
    </>
  );
}
