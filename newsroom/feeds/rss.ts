import { generateRssFeed } from 'feedsmith';
import { feedForms, feedStyle } from './addresses';
import type { FeedDocument, FeedItem } from './feed';
import { fitForXml } from './fit-for-xml';
import { historyLinks, withHistory } from './history';
import { escaped } from './item-html';

/** RSS 2.0 with the Atom elements that readers of RSS look for. */
export function rssOf(feed: FeedDocument): string {
  const document = fitForXml(feed);
  const { title, description, author, language, home, self, updated, items } = document;
  const xml = generateRssFeed(
    {
      title,
      description,
      link: home,
      language,
      generator: 'Daybook',
      docs: 'https://www.rssboard.org/rss-specification',
      lastBuildDate: new Date(updated),
      atom: {
        links: [{ href: self, rel: 'self', type: feedForms.rss.type }, ...historyLinks(document)],
        updated: new Date(updated),
      },
      dc: { creators: [author.name] },
      items: items.map((item) => itemOf(item, author.name)),
    },
    { stylesheets: [{ type: 'text/css', href: feedStyle }] },
  );
  return withHistory(xml, document, 'rss', 'channel');
}

function itemOf(item: FeedItem, author: string) {
  const { id, title, link, published, updated, categories, summary, html } = item;
  return {
    guid: { value: id, isPermaLink: false },
    title,
    link,
    pubDate: new Date(published),
    // Readers take it as HTML.
    description: escaped(summary),
    categories: categories.map((name) => ({ name })),
    atom: { updated: new Date(updated) },
    dc: { creators: [author] },
    content: { encoded: html },
  };
}
