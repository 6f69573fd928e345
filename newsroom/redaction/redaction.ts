import { z } from 'zod';
import { redactionGrounds, redactionSubjects } from '@/db/vocabulary';
import { prose } from '@/newsroom/text';

/** The signed, visible removal of words for law or safety: asked by an admin, consented to by a second one where there is one. */

export const redactionInput = z.object({
  subjectKind: z.enum(redactionSubjects),
  subjectId: z.uuid(),
  ground: z.enum(redactionGrounds, { error: 'Choose the ground.' }),
  /** For readers; it must repeat nothing of what goes. */
  reason: prose(1000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
});
export type RedactionInput = z.output<typeof redactionInput>;

export const answerInput = z
  .object({
    redactionId: z.uuid(),
    answer: z.enum(['consented', 'refused'], { error: 'Choose whether the words go.' }),
    /** For the desk. */
    reason: prose(1000)
      .optional()
      .transform((value) => value || null),
  })
  .superRefine(({ answer, reason }, issues) => {
    if (answer === 'refused' && !reason)
      issues.addIssue({ code: 'custom', path: ['reason'], message: 'Say why the words stay.' });
  });
