import './sources-page.css';
import type { Words } from '@/messages/words';
import { type Link, linksAt } from '@/newsroom/timeline/moment';
import type { SourcesPage as Page, SourceLine } from '@/newsroom/timeline/sources-page';
import { StandingCounts } from './standing-counts';

/** Who is quoted, how often, and how those claims stand: facts, and no score. */
export function SourcesPage({ page: { asOf, situation, sources }, words }: { page: Page; words: Words }) {
  const link = linksAt(asOf, words);
  const { sources: texts } = words.texts;
  return (
    <div className="plain-page sources-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{texts.title}</h1>
        <p className="lead">{sources.length > 0 ? texts.lead : texts.none}</p>
        {sources.length > 0 && <p className="small">{texts.roles}</p>}
      </header>
      {sources.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is reached by keys
        <section className="sources-table" aria-label={texts.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.claims}</th>
                <th scope="col" className="role">
                  {texts.spoken}
                </th>
                <th scope="col" className="role">
                  {texts.published}
                </th>
                <th scope="col">{texts.corrections}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map((line) => (
                <Row
                  key={line.source.sourceId}
                  line={line}
                  slug={situation.slug}
                  language={situation.language}
                  link={link}
                  words={words}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

type RowProps = { line: SourceLine; slug: string; language: string; link: Link; words: Words };

function Row({ line, slug, language, link, words }: RowProps) {
  const { source } = line;
  return (
    <tr>
      <th scope="row">
        <a href={link(`/${slug}/sources/${source.sourceId}`)} lang={language}>
          {source.name}
        </a>
        <p className="small">
          {words.capital(words.texts.labels.sourceKinds[source.sourceKind])}
          {source.partyName !== source.name && (
            <>
              , {words.texts.sources.partyOf} <span lang={language}>{source.partyName}</span>
            </>
          )}
        </p>
        <StandingCounts counts={line.standings} words={words} />
      </th>
      <td data-head={words.texts.sources.claims}>{words.number(line.claims)}</td>
      <td className="role">{words.number(line.spoken)}</td>
      <td className="role">{words.number(line.published)}</td>
      <td data-head={words.texts.sources.corrections}>{words.number(line.corrections)}</td>
    </tr>
  );
}
