import { openDatabase } from '@/db/client';
import { firstAdminInvitation } from '@/newsroom/people/invite';
import { readSituations } from '@/newsroom/timeline/read';
import { systemClock } from './clock';

/** What the start prints, so that a person knows where to go. */
export interface Welcome {
  publicPage: string;
  /** One of each public situation. */
  feeds: string[];
  desk: string;
  /** Lets the first admin set name, e-mail and password, once; null when somebody is there. */
  firstAdmin: string | null;
}

/**
 * @param appUrl the database, as the program's role
 * @param siteUrl the site's public address
 */
export async function welcome(appUrl: string, siteUrl: URL): Promise<Welcome> {
  const { db, close } = openDatabase(appUrl, { connections: 1 });
  const at = (path: string) => new URL(path, siteUrl).href;
  try {
    const situations = await readSituations(db);
    const invitation = await firstAdminInvitation(db, systemClock);
    return {
      publicPage: at('/'),
      feeds: situations.map(({ slug }) => at(`/${slug}/feed.xml`)),
      desk: at('/desk'),
      firstAdmin: invitation && at(`/invitation/${invitation.token}`),
    };
  } finally {
    await close();
  }
}

/** Prints the addresses, and the first admin's link while nobody can sign in. */
export function greet({ publicPage, feeds, desk, firstAdmin }: Welcome): void {
  const feed = feeds.length > 0 ? feeds.join('\n                ') : `${publicPage}[situation]/feed.xml`;
  const addresses = `\n  Public page   ${publicPage}\n  Feed          ${feed}\n  Desk          ${desk}\n`;
  const invitation = `\nNobody can sign in yet. This link, good for one use, makes the first admin:\n\n  ${firstAdmin}\n`;
  console.log(firstAdmin ? addresses + invitation : addresses);
}
