import type { Words } from '@/messages/words';
import type { Site } from '../feed';
import type { Thing } from './thing';

/** One step on the way to a page; its path is without language. */
export type Crumb = { name: string; path: string };

/** Where a page stands: the first page, its situation, and further steps down to the page itself. */
export function breadcrumbs(
  situation: { slug: string; title: string },
  steps: readonly Crumb[],
  words: Words,
  site: Site,
): Thing {
  const way = [
    { name: words.texts.cite.home, path: '/' },
    { name: situation.title, path: `/${situation.slug}` },
    ...steps,
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: site.address(words.path(path)),
    })),
  };
}
