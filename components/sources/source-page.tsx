import './source-page.css';
import { ClaimListView } from '@/components/claim-list/claim-list';
import type { Words } from '@/messages/words';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import type { SourcePage as Page } from '@/newsroom/timeline/sources-page';
import { StandingCounts } from './standing-counts';

type Props = {
  page: Page;
  /** The address of a path as the world sees it, for paper. */
  address: Link;
  words: Words;
};

/** A source: what it is, how often it is quoted and as what, what was corrected, and the claims that rest on it. */
export function SourcePage({ page, address, words }: Props) {
  const { asOf, situation, line, offices, notices, list } = page;
  const { source } = line;
  const link = linksAt(asOf, words);
  const { sources: texts, labels } = words.texts;
  const path = `/${situation.slug}/sources`;
  const language = situation.language;
  return (
    <div className="plain-page source-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={language}>
            {situation.title}
          </a>{' '}
          <a href={link(path)}>{texts.title}</a>
        </p>
        <h1 className="display" lang={language}>
          {source.name}
        </h1>
        <p className="lead">{words.capital(labels.sourceKinds[source.sourceKind])}</p>
      </header>
      <dl className="facts">
        <div>
          <dt>{texts.party}</dt>
          <dd>
            <span lang={language}>{source.partyName}</span>
            <p className="small">{texts.partyMeaning}</p>
          </dd>
        </div>
        {source.aliases && source.aliases.length > 0 && (
          <div>
            <dt>{texts.aliases}</dt>
            <dd lang={language}>{source.aliases.join(', ')}</dd>
          </div>
        )}
        {offices.length > 0 && (
          <div>
            <dt>{texts.offices}</dt>
            <dd lang={language}>{offices.join('; ')}</dd>
          </div>
        )}
        {source.reliability && (
          <div>
            <dt>{texts.reliability}</dt>
            <dd>{words.capital(labels.reliability[source.reliability])}</dd>
          </div>
        )}
        <div>
          <dt>{texts.claims}</dt>
          <dd className="num">{words.number(line.claims)}</dd>
        </div>
        <div>
          <dt>{texts.spoken}</dt>
          <dd className="num">{words.number(line.spoken)}</dd>
        </div>
        <div>
          <dt>{texts.published}</dt>
          <dd className="num">{words.number(line.published)}</dd>
        </div>
        <div>
          <dt>{texts.standing}</dt>
          <dd>
            <StandingCounts counts={line.standings} words={words} />
          </dd>
        </div>
        <div>
          <dt>{texts.corrections}</dt>
          <dd className="num">{words.number(line.corrections)}</dd>
        </div>
        <div>
          <dt>{texts.lastDay}</dt>
          <dd>
            <a href={link(`/${situation.slug}/${line.lastDay}`)}>
              <time dateTime={line.lastDay}>{words.shortDay(line.lastDay)}</time>
            </a>
          </dd>
        </div>
      </dl>
      {notices.length > 0 && !list.from && (
        <section aria-labelledby="corrected">
          <h2 id="corrected">{texts.correctionsTitle}</h2>
          <p className="small">{texts.correctionsLead}</p>
          <ul>
            {notices.map(({ notice, claim }) => (
              <li key={notice.id} className="correction">
                <p className="correction-when">
                  <b>{labels.corrections[notice.kind]}</b>{' '}
                  <time dateTime={notice.correctedAt}>{words.momentInZone(notice.correctedAt)}</time>
                </p>
                <p className="correction-reason" lang={language}>
                  {notice.reason}
                </p>
                <p className="small">
                  {texts.see}:{' '}
                  <a
                    href={link(`/claims/${claim.claimId}`)}
                    data-address={address(link(`/claims/${claim.claimId}`))}
                    lang={language}
                  >
                    {words.setInType(claim.statement)}
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <p className="small">
            <a href={link(`/${situation.slug}/corrections`)}>{texts.correctionsAll}</a>
          </p>
        </section>
      )}
      <section aria-labelledby="claims">
        <h2 id="claims">
          {texts.claimsTitle} <span className="num">{words.number(line.claims)}</span>
        </h2>
        <ClaimListView
          list={list}
          address={`${path}/${source.sourceId}`}
          situation={situation}
          link={link}
          words={words}
        />
      </section>
    </div>
  );
}
