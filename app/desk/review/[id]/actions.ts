'use server';

import { formAction } from '@/app/_server/form-action';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';

/** Signs the decision, or sends the claim back: both are answers to the same form. */
export const decideAction = formAction(decide, {
  leadsTo: ({ claimId, done }) => `/desk/claims/${claimId}?done=${done}`,
  show: async (error) => ({ isStale: error instanceof Conflict }),
});

async function decide(
  ctx: Context,
  input: unknown,
): Promise<{ claimId: string; done: 'publish' | 'return' }> {
  const isReturn = (input as { verdict?: unknown }).verdict === 'return';
  const { claimId } = await (isReturn ? returnClaim(ctx, input) : reviewClaim(ctx, input));
  return { claimId, done: isReturn ? 'return' : 'publish' };
}
