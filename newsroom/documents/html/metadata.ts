import type { Proposal, Proposals } from '../document';
import { dayOf } from '../written-day';
import { absolute } from './blocks';
import { describedIn } from './json-ld';

/**
 * What a page says of itself. Linked data is believed before Open Graph, that before other metadata, and those before what is
 * merely shown.
 *
 * @param base address at which the page was found
 */
export function describePage(document: Document, jsonLd: readonly string[], base: string | null): Proposals {
  const linked = describedIn(jsonLd);
  const meta = metaOf(document);
  const siteName = meta([
    'og:site_name',
    'application-name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
  ]);
  const heading = clean(document.querySelector('article h1, main h1, h1')?.textContent);
  return {
    title: first(
      from('json-ld', linked.title),
      from('open graph', withoutSite(meta(['og:title']), siteName, heading)),
      from('meta', meta(['twitter:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title'])),
      from('heading', heading),
      from(
        'title element',
        withoutSite(clean(document.querySelector('title')?.textContent), siteName, heading),
      ),
    ),
    author: first(
      from('json-ld', linked.author),
      from('open graph', name(meta(['article:author', 'og:article:author']))),
      from(
        'meta',
        name(
          meta([
            'author',
            'citation_author',
            'dc.creator',
            'dcterms.creator',
            'parsely-author',
            'sailthru.author',
          ]),
        ),
      ),
      from('byline', name(clean(document.querySelector('[rel="author"], [itemprop="author"]')?.textContent))),
    ),
    publisher: first(
      from('json-ld', linked.publisher),
      from('open graph', meta(['og:site_name'])),
      from('meta', siteName ?? name(meta(['publisher', 'copyright']))),
    ),
    publishedOn: first(
      from('json-ld', dayOf(linked.publishedOn)),
      from(
        'open graph',
        dayOf(meta(['article:published_time', 'og:article:published_time', 'og:published_time'])),
      ),
      from('meta', dayOf(meta(dateNames))),
      from('time element', dayOf(shownTime(document))),
    ),
    language: first(
      from('declared', languageOf(document.documentElement?.getAttribute('lang'))),
      from('json-ld', languageOf(linked.language)),
      from('open graph', languageOf(meta(['og:locale']))),
      from('meta', languageOf(meta(['content-language', 'dc.language', 'dcterms.language', 'language']))),
    ),
    canonicalUrl: first(
      from(
        'declared',
        absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, base),
      ),
      from('open graph', absolute(meta(['og:url']), base)),
      from('json-ld', absolute(linked.url, base)),
    ),
  };
}

const dateNames = [
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

function metaOf(document: Document): (names: readonly string[]) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = clean(element.getAttribute('content'));
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && value && !values.has(name)) values.set(name, value);
    }
  }
  return (names) => names.map((name) => values.get(name)).find(Boolean) ?? null;
}

/** The time that stands with the headline: marked as published, or the only one of the article. */
function shownTime(document: Document): string | null {
  const marked = document.querySelector(
    'time[pubdate][datetime], time[itemprop="datePublished"][datetime], [itemprop="datePublished"][content]',
  );
  const value = marked?.getAttribute('datetime') ?? marked?.getAttribute('content');
  if (value) return value;
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 50);
  const days = new Set(times.map((time) => dayOf(time.getAttribute('datetime'))).filter(Boolean));
  const beforeText = times.find((time) => time.closest('header, article, main'));
  return days.size === 1 || beforeText ? ((beforeText ?? times[0])?.getAttribute('datetime') ?? null) : null;
}

/** A title without the site's name that pages put behind it. */
export function withoutSite(
  title: string | null,
  site: string | null,
  heading: string | null,
): string | null {
  if (!title) return null;
  if (heading && heading.length >= 10 && title.startsWith(heading)) return heading;
  const parts = title.split(/ [|–—·:»-] /);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && site && last.toLowerCase() === site.toLowerCase())
    return title.slice(0, title.length - last.length - 3).trim();
  return title;
}

/** A name, and not the address of a profile. */
function name(value: string | null): string | null {
  return value && !/^(?:https?:|\/|@)/i.test(value) ? value.replace(/^by\s+/i, '').slice(0, 200) : null;
}

export function languageOf(value: string | null | undefined): string | null {
  const tag = value?.trim().replace('_', '-') ?? '';
  try {
    return tag && tag.length <= 35 ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    return null;
  }
}

function clean(value: string | null | undefined): string | null {
  return value?.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 300) || null;
}

function from(origin: Proposal['from'], value: string | null): Proposal | undefined {
  return value ? { value, from: origin } : undefined;
}

function first(...proposals: (Proposal | undefined)[]): Proposal | undefined {
  return proposals.find(Boolean);
}
