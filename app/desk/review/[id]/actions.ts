'use server';

import { checkClaimOf } from '@/app/_server/checks';
import { formAction } from '@/app/_server/form-action';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';
import { nextReview } from '@/newsroom/queue/find';

/** Signs the decision, sends the claim back or rejects it: all are answers to the same form. The next review comes by itself. */
export const decideAction = formAction(decide, {
  leadsTo: ({ claimId, next }) =>
    next ? `/desk/review/${next}?decided=${claimId}` : `/desk?decided=${claimId}`,
  show: async (error) => ({ isStale: error instanceof Conflict }),
  afterwards: checkClaimOf,
});

async function decide(ctx: Context, input: unknown): Promise<{ claimId: string; next: string | null }> {
  const { verdict } = input as { verdict?: unknown };
  const { claimId } = await decideAs(ctx, verdict, input as object);
  return { claimId, next: await nextReview(ctx, claimId) };
}

function decideAs(ctx: Context, verdict: unknown, input: object): Promise<{ claimId: string }> {
  if (verdict === 'return') return returnClaim(ctx, input);
  if (verdict === 'reject') return returnClaim(ctx, { ...input, rejected: 'on' });
  return reviewClaim(ctx, input);
}
