'use server';

import { formAction } from '@/app/_server/form-action';
import { captureReport } from '@/newsroom/reports/capture';
import { excludeRange, liftExclusion } from '@/newsroom/reports/exclude';
import { decodeUpload } from '@/newsroom/reports/snapshot';

export const captureAction = formAction(captureReport, {
  leadsTo: ({ reportId, alreadyCaptured }) => `/desk/reports/${reportId}${alreadyCaptured ? '?known=1' : ''}`,
  async input(fields) {
    const { file } = fields;
    if (file instanceof File && file.size > 0) {
      // Kept as the form's text, too: after an error a browser forgets the file.
      fields.text = decodeUpload(new Uint8Array(await file.arrayBuffer()));
      fields.method = 'upload';
    }
    return fields;
  },
});

export const excludeAction = formAction(excludeRange, {
  leadsTo: (_, { reportId }) => `/desk/reports/${reportId}#left-out`,
});
export const liftAction = formAction(liftExclusion, {
  leadsTo: (_, { reportId }) => `/desk/reports/${reportId}#left-out`,
});
