'use server';

import { formAction } from '@/app/_server/form-action';
import { publicAddress } from '@/app/_server/site';
import { showStale } from '@/app/_server/stale';
import { changePerson, disablePerson, enablePerson } from '@/newsroom/people/change-person';
import { invite, revokeInvitation } from '@/newsroom/people/invite';
import { unlockAccount } from '@/newsroom/people/sign-in';

/** Makes an invitation's link and shows it this one time, on the page itself: it must stand in no address and no log. */
export const inviteAction = formAction(invite, {
  answer: ({ token }) => ({ done: publicAddress(`/invitation/${token}`) }),
});

export const revokeAction = formAction(revokeInvitation, {
  leadsTo: ({ invitationId }) => `/desk/people?done=revoked&link=${invitationId}`,
});

/** Back to the list, where it is told what has become of the person. */
const told = (done: string) => ({
  leadsTo: ({ personId }: { personId: string }) => `/desk/people?done=${done}&person=${personId}`,
});

export const changeAction = formAction(changePerson, { ...told('changed'), show: showStale });
export const disableAction = formAction(disablePerson, { ...told('disabled'), show: showStale });
export const enableAction = formAction(enablePerson, { ...told('enabled'), show: showStale });
export const unlockAction = formAction(unlockAccount, told('unlocked'));
