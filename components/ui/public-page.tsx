import type { ReactNode } from 'react';
import { en } from '@/messages/en';
import { Demonstration } from './demonstration';

type Props = {
  /** The situation that the page belongs to, where it belongs to one. */
  situation?: { slug: string; title: string; demonstration?: true };
  /** Which part of the situation this page is. */
  section?: 'timeline' | 'corrections' | 'method';
  children: ReactNode;
};

/** What stands around every page for readers: masthead, main text, colophon. Plain links only. */
export function PublicPage({ situation, section, children }: Props) {
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
            <a href={here ?? '/'} aria-current={current('timeline')}>
              {en.site.timeline}
            </a>
            {here && (
              <>
                <a href={`${here}/corrections`} aria-current={current('corrections')}>
                  {en.site.corrections}
                </a>
                <a href={`${here}/method`} aria-current={current('method')}>
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
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>{en.site.colophon}</p>
        {here && (
          <nav aria-label={en.site.footer}>
            <a href={`${here}/corrections`}>{en.site.corrections}</a>{' '}
            <a href={`${here}/method`}>{en.site.method}</a>{' '}
            <a href={`${here}/feed.xml`} type="application/rss+xml">
              {en.site.feed}
            </a>
          </nav>
        )}
      </footer>
    </>
  );
}
