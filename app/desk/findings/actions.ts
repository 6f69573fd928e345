'use server';

import { formAction } from '@/app/_server/form-action';
import { ownPath } from '@/app/_server/own-path';
import { showStale } from '@/app/_server/stale';
import { takeBackEditorNote, writeEditorNote } from '@/newsroom/findings/editor-note';
import { settleFinding } from '@/newsroom/findings/settle';

export const settleAction = formAction(settleFinding, {
  leadsTo: (_, { page }) => ownPath(page),
  show: showStale,
});

export const writeNoteAction = formAction(writeEditorNote, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}#findings`,
  show: showStale,
});

export const takeBackNoteAction = formAction(takeBackEditorNote, {
  leadsTo: ({ claimId }) => `/desk/claims/${claimId}#findings`,
  show: showStale,
});
