'use server';

import { formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { addSource } from '@/newsroom/sources/add';
import { addAlias, editSource } from '@/newsroom/sources/edit';
import { gradeSource } from '@/newsroom/sources/grade';
import { mergeSources, undoMerge } from '@/newsroom/sources/merge';
import { renameParty } from '@/newsroom/sources/party';

export const addSourceAction = formAction(addSource, {
  leadsTo: ({ sourceId }) => `/desk/sources?added=${sourceId}`,
});

export const editSourceAction = formAction(editSource, {
  leadsTo: ({ sourceId }) => `/desk/sources/${sourceId}?done=edit`,
  show: showStale,
});

export const addAliasAction = formAction(addAlias, {
  leadsTo: ({ sourceId, alias }) =>
    `/desk/sources/${sourceId}?done=alias&of=${encodeURIComponent(alias)}#names`,
});

export const gradeAction = formAction(gradeSource, {
  leadsTo: ({ sourceId, recordId }) => `/desk/sources/${sourceId}?done=grade&of=${recordId}#reliability`,
  show: showStale,
});

export const mergeAction = formAction(mergeSources, {
  leadsTo: ({ survivorId }) => `/desk/sources/${survivorId}?done=merge`,
  show: showStale,
});

export const undoMergeAction = formAction(undoMerge, {
  leadsTo: ({ sourceId }) => `/desk/sources/${sourceId}?done=undo`,
  show: showStale,
});

export const renamePartyAction = formAction(renameParty, {
  leadsTo: ({ partyId }) => `/desk/sources/parties/${partyId}?done=rename`,
  show: showStale,
});
