'use server';

import { checkClaimOf } from '@/app/_server/checks';
import { type Fields, formAction } from '@/app/_server/form-action';
import { repeatedQuotes } from '@/app/_server/repeated-quotes';
import { showStale } from '@/app/_server/stale';
import { deskText } from '@/messages/desk';
import { beginChange as begin, type DraftConflict } from '@/newsroom/claims/draft';
import { liftEmbargo, publishEmbargoed } from '@/newsroom/claims/embargo';
import { mergeClaims, undoClaimMerge } from '@/newsroom/claims/merge';
import { recordOutcome } from '@/newsroom/claims/outcome';
import { relateClaim } from '@/newsroom/claims/relate';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';
import { findSituation } from '@/newsroom/situations/find';
import { pressButton, toInput, type Written } from './write';

/** What the claim's form does, by the button that was pressed. */
export const writeClaimAction = formAction(pressButton, {
  input: toInput,
  leadsTo: ({ pressed, claimId, isLeft }) =>
    isLeft === false ? '/desk' : `/desk/claims/${claimId}?done=${pressed}`,
  afterwards: async (written, ctx) => (written.pressed === 'submit' ? checkClaimOf(written, ctx) : undefined),
  stay: async (written, fields, ctx, byScript) =>
    byScript || written.retyped ? whatStays(ctx, written, fields) : undefined,
  show: async (error, fields, ctx) => ({
    occurrences: await repeatedQuotes(ctx, fields),
    ...(error instanceof Conflict && {
      conflict: error.current as DraftConflict,
      version: (error.current as DraftConflict).version,
    }),
  }),
});

export const beginChangeAction = formAction(begin, { leadsTo: ({ claimId }) => `/desk/claims/${claimId}` });

export const relateAction = formAction(relateClaim, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}#claim-relations`,
  show: showStale,
});

export const withdrawAction = formAction(withdrawClaim, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}?done=withdraw`,
  show: showStale,
});

export const mergeClaimsAction = formAction(mergeClaims, {
  leadsTo: ({ survivorId, hasDraft }) =>
    `/desk/claims/${survivorId}?done=${hasDraft ? 'joinedWithDraft' : 'joined'}`,
  show: showStale,
});

export const undoClaimMergeAction = formAction(undoClaimMerge, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}?done=unjoined`,
  show: showStale,
});

export const publishNowAction = formAction(publishEmbargoed, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}?done=publish`,
  show: showStale,
});

export const liftEmbargoAction = formAction(liftEmbargo, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}?done=lift`,
  show: showStale,
});

export const recordOutcomeAction = formAction(recordOutcome, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}?done=outcome`,
  show: showStale,
});

/** A draft that was saved, a place or measure that was made, and words taken from another's draft leave one in the form. */
async function whatStays(ctx: Context, { pressed, version, made, retyped }: Written, fields: Fields) {
  switch (pressed) {
    case 'save':
      return {
        done: deskText.claim.saved(await clockOf(ctx, fields)),
        version,
        occurrences: await repeatedQuotes(ctx, fields),
      };
    case 'place':
    case 'measure':
      return { done: deskText.claim.made(nameOf(made)), made, version, retyped };
    case 'theirs':
      return { done: deskText.claim.theirsTaken, version, retyped };
    case 'submit':
    case 'drop':
      return undefined;
  }
}

function nameOf(made: Written['made']): string {
  if (!made) return '';
  return 'place' in made ? made.place : made.measure.name;
}

/** What the clock shows where the situation is. */
async function clockOf(ctx: Context, { situationId }: Fields): Promise<string> {
  const { timeZone } = await findSituation(ctx, { id: String(situationId) });
  return ctx.clock.now().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
}
