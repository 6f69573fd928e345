import type {
  ClaimKind,
  Outcome,
  Qualifier,
  RelationKind,
  Stance,
  Standing,
  TimePrecision,
} from '@/db/vocabulary';
import type { Span } from '@/newsroom/extraction/document';
import type { Noticed } from '../noticed';

/** A figure of a claim as the rules see it. */
export type ReadFigure = {
  id: string;
  measureId: string;
  measure: string;
  unit: string;
  /** Decimal text. */
  value: string;
  qualifier: Qualifier;
  /** Local date, or date and time, of the situation. */
  asOf: string | null;
  /** It stands in a passage, a sum derives it, or a reviewer has signed for it. */
  stands: boolean;
  partOfId: string | null;
};

export type ReadCitation = {
  id: string;
  stance: Stance;
  summaryOnly: boolean;
  report: { id: string; title: string; publishedOn: string | null };
  passage: Span & { exact: string };
  /** Where in the snapshot stand the words that say who asserts the passage; null where none do. */
  attribution: Span | null;
};

/** Who stood behind a claim. */
export type ReadOriginator = {
  name: string;
  sourceId: string | null;
  partyId: string | null;
  partyName: string | null;
};

/** The latest revision of a claim as the rules see it. Moments are ISO 8601 in UTC, days are local. */
export type ReadClaim = {
  claimId: string;
  statement: string;
  kind: ClaimKind;
  day: string;
  time: {
    precision: TimePrecision;
    start: string | null;
    end: string | null;
    phrase: string | null;
    choiceReason: string | null;
  };
  due: { end: string | null; phrase: string | null } | null;
  outcome: Outcome | null;
  eventId: string | null;
  places: readonly string[];
  figures: readonly ReadFigure[];
  citations: readonly ReadCitation[];
  relations: readonly { kind: RelationKind; claimId: string }[];
  /** As the evidence is now. */
  originators: readonly ReadOriginator[];
  /** As the last review found it; null where there is none. */
  reviewed: { originators: readonly ReadOriginator[] } | null;
  isPublic: boolean;
  /** What readers are told of it; null where they are told nothing yet. */
  standing: Standing | null;
};

/** Whether the desk still holds it, or has not decided: what is withdrawn or refuted is compared with nothing. */
export function isUpheld({ standing }: Pick<ReadClaim, 'standing'>): boolean {
  return standing !== 'withdrawn' && standing !== 'refuted';
}

/** What the rules know of the situation in which a claim stands. */
export type Setting = {
  /** IANA name. */
  timeZone: string;
  /** The first local day that the situation is about; null where nobody has said. */
  beganOn: string | null;
};

/** A check of one claim: pure, one a file. It tells what it noticed of the claim. */
export type ClaimRule = (claim: ReadClaim, setting: Setting) => Noticed[];

/** By how much a figure may be off and still be said so: "about 80" by half of its last digit that is not 0. */
export function slackOf(value: number, qualifier: Qualifier): number {
  if (qualifier === 'exact' || qualifier === 'unspecified') return 0;
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}
