import { expect, test } from './site';

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
  await expect(page).toHaveURL(new RegExp(`/${flood.slug}$`));
  await page.getByRole('link', { name: 'Latest day' }).click();
  await expect(page).toHaveURL(new RegExp(`/${flood.slug}/2025-05-`));
});

/** Sections, and the navigations that name them: above the page and below it. */
const sections = {
  Timeline: ['Sections'],
  Figures: ['Sections', 'About this situation'],
  Places: ['Sections', 'About this situation'],
  Topics: ['About this situation'],
  Sources: ['Sections', 'About this situation'],
  Corrections: ['Sections', 'About this situation'],
  Method: ['Sections', 'About this situation'],
  Search: ['Sections'],
};

test('the section that is read is marked in each navigation that names it, at every width', async ({
  page,
  flood,
}) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [section, navigations] of Object.entries(sections)) {
      await page.goto(`/${flood.slug}${section === 'Timeline' ? '' : `/${section.toLowerCase()}`}`);
      for (const name of ['Sections', 'About this situation'])
        await expect(
          page.getByRole('navigation', { name }).locator('[aria-current=true]:visible'),
          `${section} in ${name} at ${width}`,
        ).toHaveText(navigations.includes(name) ? [section] : []);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
});

test('search engines are told of pages, and of nothing of the desk', async ({ request, page, flood }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/Disallow: \/desk/);
  const address = /Sitemap: (\S+)/.exec(robots)?.[1] ?? '';
  const index = await (await request.get(address)).text();
  const files = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, file = '']) => file);
  const sitemap = (await Promise.all(files.map(async (file) => (await request.get(file)).text()))).join('');
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
  expect(await head('meta[property="og:title"]')).toMatch(/ rose by 42\scentimetres/);
  expect(await head('meta[name=description]')).toMatch(/^[A-Z][a-z ]+\. .* rose by 42\s/);
});

test('an empty day is an honest page', async ({ page, flood }) => {
  const answer = await page.goto(`/${flood.slug}/2025-05-20`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 20 May 2025');
  await page.getByRole('main').getByRole('link', { name: '12 May' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, 12 May 2025');
});

test('health answers without details', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(Object.keys(await answer.json()).length).toBeLessThan(3);
});
