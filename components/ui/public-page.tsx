import type { ReactNode } from 'react';
import { languageNames, languageOf, locales, pathIn } from '@/messages/locale';
import type { Words } from '@/messages/words';
import { addressAt, linksAt } from '@/newsroom/timeline/moment';
import { AsItStood, MomentForm } from './as-it-stood';
import { Demonstration } from './demonstration';
import { News } from './news';

type Props = {
  words: Words;
  /** The situation that the page belongs to, where it belongs to one. */
  situation?: { situationId?: string; slug: string; title: string; timeZone: string; demonstration?: true };
  /** Which part of the situation this page is. */
  section?: 'timeline' | 'figures' | 'places' | 'topics' | 'sources' | 'corrections' | 'method' | 'search';
  /** The page's own path, where it can be read as it stood, and the moment at which it is read: ISO 8601, null for now. */
  past?: { path: string; asOf: string | null };
  /** The page's own path with its query, without moment and language, where `past` does not tell it. */
  path?: string;
  children: ReactNode;
};

/** What stands around every page for readers: masthead, main text, colophon. Plain links only. */
export function PublicPage({ words, situation, section, past, path = past?.path, children }: Props) {
  const asOf = past?.asOf ?? null;
  const link = linksAt(asOf, words);
  const { site } = words.texts;
  const here = situation && `/${situation.slug}`;
  const current = (name: Props['section']) => (name === section ? 'true' : undefined);
  return (
    <>
      <header className="masthead">
        <div className="masthead-in">
          <a href={words.path('/')} className="wordmark">
            {site.name}
          </a>
          <nav aria-label={site.sections}>
            <a href={here ? link(here) : words.path('/')} aria-current={current('timeline')}>
              {site.timeline}
            </a>
            {here && (
              <>
                <a href={link(`${here}/figures`)} aria-current={current('figures')}>
                  {site.figures}
                </a>
                <a href={link(`${here}/places`)} aria-current={current('places')}>
                  {words.texts.places.title}
                </a>
                <a href={link(`${here}/sources`)} aria-current={current('sources')}>
                  {words.texts.sources.title}
                </a>
                <a href={link(`${here}/corrections`)} className="minor" aria-current={current('corrections')}>
                  {site.corrections}
                </a>
                <a href={link(`${here}/method`)} className="minor" aria-current={current('method')}>
                  {site.method}
                </a>
                <a href={words.path(`${here}/search`)} aria-current={current('search')}>
                  {words.texts.search.title}
                </a>
              </>
            )}
          </nav>
          <div className="masthead-more">
            {path && <OtherLanguages path={path} asOf={asOf} words={words} />}
            {here && (
              <a href={words.path(`${here}/subscribe`)} className="masthead-feed">
                {words.texts.feeds.subscribe.title}
              </a>
            )}
          </div>
        </div>
      </header>
      {situation?.demonstration && <Demonstration words={words} />}
      {situation && past?.asOf && <AsItStood path={past.path} asOf={past.asOf} words={words} />}
      {situation?.situationId && section === 'timeline' && path && !asOf && (
        <News situationId={situation.situationId} path={path} words={words} />
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>{site.colophon}</p>
        {situation && past && <MomentForm {...past} words={words} />}
        {here && (
          <nav aria-label={site.footer}>
            <a href={link(`${here}/figures`)} aria-current={current('figures')}>
              {site.figures}
            </a>{' '}
            <a href={link(`${here}/places`)} aria-current={current('places')}>
              {words.texts.places.title}
            </a>{' '}
            <a href={link(`${here}/topics`)} aria-current={current('topics')}>
              {words.texts.topics.title}
            </a>{' '}
            <a href={link(`${here}/sources`)} aria-current={current('sources')}>
              {words.texts.sources.title}
            </a>{' '}
            <a href={link(`${here}/corrections`)} aria-current={current('corrections')}>
              {site.corrections}
            </a>{' '}
            <a href={link(`${here}/method`)} aria-current={current('method')}>
              {site.method}
            </a>{' '}
            <a href={words.path(`${here}/subscribe`)}>{words.texts.feeds.subscribe.title}</a>
          </nav>
        )}
      </footer>
      <script type="module" src="/readers.js" async fetchPriority="low" />
    </>
  );
}

/** The same page, at the same moment, in the other languages: each by its own name. */
function OtherLanguages({ path, asOf, words }: { path: string; asOf: string | null; words: Words }) {
  return (
    <nav aria-label={words.texts.site.languages}>
      {locales
        .filter((locale) => locale !== words.locale)
        .map((locale) => (
          <a
            key={locale}
            href={addressAt(pathIn(locale, path), asOf)}
            rel="alternate"
            hrefLang={languageOf[locale]}
            lang={languageOf[locale]}
          >
            {languageNames[locale]}
          </a>
        ))}
    </nav>
  );
}
