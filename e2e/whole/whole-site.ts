import { test as base } from '@playwright/test';
import { desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { claimRevisions } from '@/db/schema/claims';
import { publicVersions } from '@/db/schema/publication';
import { reports } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import { sources } from '@/db/schema/sources';
import type { Role } from '@/db/vocabulary';
import { situation } from '@/demo/situation';
import { type Stage, setStage } from '@/testing/stage';
import { joinSite, type Site, sessionCookie } from '../site';
import { type Ask, asking } from './asking';

/** What stands in the whole site: the demonstration, and beside it two situations with something in each state. */
export type Entered = { demo: Demo; stage: Stage; abroad: Stage };
export type Demo = Awaited<ReturnType<typeof demonstrated>>;

export type Visitor = 'nobody' | Role;
export const visitors: readonly Visitor[] = ['nobody', 'writer', 'editor', 'admin'];

export type WholeSite = {
  address: string;
  site: Site;
  entered: Entered;
  ask: Ask;
  /** The cookie header of each visitor; '' for nobody. */
  cookies: Record<Visitor, string>;
};

/** The site with everything in it, on which every page and every form is tried; the stories have a site of their own. */
export const test = base.extend<object, { whole: WholeSite }>({
  whole: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const address = `http://127.0.0.1:${process.env.DAYBOOK_WHOLE_PORT ?? '3101'}`;
      const { site, leave } = await joinSite(process.env.DAYBOOK_WHOLE_DATA_DIR ?? '.daybook/e2e-whole');
      const { db, clock } = site.ctx;
      const demo = await demonstrated(db);
      const mark = crypto.randomUUID().slice(0, 8);
      const stage = await setStage(db, clock, mark);
      const abroad = await setStage(db, clock, `${mark}-abroad`);
      const cookieOf = async (personId: string) => {
        const { name, value } = await sessionCookie(site, personId);
        return `${name}=${value}`;
      };
      const ask = asking(address);
      await use({
        ...{ address, site, entered: { demo, stage, abroad }, ask },
        cookies: {
          nobody: '',
          writer: await cookieOf(stage.wanda.actor.id),
          editor: await cookieOf(stage.edith.actor.id),
          admin: await cookieOf(stage.ada.actor.id),
        },
      });
      ask.close();
      await leave();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';

/** Things of the demonstration that have the most to show. */
async function demonstrated(db: Database) {
  const [found] = await db.select().from(situations).where(eq(situations.slug, situation.slug));
  if (!found) throw new Error('the demonstration is not there: was the site started with DAYBOOK_DEMO=1?');
  const claims = (condition = sql`true`) =>
    db
      .select({ id: publicVersions.subjectId, day: publicVersions.day })
      .from(publicVersions)
      .where(
        sql`${publicVersions.kind} = 'claim' and ${publicVersions.situationId} = ${found.id} and ${condition}`,
      )
      .orderBy(desc(sql`length(${publicVersions.payload})`))
      .limit(1);
  const [claim] = await claims();
  const [withdrawn] = await claims(eq(publicVersions.standing, 'withdrawn'));
  const [days] = await db
    .select({
      first: sql<string>`min(${publicVersions.day})::text`,
      last: sql<string>`max(${publicVersions.day})::text`,
    })
    .from(publicVersions)
    .where(eq(publicVersions.situationId, found.id));
  const [event] = await db
    .select({ id: claimRevisions.eventId })
    .from(claimRevisions)
    .where(isNotNull(claimRevisions.eventId))
    .groupBy(claimRevisions.eventId)
    .orderBy(desc(sql`count(*)`))
    .limit(1);
  const [report] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.situationId, found.id))
    .orderBy(desc(reports.enteredAt))
    .limit(1);
  const [source] = await db
    .select({ id: sources.id })
    .from(sources)
    .innerJoin(reports, eq(reports.publisherId, sources.id))
    .groupBy(sources.id)
    .orderBy(desc(sql`count(*)`))
    .limit(1);
  const [place] = await db.execute<{ id: string }>(sql`
    select p->>'id' as id from public_versions v, jsonb_array_elements(v.payload::jsonb->'places') p
    where v.kind = 'claim' and v.situation_id = ${found.id} group by 1 order by count(*) desc, 1 limit 1`);
  return {
    slug: found.slug,
    placeId: place?.id ?? '',
    firstDay: days?.first ?? '',
    day: days?.last ?? '',
    claimId: claim?.id ?? '',
    withdrawnId: withdrawn?.id ?? '',
    eventId: event?.id ?? '',
    reportId: report?.id ?? '',
    sourceId: source?.id ?? '',
  };
}
