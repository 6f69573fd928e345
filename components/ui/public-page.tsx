import type { ReactNode } from 'react';
import { en } from '@/messages/en';
import { linksAt } from '@/newsroom/timeline/moment';
import { AsItStood, MomentForm } from './as-it-stood';
import { Demonstration } from './demonstration';

type Props = {
  /** The situation that the page belongs to, where it belongs to one. */
  situation?: { slug: string; title: string; timeZone: string; demonstration?: true };
  /** Which part of the situation this page is. */
  section?: 'timeline' | 'figures' | 'corrections' | 'method';
  /** The page's own path, where it can be read as it stood, and the moment at which it is read: ISO 8601, null for now. */
  past?: { path: string; asOf: string | null };
  children: ReactNode;
};

/** What stands around every page for readers: masthead, main text, colophon. Plain links only. */
export function PublicPage({ situation, section, past, children }: Props) {
  const link = linksAt(past?.asOf ?? null);
  const here = situation && `/${situation.slug}`;
  const current = (name: Props['section']) => (name === section ? 'true' : undefined);
  return (
    <>
      <header className="masthead">
        <div className="masthead-in">
          <a href="/" className="wordmark">
            {en.site.name}
          </a>
          <nav aria-label={en.site.sections}>
            <a href={here ? link(here) : '/'} aria-current={current('timeline')}>
              {en.site.timeline}
            </a>
            {here && (
              <>
                <a href={link(`${here}/figures`)} aria-current={current('figures')}>
                  {en.site.figures}
                </a>
                <a href={link(`${here}/corrections`)} aria-current={current('corrections')}>
                  {en.site.corrections}
                </a>
                <a href={link(`${here}/method`)} aria-current={current('method')}>
                  {en.site.method}
                </a>
              </>
            )}
          </nav>
          {here && (
            <a href={`${here}/feed.xml`} className="masthead-feed" type="application/rss+xml">
              {en.site.feed}
            </a>
          )}
        </div>
      </header>
      {situation?.demonstration && <Demonstration />}
      {situation && past?.asOf && (
        <AsItStood path={past.path} asOf={past.asOf} timeZone={situation.timeZone} />
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>{en.site.colophon}</p>
        {situation && past && <MomentForm {...past} timeZone={situation.timeZone} />}
        {here && (
          <nav aria-label={en.site.footer}>
            <a href={link(`${here}/figures`)}>{en.site.figures}</a>{' '}
            <a href={link(`${here}/corrections`)}>{en.site.corrections}</a>{' '}
            <a href={link(`${here}/method`)}>{en.site.method}</a>{' '}
            <a href={`${here}/feed.xml`} type="application/rss+xml">
              {en.site.feed}
            </a>
          </nav>
        )}
      </footer>
    </>
  );
}
