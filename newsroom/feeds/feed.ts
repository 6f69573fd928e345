import { en } from '@/messages/en';
import { attributionLine, englishFor, setInType, standingWord } from '@/messages/english';
import { type PublicNotice, placeOfNotice } from '@/newsroom/timeline/corrections';
import type { FeedEntries } from '@/newsroom/timeline/feed-entries';
import type { Removal } from '@/newsroom/timeline/removals';
import { type ShownStanding, shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published, SituationVersion } from '@/newsroom/timeline/version';
import { type Sources, voicesOf } from '@/newsroom/timeline/voices';
import { claimHtml, correctionHtml, paragraph, subjectWords, wordsOfNotice } from './item-html';

/** A feed before it takes a format. Moments are ISO 8601 in UTC, links absolute, texts plain unless they say HTML. */
export type FeedDocument = {
  title: string;
  description: string;
  language: string;
  home: string;
  self: string;
  /** The last change that readers see; null while nothing is published. Never the time of the request. */
  updated: string | null;
  items: FeedItem[];
};

export type FeedItem = {
  /** `urn:uuid:`, the same for good (promise 11). */
  id: string;
  title: string;
  link: string;
  published: string;
  updated: string;
  categories: string[];
  summary: string;
  html: string;
};

/** How a feed names the world: absolute addresses of this site. */
export type Site = { address(path: string): string };

export type Made = { situation: Published<SituationVersion>; sources: Sources; site: Site };

/** A title alone must not spread what no longer holds: these standings stand in front of it. */
const told: readonly ShownStanding[] = ['disputed', 'refuted', 'withdrawn'];

/**
 * The feed of a situation: an item for each claim, withdrawn ones with their new content, and one for each notice on a claim, an event or a takeaway; the
 * newest change first.
 *
 * @param most items.
 */
export function feedOf(
  { situation, claims, removed = [], notices, sources }: FeedEntries,
  site: Site,
  most: number,
): FeedDocument {
  const made = { situation, sources, site };
  const onClaims = claims.flatMap((claim): PublicNotice[] =>
    claim.corrections.map((notice) => ({ notice, subject: { kind: 'claim', claim } })),
  );
  const items = [
    ...[...onClaims, ...notices].map((given) => correctionItem(given, made)),
    ...claims.map((claim) => claimItem(claim, made)),
    ...removed.map((removal) => removedItem(removal, made)),
  ]
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, most);
  return {
    title: en.feed.title(situation.title),
    description: [situation.demonstration && en.site.demonstration, situation.summary || situation.title]
      .filter(Boolean)
      .join(' '),
    language: situation.language,
    home: site.address(`/${situation.slug}`),
    self: site.address(`/${situation.slug}/feed.xml`),
    updated: items[0]?.updated ?? null,
    items,
  };
}

function claimItem(claim: Published<ClaimVersion>, made: Made): FeedItem {
  const { site, sources } = made;
  const standing = shownStanding(claim);
  const statement = setInType(claim.statement);
  const joined = claim.mergedIntoId
    ? paragraph(`${en.feed.joined} ${site.address(`/claims/${claim.mergedIntoId}`)}`)
    : '';
  return {
    id: `urn:uuid:${claim.claimId}`,
    title: told.includes(standing) ? `${standingWord(standing)}: ${statement}` : statement,
    link: site.address(`/claims/${claim.claimId}`),
    published: claim.firstPublishedAt,
    updated: claim.publishedAt,
    categories: claim.topics,
    summary: `${statement} ${standingWord(standing)}: ${attributionLine(voicesOf(claim, sources))}.`,
    html: `${joined}${claimHtml(claim, made)}`,
  };
}

/** The item of a claim stays, and says that its words are gone. */
function removedItem(removal: Removal, { situation, site }: Made): FeedItem {
  const words = englishFor(situation.timeZone).removalWords(removal);
  return {
    id: `urn:uuid:${removal.subjectId}`,
    title: en.removal.title,
    link: site.address(`/claims/${removal.subjectId}`),
    published: removal.firstPublishedAt,
    updated: removal.at,
    categories: [],
    summary: words,
    html: paragraph(words),
  };
}

function correctionItem(given: PublicNotice, made: Made): FeedItem {
  const { notice, subject } = given;
  const { situation, site } = made;
  const kind = en.labels.corrections[notice.kind];
  const { stood, stands, isOfWords } = wordsOfNotice(given, situation.timeZone);
  const about = subjectWords(subject);
  return {
    id: `urn:uuid:${notice.id}`,
    // A change of a standing or an outcome alone would not say of what.
    title: `${kind}: ${isOfWords ? (stands ?? stood) : about}`,
    link: site.address(placeOfNotice(given, situation.slug)),
    published: notice.correctedAt,
    updated: notice.correctedAt,
    categories: subject.kind === 'claim' ? subject.claim.topics : [],
    summary: `${kind}. ${notice.reason}`,
    html: correctionHtml(given, made),
  };
}
