import type { RelationKind } from '@/db/vocabulary';
import type { Flag } from '@/newsroom/takeaways/takeaway';
import type { DayRemovals, Removal } from './removals';
import { countStandings } from './standing';
import type {
  ClaimVersion,
  EventVersion,
  PublicCitation,
  PublicReport,
  Published,
  SituationVersion,
  SourceVersion,
  TakeawayVersion,
} from './version';
import { sourcesOfClaims } from './voices';

/** What one day page shows; made by read.ts from public versions alone. */
export type DayTimeline = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  /** YYYY-MM-DD in the situation's time zone. */
  day: string;
  /** What stands above the day; null where nobody wrote it. */
  lede: Lede | null;
  /** Claims by event, in the order of the page; `event` is null for claims without one. */
  groups: DayGroup[];
  /** Events of the night that began on this day and stand on the next one. */
  overnight: {
    event: Published<EventVersion> | null;
    day: string;
    claims: { claimId: string; statement: string }[];
  }[];
  sources: ReadonlyMap<string, Published<SourceVersion>>;
  /** Days with entries around this one; null at the ends. */
  previousDay: string | null;
  nextDay: string | null;
  /** Days of this month with entries, and how many. */
  month: { day: string; claims: number }[];
  /** What stands no more because its words were removed. */
  removed: DayRemovals;
  /** The latest publication or removal on this page; null on an empty day. */
  updatedAt: string | null;
};

/** The takeaway, and what has become of the claims on which it rests. */
export type Lede = {
  takeaway: Published<TakeawayVersion>;
  flags: Flag[];
  /** By id; those of other days, too. */
  claims: ReadonlyMap<string, Published<ClaimVersion>>;
};

/** `removed`: the claims stand under an event whose title was removed. */
export type DayGroup = {
  event: Published<EventVersion> | null;
  claims: Published<ClaimVersion>[];
  removed?: Removal;
};

/** A citation with the number that it bears on a page: the page's own, counted in order of appearance. */
export type NumberedCitation = { number: number; claimId: string; citation: PublicCitation };

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

/** One entry of a page's list of references: a passage, and all that cites it here. */
export type Reference = {
  number: number;
  citations: NumberedCitation[];
  report: PublicReport;
  passage: PublicCitation['passage'];
};

/** The list of references that belongs to the numbers of a page. */
export function referencesOf(numbered: ReadonlyMap<string, NumberedCitation>): Reference[] {
  const references = new Map<number, Reference>();
  for (const entry of numbered.values()) {
    const { report, passage } = entry.citation;
    const reference = references.get(entry.number) ?? {
      number: entry.number,
      citations: [],
      report,
      passage,
    };
    reference.citations.push(entry);
    references.set(entry.number, reference);
  }
  return [...references.values()].sort((a, b) => a.number - b.number);
}

/** A relation between two claims of one page, seen from one of them. */
export type RelationHere = { kind: RelationKind; direction: 'to' | 'from'; claim: ClaimVersion };

/** How a claim stands to others on its page, in both directions. */
export function relationsHere(claim: ClaimVersion, page: readonly ClaimVersion[]): RelationHere[] {
  const here: RelationHere[] = [];
  for (const other of page) {
    for (const { kind, claimId } of claim.relations)
      if (claimId === other.claimId) here.push({ kind, direction: 'to', claim: other });
    for (const { kind, claimId } of other.relations)
      if (claimId === claim.claimId) here.push({ kind, direction: 'from', claim: other });
  }
  return here;
}

/** What a day holds, for the line above it and for its description. */
export function countDay({ groups, lede }: Pick<DayTimeline, 'groups' | 'lede'>) {
  const claims = groups.flatMap((group) => group.claims);
  const corrected = [...claims, ...groups.map(({ event }) => event), lede?.takeaway];
  return {
    claims: claims.length,
    sources: sourcesOfClaims(claims).size,
    standings: countStandings(claims),
    corrections: corrected
      .flatMap((shown) => shown?.corrections ?? [])
      .filter(({ kind }) => kind !== 'withdrawal').length,
  };
}
