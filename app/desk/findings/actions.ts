'use server';

import { formAction } from '@/app/_server/form-action';
import { ownPath } from '@/app/_server/own-path';
import { showStale } from '@/app/_server/stale';
import { settleFinding } from '@/newsroom/findings/settle';

export const settleAction = formAction(settleFinding, {
  leadsTo: (_, { page }) => ownPath(page),
  show: showStale,
});
