import type { FindingRule } from '@/db/vocabulary';
import type { Span } from '@/newsroom/extraction/document';

/** What a rule noticed: a finding before it is kept. */
export type Noticed = {
  rule: FindingRule;
  /** Where: spans of the text that was read, in UTF-16 units and in its order; none where something is absent. */
  at: readonly Span[];
  /** The numbers, names and words that the desk is told. */
  facts: Facts;
};

export type Facts = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
