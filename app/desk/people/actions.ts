'use server';

import { formAction } from '@/app/_server/form-action';
import { publicAddress } from '@/app/_server/site';
import { invite } from '@/newsroom/people/invite';

/** Makes an invitation's link and shows it this one time, on the page itself: it must stand in no address and no log. */
export const inviteAction = formAction(invite, {
  answer: ({ token }) => ({ done: publicAddress(`/invitation/${token}`) }),
});
