import { generateAtomFeed } from 'feedsmith';
import { feedForms, feedStyle } from './addresses';
import type { FeedDocument, FeedItem } from './feed';
import { fitForXml } from './fit-for-xml';
import { historyLinks, withHistory } from './history';

/** Atom 1.0 (RFC 4287). */
export function atomOf(feed: FeedDocument): string {
  const document = fitForXml(feed);
  const { id, title, description, author, language, home, self, updated, items } = document;
  const xml = generateAtomFeed(
    {
      id,
      title: { value: title, type: 'text' },
      subtitle: { value: description, type: 'text' },
      updated: new Date(updated),
      authors: [{ name: author.name, uri: author.url }],
      generator: { text: 'Daybook' },
      links: [
        { href: self, rel: 'self', type: feedForms.atom.type },
        { href: home, rel: 'alternate', type: 'text/html' },
        ...historyLinks(document),
      ],
      xml: { lang: language },
      entries: items.map((item) => entryOf(item, language)),
    },
    { stylesheets: [{ type: 'text/css', href: feedStyle }] },
  );
  return withHistory(xml, document, 'feed', 'feed');
}

function entryOf(item: FeedItem, language: string) {
  const { id, title, link, published, updated, categories, summary, html } = item;
  return {
    id,
    title: { value: title, type: 'text' },
    links: [{ href: link, rel: 'alternate', type: 'text/html' }],
    published: new Date(published),
    updated: new Date(updated),
    categories: categories.map((term) => ({ term })),
    summary: { value: summary, type: 'text' },
    content: { value: html, type: 'html' },
    ...(item.language !== language && { xml: { lang: item.language } }),
  };
}
