import { z } from 'zod';
import { outcomes, verdicts, verificationMethods } from '@/db/vocabulary';
import { clockTime, optionalDay, optionalLine, optionalOneOf, prose, ticked } from '@/newsroom/text';
import { claimIdOf } from './claim';

/** When a decision becomes public. */
export const publications = ['now', 'at', 'held'] as const;

const optionalClaim = z
  .preprocess(claimIdOf, z.union([z.uuid({ error: 'Paste the address of the other claim.' }), z.literal('')]))
  .optional()
  .transform((value) => value || null);

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
  /** What was done by the method, and what it showed; shown to readers. */
  methodReason: optionalLine(1000),
  /** What is answered to the passages that contradict the claim; shown to readers. */
  contradictionAnswer: optionalLine(1000),
  /** Shown to readers. */
  reason: prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
  /** Figures that stand in no passage, for which the reviewer signs. */
  signedFigures: ids,
  /** Citations in whose report the publisher tells what it saw for itself. */
  ownObservations: ids,
  /** An admin's reason, shown to readers, for reviewing what they wrote themselves. */
  overrideReason: optionalLine(500),
  /** When readers see it: at once, at a moment (local to the situation's time zone), or when somebody publishes it. */
  publication: z
    .enum(publications)
    .or(z.literal(''))
    .optional()
    .transform((value) => value || 'now'),
  publishDay: optionalDay,
  publishClock: clockTime,
});
export type ReviewInput = z.output<typeof reviewInput>;

export const returnInput = z.object({
  claimId: z.uuid(),
  revisionId: z.uuid(),
  reason: prose(2000).pipe(z.string().min(1, { error: 'Say what is missing, for the writer.' })),
  /** Not only sent back: held unfit to be published at all. */
  rejected: ticked,
});

export const withdrawInput = z.object({
  claimId: z.uuid(),
  publicVersionId: z.uuid({ error: 'Open the claim again; it has changed.' }),
  reason: prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
  foundBy: optionalLine(200),
});

export const outcomeInput = z.object({
  claimId: z.uuid(),
  publicVersionId: z.uuid({ error: 'Open the claim again; it has changed.' }),
  outcome: z.enum(outcomes, { error: 'Choose what came of it.' }),
  /** Id or pasted address of the claim that shows it. */
  shownBy: optionalClaim,
  /** Shown to readers. */
  reason: prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' })),
});

const publicReason = prose(2000).pipe(z.string().min(1, { error: 'Give the reason that readers will see.' }));
const seen = z.uuid({ error: 'Open the claim again; it has changed.' });

export const mergeClaimsInput = z.object({
  claimId: z.uuid(),
  /** Id or pasted address of the claim that says the same. */
  survivorId: z.preprocess(claimIdOf, z.uuid({ error: 'Paste the address of the other claim.' })),
  reason: publicReason,
  publicVersionId: seen,
});

export const undoClaimMergeInput = z.object({
  claimId: z.uuid(),
  reason: publicReason,
  publicVersionId: seen,
});
