import type { CorrectionKind } from '@/db/vocabulary';
import type { FeedEntries } from '@/newsroom/timeline/read';
import { type ShownStanding, shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published, PublicCitation, PublicCorrection, PublicTime, SituationVersion } from '@/newsroom/timeline/version';
import { type Sources, type Voice, voicesOf } from '@/newsroom/timeline/voices';
import { claimHtml, correctionHtml } from './item-html';

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

/** The words of a feed, handed in by whoever serves it. */
export type FeedWords = {
  title(situation: SituationVersion): string;
  /** Our own sentence as it is set in type. */
  sentence(text: string): string;
  standing(standing: ShownStanding): string;
  standingMeaning(standing: ShownStanding): string;
  attribution(voices: readonly Voice[]): string;
  time(time: PublicTime, timeZone: string): string;
  moment(at: string, timeZone: string): string;
  quoted(exact: string): string;
  reference(citation: PublicCitation, sources: Sources): string;
  stance: Record<PublicCitation['stance'], string>;
  correction: Record<CorrectionKind, string>;
  withdrawn(at: string, by: string): string;
  correctedBy(by: string): string;
  foundBy(by: string): string;
  labels: { standing: string; who: string; when: string; due: string; before: string; now: string; words: string; evidence: string; original: string; translated: string; summaryOnly: string };
};

export type Made = { situation: Published<SituationVersion>; sources: Sources; site: Site; words: FeedWords };

/** A title alone must not spread what no longer holds: these standings stand in front of it. */
const told: readonly ShownStanding[] = ['disputed', 'refuted', 'withdrawn'];

/**
 * The feed of a situation: an item for each claim, withdrawn ones with their new content, and one for each correction; the
 * newest change first.
 *
 * @param most items.
 */
export function feedOf({ situation, claims, sources }: FeedEntries, site: Site, words: FeedWords, most: number): FeedDocument {
  const made = { situation, sources, site, words };
  const items = claims
    .flatMap((claim) => [...claim.corrections.map((correction) => correctionItem(correction, claim, made)), claimItem(claim, made)])
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, most);
  return {
    title: words.title(situation),
    description: situation.summary || situation.title,
    language: situation.language,
    home: site.address(`/${situation.slug}`),
    self: site.address(`/${situation.slug}/feed.xml`),
    updated: items[0]?.updated ?? null,
    items,
  };
}

function claimItem(claim: Published<ClaimVersion>, made: Made): FeedItem {
  const { words, site, sources } = made;
  const standing = shownStanding(claim);
  const statement = words.sentence(claim.statement);
  return {
    id: `urn:uuid:${claim.claimId}`,
    title: told.includes(standing) ? `${words.standing(standing)}: ${statement}` : statement,
    link: site.address(`/claims/${claim.claimId}`),
    published: claim.firstPublishedAt,
    updated: claim.publishedAt,
    categories: claim.topics,
    summary: `${statement} ${words.standing(standing)}: ${words.attribution(voicesOf(claim, sources))}.`,
    html: claimHtml(claim, made),
  };
}

function correctionItem(correction: PublicCorrection, claim: Published<ClaimVersion>, made: Made): FeedItem {
  const { words, site } = made;
  const kind = words.correction[correction.kind];
  return {
    id: `urn:uuid:${correction.id}`,
    title: `${kind}: ${words.sentence(correction.stands ?? correction.stood)}`,
    link: site.address(`/claims/${claim.claimId}#correction-${correction.id}`),
    published: correction.correctedAt,
    updated: correction.correctedAt,
    categories: claim.topics,
    summary: `${kind}. ${correction.reason}`,
    html: correctionHtml(correction, claim, made),
  };
}
