import { StandingBadge } from '@/components/ui/standing-badge';
import { attributionLine, originsLine } from '@/messages/attribution';
import { en } from '@/messages/en';
import { dayInFull, formatFor } from '@/messages/format';
import { removalWords } from '@/messages/removal';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import { numberCitations } from '@/newsroom/timeline/day';
import { linksAt } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';
import { countOrigins, voicesOf } from '@/newsroom/timeline/voices';
import { Address } from './address';
import { CitationMarks } from './citation-marks';
import { EditorNotes } from './editor-notes';
import { Figures } from './figures';
import { History } from './history';
import { Notice } from './notice';
import { OriginsOfClaim } from './origins-of-claim';
import { Outcome } from './outcome';
import { Particulars } from './particulars';
import { Passages } from './passages';
import { Related } from './related';
import { Reviews } from './reviews';
import { StandingReason } from './standing-reason';
import { Statement } from './statement';

/** All that readers may know of one claim, at its permanent address. */
export function ClaimView({ page, address }: { page: ClaimPage; address: string }) {
  const { asOf, claim, situation, event, sources } = page;
  const link = linksAt(asOf);
  const format = formatFor(situation.timeZone);
  const numbers = numberCitations([claim]);
  const origins = countOrigins(claim);
  const dayPage = `/${situation.slug}/${claim.day}`;
  return (
    <article className={`claim-page ${claim.standing === 'withdrawn' ? 'is-withdrawn' : ''}`}>
      <header className="claim-head">
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
          <a href={link(`${dayPage}#claim-${claim.claimId}`)}>{dayInFull(claim.day)}</a>
          {event && (
            <a href={link(`/events/${event.eventId}`)} lang={situation.language}>
              {event.title}
            </a>
          )}
        </p>
        {claim.corrections.map((correction) => (
          <Notice key={correction.id} correction={correction} format={format} claimKind={claim.claimKind} />
        ))}
        <h1
          className={claim.statement.length > 220 ? 'claim-title long' : 'claim-title'}
          lang={situation.language}
        >
          <Statement claim={claim} />
          <CitationMarks citations={claim.citations} numbers={numbers} />
        </h1>
        <p className="meta">
          <StandingBadge standing={shownStanding(claim)} />{' '}
          <span>{attributionLine(voicesOf(claim, sources))}</span>{' '}
          {origins.voices > 0 && <span className="unbroken">{originsLine(origins)}</span>}
        </p>
        {claim.withdrawal && (
          <p className="told standing-withdrawn withdrawal">
            <b>{en.day.withdrawnBy(format.momentInZone(claim.withdrawal.at), claim.withdrawal.by)}</b>{' '}
            {claim.withdrawal.reason}
          </p>
        )}
        {page.removals?.map((removal) => (
          <p key={removal.at} className="told removed">
            {removalWords(removal, format)} {en.removal.earlier}
          </p>
        ))}
        <StandingReason claim={claim} format={format} />
        <Outcome
          claim={claim}
          format={format}
          shownBy={page.outcomeShownBy}
          language={situation.language}
          link={link}
        />
        <EditorNotes claim={claim} format={format} />
      </header>
      <div className="claim-body">
        <Passages claim={claim} numbers={numbers} sources={sources} format={format} />
        <OriginsOfClaim claim={claim} numbers={numbers} sources={sources} />
        <Figures claim={claim} numbers={numbers} format={format} />
        <Related related={page.related} situation={situation} link={link} />
        <Reviews reviews={claim.reviews} claim={claim} format={format} />
        <History claim={claim} format={format} language={situation.language} />
      </div>
      <aside className="claim-side">
        <Particulars page={page} format={format} />
        <Address claim={claim} address={address} format={format} />
      </aside>
    </article>
  );
}
