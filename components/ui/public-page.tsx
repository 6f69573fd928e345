import type { ReactNode } from 'react';
import { en } from '@/messages/en';

type Props = {
  /** The situation that the page belongs to, where it belongs to one. */
  situation?: { slug: string; title: string };
  /** Whether this page is the timeline itself. */
  timeline?: boolean;
  children: ReactNode;
};

/** What stands around every page for readers: masthead, main text, colophon. Plain links only. */
export function PublicPage({ situation, timeline = false, children }: Props) {
  return (
    <>
      <header className="masthead">
        <div className="masthead-in">
          <a href="/" className="wordmark">
            {en.site.name}
          </a>
          <nav aria-label={en.site.sections}>
            <a href={situation ? `/${situation.slug}` : '/'} aria-current={timeline ? 'true' : undefined}>
              {en.site.timeline}
            </a>
          </nav>
          {situation && (
            <a href={`/${situation.slug}/feed.xml`} className="masthead-feed" type="application/rss+xml">
              {en.site.feed}
            </a>
          )}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>{en.site.colophon}</p>
      </footer>
    </>
  );
}
