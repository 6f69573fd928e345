import { createHash } from 'node:crypto';
import { parseFeed as parse } from 'feedsmith';
import { RuleBroken } from '@/newsroom/errors';
import { decode } from './decode';
import { limits, type Told } from './document';
import { languageOf } from './html/metadata';
import { mustBeShallow, mustDefineNothing } from './xml';

/** An item of a feed that is watched. */
export type FeedItem = {
  /** The same for the same item at each fetch: the feed's own id, else the address, else a digest of title and time. */
  identity: string;
  title: string | null;
  /** Without what only measures who clicked. */
  link: string | null;
  author: string | null;
  /** ISO 8601 in UTC; null when the feed does not say. */
  publishedAt: string | null;
};

/** A feed that was read; its items are in its own order, each once. */
export type ReadFeed = {
  title: string | null;
  language: string | null;
  link: string | null;
  items: FeedItem[];
};

const mostItems = 500;

/**
 * Reads an RSS, RDF, Atom or JSON feed. Pure; called in a process of its own as readDocument is.
 *
 * @throws RuleBroken document_too_large, document_defines_entities, feed_unreadable, encoding_unknown, ill_formed_text
 */
export function readFeed(bytes: Uint8Array, told: Told = {}): ReadFeed {
  if (bytes.byteLength > limits.bytes)
    throw new RuleBroken('document_too_large', 'url', { megabytes: limits.bytes / 1024 / 1024 });
  mustDefineNothing(bytes, 'url');
  const text = decode(bytes, told, true);
  mustBeShallow(text, 'url');
  const read = parsed(text);
  const items = shapeItems(read).map((item) => ({
    identity: identityOf(item),
    title: line(item.title),
    link: cleanAddress(item.link, told.url),
    author: line(item.author),
    publishedAt: item.publishedAt,
  }));
  const seen = new Set<string>();
  return {
    title: line(read.format === 'atom' ? plain(read.feed.title) : read.feed.title),
    language: languageOf('language' in read.feed ? read.feed.language : null),
    link: told.url ?? null,
    items: items.filter(({ identity }) => !seen.has(identity) && seen.add(identity)),
  };
}

type Shaped = {
  id?: string | undefined;
  title?: string | undefined;
  link?: string | undefined;
  author?: string | undefined;
  publishedAt: string | null;
};

function parsed(text: string): ReturnType<typeof parse> {
  try {
    return parse(text.replace(/^\uFEFF/, ''), { maxItems: mostItems });
  } catch (cause) {
    throw Object.assign(new RuleBroken('feed_unreadable', 'url'), { cause });
  }
}

function shapeItems(read: ReturnType<typeof parse>): Shaped[] {
  switch (read.format) {
    case 'rss':
      return (read.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        author: item.authors?.[0]?.name ?? item.dc?.creators?.[0],
        publishedAt: instant(item.pubDate ?? item.dc?.dates?.[0]),
      }));
    case 'rdf':
      return (read.feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        title: item.title,
        link: item.link,
        author: item.dc?.creators?.[0],
        publishedAt: instant(item.dc?.dates?.[0]),
      }));
    case 'atom':
      return (read.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: plain(entry.title),
        link: (entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0])?.href,
        author: entry.authors?.[0]?.name,
        publishedAt: instant(entry.published ?? entry.updated),
      }));
    case 'json':
      return (read.feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url ?? item.external_url,
        author: item.authors?.[0]?.name,
        publishedAt: instant(item.date_published),
      }));
  }
}

function identityOf({ id, link, title, publishedAt }: Shaped): string {
  if (id?.trim()) return bounded(`id:${id.trim()}`);
  const address = cleanAddress(link);
  return address ? bounded(`link:${address}`) : bounded(`text:${title ?? ''}\n${publishedAt ?? ''}`, true);
}

/** Long ids are kept as their digest, so that an index can hold them. */
function bounded(identity: string, always = false): string {
  if (!always && identity.length <= 500) return identity;
  return `sha256:${createHash('sha256').update(identity.toWellFormed()).digest('hex')}`;
}

const measuring = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_medium|at_campaign|cmpid|ocid)$/i;

/** An address without the parameters that only measure, and without a fragment. */
export function cleanAddress(link: string | null | undefined, base?: string): string | null {
  if (!link || link.length > 2000 || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const name of [...url.searchParams.keys()]) if (measuring.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** A time of a feed, of RFC 822 or ISO 8601; one without a zone is taken for UTC. */
function instant(written: unknown): string | null {
  const text = typeof written === 'string' ? written.trim().slice(0, 60) : '';
  if (!text) return null;
  const hasZone =
    /(?:Z|GMT|UTC?|[ECMP][SD]T|[+-]\d{2}:?\d{2})$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = Date.parse(hasZone ? text : `${text}${/^\d{4}-/.test(text) ? 'Z' : ' GMT'}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function plain(title: unknown): string | undefined {
  if (typeof title === 'string') return title;
  return typeof title === 'object' && title !== null && 'value' in title ? String(title.value) : undefined;
}

/** One line without markup, which some feeds put into their titles. */
function line(text: string | undefined): string | null {
  return (
    text
      ?.slice(0, 2000)
      .replace(/<[^<>]{0,300}>/g, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .toWellFormed()
      .slice(0, 300) || null
  );
}
