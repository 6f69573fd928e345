'use server';

import { formAction } from '@/app/_server/form-action';
import { ownPath } from '@/app/_server/own-path';
import { showStale } from '@/app/_server/stale';
import { assign } from '@/newsroom/desk/assign';

export const assignAction = formAction(assign, {
  leadsTo: (_, { page }) => `${ownPath(page).split(/[?#]/)[0]}#assignment`,
  show: showStale,
});
