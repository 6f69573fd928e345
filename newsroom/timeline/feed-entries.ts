import type { PublicNotice } from './corrections';
import type { Removal } from './removals';
import type { ClaimVersion, EventVersion, Published, SituationVersion, SourceVersion } from './version';

/** What a feed is made of; made by read.ts from public versions alone. */
export type FeedEntries = {
  situation: Published<SituationVersion>;
  /** The newest change first. */
  claims: Published<ClaimVersion>[];
  /** In place of claims whose words were removed; the latest first. */
  removed?: readonly Removal[];
  /** On events and takeaways; those on claims are told in the claims. */
  notices: PublicNotice[];
  events: ReadonlyMap<string, Published<EventVersion>>;
  sources: ReadonlyMap<string, Published<SourceVersion>>;
};
