import { z } from 'zod';
import { reliabilityGrades, sourceKinds } from '@/db/vocabulary';
import { namesOnLines } from '@/newsroom/names';
import { optionalLine, optionalOneOf, prose, requiredLine } from '@/newsroom/text';

const described = {
  name: requiredLine(200, 'Name the person or organisation.'),
  kind: z.enum(sourceKinds, { error: 'Choose what kind of source it is.' }),
  /** Other spellings and short forms, one to a line. */
  aliases: namesOnLines(60),
  /** Name of the party; a new name makes a new party, none makes the source a party of its own. */
  party: optionalLine(200),
  /** The office that a person holds now. */
  office: optionalLine(200),
};

export const sourceInput = z
  .object({ ...described, grade: optionalOneOf(reliabilityGrades), gradeReason: optionalLine(500) })
  .refine((source) => !source.grade || source.gradeReason, {
    path: ['gradeReason'],
    error: 'Say what the grade rests on.',
  });
export type SourceInput = z.output<typeof sourceInput>;

/** The row's journal line when the form was drawn (promise 10). */
const seen = z.uuid();

export const editInput = z.object({ sourceId: z.uuid(), seen, ...described });

export const aliasInput = z.object({
  sourceId: z.uuid(),
  alias: requiredLine(200, 'Write the other name.'),
});

export const gradeInput = z.object({
  sourceId: z.uuid(),
  /** The record that held when the form was drawn; empty where there was none. */
  seenRecordId: z.union([z.uuid(), z.literal('')]).default(''),
  grade: z.enum(reliabilityGrades, { error: 'Choose a grade.' }),
  reason: requiredLine(500, 'Say what the grade rests on.'),
});

const whyMerge = prose(1000).pipe(z.string().min(1, { error: 'Say why; the desk can look it up later.' }));

export const mergeInput = z.object({
  /** The one that goes. */
  sourceId: z.uuid(),
  seen,
  /** Any name of the one that stays. */
  survivor: requiredLine(200, 'Name the source that stays.'),
  reason: whyMerge,
});

export const undoMergeInput = z.object({ sourceId: z.uuid(), seen, reason: whyMerge });

export const partyInput = z.object({
  partyId: z.uuid(),
  seen,
  name: requiredLine(200, 'Name the party.'),
});
