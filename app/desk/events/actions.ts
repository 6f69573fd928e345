'use server';

import { formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { mergeEvents, undoEventMerge } from '@/newsroom/events/merge';
import { openEvent } from '@/newsroom/events/open';
import { orderEvent } from '@/newsroom/events/order';
import { reviewEvent } from '@/newsroom/events/review';
import { reviseEvent } from '@/newsroom/events/revise';
import { splitEvent } from '@/newsroom/events/split';
import { chooseFigure } from '@/newsroom/ledger/choose';

export const openEventAction = formAction(openEvent, {
  leadsTo: ({ eventId }) => `/desk/events/${eventId}?done=opened`,
});

export const reviseEventAction = formAction(reviseEvent, {
  leadsTo: ({ eventId, waits }) => `/desk/events/${eventId}?done=${waits ? 'submitted' : 'saved'}`,
  show: showStale,
});

export const reviewEventAction = formAction(reviewEvent, {
  leadsTo: ({ eventId }) => `/desk/events/${eventId}?done=decided`,
  show: showStale,
});

export const orderEventAction = formAction(orderEvent, {
  leadsTo: ({ eventId }) => `/desk/events/${eventId}?done=ordered#claims`,
  show: showStale,
});

export const mergeEventsAction = formAction(mergeEvents, {
  leadsTo: ({ survivorId }) => `/desk/events/${survivorId}/regroup?done=joined`,
  show: showStale,
});

export const undoEventMergeAction = formAction(undoEventMerge, {
  leadsTo: ({ eventId }) => `/desk/events/${eventId}/regroup?done=undone`,
  show: showStale,
});

export const splitEventAction = formAction(splitEvent, {
  leadsTo: ({ eventId }) => `/desk/events/${eventId}/regroup?done=divided`,
  show: showStale,
});

export const chooseFigureAction = formAction(chooseFigure, {
  leadsTo: ({ eventId }) => `/desk/events/${eventId}/regroup?done=chosen`,
  show: showStale,
});
