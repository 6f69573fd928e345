import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import NextAuth, { CredentialsSignin } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { database } from '@/app/_server/database';
import type { Actor } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { sessionDays } from '@/newsroom/people/person';
import { endSession, readSession, startSession } from '@/newsroom/people/session';
import { findBySignIn } from '@/newsroom/people/sign-in';
import { readEnvironment } from '@/server/env';
import { log } from '@/server/log';

export type SignedIn = Extract<Actor, { kind: 'person' }>;

declare module 'next-auth' {
  interface Session {
    actor: SignedIn;
    /** Id of the row in the sessions table. */
    sid: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    /** Id of our row in the sessions table: all that the cookie carries. */
    sid?: string;
  }
}

const { siteUrl, siteUrlGiven } = readEnvironment();

/** There were too many wrong passwords; `broken` says how long to wait. */
export class TooManyAttempts extends CredentialsSignin {
  constructor(readonly broken: RuleBroken) {
    super();
  }
}

/** Who has just proved by a one-time link who they are; nothing that a browser sends gets here. */
const letIn = new AsyncLocalStorage<string>();

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
        const person = await findBySignIn(database(), typed, clientAddress(request.headers)).catch(explain);
        return person && begin(person.id, request);
      },
    }),
    Credentials({
      id: 'link',
      credentials: {},
      async authorize(_, request) {
        const personId = letIn.getStore();
        return personId ? begin(personId, request) : null;
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
      return { expires: session.expires, actor, sid: token.sid ?? '' };
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

/** Signs in somebody who has come by a one-time link; no password is asked, and no wait holds them up. */
export async function signInByLink(personId: string): Promise<void> {
  await letIn.run(personId, () => signIn('link', { redirect: false }));
}

/** Id of the session that the request came with. */
export async function currentSessionId(): Promise<string | null> {
  return (await auth())?.sid ?? null;
}

/**
 * The client's address. In front of Next our server has replaced the header by the one address that it vouches for
 * (server/forwarded.ts); the development server does not, and there it says whatever it says.
 */
export function clientAddress(headers: Pick<Headers, 'get'>): string | null {
  return headers.get('x-forwarded-for');
}

async function begin(personId: string, request: Request): Promise<{ id: string }> {
  const userAgent = request.headers.get('user-agent');
  return { id: await startSession(database(), { personId, now: new Date(), userAgent }) };
}

function explain(error: unknown): never {
  throw error instanceof RuleBroken ? new TooManyAttempts(error) : error;
}
