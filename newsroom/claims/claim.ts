import { z } from 'zod';
import {
  changeKinds,
  claimKinds,
  partsOfDay,
  placeRoles,
  qualifiers,
  relationKinds,
  reportingVerbs,
  stances,
  timePrecisions,
} from '@/db/vocabulary';
import { millionths } from '@/newsroom/extraction/numbers';
import {
  clockTime,
  line,
  optionalCount,
  optionalDay,
  optionalId,
  optionalLine,
  optionalOneOf,
  prose,
  requiredLine,
  ticked,
} from '@/newsroom/text';

/**
 * A claim as a writer types it: the fields of the form, which a draft keeps as they are. Names of sources, places and
 * measures are typed as names and found by any alias; positions ("figure 2", "citation 1") count from 1.
 * What refers to the database is checked in submit.ts.
 */

/** A time as typed, local to the situation's time zone. Which fields count depends on the precision. */
export const timeInput = z.object({
  precision: z.enum(timePrecisions, { error: 'Choose how exactly the time is known.' }),
  /** minute, hour, part_of_day, day: the day. night: the day on which the night begins. range: the first day. month: any day of it. */
  date: optionalDay,
  /** minute, hour: when. */
  clock: clockTime,
  /** range: the last day (included). */
  endDate: optionalDay,
  part: optionalOneOf(partsOfDay),
  approximate: ticked,
  /** The report's own words for the time. */
  phrase: optionalLine(200),
  /** The report leaves the time open (which night?), and the writer chose. */
  open: ticked,
  choiceReason: optionalLine(500),
});
export type TimeInput = z.output<typeof timeInput>;

export const stepInput = z.object({
  /** Name or alias of a source; or, instead, a label such as "unspecified sources". */
  source: optionalLine(200),
  label: optionalLine(200),
  /** Name of the party that the label names, if it names one. */
  labelParty: optionalLine(200),
  verb: z.enum(reportingVerbs, { error: 'Choose the reporting verb.' }),
  office: optionalLine(200),
});

export const citationInput = z.object({
  reportId: z.uuid({ error: 'Choose the report.' }),
  /** The exact words. Where start and end are given (from a selection), they must enclose these words. */
  quote: z
    .string({ error: 'Paste the exact words from the report.' })
    .max(20_000, { error: 'Quote less: at most 20,000 characters.' }),
  /** Which of several equal quotes, counted from 1. */
  occurrence: optionalCount(10_000),
  /** UTF-16 offsets in the latest snapshot of the report, from a selection. */
  start: optionalCount(100_000_000),
  end: optionalCount(100_000_000),
  stance: z.enum(stances, { error: 'Choose whether it supports the claim.' }),
  note: optionalCount(100_000),
  summaryOnly: ticked,
  primaryEvidence: ticked,
  primaryReason: optionalLine(500),
  translation: optionalLine(20_000),
  steps: z.array(stepInput).max(8, { error: 'At most eight steps.' }).default([]),
});

const decimal = z
  .string()
  .trim()
  .transform((value) => value.replace(/[,\u00A0\u202F ]/g, ''))
  .pipe(
    z
      .string()
      .regex(/^-?\d{1,18}(\.\d{1,6})?$/, { error: 'Write a number, such as 426 or 14.6.', abort: true }),
  );
const optionalDecimal = z
  .union([z.literal(''), decimal])
  .optional()
  .transform((value) => value || null);

const figureFields = z.object({
  measure: requiredLine(120, 'Choose what is counted.'),
  value: decimal,
  low: optionalDecimal,
  high: optionalDecimal,
  qualifier: z.enum(qualifiers, { error: 'Choose how exact the figure is.' }),
  unit: line(40).default(''),
  asOfDate: optionalDay,
  asOfClock: clockTime,
  /** Where it stands: the words within the passage of this citation. */
  citation: optionalCount(100),
  words: optionalLine(200),
  wordsOccurrence: optionalCount(1000),
  /** Or how it is derived: "1 + 2", numbers of figures of this claim. */
  sum: z
    .union([
      z.literal(''),
      z
        .string()
        .trim()
        .regex(/^\d+(\s*[+-]\s*\d+)+$/, {
          error: 'Write the sum with the numbers of figures, such as 1 + 2.',
        }),
    ])
    .optional()
    .transform((value) => value || null),
  partOf: optionalCount(100),
  convertedFrom: optionalCount(100),
});

export const figureInput = figureFields
  .refine(({ low, value }) => low === null || millionths(low) <= millionths(value), {
    path: ['low'],
    error: 'The lowest value lies above the figure itself. Correct one of them.',
  })
  .refine(({ high, value }) => high === null || millionths(value) <= millionths(high), {
    path: ['high'],
    error: 'The highest value lies below the figure itself. Correct one of them.',
  });
export type FigureInput = z.output<typeof figureInput>;

export const claimInput = z.object({
  statement: prose(2000).pipe(z.string().min(1, { error: 'Write the statement in our own neutral words.' })),
  kind: z.enum(claimKinds, { error: 'Choose the kind of claim.' }),
  /** Names in the statement that carry a number ("50-day drive"), separated by commas. */
  names: optionalLine(500),
  time: timeInput,
  /** The day on which it was said, for a claim whose own time is unknown. */
  statedOn: optionalDay,
  /** Only for an announcement: the time that it promises. */
  due: timeInput.optional(),
  /** One of the situation's events, or the title of a new one. */
  eventId: optionalId,
  newEventTitle: optionalLine(200),
  places: z
    .array(
      z.object({
        place: requiredLine(200, 'Name the place.'),
        role: z.enum(placeRoles, { error: 'Choose the role of the place.' }),
      }),
    )
    .max(60, { error: 'At most 60 places.' })
    .default([]),
  topics: z.array(z.uuid()).max(20).default([]),
  figures: z.array(figureInput).max(60, { error: 'At most 60 figures.' }).default([]),
  citations: z
    .array(citationInput)
    .min(1, { error: 'Add at least one citation.' })
    .max(40, { error: 'At most 40 citations.' }),
  relations: z
    .array(
      z.object({
        kind: z.enum(relationKinds, { error: 'Choose the relation.' }),
        claimId: z.preprocess(claimIdOf, z.uuid({ error: 'Paste the address of the other claim.' })),
      }),
    )
    .max(40)
    .default([]),
  /** How it changes what readers see; only for a claim that is published. */
  changeKind: optionalOneOf(changeKinds),
  changeReason: optionalLine(1000),
  foundBy: optionalLine(200),
});
export type ClaimInput = z.output<typeof claimInput>;
/** The fields as the form holds them: all text, anything may be missing. */
export type ClaimFields = z.input<typeof claimInput>;

/** Takes the id out of a pasted address of a claim; anything else stays as it is. */
export function claimIdOf(value: unknown): unknown {
  return typeof value === 'string' ? (value.match(/[0-9a-f]{8}-[0-9a-f-]{27}/i)?.[0] ?? value) : value;
}
