'use server';

import { type Fields, formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { captureReport } from '@/newsroom/reports/capture';
import { captureAgain } from '@/newsroom/reports/capture-again';
import { editReport } from '@/newsroom/reports/edit';
import { editNote } from '@/newsroom/reports/edit-note';
import { excludeRange, liftExclusion } from '@/newsroom/reports/exclude';
import { finishReport, reopenReport } from '@/newsroom/reports/finish';
import { decodeUpload } from '@/newsroom/reports/snapshot';

export const captureAction = formAction(captureReport, {
  leadsTo: ({ reportId, alreadyCaptured }) => `/desk/reports/${reportId}${alreadyCaptured ? '?known=1' : ''}`,
  input: withFile,
});

export const captureAgainAction = formAction(captureAgain, {
  leadsTo: ({ reportId }) => `/desk/reports/${reportId}?done=again`,
  input: withFile,
});

export const editReportAction = formAction(editReport, {
  leadsTo: ({ reportId }) => `/desk/reports/${reportId}?done=edit`,
  show: showStale,
});

export const editNoteAction = formAction(editNote, {
  leadsTo: ({ reportId, snapshotId, number }) =>
    `/desk/reports/${reportId}/notes?snapshot=${snapshotId}&saved=${number}#note-${number}`,
  show: showStale,
});

export const excludeAction = formAction(excludeRange, {
  leadsTo: (_, { reportId }) => `/desk/reports/${reportId}#left-out`,
});

export const liftAction = formAction(liftExclusion, {
  leadsTo: (_, { reportId }) => `/desk/reports/${reportId}#left-out`,
});

export const finishAction = formAction(finishReport, {
  leadsTo: ({ reportId }) => `/desk/reports/${reportId}?done=finish`,
  show: showStale,
});

export const reopenAction = formAction(reopenReport, {
  leadsTo: ({ reportId }) => `/desk/reports/${reportId}?done=reopen`,
  show: showStale,
});

async function withFile(fields: Fields): Promise<Fields> {
  const { file } = fields;
  if (file instanceof File && file.size > 0) {
    // Kept as the form's text, too: after an error a browser forgets the file.
    fields.text = decodeUpload(new Uint8Array(await file.arrayBuffer()));
    fields.method = 'upload';
  }
  return fields;
}
