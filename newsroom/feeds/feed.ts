import type { Words } from '@/messages/words';
import { type PublicNotice, placeOfNotice } from '@/newsroom/timeline/corrections';
import type { FeedEntries, FeedEntry, FeedScope } from '@/newsroom/timeline/feed-entries';
import { type ShownStanding, shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published, SituationVersion } from '@/newsroom/timeline/version';
import { type Sources, voicesOf } from '@/newsroom/timeline/voices';
import { type FeedForm, feedHome, feedPath } from './addresses';
import { feedId } from './feed-id';
import { claimHtml, correctionHtml, paragraph, subjectWords, wordsOfNotice } from './item-html';

/** A feed before it takes a format. Moments are ISO 8601 in UTC, links absolute, texts plain unless they say HTML. */
export type FeedDocument = {
  /** `urn:uuid:`, the same in each form (promise 11). */
  id: string;
  title: string;
  description: string;
  author: { name: string; url: string };
  language: string;
  home: string;
  self: string;
  /** The feed itself, where this is a document of its archive; else as `self`. */
  current: string;
  /** The documents of the archive before and after this one. */
  previous: string | null;
  next: string | null;
  /** Marked as a document of an archive; one that has no neighbours is not, since validators ask for a link to them. */
  isArchive: boolean;
  isComplete: boolean;
  /** The last news in it; of a feed without items, since when it has its title. Never the time of the request. */
  updated: string;
  items: FeedItem[];
};

export type FeedItem = {
  /** `urn:uuid:`, the same for good (promise 11). */
  id: string;
  title: string;
  link: string;
  published: string;
  updated: string;
  language: string;
  categories: string[];
  summary: string;
  html: string;
};

/** How a feed names the world: absolute addresses of this site. */
export type Site = { address(path: string): string };

/** In which words feeds are told: those of a locale, for the zone of each situation. */
export type WordsFor = (timeZone: string) => Words;

export type Made = {
  situation: Published<SituationVersion>;
  sources: Sources;
  words: Words;
  /** The absolute address of a path of this site, in the language of the words. */
  address(path: string): string;
};

/** A title alone must not spread what no longer holds: these standings stand in front of it. */
const told: readonly ShownStanding[] = ['disputed', 'refuted', 'withdrawn'];

/** Since when a site without any situation has its title: a feed has to say something. */
const before = '1970-01-01T00:00:00.000Z';

/**
 * A feed: an item for each claim, withdrawn ones with their new content, and one for each notice on a claim, an event or a takeaway;
 * the latest news first.
 *
 * @param form whose address it bears.
 */
export function feedOf(entries: FeedEntries, site: Site, wordsFor: WordsFor, form: FeedForm): FeedDocument {
  const { scope, archive, previous, next } = entries;
  const words = wordsFor(situationOf(scope)?.timeZone ?? 'UTC');
  const address = (path: string) => site.address(words.path(path));
  const items = entries.entries
    .map((entry) => {
      const { situation } = entry;
      return itemOf(entry, {
        ...{ situation, address },
        sources: entries.sources,
        words: wordsFor(situation.timeZone),
      });
    })
    .sort((a, b) => b.updated.localeCompare(a.updated));
  const situation = situationOf(scope);
  const languages = new Set(entries.entries.map((entry) => entry.situation.language));
  return {
    id: feedId(scope),
    ...titleOf(scope, words),
    author: { name: words.texts.feeds.desk, url: address(situation ? `/${situation.slug}` : '/') },
    language:
      scope.of !== 'site'
        ? scope.situation.language
        : languages.size === 1
          ? [...languages].join()
          : words.language,
    home: address(feedHome(scope)),
    self: address(feedPath(scope, form, archive)),
    current: address(feedPath(scope, form)),
    previous: previous && address(feedPath(scope, form, previous)),
    next: next && address(feedPath(scope, form, next)),
    isArchive: archive !== null && (previous !== null || next !== null),
    isComplete: entries.isComplete,
    updated: items[0]?.updated ?? situation?.publishedAt ?? before,
    items,
  };
}

function situationOf(scope: FeedScope): Published<SituationVersion> | null {
  return scope.of === 'site' ? scope.first : scope.situation;
}

/** What a feed calls itself, and what it says it holds. */
export function titleOf(
  scope: FeedScope,
  { texts, setInType }: Words,
): { title: string; description: string } {
  const { titles, holds } = texts.feeds;
  const ofSite = texts.site.name;
  if (scope.of === 'site') return { title: titles.site(ofSite), description: holds.site };
  const { situation } = scope;
  const described = (words: string) =>
    [situation.demonstration && texts.site.demonstration, words].filter(Boolean).join(' ');
  switch (scope.of) {
    case 'situation':
      return {
        title: titles.situation(situation.title, ofSite),
        description: described(situation.summary || situation.title),
      };
    case 'corrections':
      return {
        title: titles.corrections(situation.title, ofSite),
        description: described(holds.corrections),
      };
    case 'place':
      return {
        title: titles.part(scope.place.name, situation.title, ofSite),
        description: described(holds.place(scope.place.name)),
      };
    case 'topic':
      return {
        title: titles.part(scope.topic.label, situation.title, ofSite),
        description: described(holds.topic(scope.topic.label)),
      };
    case 'claim':
      return {
        title: titles.claim(
          scope.claim.statement ? setInType(scope.claim.statement) : texts.removal.title,
          ofSite,
        ),
        description: described(holds.claim),
      };
  }
}

function itemOf(entry: FeedEntry, made: Made): FeedItem {
  const { id, published, updated, situation, told: what } = entry;
  const words = made.words;
  const same = { id: `urn:uuid:${id}`, published, language: situation.language };
  switch (what.is) {
    case 'claim':
      return { ...same, updated, ...claimItem(what.claim, made) };
    case 'notice':
      return { ...same, updated: afterwards(updated), ...noticeItem(what.given, made) };
    case 'removal': {
      const removed = words.removalWords(what.removal);
      const { kind, id: subjectId } = what.subject;
      return {
        ...same,
        updated,
        title: words.texts.removal.title,
        link: made.address(kind === 'takeaway' ? `/${situation.slug}` : `/${kind}s/${subjectId}`),
        categories: [],
        summary: removed,
        html: paragraph(removed),
      };
    }
  }
}

type Content = Pick<FeedItem, 'title' | 'link' | 'categories' | 'summary' | 'html'>;

function claimItem(claim: Published<ClaimVersion>, made: Made): Content {
  const { address, sources, words } = made;
  const standing = shownStanding(claim);
  const statement = words.setInType(claim.statement);
  const joined = claim.mergedIntoId
    ? paragraph(`${words.texts.feed.joined} ${address(`/claims/${claim.mergedIntoId}`)}`)
    : '';
  return {
    title: told.includes(standing) ? `${words.standingWord(standing)}: ${statement}` : statement,
    link: address(`/claims/${claim.claimId}`),
    categories: categoriesOf(claim),
    summary: `${statement} ${words.standingWord(standing)}: ${words.attributionLine(voicesOf(claim, sources))}.`,
    html: `${joined}${claimHtml(claim, made)}`,
  };
}

function noticeItem(given: PublicNotice, made: Made): Content {
  const { notice, subject } = given;
  const { situation, address, words } = made;
  const kind = words.texts.labels.corrections[notice.kind];
  const { stood, stands, isOfWords } = wordsOfNotice(given, words);
  const about = subjectWords(subject, words);
  return {
    // A change of a standing or an outcome alone would not say of what.
    title: `${kind}: ${isOfWords ? (stands ?? stood) : about}`,
    link: address(placeOfNotice(given, situation.slug)),
    categories: subject.kind === 'claim' ? categoriesOf(subject.claim) : [],
    summary: `${kind}. ${notice.reason}`,
    html: correctionHtml(given, made),
  };
}

/** Its topics and its places, each once. */
function categoriesOf({ topics, places }: ClaimVersion): string[] {
  return [...new Set([...topics, ...places.map(({ name }) => name)])];
}

/** A notice and the claim that it changed have one stamp: the notice follows by a millisecond, so that no two items are of one moment. */
function afterwards(moment: string): string {
  return new Date(Date.parse(moment) + 1).toISOString();
}
