import type { ClaimVersion, EventVersion, Published, SituationVersion, SourceVersion } from './version';

/** What one day page shows; made by read.ts from public versions alone. */
export type DayTimeline = {
  situation: Published<SituationVersion>;
  /** YYYY-MM-DD in the situation's time zone. */
  day: string;
  /** Claims by event, in the order of the page; `event` is null for claims without one. */
  groups: DayGroup[];
  /** Events of the night that began on this day and stand on the next one. */
  overnight: { event: Published<EventVersion> | null; day: string; claims: { claimId: string; statement: string }[] }[];
  sources: ReadonlyMap<string, Published<SourceVersion>>;
  /** Days with entries around this one; null at the ends. */
  previousDay: string | null;
  nextDay: string | null;
  /** Days of this month with entries, and how many. */
  month: { day: string; claims: number }[];
  /** The latest publication stamp on this page; null on an empty day. */
  updatedAt: string | null;
};

export type DayGroup = { event: Published<EventVersion> | null; claims: Published<ClaimVersion>[] };

/** A citation with the number that it bears on a page: the page's own, counted in order of appearance. */
export type NumberedCitation = { number: number; claimId: string; citation: ClaimVersion['citations'][number] };

/**
 * Numbers the citations of a page in order of appearance. Citations of the same passage share a number.
 *
 * @param claims in the order of the page.
 * @returns by citation id.
 */
export function numberCitations(claims: readonly ClaimVersion[]): Map<string, NumberedCitation> {
  const numbered = new Map<string, NumberedCitation>();
  const numberOfPassage = new Map<string, number>();
  for (const claim of claims) {
    for (const citation of claim.citations) {
      const number = numberOfPassage.get(citation.passage.id) ?? numberOfPassage.size + 1;
      numberOfPassage.set(citation.passage.id, number);
      numbered.set(citation.id, { number, claimId: claim.claimId, citation });
    }
  }
  return numbered;
}
