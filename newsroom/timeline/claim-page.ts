import type { RelationKind } from '@/db/vocabulary';
import type { Removal } from './removals';
import type { ClaimVersion, EventVersion, Published, SituationVersion, SourceVersion } from './version';

/** What the page of one claim shows; made by read.ts from public versions alone. */
export type ClaimPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  claim: Published<ClaimVersion>;
  situation: Published<SituationVersion>;
  event: Published<EventVersion> | null;
  sources: ReadonlyMap<string, Published<SourceVersion>>;
  related: RelatedClaim[];
  /** Claims that said the same and were joined to this one. */
  joined: Published<ClaimVersion>[];
  /** Redactions that took earlier words of it away, the latest first. */
  removals?: readonly Removal[];
  /** The claim that shows what came of an announcement. */
  outcomeShownBy: Published<ClaimVersion> | null;
};

/** `to`: this claim names the other one; `from`: the other one names this. */
export type RelatedClaim = { kind: RelationKind; direction: 'to' | 'from'; claim: Published<ClaimVersion> };
