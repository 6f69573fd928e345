import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import { latestVersion } from '@/newsroom/timeline/latest';
import { systemClock } from '@/server/clock';
import { openEmbedded } from '@/server/database/embedded';
import { riverClaim } from '@/testing/cast';
import { startSite } from '@/testing/processes';
import { between, type Presence } from './away';
import { enterFlood, expect, type Flood, test } from './site';

const day = '2025-05-12';

/** Another claim of the same day, published. */
async function publishOneMore(flood: Flood, statement: string): Promise<string> {
  const submitted = await submitClaim(flood.wanda, {
    situationId: flood.situationId,
    version: 0,
    fields: riverClaim(flood, { statement }),
  });
  await reviewClaim(flood.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  return submitted.claimId;
}

test('an open page says quietly that there is a new claim, and shows it when asked', async ({
  page,
  flood,
}) => {
  await page.goto(`/${flood.slug}/${day}`);
  const news = page.locator('.news');
  await expect(news).toBeHidden();
  await page.waitForFunction(() => document.readyState === 'complete');
  await publishOneMore(flood, 'The river rose by 42 centimetres overnight below Kamianka.');
  await expect(news).toBeVisible();
  await expect(news).toContainText(/1\snew claim/);
  await news.getByRole('link').click();
  await expect(page.getByText('below Kamianka')).toBeVisible();
  await expect(page.locator('.news')).toBeHidden();
});

test('what is published is seen at once, in the kept pages, too', async ({ request, flood }) => {
  const address = `/${flood.slug}/${day}`;
  const before = await request.get(address);
  const tag = before.headers().etag ?? '';
  expect((await request.get(address, { headers: { 'if-none-match': tag } })).status()).toBe(304);
  await publishOneMore(flood, 'The river rose by 42 centimetres overnight above Kamianka.');
  await expect
    .poll(async () => (await request.get(address, { headers: { 'if-none-match': tag } })).status())
    .toBe(200);
  expect(await (await request.get(address)).text()).toContain('above Kamianka');
});

test('who shares a page as it stood shares a card as it stood', async ({ page, request, flood, site }) => {
  const path = `/claims/${flood.claimId}`;
  const card = () => page.locator('meta[property="og:image"]').getAttribute('content');
  await page.goto(`${path}?asof=2100-01-01T00:00:00Z`);
  const then = new URL(page.url()).searchParams.get('asof');
  const shared = (await card()) ?? '';
  expect(shared).toMatch(new RegExp(`${path}/card\\.png\\?asof=${then}$`));
  expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toContain(`?asof=${then}`);
  const before = await (await request.get(shared)).body();
  const shown = await latestVersion(site.ctx.db, 'claim', flood.claimId);
  await withdrawClaim(flood.emil, {
    claimId: flood.claimId,
    publicVersionId: shown?.id,
    reason: 'The gauge was broken.',
  });
  await page.goto(path);
  const now = (await card()) ?? '';
  expect(now).toMatch(new RegExp(`${path}/card\\.png$`));
  expect((await (await request.get(now)).body()).equals(before)).toBe(false);
  expect((await (await request.get(shared)).body()).equals(before)).toBe(true);
  expect((await request.get(`/${flood.slug}/card.png?asof=${then}`)).url()).toContain('?asof=');
  expect((await request.get(`/${flood.slug}/card.png?asof=2001-01-01`)).status()).toBe(404);
});

test('a reader in Ukrainian takes a citation home in Ukrainian', async ({ page, request, flood }) => {
  await page.goto(`/uk/claims/${flood.claimId}/cite`);
  const offered = page.locator('a[download]');
  await expect(offered).toHaveCount(3);
  for (const link of await offered.all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/uk\//);
    const file = await request.get(address);
    expect(file.status()).toBe(200);
    expect(await file.text()).toContain('Станом на ');
    expect(await file.text()).toContain(`/uk/claims/${flood.claimId}?asof=`);
    expect(await (await request.get(address.slice('/uk'.length))).text()).toContain('As it stood on ');
  }
  expect((await request.get(`/uk/claims/${flood.claimId}/card.png`)).status()).toBe(404);
});

/** How long the database is away; longer by hand: DAYBOOK_AWAY_SECONDS=60. */
const away = Number(process.env.DAYBOOK_AWAY_SECONDS ?? 15);

test('readers keep their pages while the database is gone or silent, are told, and it heals by itself', async ({
  browser,
}) => {
  test.setTimeout(300_000 + 4_000 * away);
  const folder = mkdtempSync(join(tmpdir(), 'daybook-away-'));
  chmodSync(folder, 0o711);
  const server = await openEmbedded(join(folder, 'database'), { purpose: 'command', chosen: true });
  await migrateDatabase(server);
  const { db, close } = openDatabase(server.appUrl, { connections: 2 });
  const flood = await enterFlood({
    ctx: { db, clock: systemClock, actor: { kind: 'program', name: 'tests' } },
    secret: '',
    endSessions: async () => {},
  });
  const line = await between(server.appUrl);
  const program = await startSite(join(folder, 'site'), { appUrl: line.url, ownerUrl: server.ownerUrl });
  const context = await browser.newContext({ baseURL: program.url, javaScriptEnabled: false });
  const page = await context.newPage();
  const kept = `/${flood.slug}/${day}`;
  try {
    await page.goto(kept);
    for (const [presence, unseen] of [
      ['gone', '2025-05-02'],
      ['silent', '2025-05-03'],
    ] as [Presence, string][]) {
      line.be(presence);
      const end = Date.now() + away * 1000;
      const waited: number[] = [];
      while (Date.now() < end) {
        const began = performance.now();
        const answer = await fetch(`${program.url}${kept}`);
        expect(answer.status, `${kept} while the database is ${presence}`).toBe(200);
        expect(await answer.text()).toContain('42');
        waited.push(performance.now() - began);
        await pause(100);
      }
      test.info().annotations.push({
        type: `longest wait while ${presence}`,
        description: `${Math.max(...waited).toFixed(0)} ms of ${waited.length} answers`,
      });
      const unkept = await fetch(`${program.url}/${flood.slug}/${unseen}`);
      expect(unkept.status, `a page that nobody kept, while the database is ${presence}`).toBe(503);
      expect(Number(unkept.headers.get('retry-after'))).toBeGreaterThan(0);
      await page.goto(kept);
      await expect(page.locator('.notice-line')).toBeVisible();
      line.be('there');
      await expect(async () => {
        await page.goto(`/${flood.slug}/${unseen}`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText('May 2025');
        await page.goto(kept);
        await expect(page.locator('.notice-line')).toHaveCount(0);
      }).toPass({ timeout: 90_000 });
      await publishOneMore(flood, `The river rose by 42 centimetres overnight while it was ${presence}.`);
      await expect(async () => {
        await page.goto(kept);
        await expect(page.getByText(`while it was ${presence}`)).toBeVisible();
      }).toPass({ timeout: 60_000 });
    }
  } finally {
    await context.close();
    line.be('there');
    await program.stop();
    await line.close();
    await close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
