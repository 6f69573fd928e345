import './event.css';
import { Notice } from '@/components/claims/notice';
import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { EventPage } from '@/newsroom/timeline/event-page';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import { type Sources, voicesOf } from '@/newsroom/timeline/voices';
import { Divided } from './divided';
import { EventHistory } from './event-history';
import { Ledger } from './ledger';

/** One event at its permanent address: its ledger, its claims day by day, and what became of its title. */
export function EventView({ page, words }: { page: EventPage; words: Words }) {
  const { asOf, situation, event, joined, days, ledger, sources } = page;
  const link = linksAt(asOf, words);
  const { language } = situation;
  return (
    <article className="event-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={language}>
            {situation.title}
          </a>
        </p>
        {event.corrections?.map((correction) => (
          <Notice key={correction.id} correction={correction} words={words} language={language} />
        ))}
        <p className="when">{words.time(event.time)}</p>
        <h1 className="claim-title" lang={language}>
          {words.setInType(event.title)}
        </h1>
        <Divided page={page} words={words} link={link} />
        {joined.length > 0 && (
          <p className="told">
            {words.texts.event.joined}{' '}
            <span lang={language}>{joined.map(({ title }) => words.setInType(title)).join('; ')}</span>
          </p>
        )}
      </header>
      <Ledger ledger={ledger} language={language} link={link} words={words} />
      <section aria-labelledby="claims">
        <h2 id="claims">{words.texts.event.days}</h2>
        {days.length === 0 && <p>{words.texts.event.noClaims}</p>}
        {days.map(({ day, claims }) => (
          <section key={day} aria-labelledby={`day-${day}`} className="event-day">
            <h3 id={`day-${day}`}>
              <a href={link(`/${situation.slug}/${day}#event-${event.eventId}`)}>
                <time dateTime={day}>{words.capital(words.dayInFull(day))}</time>
              </a>
            </h3>
            <ol>
              {claims.map((claim) => (
                <ClaimLine
                  key={claim.claimId}
                  claim={claim}
                  sources={sources}
                  language={language}
                  link={link}
                  words={words}
                />
              ))}
            </ol>
          </section>
        ))}
      </section>
      <EventHistory event={event} words={words} language={language} />
    </article>
  );
}

function ClaimLine({
  claim,
  sources,
  language,
  link,
  words,
}: {
  claim: Published<ClaimVersion>;
  sources: Sources;
  language: string;
  link: Link;
  words: Words;
}) {
  const told = words.setInType(claim.statement);
  return (
    <li id={`claim-${claim.claimId}`}>
      <p className="event-claim" lang={language}>
        <a href={link(`/claims/${claim.claimId}`)}>{claim.standing === 'withdrawn' ? <s>{told}</s> : told}</a>
      </p>
      <p className="meta">
        <StandingBadge words={words} standing={shownStanding(claim)} />{' '}
        <span>{words.attributionLine(voicesOf(claim, sources))}</span>
      </p>
    </li>
  );
}
