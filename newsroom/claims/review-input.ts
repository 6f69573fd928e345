import { z } from 'zod';
import { verdicts, verificationMethods } from '@/db/vocabulary';
import { optionalLine, optionalOneOf, prose } from '@/newsroom/text';

const ids = z
  .union([z.array(z.uuid()), z.uuid().transform((id) => [id]), z.literal('')])
  .optional()
  .transform((value) => value || []);

export const reviewInput = z.object({
  claimId: z.uuid(),
  /** The revision that the reviewer had before them. */
  revisionId: z.uuid(),
  /** The public version that they had before them; empty when there was none. Either being stale refuses the decision. */
  publicVersionId: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .transform((value) => value || null),
  verdict: z.enum(verdicts, { error: 'Choose a verdict.' }),
  method: optionalOneOf(verificationMethods),
  /** Shown to readers. */
  reason: prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
  /** Figures that stand in no passage, for which the reviewer signs. */
  signedFigures: ids,
  /** Citations in whose report the publisher tells what it saw for itself. */
  ownObservations: ids,
  /** An admin's reason, shown to readers, for reviewing what they wrote themselves. */
  overrideReason: optionalLine(500),
});
export type ReviewInput = z.output<typeof reviewInput>;

export const returnInput = z.object({
  claimId: z.uuid(),
  revisionId: z.uuid(),
  reason: prose(2000).pipe(z.string().min(1, { error: 'Say what is missing, for the writer.' })),
});

export const withdrawInput = z.object({
  claimId: z.uuid(),
  publicVersionId: z.uuid({ error: 'Open the claim again; it has changed.' }),
  reason: prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
  foundBy: optionalLine(200),
});
