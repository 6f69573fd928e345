'use server';

import { signIn } from '@/app/_server/auth';
import { database } from '@/app/_server/database';
import { openFormAction } from '@/app/_server/form-action';
import { acceptInvitation, setNewPassword } from '@/newsroom/people/accept';
import { systemClock } from '@/server/clock';

const context = () => ({ db: database(), clock: systemClock });

/** Makes the invited person and signs them in. */
export const acceptAction = openFormAction(
  async (fields) => {
    await acceptInvitation(context(), fields);
    await signIn('credentials', { email: fields.email, password: fields.password, redirect: false });
  },
  { leadsTo: () => '/desk', secret: ['password'] },
);

export const setPasswordAction = openFormAction((fields) => setNewPassword(context(), fields), {
  leadsTo: () => '/sign-in',
  secret: ['password'],
});
