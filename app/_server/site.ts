import 'server-only';
import type { Metadata } from 'next';
import { en } from '@/messages/en';
import { formatFor } from '@/messages/format';
import { removalWords } from '@/messages/removal';
import type { RemovedPage } from '@/newsroom/timeline/removals';
import { readEnvironment } from '@/server/env';

/** The address of a path as the world sees it: on DAYBOOK_URL, whatever name the request came under. */
export function publicAddress(path: string): string {
  return new URL(path, readEnvironment().siteUrl).href;
}

/**
 * What search engines and those who share a page are told of it.
 *
 * @param page.situation whose feed goes with the page.
 * @param page.isFound whether it is worth finding; an empty page is honest, and nothing to find.
 */
export function publicMetadata(page: {
  title: string;
  description: string;
  path: string;
  situation?: { slug: string; title: string; demonstration?: true };
  /** Path of the same as data. */
  data?: string;
  type?: 'website' | 'article';
  isFound?: boolean;
  /** Set where the page is read as it stood: what is past is nothing to find, and its lasting address is that of now. */
  asOf?: string | null;
}): Metadata {
  const { title, path, situation, data, type = 'website' } = page;
  const isFound = (page.isFound ?? true) && !page.asOf;
  const url = publicAddress(path);
  const description = situation?.demonstration
    ? `${en.site.demonstration} ${page.description}`
    : page.description;
  return {
    title,
    description,
    robots: isFound ? undefined : { index: false },
    alternates: {
      canonical: url,
      types: {
        ...(situation && {
          'application/rss+xml': [
            { url: publicAddress(`/${situation.slug}/feed.xml`), title: situation.title },
          ],
        }),
        ...(data && { 'application/json': [{ url: publicAddress(data), title }] }),
      },
    },
    openGraph: { title, description, url, type, siteName: en.site.name, locale: 'en_GB' },
  };
}

/** The same of a page whose words were removed: its address stays, and is nothing to find. */
export function removedMetadata({ removal, situation }: RemovedPage, path: string): Metadata {
  return publicMetadata({
    title: en.removal.title,
    description: removalWords(removal, formatFor(situation.timeZone)),
    path,
    situation,
    isFound: false,
  });
}
