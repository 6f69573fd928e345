import type { Standing } from '@/db/vocabulary';
import type { ClaimList } from './claim-list';
import type { ClaimVersion, PublicCorrection, Published, SituationVersion, SourceVersion } from './version';

/**
 * Who is quoted: facts and no score. A speaker makes the assertion or passes it on; a publisher issued or wrote the report from which
 * a claim is taken. One source can be both.
 */
export type SourceLine = {
  source: Published<SourceVersion>;
  /** Claims in which it speaks. */
  spoken: number;
  /** Claims taken from its reports. */
  published: number;
  /** The last day on which a claim rests on it, YYYY-MM-DD. */
  lastDay: string;
  /** Of all claims that rest on it in either way. */
  claims: number;
  standings: Partial<Record<Standing, number>>;
  /** Corrections of those claims; updates and clarifications are not counted. */
  corrections: number;
};

export type SourcesPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  /** Those that say most first. */
  sources: SourceLine[];
};

/** A notice, with the claim on which it was given. */
export type NoticeOfClaim = { notice: PublicCorrection; claim: Published<ClaimVersion> };

export type SourcePage = {
  asOf: string | null;
  situation: Published<SituationVersion>;
  line: SourceLine;
  /** Names of the sources that turned out to be this one are among its own; their ids, for who counts. */
  mergedIds: string[];
  /** Offices under which it spoke in the claims shown, as they were given. */
  offices: string[];
  /** The newest first. */
  notices: NoticeOfClaim[];
  list: ClaimList;
};

/** Sources in the order of a list: who says most first; then who publishes most. */
export function bySaying(a: SourceLine, b: SourceLine): number {
  return (
    b.claims - a.claims ||
    b.spoken - a.spoken ||
    b.published - a.published ||
    a.source.name.localeCompare(b.source.name)
  );
}

/** Offices under which a source spoke, each once, as they were given. */
export function officesOf(claims: readonly ClaimVersion[], sourceIds: readonly string[]): string[] {
  const offices = claims.flatMap(({ citations }) =>
    citations.flatMap(({ steps }) =>
      steps.flatMap(({ sourceId, office }) =>
        sourceId && sourceIds.includes(sourceId) && office ? [office] : [],
      ),
    ),
  );
  return [...new Set(offices)];
}
