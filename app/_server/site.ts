import 'server-only';
import type { Head } from '@/components/ui/head-tags';
import { firstLocale, type Locale, languageOf, locales, pathIn } from '@/messages/locale';
import type { Words } from '@/messages/words';
import { type FeedForm, feedForms, feedPath } from '@/newsroom/feeds/addresses';
import { cardSize } from '@/newsroom/feeds/cards/layout';
import type { FeedAsked } from '@/newsroom/timeline/feed-entries';
import { addressAt } from '@/newsroom/timeline/moment';
import type { RemovedPage } from '@/newsroom/timeline/removals';
import { readEnvironment } from '@/server/env';

/** The address of a path as the world sees it: on DAYBOOK_URL, whatever name the request came under. */
export function publicAddress(path: string): string {
  return new URL(path, readEnvironment().siteUrl).href;
}

/** What a page tells of itself, in its language. */
export type Told = {
  title: string;
  description: string;
  /** Its lasting path, without its language. */
  path: string;
  /** Of what the page itself is about, where it has one of its own; it stands before that of the situation. */
  feed?: FeedAsked;
  /** Path of the same as data. */
  data?: string;
  type?: 'website' | 'article';
  /** The picture that goes with the page where somebody shares it, and what it says. */
  card?: { path: string; says: string };
  /** Whether it is worth finding; an empty page is honest, and nothing to find. */
  isFound?: boolean;
};

/**
 * What search engines and those who share a page are told of it.
 *
 * @param of.situation whose feed goes with the page.
 * @param of.asOf set where the page is read as it stood: what is past is nothing to find, and its lasting address is that of now. Who
 *   shares it shares that moment, with its card.
 * @param words in the language of the address at which it is read.
 */
export function publicHead(
  page: Told,
  of: { situation?: { slug: string; title: string; demonstration?: true }; asOf?: string | null },
  words: Words,
): Head {
  const { title, path, data, type = 'website', card } = page;
  const asOf = of.asOf ?? null;
  const isFound = (page.isFound ?? true) && !asOf;
  const url = publicAddress(words.path(path));
  const image = card && { url: cardAddress(card.path, asOf, words.locale), alt: card.says };
  const description = of.situation?.demonstration
    ? `${words.texts.site.demonstration} ${page.description}`
    : page.description;
  return {
    title,
    description,
    ...(!isFound && { robots: { index: false } }),
    alternates: {
      canonical: url,
      languages: languagesOf(path),
      types: {
        ...feedsOf(page, of.situation, words),
        ...(data && { 'application/json': [{ url: publicAddress(data), title }] }),
      },
    },
    openGraph: {
      title,
      description,
      url: addressAt(url, asOf),
      type,
      siteName: words.texts.site.name,
      locale: territories[words.locale],
      alternateLocale: locales
        .filter((locale) => locale !== words.locale)
        .map((locale) => territories[locale]),
      ...(image && { images: [{ ...image, ...cardSize, type: 'image/png' }] }),
    },
    twitter: {
      card: card ? 'summary_large_image' : 'summary',
      title,
      description,
      ...(image && { images: [image] }),
    },
  };
}

/** The feeds of a page in every form, each with what it is about. */
function feedsOf(
  { title, feed }: Told,
  situation: { slug: string; title: string } | undefined,
  words: Words,
): Record<string, { url: string; title: string }[]> {
  const feeds: { of: FeedAsked; about: string }[] = [
    ...(feed ? [{ of: feed, about: feed.of === 'site' ? words.texts.site.name : title }] : []),
    ...(situation
      ? [{ of: { of: 'situation', slug: situation.slug } as const, about: situation.title }]
      : []),
  ];
  return Object.fromEntries(
    (Object.keys(feedForms) as FeedForm[]).map((form) => [
      feedForms[form].type,
      feeds.map(({ of, about }) => ({
        url: publicAddress(words.path(feedPath(of, form))),
        title: `${about} (${feedForms[form].name})`,
      })),
    ]),
  );
}

/** Where the card of a page stands: the page's own path and moment, and one card for each language. */
function cardAddress(path: string, asOf: string | null, locale: Locale): string {
  return publicAddress(addressAt(`${path}/card${locale === firstLocale ? '' : `.${locale}`}.png`, asOf));
}

/** As Open Graph names languages. */
const territories: Record<Locale, string> = { en: 'en_GB', uk: 'uk_UA' };

/** The addresses of a page in every language; who reads another one is led to the first. */
function languagesOf(path: string): Record<string, string> {
  return {
    ...Object.fromEntries(locales.map((locale) => [languageOf[locale], publicAddress(pathIn(locale, path))])),
    'x-default': publicAddress(pathIn(firstLocale, path)),
  };
}

/** What a page tells whose words were removed: its address stays, and is nothing to find. */
export function toldOfRemoved(words: Words, { removal }: RemovedPage, path: string): Told {
  return { title: words.texts.removal.title, description: words.removalWords(removal), path, isFound: false };
}
