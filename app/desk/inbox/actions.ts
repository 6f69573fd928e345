'use server';

import { formAction } from '@/app/_server/form-action';
import { markRead } from '@/newsroom/desk/inbox';

export const markAllReadAction = formAction((ctx) => markRead(ctx, {}), { leadsTo: () => '/desk/inbox' });
