import type { ClaimVersion, EventVersion, Published, SituationVersion, SourceVersion } from './version';

/** What a feed is made of; made by read.ts from public versions alone. */
export type FeedEntries = {
  situation: Published<SituationVersion>;
  /** The newest change first. */
  claims: Published<ClaimVersion>[];
  events: ReadonlyMap<string, Published<EventVersion>>;
  sources: ReadonlyMap<string, Published<SourceVersion>>;
};
