'use server';

import { signInByLink } from '@/app/_server/auth';
import { database } from '@/app/_server/database';
import { openFormAction } from '@/app/_server/form-action';
import { acceptInvitation, setNewPassword } from '@/newsroom/people/accept';
import { systemClock } from '@/server/clock';

const context = () => ({ db: database(), clock: systemClock });

/** Makes the invited person and signs them in. */
export const acceptAction = openFormAction(
  async (fields) => {
    const { personId } = await acceptInvitation(context(), fields);
    await signInByLink(personId);
  },
  { leadsTo: () => '/desk', secret: ['password'] },
);

/** Sets the new password and signs in: whoever was locked out is not asked for it again. */
export const setPasswordAction = openFormAction(
  async (fields) => {
    const { personId } = await setNewPassword(context(), fields);
    await signInByLink(personId);
  },
  { leadsTo: () => '/desk', secret: ['password'] },
);
