import type {
  ChangeKind,
  ClaimKind,
  Outcome,
  PartOfDay,
  PlaceKind,
  PlaceRole,
  Qualifier,
  RelationKind,
  ReportingVerb,
  SourceKind,
  Stance,
  TimePrecision,
  Verdict,
  VerificationMethod,
} from '@/db/vocabulary';
import type { Person } from './people';

/**
 * The words in which the demonstration is told. Reports, claims and events go by keys, which play.ts turns into the ids
 * that the verbs ask for; everything else is what a person would type into the desk's forms.
 */

export type Source = { name: string; kind: SourceKind; party?: string; aliases?: string };

export type Place = {
  name: string;
  kind: PlaceKind;
  within?: string;
  aliases?: string;
  at?: readonly [latitude: number, longitude: number];
};

/** A digest, written for the demonstration, of what the publisher made known on that day. */
export type Report = {
  publisher: string;
  publishedOn: string;
  language?: string;
  title: string;
  text: string;
};

/** One step towards the originator: a source by name, or a label where nobody is named. */
export type Voice = { verb: ReportingVerb; office?: string } & (
  | { source: string }
  | { label: string; labelParty?: string }
);

export type Citation = {
  report: string;
  quote: string;
  says?: readonly Voice[];
  note?: number;
  stance?: Stance;
  /** Why it is primary evidence. */
  primary?: string;
  summaryOnly?: boolean;
  translation?: string;
};

export type Figure = {
  measure: string;
  value: number;
  low?: number;
  high?: number;
  qualifier?: Qualifier;
  unit?: string;
  /** The words in the citation (the only one that supports, where no number is given) that say it. */
  words?: string;
  citation?: number;
  /** Or the numbers of the claim's figures that are added. */
  sum?: string;
  partOf?: number;
  convertedFrom?: number;
  asOf?: { date: string; clock?: string };
};

export type Time = {
  precision: TimePrecision;
  date?: string;
  clock?: string;
  endDate?: string;
  part?: PartOfDay;
  approximate?: boolean;
  phrase?: string;
  /** Why this reading was taken where the report leaves it open. */
  chosenBecause?: string;
};

export type Claim = {
  kind: ClaimKind;
  statement: string;
  time: Time;
  statedOn?: string;
  due?: Time;
  /** Key of one of the story's events. */
  event?: string;
  places?: Readonly<Record<string, PlaceRole>>;
  topics?: readonly string[];
  figures?: readonly Figure[];
  citations: readonly Citation[];
  relations?: readonly { kind: RelationKind; to: string }[];
  /** Names in the statement that carry a number. */
  names?: string;
};

/** What somebody does at the desk. */
export type Deed =
  | { does: 'capture'; report: string }
  | { does: 'leave out'; report: string; from: string; to?: string; reason: string }
  | { does: 'finish'; report: string }
  | { does: 'draft'; claim: string }
  | { does: 'submit'; claim: string }
  /** Sends a claim in again, changed in these fields. What is public already needs a kind of change and a reason. */
  | { does: 'change'; claim: string; to: Partial<Claim>; as?: ChangeKind; reason?: string; foundBy?: string }
  | { does: 'return'; claim: string; reason: string }
  | { does: 'reject'; claim: string; reason: string }
  | {
      does: 'review';
      claim: string;
      verdict: Verdict;
      reason: string;
      method?: VerificationMethod;
      /** What was done by the method, and what it showed. */
      methodReason?: string;
      /** Numbers of citations in which the publisher tells what it saw for itself. */
      sawItself?: readonly number[];
      /** Numbers of figures for which the reviewer signs. */
      signs?: readonly number[];
      /** Local moment until which the decision is kept back. */
      until?: string;
    }
  | { does: 'publish what is due' }
  | { does: 'withdraw'; claim: string; reason: string; foundBy?: string }
  | { does: 'record outcome'; claim: string; outcome: Outcome; shownBy?: string; reason: string }
  /** Changes what readers see of an event; somebody else publishes it. */
  | {
      does: 'revise event';
      event: string;
      title: string;
      time: Time;
      as: ChangeKind;
      reason: string;
      foundBy?: string;
    }
  | { does: 'publish event'; event: string }
  | {
      does: 'write takeaway';
      day: string;
      sentences: readonly { words: string; claims: readonly string[] }[];
      as?: ChangeKind;
      reason?: string;
    }
  | { does: 'publish takeaway'; day: string; reason?: string }
  | { does: 'comment'; on: 'claim' | 'report' | 'review'; of: string; words: string }
  | { does: 'assign'; what: 'claim' | 'report'; of: string; to: Person }
  | { does: 'add source'; source: Source }
  | { does: 'merge'; source: string; into: string; reason: string };

export type Step = { at: string; by: Person } & Deed;

/** One day at the desk. Times are local to the situation. */
export type Day = {
  date: string;
  /** Titles of events that claims of this day open, by key. */
  events: Readonly<Record<string, string>>;
  claims: Readonly<Record<string, Claim>>;
  steps: readonly Step[];
};
