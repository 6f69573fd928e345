'use server';

import { formAction } from '@/app/_server/form-action';
import { addSource } from '@/newsroom/sources/add';

export const addSourceAction = formAction(addSource, {
  leadsTo: ({ sourceId }) => `/desk/sources?added=${sourceId}`,
});
