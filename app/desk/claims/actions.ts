'use server';

import { type Fields, formAction } from '@/app/_server/form-action';
import { repeatedQuotes } from '@/app/_server/repeated-quotes';
import { showStale } from '@/app/_server/stale';
import { deskText } from '@/messages/desk';
import { beginChange as begin, type DraftConflict, saveDraft } from '@/newsroom/claims/draft';
import { liftEmbargo, publishEmbargoed } from '@/newsroom/claims/embargo';
import { recordOutcome } from '@/newsroom/claims/outcome';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Context } from '@/newsroom/context';
import { Conflict } from '@/newsroom/errors';
import { findSituation } from '@/newsroom/situations/find';

type Written = { claimId: string; pressed: 'save' | 'submit'; version: number };

/** Saves the draft or submits it, by the button that was pressed. */
export const writeClaimAction = formAction(writeClaim, {
  input: toInput,
  leadsTo: ({ claimId, pressed }) => `/desk/claims/${claimId}?done=${pressed}`,
  stay: async ({ pressed, version }, fields, ctx) =>
    pressed === 'submit'
      ? undefined
      : {
          done: deskText.claim.saved(await clockOf(ctx, fields)),
          version,
          occurrences: await repeatedQuotes(ctx, fields),
        },
  show: async (error, fields, ctx) => ({
    occurrences: await repeatedQuotes(ctx, fields),
    ...(error instanceof Conflict && {
      conflict: error.current as DraftConflict,
      version: (error.current as DraftConflict).version,
    }),
  }),
});

export const beginChangeAction = formAction(begin, { leadsTo: ({ claimId }) => `/desk/claims/${claimId}` });

export const withdrawAction = formAction(withdrawClaim, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}?done=withdraw`,
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

async function writeClaim(ctx: Context, input: unknown): Promise<Written> {
  const { pressed, ...typed } = input as ReturnType<typeof toInput>;
  if (pressed === 'submit') return { ...(await submitClaim(ctx, typed)), pressed, version: 0 };
  return { ...(await saveDraft(ctx, typed)), pressed };
}

/** The form's fields as the verbs take them: the claim's own apart from what says which claim and which version. */
function toInput({ situationId, claimId, version, do: pressed, ...fields }: Fields) {
  return {
    situationId,
    claimId,
    version,
    fields: {
      ...fields,
      citations: fields.citations ?? [],
      topics: [fields.topics ?? []].flat(),
      due: dueOf(fields),
    },
    pressed: pressed === 'submit' ? ('submit' as const) : ('save' as const),
  };
}

/** Nothing is promised where no field of it was filled in. */
function dueOf({ due }: Fields): unknown {
  const isEmpty = typeof due !== 'object' || due === null || Object.values(due).every((value) => !value);
  return isEmpty ? undefined : due;
}

/** What the clock shows where the situation is. */
async function clockOf(ctx: Context, { situationId }: Fields): Promise<string> {
  const { timeZone } = await findSituation(ctx, { id: String(situationId) });
  return ctx.clock.now().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
}
