/**
 * The closed lists of the domain, once. Postgres enums (db/schema), zod schemas (newsroom) and labels
 * (messages) are made from them; the words are those of the glossary in newsroom/README.md.
 */

export const roles = ['writer', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

export const sourceKinds = [
  'person',
  'government',
  'military',
  'news_outlet',
  'news_agency',
  'research_institute',
  'international_organisation',
  'non_governmental_organisation',
  'company',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The Admiralty code's grades of a source; for the desk only. */
export const reliabilityGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type ReliabilityGrade = (typeof reliabilityGrades)[number];

/** What readers are told instead of a grade's letter, in the same order. */
export const reliabilityWords = [
  'reliable',
  'usually_reliable',
  'fairly_reliable',
  'not_usually_reliable',
  'unreliable',
  'cannot_be_judged',
] as const;
export type ReliabilityWord = (typeof reliabilityWords)[number];

export const captureMethods = ['paste', 'upload', 'command', 'address', 'feed'] as const;
export type CaptureMethod = (typeof captureMethods)[number];

/** What became of an item of a watched feed. */
export const feedItemStates = ['waiting', 'captured', 'dismissed'] as const;
export type FeedItemState = (typeof feedItemStates)[number];

export const noteStates = ['resolved', 'body_missing', 'marker_missing', 'gap'] as const;
export type NoteState = (typeof noteStates)[number];

export const claimKinds = ['event', 'announcement', 'statement', 'assessment'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const reportingVerbs = [
  'said',
  'reported',
  'announced',
  'confirmed',
  'claimed',
  'denied',
  'assessed',
] as const;
export type ReportingVerb = (typeof reportingVerbs)[number];

export const stances = ['supports', 'contradicts', 'context'] as const;
export type Stance = (typeof stances)[number];

export const qualifiers = [
  'exact',
  'about',
  'at_least',
  'at_most',
  'more_than',
  'less_than',
  'unspecified',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const timePrecisions = [
  'minute',
  'hour',
  'part_of_day',
  'night',
  'day',
  'range',
  'month',
  'unknown',
] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** Quarters of a day in the situation's time zone: 0-6, 6-12, 12-18, 18-24 o'clock. */
export const partsOfDay = ['early_hours', 'morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Which rule put a claim on its day (see "day" in the glossary). */
export const dayBases = ['event', 'range_end', 'month_end', 'statement', 'report'] as const;
export type DayBasis = (typeof dayBases)[number];

export const placeKinds = ['country', 'region', 'district', 'settlement', 'site', 'water', 'other'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placePrecisions = ['exact', 'settlement', 'district', 'region', 'country'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export const placeRoles = ['impact', 'launch', 'meeting', 'origin', 'destination', 'mentioned'] as const;
export type PlaceRole = (typeof placeRoles)[number];

export const verdicts = [
  'attributed',
  'corroborated',
  'verified',
  'disputed',
  'refuted',
  'unverifiable',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What readers are told: the latest verdict on the public revision, or that the claim was withdrawn. */
export const standings = [...verdicts, 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

export const verificationMethods = [
  'source_checked',
  'official_record',
  'visual',
  'expert',
  'arithmetic',
] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

export const relationKinds = ['supersedes', 'contradicts', 'repeats', 'fulfils', 'part_of'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Kinds of change that readers are told of by a notice. */
export const correctionKinds = ['correction', 'clarification', 'update', 'withdrawal'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** Kinds of change of something published; the silent ones stand in the history without a notice. */
export const changeKinds = ['correction', 'clarification', 'update', 'evidence_added', 'typo'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What came of an announcement. Only what is not pending is recorded. */
export const outcomes = ['pending', 'fulfilled', 'partly', 'broken', 'overtaken'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a signed decision that waits for its publication ended. */
export const embargoEnds = ['published', 'lifted', 'stopped'] as const;
export type EmbargoEnd = (typeof embargoEnds)[number];

/** Decisions on a title of an event or on a takeaway. */
export const textDecisions = ['publish', 'return'] as const;
export type TextDecision = (typeof textDecisions)[number];

/** What people of the desk can be asked to take care of. */
export const assignmentSubjects = ['claim', 'report'] as const;
export type AssignmentSubject = (typeof assignmentSubjects)[number];

export const commentSubjects = ['report', 'claim', 'review'] as const;
export type CommentSubject = (typeof commentSubjects)[number];

/** What an inbox tells. */
export const inboxKinds = [
  'assigned',
  'commented',
  'returned',
  'rejected',
  'published',
  'changed',
  'withdrawn',
  'embargo_stopped',
] as const;
export type InboxKind = (typeof inboxKinds)[number];

/** What the rules of reports notice. */
export const reportFindings = [
  'provenance',
  'republication',
  'gap_in_notes',
  'notes_without_body',
  'summary_only',
  'repeated_words',
  'damaged_text',
  'unusual_signs',
  'balance',
  'total_not_stated',
  'conversion',
  'rival_counts',
  'voices_on_figure',
  'rival_dates',
  'night_open',
  'undated',
  'record_claimed',
  'designation',
  'page_changed',
  'page_gone',
] as const;

/** What the rules of single claims notice. */
export const claimFindings = [
  'figure_stands_nowhere',
  'parts_exceed_total',
  'attribution_clipped',
  'summary_alone',
  'event_after_publication',
  'event_before_situation',
  'night_unexplained',
  'changed_party',
] as const;

/** What the rules among the claims of a situation notice. */
export const situationFindings = [
  'falling_toll',
  'off_series',
  'broken_record',
  'overdue_announcement',
  'rival_due_times',
  'likely_duplicate',
  'two_names',
  'shaken_takeaway',
] as const;

export type FindingRule =
  | (typeof reportFindings)[number]
  | (typeof claimFindings)[number]
  | (typeof situationFindings)[number];

/** What a finding is about. */
export const findingSubjects = ['report', 'claim', 'takeaway', 'source', 'event'] as const;
export type FindingSubject = (typeof findingSubjects)[number];

/** What a person makes of a finding. */
export const findingDecisions = ['accepted', 'dismissed'] as const;
export type FindingDecision = (typeof findingDecisions)[number];

/** How the page of a report was found when it was last looked at. */
export const pageStates = ['same', 'changed', 'gone', 'unreachable'] as const;
export type PageState = (typeof pageStates)[number];

/** Why words may be removed for good. */
export const redactionGrounds = ['law', 'safety'] as const;
export type RedactionGround = (typeof redactionGrounds)[number];

/** Of what the words may be removed. */
export const redactionSubjects = ['claim', 'event', 'takeaway', 'report'] as const;
export type RedactionSubject = (typeof redactionSubjects)[number];

/** `alone`: there was no second admin to ask. */
export const redactionAnswers = ['consented', 'refused', 'alone'] as const;
export type RedactionAnswer = (typeof redactionAnswers)[number];

export const publicKinds = ['claim', 'event', 'takeaway', 'source', 'situation'] as const;
export type PublicKind = (typeof publicKinds)[number];
