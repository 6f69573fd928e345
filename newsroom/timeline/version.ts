import type {
  ClaimKind,
  CorrectionKind,
  DayBasis,
  Outcome,
  PlaceKind,
  PlaceRole,
  Qualifier,
  RedactionGround,
  RelationKind,
  ReliabilityWord,
  ReportingVerb,
  SourceKind,
  Stance,
  Standing,
  TimePrecision,
  VerificationMethod,
} from '@/db/vocabulary';

/**
 * The payloads of public versions: exactly what readers may see, and all that public pages, feeds and data are made of.
 * Moments are ISO 8601 in UTC; days are local dates of the situation (YYYY-MM-DD); offsets never appear.
 * A payload once written is read for good: add optional members, never change or drop one.
 */

export type PublicTime = {
  precision: TimePrecision;
  /** Half-open interval; null where the time is unknown. */
  start: string | null;
  end: string | null;
  approximate: boolean;
  /** The report's own words. */
  phrase: string | null;
  /** Why this reading was chosen, where the report leaves it open. */
  choiceReason: string | null;
};

export type PublicStep = {
  /** One of the two. */
  sourceId: string | null;
  label: string | null;
  verb: ReportingVerb;
  office: string | null;
};

export type PublicReport = {
  id: string;
  title: string | null;
  publisherId: string | null;
  authorId: string | null;
  url: string | null;
  publishedOn: string | null;
  language: string;
};

/** What readers are told where words were removed: when, on which ground, and why. */
export type PublicRemoval = { at: string; ground: RedactionGround; reason: string };

export type PublicCitation = {
  id: string;
  stance: Stance;
  report: PublicReport;
  /** The note's number in the report. */
  note: { number: number; body: string | null; url: string | null } | null;
  passage: {
    id: string;
    exact: string;
    prefix: string;
    suffix: string;
    snapshotSha256: string;
    /** A sentence or two around it, letter for letter and up to its edges; missing where there is none, and in older versions. */
    before?: string;
    after?: string;
    /** Its words are empty because a redaction of the report took them away. */
    removed?: PublicRemoval;
  };
  translation: string | null;
  steps: PublicStep[];
  summaryOnly: boolean;
  primaryEvidence: boolean;
  primaryReason: string | null;
};

export type PublicFigure = {
  id: string;
  measureId: string;
  measure: string;
  /** The measure's place in the situation's list; the desk puts first what weighs most. */
  measurePosition?: number;
  /** Decimal text, as exact as it was entered. */
  value: string;
  low: string | null;
  high: string | null;
  qualifier: Qualifier;
  unit: string;
  /** Local date, or date and time, of the situation. */
  asOf: string | null;
  citationId: string | null;
  words: string | null;
  derivation: string | null;
  derivedFrom: string[];
  partOfId: string | null;
  convertedFromId: string | null;
  /** A reviewer signed for it because it stands in no passage. */
  signed: boolean;
};

export type PublicPlace = {
  id: string;
  name: string;
  kind: PlaceKind;
  role: PlaceRole;
  /** Names of the places above it, nearest first. */
  within: string[];
};

/** The end of an attribution. The party is null where nobody knows it; such a voice is never counted as a second one. */
export type PublicOriginator = {
  name: string;
  sourceId: string | null;
  partyId: string | null;
  partyName: string | null;
};

export type PublicReview = {
  id: string;
  verdict: Exclude<Standing, 'withdrawn'>;
  method: VerificationMethod | null;
  reason: string;
  reviewer: string;
  reviewedAt: string;
  overrideReason: string | null;
  revisionNumber: number;
  /** What was done by the method, and what it showed. */
  methodReason?: string;
  /** What is answered to the passages that contradict the claim. */
  contradictionAnswer?: string;
};

export type PublicCorrection = {
  id: string;
  kind: CorrectionKind;
  stood: string;
  stands: string | null;
  reason: string;
  foundBy: string | null;
  correctedBy: string;
  correctedAt: string;
};

/** One public step in a claim's history, oldest first; silent changes included. */
export type PublicHistoryLine = {
  at: string;
  what:
    | 'published'
    | 'reviewed'
    | 'correction'
    | 'clarification'
    | 'update'
    | 'evidence_added'
    | 'typo'
    | 'withdrawn'
    | 'reinstated'
    /** An editor's note was added; it was taken back. */
    | 'noted'
    | 'note_taken_back'
    /** It leads to another claim from now on, or no longer. */
    | 'merged'
    | 'unmerged'
    /** It stands under another event. */
    | 'moved';
  statement: string;
  standing: Standing;
  by: string;
  reason: string | null;
};

export type ClaimVersion = {
  kind: 'claim';
  claimId: string;
  claimKind: ClaimKind;
  statement: string;
  standing: Standing;
  /** Shown beside a withdrawn claim. */
  withdrawal: { at: string; by: string; reason: string } | null;
  time: PublicTime;
  day: string;
  dayBasis: DayBasis;
  eveDay: string | null;
  due: PublicTime | null;
  eventId: string | null;
  places: PublicPlace[];
  topics: string[];
  figures: PublicFigure[];
  citations: PublicCitation[];
  /** Independent voices behind it, as the review recorded them. */
  originators: PublicOriginator[];
  relations: { kind: RelationKind; claimId: string }[];
  writer: string;
  reviews: PublicReview[];
  corrections: PublicCorrection[];
  history: PublicHistoryLine[];
  firstPublishedAt: string;
  /** Of an announcement; missing while nothing came of it. */
  outcome?: PublicOutcome;
  /** The claim that says the same and to which this one's address leads. */
  mergedIntoId?: string;
  editorNotes?: PublicEditorNote[];
};

/** What an editor tells readers beside a claim, such as that a report's figures do not add up. */
export type PublicEditorNote = { id: string; words: string; by: string; at: string };

export type PublicOutcome = {
  outcome: Outcome;
  /** The claim that shows it. */
  claimId: string | null;
  reason: string;
  by: string;
  at: string;
};

export type EventVersion = {
  kind: 'event';
  eventId: string;
  title: string;
  time: PublicTime;
  /** Claims in the order that an editor chose; others follow in their own order. */
  claimOrder?: string[];
  corrections?: PublicCorrection[];
  history?: PublicTextStep[];
  /** The event that it turned out to be; its claims stand there, and its address leads there. */
  mergedIntoId?: string;
  /** Events into which a part of it went. */
  splitInto?: PublicSplit[];
  /** The event of which it was a part. */
  splitFrom?: PublicSplit;
  /** Values of the ledger that an editor chose; the rule decides on all other measures. */
  chosen?: PublicChoice[];
};

/** An event that became two; `eventId` is the other one. */
export type PublicSplit = { eventId: string; reason: string; by: string; at: string };

/** Which figure of its claims an event's ledger gives for a measure. */
export type PublicChoice = { measureId: string; figureId: string; reason: string; by: string; at: string };

/** One public step of a title or a takeaway, oldest first; silent changes included. */
export type PublicTextStep = {
  at: string;
  what:
    | 'published'
    | 'correction'
    | 'clarification'
    | 'update'
    | 'evidence_added'
    | 'typo'
    | 'withdrawn'
    | 'merged'
    | 'unmerged'
    /** Another event was joined to it, or parted from it again. */
    | 'joined'
    | 'parted'
    | 'split'
    /** A part of another event came to it. */
    | 'received'
    /** A value of the ledger was chosen, or left to the rule again. */
    | 'chosen';
  text: string;
  by: string;
  reason: string | null;
};

/** The lede of a day. */
export type TakeawayVersion = {
  kind: 'takeaway';
  takeawayId: string;
  day: string;
  /** `claims` names what each rests on, with the stamp of the version of the claim that its author saw. */
  sentences: { words: string; claims: { claimId: string; publishedAt: string }[] }[];
  writer: string;
  reviewer: string;
  overrideReason: string | null;
  withdrawal: { at: string; by: string; reason: string } | null;
  corrections: PublicCorrection[];
  history: PublicTextStep[];
  firstPublishedAt: string;
};

export type SourceVersion = {
  kind: 'source';
  sourceId: string;
  name: string;
  sourceKind: SourceKind;
  partyName: string;
  /** Other names under which it is quoted. */
  aliases?: string[];
  /** The source that it turned out to be; its name stands here already. */
  mergedIntoId?: string;
  /** How far its word goes by experience, in words and never as a letter; missing where the desk gave no grade. */
  reliability?: ReliabilityWord;
};

export type SituationVersion = {
  kind: 'situation';
  situationId: string;
  slug: string;
  title: string;
  summary: string;
  timeZone: string;
  language: string;
  /** How the desk works; missing: what the program says by itself. */
  method?: string;
  /** How readers reach the desk about an error. */
  contact?: string;
  /** Shipped with the program to be looked at. */
  demonstration?: true;
};

export type VersionPayload = ClaimVersion | EventVersion | TakeawayVersion | SourceVersion | SituationVersion;

/** A payload with the moment from which readers saw it. */
export type Published<P extends VersionPayload> = P & { publishedAt: string };
