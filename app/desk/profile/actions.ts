'use server';

import { headers } from 'next/headers';
import { clientAddress, currentSessionId } from '@/app/_server/auth';
import { formAction } from '@/app/_server/form-action';
import { showStale } from '@/app/_server/stale';
import type { Context } from '@/newsroom/context';
import { changeOneself, changePassword, endOtherSessions, endOwnSession } from '@/newsroom/people/own';

export const changeOneselfAction = formAction(changeOneself, {
  leadsTo: ({ seen }) => `/desk/profile?done=saved&line=${seen}`,
  show: showStale,
});

export const changePasswordAction = formAction(changePasswordHere, {
  leadsTo: ({ seen }) => `/desk/profile?done=passwordSet&line=${seen}#password`,
  secret: ['oldPassword', 'password'],
});

export const endSessionAction = formAction(endOwnSession, {
  leadsTo: () => '/desk/profile?done=ended#sessions',
});

export const endOthersAction = formAction(
  async (ctx: Context) => endOtherSessions(ctx, await currentSessionId()),
  { leadsTo: () => '/desk/profile?done=othersEnded#sessions' },
);

/** Keeps the session that the form came from. */
async function changePasswordHere(ctx: Context, input: unknown): Promise<{ seen: string }> {
  const here = { sessionId: await currentSessionId(), from: clientAddress(await headers()) };
  return changePassword(ctx, input, here);
}
