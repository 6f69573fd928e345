import type { ArchiveName, FeedAsked, FeedScope } from '@/newsroom/timeline/feed-entries';

/** Every feed in every form: the file that ends its address, and its media type. */
export const feedForms = {
  rss: { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedForm = keyof typeof feedForms;

/** What stands before the file in the address of a feed; a part in brackets is a slug, an id or a topic's key. */
export const feedFolders: Record<FeedAsked['of'], string> = {
  site: '',
  situation: '/[situation]',
  corrections: '/[situation]/corrections',
  place: '/[situation]/places/[place]',
  topic: '/[situation]/topics/[topic]',
  claim: '/claims/[claim]',
};

/** The only parameter of a feed: a document of its archive, such as 2025-07.2. Feeds of one claim have none. */
export const archiveParameter = 'archive';
/** Its shape: a month and a page, from 1. */
export const archiveShape = /^(\d{4}-(?:0[1-9]|1[0-2]))\.([1-9]\d{0,5})$/;

/** How a browser shows a feed; no page. */
export const feedStyle = '/feed.css';

/** Every path of a feed as the folders under app/ make it, such as "/[situation]/atom.xml". */
export const feedPatterns: readonly string[] = Object.values(feedFolders).flatMap((folder) =>
  Object.values(feedForms).map(({ file }) => `${folder}/${file}`),
);

/** Whether a path may be that of a feed: it ends with the file of a form. */
export function isFeedPath(pathname: string): boolean {
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return Object.values(feedForms).some((form) => form.file === file);
}

/** The path of a feed, or of a document of its archive. */
export function feedPath(of: FeedAsked | FeedScope, form: FeedForm, archive?: ArchiveName | null): string {
  const path = `${folderOf(of)}/${feedForms[form].file}`;
  return archive ? `${path}?${archiveParameter}=${archive.month}.${archive.page}` : path;
}

/** The page of that of which a feed tells. */
export function feedHome(of: FeedAsked | FeedScope): string {
  return folderOf(of) || '/';
}

function folderOf(of: FeedAsked | FeedScope): string {
  switch (of.of) {
    case 'site':
      return '';
    case 'situation':
      return `/${slugOf(of)}`;
    case 'corrections':
      return `/${slugOf(of)}/corrections`;
    case 'place':
      return `/${slugOf(of)}/places/${'place' in of ? of.place.id : of.placeId}`;
    case 'topic':
      return `/${slugOf(of)}/topics/${encodeURIComponent('topic' in of ? of.topic.key : of.topicKey)}`;
    case 'claim':
      return `/claims/${'claim' in of ? of.claim.id : of.claimId}`;
  }
}

function slugOf(of: { slug: string } | { situation: { slug: string } }): string {
  return 'slug' in of ? of.slug : of.situation.slug;
}

/** The document of an archive that a parameter names; null where it cannot name any. */
export function parseArchive(text: string): ArchiveName | null {
  const [, month, page] = archiveShape.exec(text) ?? [];
  return month && page ? { month, page: Number(page) } : null;
}
