'use server';

import { formAction } from '@/app/_server/form-action';
import { reachOf } from '@/app/_server/reach';
import { allowHost, endAllowance } from '@/newsroom/reports/allowed-hosts';
import { dismissItem } from '@/newsroom/reports/feed-items';
import { endWatching, watchFeed } from '@/newsroom/reports/watched-feeds';

const done = { leadsTo: () => '/desk/feeds' };

export const watchAction = formAction(async (ctx, input) => watchFeed(ctx, input, await reachOf(ctx)), done);
export const endWatchingAction = formAction(endWatching, done);
export const dismissAction = formAction(dismissItem, done);
export const allowHostAction = formAction(allowHost, done);
export const endAllowanceAction = formAction(endAllowance, done);
