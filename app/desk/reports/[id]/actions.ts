'use server';

import { checkClaimOf } from '@/app/_server/checks';
import { type Fields, formAction } from '@/app/_server/form-action';
import { deskText } from '@/messages/desk';
import { dropDraft } from '@/newsroom/claims/draft';
import { citeThere } from '@/newsroom/workbench/cite-there';
import { liftRefusal, refuseSuggestion } from '@/newsroom/workbench/refuse';
import { takeSuggestion, toTake } from './take';

const { told } = deskText.workbench;

/** Accepts a suggestion; with script one has moved on to the next before the answer is here. */
export const takeAction = formAction(takeSuggestion, {
  input: toTake,
  afterwards: async (took, ctx) => (took.pressed === 'submit' ? checkClaimOf(took, ctx) : undefined),
  leadsTo: ({ claimId, pressed }, fields) =>
    pressed === 'more' ? `/desk/claims/${claimId}` : nextOf(fields, 'taken'),
  stay: async ({ pressed, version }, _, __, byScript) =>
    byScript && pressed !== 'more'
      ? { done: pressed === 'submit' ? told.submit : told.draft, version }
      : undefined,
});

export const refuseAction = formAction(refuseSuggestion, {
  leadsTo: (_, fields) => nextOf(fields, 'refused'),
  stay: async (_, __, ___, byScript) => (byScript ? { done: told.refused } : undefined),
});

export const liftRefusalAction = formAction(liftRefusal, {
  leadsTo: (_, { reportId, at }) => `/desk/reports/${reportId}?at=${at}&done=opened#bench`,
  stay: async (_, __, ___, byScript) => (byScript ? { done: told.undone } : undefined),
});

/** Undoes what was accepted as a draft. */
export const dropTakenAction = formAction(dropDraft, {
  leadsTo: (_, { reportId }) => `/desk/reports/${reportId}`,
  stay: async (_, __, ___, byScript) => (byScript ? { done: told.undone } : undefined),
});

export const citeThereAction = formAction(citeThere, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}`,
});

/** Without script: on to the next suggestion behind this one. */
function nextOf({ reportId, end }: Fields, done: string): string {
  return `/desk/reports/${reportId}?after=${end}&done=${done}#bench`;
}
