'use server';

import { formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import { openEvent } from '@/newsroom/events/open';
import { orderEvent } from '@/newsroom/events/order';
import { reviewEvent } from '@/newsroom/events/review';
import { reviseEvent } from '@/newsroom/events/revise';

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
