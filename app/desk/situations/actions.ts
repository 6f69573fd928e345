'use server';

import { formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { editSituation } from '@/newsroom/situations/edit';
import { editMeasure, editPlace, editTopic, moveMeasure } from '@/newsroom/situations/edit-lists';
import { openSituation } from '@/newsroom/situations/open';
import { addMeasure, addPlace, addTopic } from '@/newsroom/situations/settle';

export const openSituationAction = formAction(openSituation, {
  leadsTo: ({ slug }) => `/desk/situations/${slug}`,
});

/** Back to the list that has grown, with what was added told above the emptied form. */
const backTo = (list: string) => ({
  leadsTo: ({ id }: { id: string }, { slug }: Record<string, unknown>) =>
    `/desk/situations/${encodeURIComponent(String(slug))}?${list}=${id}#${list}`,
});

export const addMeasureAction = formAction(addMeasure, backTo('measures'));
export const addTopicAction = formAction(addTopic, backTo('topics'));
export const addPlaceAction = formAction(addPlace, backTo('places'));

export const editSituationAction = formAction(editSituation, {
  leadsTo: ({ slug }) => `/desk/situations/${slug}?saved`,
  show: showStale,
});

/** Back to the list, with what was changed told above it. */
const changed = (list: string) => ({
  leadsTo: ({ id, slug }: { id: string; slug: string }) => `/desk/situations/${slug}?edited=${id}#${list}`,
  show: showStale,
});

export const editMeasureAction = formAction(editMeasure, changed('measures'));
export const moveMeasureAction = formAction(moveMeasure, changed('measures'));
export const editTopicAction = formAction(editTopic, changed('topics'));
export const editPlaceAction = formAction(editPlace, changed('places'));
