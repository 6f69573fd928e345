import 'server-only';
import NextAuth, { CredentialsSignin } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { database } from '@/app/_server/database';
import type { Actor } from '@/newsroom/context';
import { findByPassword } from '@/newsroom/people/find';
import { sessionDays } from '@/newsroom/people/person';
import { endSession, readSession, startSession } from '@/newsroom/people/session';
import { readEnvironment } from '@/server/env';
import { log } from '@/server/log';

export type SignedIn = Extract<Actor, { kind: 'person' }>;

declare module 'next-auth' {
  interface Session {
    actor: SignedIn;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    /** Id of our row in the sessions table: all that the cookie carries. */
    sid?: string;
  }
}

const { siteUrl, siteUrlGiven } = readEnvironment();

/** Whom a token stands for while one request is answered; never written into the cookie. */
const standsFor = new WeakMap<JWT, SignedIn>();

export const { auth, signIn, signOut } = NextAuth({
  trustHost: true,
  useSecureCookies: siteUrlGiven && siteUrl.protocol === 'https:',
  session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(typed, request) {
        const person = await findByPassword(database(), typed);
        if (!person) return null;
        const userAgent = request.headers.get('user-agent');
        return { id: await startSession(database(), { personId: person.id, now: new Date(), userAgent }) };
      },
    }),
  ],
  callbacks: {
    /** Asks our sessions table at each request: an ended session, or a disabled person, is out at once. */
    async jwt({ token, user }) {
      const sid = user?.id ?? token.sid;
      const actor = sid ? await readSession(database(), sid, new Date()) : null;
      if (!actor) return null;
      const kept: JWT = { sid };
      standsFor.set(kept, actor);
      return kept;
    },
    session({ session, token }) {
      const actor = standsFor.get(token);
      if (!actor) throw new Error('a session without its person');
      return { expires: session.expires, actor };
    },
  },
  events: {
    async signOut(message) {
      if ('token' in message && message.token?.sid)
        await endSession(database(), message.token.sid, new Date());
    },
  },
  logger: {
    error(error) {
      // A wrong password is no fault of the program.
      if (!(error instanceof CredentialsSignin)) log.error('sign-in failed', error);
    },
    warn() {},
  },
});
