import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { Link } from '@/newsroom/timeline/moment';
import { mostRanked, type SearchPage } from '@/newsroom/timeline/read-search';
import { findIn, type Search, searchAddress } from '@/newsroom/timeline/search-query';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';
import { voicesOf } from '@/newsroom/timeline/voices';
import { Marked } from './marked';

type Props = { page: SearchPage; words: Words; link: Link };

/** What was found, how it is ordered, and what to do where nothing was. */
export function SearchResults({ page, words, link }: Props) {
  const { search: texts } = words.texts;
  const most = words.number(mostRanked);
  if (page.count === 0) return <NothingFound page={page} words={words} link={link} />;
  return (
    <section aria-labelledby="results" className="search-results">
      <h2 id="results">{page.isMore ? texts.moreThan(most) : words.count(page.count, texts.found)}</h2>
      <p className="small">
        {page.terms.length > 0 ? texts.ranked : texts.newestFirst} {page.isMore && texts.rankedAmong(most)}{' '}
        {page.isCut && texts.cut}
      </p>
      <ol start={(page.search.page - 1) * 20 + 1}>
        {page.claims.map((claim) => (
          <li key={claim.claimId}>
            <Result claim={claim} page={page} words={words} link={link} />
          </li>
        ))}
      </ol>
      {page.pages > 1 && <Pages page={page} words={words} link={link} />}
    </section>
  );
}

function Result({ claim, page, words, link }: Props & { claim: Published<ClaimVersion> }) {
  const { situation, terms, sources } = page;
  const attribution = words.attributionLine(voicesOf(claim, sources));
  const quote = quoteWith(claim, page);
  const statement = <Marked text={words.setInType(claim.statement)} terms={terms} />;
  return (
    <>
      <h3 lang={situation.language}>
        <a href={link(`/claims/${claim.claimId}`)}>
          {claim.standing === 'withdrawn' ? <s>{statement}</s> : statement}
        </a>
      </h3>
      {quote && (
        <blockquote lang={quote.language}>
          <Marked text={words.quoted(quote.exact)} terms={terms} />
        </blockquote>
      )}
      <p className="meta">
        <StandingBadge standing={shownStanding(claim)} words={words} />{' '}
        <a href={link(`/${situation.slug}/${claim.day}#claim-${claim.claimId}`)}>
          <time dateTime={claim.day}>{words.dayInFull(claim.day)}</time>
        </a>{' '}
        <span>
          <Marked text={attribution} terms={terms} />
        </span>
      </p>
    </>
  );
}

/** A quote that says what was searched for, where the statement does not say all of it. */
function quoteWith({ statement, citations }: Published<ClaimVersion>, { terms }: SearchPage) {
  const missing = terms.filter((term) => !findIn(statement, [term]).some(({ isFound }) => isFound));
  if (missing.length === 0) return null;
  const citation = citations.find(({ passage }) =>
    findIn(passage.exact, missing).some(({ isFound }) => isFound),
  );
  return citation ? { exact: citation.passage.exact, language: citation.report.language } : null;
}

function NothingFound({ page, words, link }: Props) {
  const { search: texts } = words.texts;
  const { q, page: _, ...limits } = page.search;
  const isNarrowed = Object.values(limits).some((value) => value !== undefined);
  const plain: Search = { q, page: 1 };
  return (
    <section aria-labelledby="results" className="search-results">
      <h2 id="results">{isNarrowed ? texts.noneNarrowed : texts.none}</h2>
      {page.isCut && <p className="small">{texts.cut}</p>}
      <ul className="search-advice">
        {isNarrowed && q && (
          <li>
            <a href={link(searchAddress(page.situation.slug, plain))}>{texts.withoutLimits}</a>
          </li>
        )}
        {page.terms.length > 1 && <li>{texts.adviceFewer}</li>}
        {page.terms.some(({ isPrefix }) => isPrefix) && <li>{texts.adviceShorter}</li>}
        {/["“”„«»]/.test(q) && <li>{texts.advicePhrase}</li>}
        <li>{texts.adviceSpelling}</li>
      </ul>
    </section>
  );
}

function Pages({ page: { situation, search, pages }, words, link }: Props) {
  const { search: texts } = words.texts;
  const to = (page: number) => link(searchAddress(situation.slug, { ...search, page }));
  return (
    <nav aria-label={texts.pages} className="corrections-more">
      {search.page > 1 && (
        <a href={to(search.page - 1)} rel="prev">
          {texts.previous}
        </a>
      )}{' '}
      <span>{texts.page(words.number(search.page), words.number(pages))}</span>{' '}
      {search.page < pages && (
        <a href={to(search.page + 1)} rel="next">
          {texts.next}
        </a>
      )}
    </nav>
  );
}
