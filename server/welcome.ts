import { openDatabase } from '@/db/client';
import { firstAdminInvitation } from '@/newsroom/people/invite';
import { systemClock } from './clock';

/**
 * @param url of the database, as the program's role
 * @param siteUrl the site's public address
 * @returns the one-time link that lets the first admin set name, e-mail and password; null when somebody is there
 */
export async function firstAdminLink(url: string, siteUrl: URL): Promise<string | null> {
  const { db, close } = openDatabase(url, { connections: 1 });
  try {
    const invitation = await firstAdminInvitation(db, systemClock);
    return invitation && new URL(`/invitation/${invitation.token}`, siteUrl).href;
  } finally {
    await close();
  }
}
