import type { NoticeSubject, PublicNotice } from './corrections';
import type { Removal } from './removals';
import type { ClaimVersion, Published, SituationVersion, SourceVersion } from './version';

/** Of what a feed tells, with the names that its title needs. */
export type FeedScope =
  /** `first` is the situation that was public first; null while none is. */
  | { of: 'site'; first: Published<SituationVersion> | null }
  | { of: 'situation' | 'corrections'; situation: Published<SituationVersion> }
  /** `ids` are the place and those within it. */
  | {
      of: 'place';
      situation: Published<SituationVersion>;
      place: { id: string; name: string; ids: string[] };
    }
  /** `labels` are all that one key stands for. */
  | {
      of: 'topic';
      situation: Published<SituationVersion>;
      topic: { key: string; label: string; labels: string[] };
    }
  /** The statement is null where a redaction took it away. */
  | { of: 'claim'; situation: Published<SituationVersion>; claim: { id: string; statement: string | null } };

/** What an address asks for. */
export type FeedAsked =
  | { of: 'site' }
  | { of: 'situation' | 'corrections'; slug: string }
  | { of: 'place'; slug: string; placeId: string }
  | { of: 'topic'; slug: string; topicKey: string }
  | { of: 'claim'; claimId: string };

/** One item before it is put into words. Moments are ISO 8601 in UTC. */
export type FeedEntry = {
  /** Of the claim or of the notice: the same for good (promise 11). */
  id: string;
  situation: Published<SituationVersion>;
  published: string;
  /** When readers last saw news in it. */
  updated: string;
  told:
    | { is: 'claim'; claim: Published<ClaimVersion> }
    | { is: 'notice'; given: PublicNotice }
    /** In place of a claim or a notice whose words were removed. */
    | { is: 'removal'; removal: Removal; subject: { kind: NoticeSubject['kind']; id: string } };
};

/** A document of the archive: a month of UTC (YYYY-MM), and which of its pages, from 1. */
export type ArchiveName = { month: string; page: number };

/** What a feed is made of; made by read-feed.ts from public versions alone. */
export type FeedEntries = {
  scope: FeedScope;
  /** The latest news first. */
  entries: readonly FeedEntry[];
  sources: ReadonlyMap<string, Published<SourceVersion>>;
  /** The last change of anything in it, silent ones too; null where there is nothing. */
  changedAt: string | null;
  /** Which document of the archive this is; null for the feed itself. */
  archive: ArchiveName | null;
  /** The documents of the archive before and after it. */
  previous: ArchiveName | null;
  next: ArchiveName | null;
  /** Whether everything that it ever told is in this document. */
  isComplete: boolean;
};
