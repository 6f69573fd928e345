import type { SubmissionResult } from '@conform-to/dom';

/** One of several places where a pasted quote stands, with what surrounds it. */
export type OccurrenceShown = { number: number; before: string; words: string; after: string };

export type ConflictShown = { fields: Record<string, unknown>; version: number; by: string };

/** What a form's action answers when it does not lead elsewhere. */
export type FormState = {
  /** What was typed, and the messages by field. */
  reply?: SubmissionResult<string[]>;
  /** What stands now, where somebody was quicker: shown beside what was typed. */
  conflict?: ConflictShown;
  /** Where a quote stands, by the name of its citation. */
  occurrences?: Record<string, OccurrenceShown[]>;
  /** Told after something went well and one stays on the page. */
  done?: string;
  /** What the fields hold now, where the answer changed them. */
  retyped?: Record<string, unknown>;
  /** What was just added to the situation's lists: a place as a field names it, a measure. */
  made?: { place: string } | { measure: { name: string; unit: string } };
  /** The decision was made on something that has changed since. */
  isStale?: boolean;
  /** The version to send next time, after a save or a conflict. */
  version?: number;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const untouched: FormState = {};
