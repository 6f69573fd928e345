import { en } from '@/messages/en';
import { dayInFull, formatFor } from '@/messages/format';
import type { RemovedClaim } from '@/newsroom/timeline/removals';
import { Removed } from './removed';

/** The page of a claim whose words were removed: its address stays, and says so. */
export function RemovedClaimView({ removed: { removal, situation } }: { removed: RemovedClaim }) {
  const { day } = removal;
  return (
    <article className="claim-page">
      <header className="claim-head">
        <p className="crumb">
          <a href={`/${situation.slug}`} lang={situation.language}>
            {situation.title}
          </a>
          {day && <a href={`/${situation.slug}/${day}#claim-${removal.subjectId}`}>{dayInFull(day)}</a>}
        </p>
        <h1 className="claim-title">{en.removal.title}</h1>
        <Removed removal={removal} format={formatFor(situation.timeZone)} />
        <p>{en.removal.address}</p>
      </header>
    </article>
  );
}
