import type { Span } from '@/newsroom/extraction/document';

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

/** What a rule noticed: a finding before it is kept. */
export type Noticed = {
  rule: FindingRule;
  /** Where: spans of the text that was read, in UTF-16 units and in its order; none where something is absent. */
  at: readonly Span[];
  /** The numbers, names and words that the desk is told. */
  facts: Facts;
};

export type Facts = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
