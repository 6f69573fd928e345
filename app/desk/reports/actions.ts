'use server';

import { checkReportOf } from '@/app/_server/checks';
import { formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { editReport } from '@/newsroom/reports/edit';
import { editNote } from '@/newsroom/reports/edit-note';
import { excludeRange, liftExclusion } from '@/newsroom/reports/exclude';
import { finishReport, reopenReport } from '@/newsroom/reports/finish';

export const editReportAction = formAction(editReport, {
  leadsTo: ({ reportId }) => `/desk/reports/${reportId}?done=edit`,
  show: showStale,
  afterwards: checkReportOf,
});

export const editNoteAction = formAction(editNote, {
  leadsTo: ({ reportId, snapshotId, number }) =>
    `/desk/reports/${reportId}/notes?snapshot=${snapshotId}&saved=${number}#note-${number}`,
  show: showStale,
  afterwards: checkReportOf,
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
