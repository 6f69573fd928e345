import { randomUUID } from 'node:crypto';
import { type Browser, test as base, type Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { openDatabase } from '@/db/client';
import { people, sessions } from '@/db/schema/people';
import type { Role } from '@/db/vocabulary';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';
import { startSession } from '@/newsroom/people/session';
import { systemClock } from '@/server/clock';
import { keptSecret } from '@/server/data-folder';
import { openEmbedded } from '@/server/database/embedded';
import { assemble, type Cast, riverClaim } from '@/testing/cast';

/** The running site as the tests arrange it: its database, joined while the program runs. */
export type Site = { ctx: Context; secret: string; endSessions(): Promise<unknown> };

export type SomebodyAtTheDesk = { name: string; role: Role; script?: boolean };

/** A published claim of the flood, with its cast: what most short stories begin with. */
export type Flood = Cast & { claimId: string; revisionId: string };

type Fixtures = {
  /** Opens a browser of its own for a person who is signed in at the desk. */
  atTheDesk: (who: SomebodyAtTheDesk) => Promise<Page>;
  /** A situation with one published claim, for one story alone. */
  flood: Flood;
};

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const { site, leave } = await joinSite(process.env.DAYBOOK_DATA_DIR ?? '.daybook/e2e');
      await use(site);
      await leave();
    },
    { scope: 'worker' },
  ],
  flood: async ({ site }, use) => use(await enterFlood(site)),
  atTheDesk: async ({ browser, site, baseURL }, use) => {
    const pages: Page[] = [];
    await use(async (who) => {
      const page = await signedIn(browser, site, baseURL ?? '', who);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect } from '@playwright/test';

export async function enterFlood({ ctx: { db, clock } }: Site): Promise<Flood> {
  const cast = await assemble(db, clock);
  const { situationId } = cast;
  const claim = await submitClaim(cast.wanda, { situationId, version: 0, fields: riverClaim(cast) });
  await reviewClaim(cast.emil, {
    ...claim,
    verdict: 'attributed',
    reason: 'The bulletin quotes the service.',
  });
  return { ...cast, ...claim };
}

/** Joins the database of a site that runs over this folder. */
export async function joinSite(dataDir: string): Promise<{ site: Site; leave(): Promise<void> }> {
  const joined = await openEmbedded(dataDir, { purpose: 'command', chosen: true });
  const { db, close } = openDatabase(joined.appUrl, { connections: 2 });
  return {
    site: {
      ctx: { db, clock: systemClock, actor: { kind: 'program', name: 'tests' } },
      secret: keptSecret(dataDir),
      endSessions: () => db.update(sessions).set({ endedAt: systemClock.now() }),
    },
    leave: async () => {
      await close();
      await joined.stop();
    },
  };
}

/** Signs somebody in without their password. @returns the name and the value of the cookie. */
export async function sessionCookie(site: Site, personId: string): Promise<{ name: string; value: string }> {
  const name = 'authjs.session-token';
  const sid = await startSession(site.ctx.db, { personId, now: site.ctx.clock.now(), userAgent: 'e2e' });
  return { name, value: await encode({ token: { sid }, secret: site.secret, salt: name, maxAge: 3600 }) };
}

async function signedIn(
  browser: Browser,
  site: Site,
  baseURL: string,
  { name, role, script = true }: SomebodyAtTheDesk,
): Promise<Page> {
  const personId = await enlist(site, name, role);
  const cookie = await sessionCookie(site, personId);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: script, reducedMotion: 'reduce' });
  await context.addCookies([{ ...cookie, url: baseURL, httpOnly: true, sameSite: 'Lax' }]);
  return context.newPage();
}

/** Adds a person by rows; nobody can sign in as them with a password. */
async function enlist(site: Site, name: string, role: Role): Promise<string> {
  const id = randomUUID();
  await change(site.ctx, { action: 'add person', subjectKind: 'person', subjectId: id }, (c) =>
    c.insert(people, { id, email: `${id}@example.org`, name, byline: name, role, addedAt: c.now }),
  );
  return id;
}
