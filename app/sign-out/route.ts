import { signOut } from '@/app/_server/auth';
import { seeOther } from '@/app/_server/see-other';

/** Ends the session at once, in the table as in the cookie. The cookie's SameSite keeps other sites from pressing this. */
export async function POST(): Promise<Response> {
  await signOut({ redirect: false });
  return seeOther('/sign-in');
}

/** Somebody who opens the address by hand: nothing ends by following a link. */
export function GET(): Response {
  return seeOther('/desk');
}
