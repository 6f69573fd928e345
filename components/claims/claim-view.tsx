import './claim.css';
import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import { numberCitations } from '@/newsroom/timeline/day';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
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

/**
 * All that readers may know of one claim, at its permanent address.
 *
 * @param address of a path as the world sees it.
 */
export function ClaimView({ page, address, words }: { page: ClaimPage; address: Link; words: Words }) {
  const { asOf, claim, situation, event, sources } = page;
  const link = linksAt(asOf, words);
  const numbers = numberCitations([claim]);
  const origins = countOrigins(claim);
  const dayPage = `/${situation.slug}/${claim.day}`;
  const isToldAbove = claim.corrections.some(
    ({ kind, correctedAt }) => kind === 'withdrawal' && correctedAt === claim.withdrawal?.at,
  );
  return (
    <article className={`claim-page ${claim.standing === 'withdrawn' ? 'is-withdrawn' : ''}`}>
      <header className="claim-head">
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
          <a href={link(`${dayPage}#claim-${claim.claimId}`)}>{words.capital(words.dayInFull(claim.day))}</a>
          {event && (
            <a href={link(`/events/${event.eventId}`)} lang={situation.language}>
              {event.title}
            </a>
          )}
        </p>
        {claim.corrections.map((correction) => (
          <Notice
            key={correction.id}
            correction={correction}
            words={words}
            claimKind={claim.claimKind}
            language={situation.language}
          />
        ))}
        <h1
          className={claim.statement.length > 220 ? 'claim-title long' : 'claim-title'}
          lang={situation.language}
        >
          <Statement words={words} claim={claim} />
          <CitationMarks words={words} citations={claim.citations} numbers={numbers} />
        </h1>
        <p className="meta">
          <StandingBadge words={words} standing={shownStanding(claim)} />{' '}
          <span>{words.attributionLine(voicesOf(claim, sources))}</span>{' '}
          {origins.voices > 0 && <span className="unbroken">{words.originsLine(origins)}</span>}
        </p>
        {claim.withdrawal && !isToldAbove && (
          <p className="told standing-withdrawn withdrawal">
            <b>{words.texts.day.withdrawnBy(words.momentInZone(claim.withdrawal.at), claim.withdrawal.by)}</b>{' '}
            <span lang={situation.language}>{claim.withdrawal.reason}</span>
          </p>
        )}
        {page.removals?.map((removal) => (
          <p key={removal.at} className="told removed">
            {words.removalWords(removal)} {words.texts.removal.earlier}
          </p>
        ))}
        <StandingReason claim={claim} words={words} language={situation.language} />
        <Outcome
          claim={claim}
          words={words}
          shownBy={page.outcomeShownBy}
          language={situation.language}
          link={link}
        />
        <EditorNotes claim={claim} words={words} language={situation.language} />
      </header>
      <div className="claim-body">
        <Passages
          language={situation.language}
          claim={claim}
          numbers={numbers}
          sources={sources}
          words={words}
        />
        <OriginsOfClaim claim={claim} numbers={numbers} sources={sources} words={words} />
        <Figures claim={claim} numbers={numbers} words={words} language={situation.language} />
        <Related related={page.related} situation={situation} address={address} link={link} words={words} />
        <Reviews reviews={claim.reviews} claim={claim} words={words} language={situation.language} />
        <History claim={claim} words={words} language={situation.language} />
      </div>
      <aside className="claim-side">
        <Particulars page={page} words={words} link={link} />
        <Address
          claim={claim}
          address={address(words.path(`/claims/${claim.claimId}`))}
          link={link}
          words={words}
        />
      </aside>
    </article>
  );
}
