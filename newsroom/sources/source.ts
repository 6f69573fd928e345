import { z } from 'zod';
import { reliabilityGrades, sourceKinds } from '@/db/vocabulary';
import { namesOnLines } from '@/newsroom/names';
import { optionalLine, optionalOneOf, requiredLine } from '@/newsroom/text';

export const sourceInput = z
  .object({
    name: requiredLine(200, 'Name the person or organisation.'),
    kind: z.enum(sourceKinds, { error: 'Choose what kind of source it is.' }),
    /** Other spellings and short forms, one to a line. */
    aliases: namesOnLines(60),
    /** Name of the party; a new name makes a new party, none makes the source a party of its own. */
    party: optionalLine(200),
    grade: optionalOneOf(reliabilityGrades),
    gradeReason: optionalLine(500),
  })
  .refine((source) => !source.grade || source.gradeReason, {
    path: ['gradeReason'],
    error: 'Say what the grade rests on.',
  });
export type SourceInput = z.output<typeof sourceInput>;
