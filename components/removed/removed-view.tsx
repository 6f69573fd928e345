import { en } from '@/messages/en';
import { dayInFull, formatFor } from '@/messages/format';
import { linksAt } from '@/newsroom/timeline/moment';
import type { RemovedPage } from '@/newsroom/timeline/removals';
import { Removed } from './removed';

/** The page of a claim or an event whose words were removed: its address stays, and says so. */
export function RemovedView({ removed: { asOf, removal, situation } }: { removed: RemovedPage }) {
  const { day } = removal;
  const link = linksAt(asOf);
  return (
    <article className="claim-page">
      <header className="claim-head">
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
          {day && <a href={link(`/${situation.slug}/${day}#claim-${removal.subjectId}`)}>{dayInFull(day)}</a>}
        </p>
        <h1 className="claim-title">{en.removal.title}</h1>
        <Removed removal={removal} format={formatFor(situation.timeZone)} />
        <p>{en.removal.address}</p>
      </header>
    </article>
  );
}
