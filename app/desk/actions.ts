'use server';

import { formAction } from '@/app/_server/form-action';
import { ownPath } from '@/app/_server/own-path';
import { showStale } from '@/app/_server/stale';
import { assign } from '@/newsroom/desk/assign';

/** Takes a claim over, or gives it back, and comes back to the queue as it was narrowed. */
export const takeAction = formAction(assign, {
  leadsTo: (_, { page }) => ownPath(page),
  show: showStale,
});
