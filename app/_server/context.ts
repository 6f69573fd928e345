import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { auth, type SignedIn } from '@/app/_server/auth';
import { database } from '@/app/_server/database';
import type { Context } from '@/newsroom/context';
import { systemClock } from '@/server/clock';

export type DeskContext = Context & { actor: SignedIn };

/** Who acts, on which database, at what time; null for somebody who is not signed in. One look-up a request. */
export const currentContext = cache(async (): Promise<DeskContext | null> => {
  const session = await auth();
  return session ? { db: database(), clock: systemClock, actor: session.actor } : null;
});

/** The context of a desk page; whoever is not signed in goes to the sign-in page. */
export async function deskContext(): Promise<DeskContext> {
  return (await currentContext()) ?? redirect('/sign-in');
}
