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

test('an empty day is an honest page', async ({ page, flood }) => {
  const answer = await page.goto(`/${flood.slug}/2025-05-20`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 20 May 2025');
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
