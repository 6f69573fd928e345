import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, by rule and place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
  });
}

test('what does not exist is a 404 with a page, without script', async ({ browser, baseURL, flood }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  const nowhere = [
    '/nowhere',
    '/nowhere/2025-05-12',
    `/${flood.slug}/2025-02-30`,
    `/${flood.slug}/yesterday`,
    `/claims/${crypto.randomUUID()}`,
    '/claims/%00',
    "/claims/' or 1=1",
    `/${flood.slug}/feed.xml/more`,
    '/nowhere/corrections',
    '/nowhere/method',
    `/${flood.slug}/corrections/more`,
    `/${flood.slug}/takeaways`,
    '/corrections',
  ];
  for (const path of nowhere) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await context.close();
});

test('a draft and an unreviewed claim look like nothing at all', async ({ page, flood, atTheDesk }) => {
  const writer = await atTheDesk({ name: 'P. Writer', role: 'writer' });
  await writer.goto(`/desk/claims/new?report=${flood.reportId}`);
  await writer.getByLabel('Statement').fill('Nobody has reviewed this.');
  await writer.getByRole('button', { name: 'Save draft' }).click();
  await expect(writer).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}/);
  const answer = await page.goto(`/claims/${/[0-9a-f-]{36}/.exec(writer.url())?.[0]}`);
  expect(answer?.status()).toBe(404);
});

test('corrections and method have their pages, and lead back', async ({ page, flood }) => {
  await page.goto(`/${flood.slug}/2025-05-12`);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
  await expect(page.getByRole('main')).toContainText('Two originators of different parties say so.');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(new RegExp(`/${flood.slug}/2025-05-`));
});

test('search engines are told of pages, and of nothing of the desk', async ({ request, page, flood }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/Disallow: \/desk/);
  const address = /Sitemap: (\S+)/.exec(robots)?.[1] ?? '';
  const sitemap = await (await request.get(address)).text();
  for (const path of [
    `/${flood.slug}/2025-05-12`,
    `/claims/${flood.claimId}`,
    `/${flood.slug}/corrections`,
    `/${flood.slug}/method`,
  ])
    expect(sitemap).toContain(`${path}</loc><lastmod>2`);
  expect(sitemap).not.toContain('/desk');
  expect((await request.get('/sitemap/1.xml')).status()).toBe(404);
  await page.goto(`/claims/${flood.claimId}`);
  const head = (selector: string) => page.locator(selector).getAttribute('content');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(
    `/claims/${flood.claimId}`,
  );
  expect(await head('meta[property="og:title"]')).toContain('The river rose');
  expect(await head('meta[name=description]')).toMatch(/^[A-Z][a-z ]+\. The river rose/);
});

test('an empty day is an honest page', async ({ page, flood }) => {
  const answer = await page.goto(`/${flood.slug}/2025-05-20`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 20 May 2025');
  await page.getByRole('main').getByRole('link', { name: '12 May' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, 12 May 2025');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on public pages and the desk, ${colorScheme}`, async ({
    page,
    flood,
    atTheDesk,
  }) => {
    test.setTimeout(180_000);
    const editor = await atTheDesk({ name: 'Q. Editor', role: 'admin' });
    const pages: [Page, string][] = [
      ...[
        '/',
        `/${flood.slug}/2025-05-12`,
        `/${flood.slug}/2025-05-11`,
        `/${flood.slug}/2025-05-20`,
        `/${flood.slug}/corrections`,
        `/${flood.slug}/method`,
        `/claims/${flood.claimId}`,
        '/nowhere',
        '/sign-in',
      ].map((path): [Page, string] => [page, path]),
      ...[
        '/desk',
        '/desk/situations',
        `/desk/situations/${flood.slug}`,
        '/desk/sources',
        '/desk/sources/new',
        '/desk/reports',
        '/desk/reports/new',
        `/desk/reports/${flood.reportId}`,
        '/desk/claims',
        `/desk/claims/new?report=${flood.reportId}`,
        `/desk/claims/${flood.claimId}`,
        `/desk/review/${flood.claimId}`,
        '/desk/events',
        `/desk/events/new?situation=${flood.slug}`,
        '/desk/takeaways',
        `/desk/takeaways/${flood.slug}/2025-05-12`,
        '/desk/people',
      ].map((path): [Page, string] => [editor, path]),
    ];
    for (const [where, path] of pages) {
      await where.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [1280, 390]) {
        await where.setViewportSize({ width, height: 900 });
        await where.goto(path);
        expect(await faults(where), `${path} at ${width}`).toEqual([]);
        const over = await where.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${path} at ${width} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    }
  });

test('health answers without details', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(Object.keys(await answer.json()).length).toBeLessThan(3);
});
