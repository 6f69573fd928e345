import { generateRssFeed } from 'feedsmith';
import type { FeedDocument, FeedItem } from './feed';

/** RSS 2.0 with the Atom elements that readers of RSS look for. */
export function rssOf(feed: FeedDocument): string {
  const { title, description, language, home, self, updated, items } = fitForXml(feed);
  return generateRssFeed({
    title,
    description,
    link: home,
    language,
    generator: 'Daybook',
    docs: 'https://www.rssboard.org/rss-specification',
    ...(updated && { lastBuildDate: new Date(updated) }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map(itemOf),
  });
}

function itemOf({ id, title, link, published, updated, categories, summary, html }: FeedItem) {
  return {
    guid: { value: id, isPermaLink: false },
    title,
    link,
    pubDate: new Date(published),
    description: summary,
    categories: categories.map((name) => ({ name })),
    atom: { updated: new Date(updated) },
    content: { encoded: html },
  };
}

/** XML 1.0 refuses most control characters and lone surrogates: a mark shows that one stood there. */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function fitForXml<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(refused, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(fitForXml) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fitForXml(part)])) as T;
}
