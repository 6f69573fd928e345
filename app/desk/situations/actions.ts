'use server';

import { formAction } from '@/app/_server/form-action';
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
