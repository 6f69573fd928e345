import { generateJsonFeed } from 'feedsmith';
import type { FeedDocument } from './feed';
import { fitForXml } from './fit-for-xml';

/** JSON Feed 1.1. Its archive is reached by `next_url`, from each document to the one before it. */
export function jsonOf(feed: FeedDocument): string {
  const { title, description, author, language, home, self, previous, items } = fitForXml(feed);
  const made = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: self,
    description,
    ...(previous && { next_url: previous }),
    language,
    authors: [author],
    items: items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: new Date(item.published),
      date_modified: new Date(item.updated),
      ...(item.categories.length > 0 && { tags: item.categories }),
      language: item.language,
    })),
  }) as Record<string, unknown>;
  // The list is required where it is empty, too.
  return JSON.stringify({ ...made, items: made.items ?? [] });
}
