import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import { eachOf } from './asking';
import { faultsOfHtml } from './html-rules';
import { knownRoutes, routes, routesInTree } from './routes';
import { type Entered, expect, test, type WholeSite } from './whole-site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('every route of app/ stands in e2e/whole/routes.ts, and nothing else', () => {
  const patterns = routesInTree().map(({ pattern }) => pattern);
  const missing = routesInTree().filter(({ pattern }) => !routes[pattern]);
  expect(
    missing.map(({ pattern, file }) => `${pattern} (${file})`),
    'add an entry to e2e/whole/routes.ts: an address that shows it, and what one must be allowed to see it',
  ).toEqual([]);
  const gone = Object.keys(routes).filter((pattern) => !patterns.includes(pattern));
  expect(gone, 'no such route under app/: remove its entry from e2e/whole/routes.ts').toEqual([]);
});

/** A page in one of its states, under the name of its pictures. */
type Shown = { name: string; path: string; isDesk: boolean };

function everyPage(entered: Entered): Shown[] {
  return knownRoutes()
    .filter(({ kind }) => kind === 'page')
    .flatMap(({ pattern, needs, example, also }) => {
      const name = pattern.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '') || 'first';
      const isDesk = needs !== null;
      const states = Object.entries(also?.(entered) ?? {}).map(([state, path]) => ({
        ...{ name: `${name}-${state.replaceAll(' ', '-')}`, path, isDesk },
      }));
      return [{ name, path: example(entered), isDesk }, ...states];
    })
    .concat(
      { name: 'absent', path: '/no/such/page', isDesk: false },
      { name: 'desk-absent', path: '/desk/no/such/page', isDesk: true },
    );
}

test('the HTML of every page, as served, has no faults', async ({ whole }) => {
  test.setTimeout(300_000);
  const faults = await eachOf(everyPage(whole.entered), async ({ path, isDesk }) => {
    const cookie = isDesk ? whole.cookies.admin : '';
    const { body, status } = await whole.ask(path, { headers: { cookie, accept: 'text/html' } });
    if (status >= 500 || status === 0) return [`${path}: status ${status}`];
    // Nobody sees the page of a redirect.
    if (status >= 300 && status < 400) return [];
    return (await faultsOfHtml(body)).map((fault) => `${path}: ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
});

test('every page is photographed; axe finds nothing, and nothing scrolls sideways', async ({
  browser,
  whole,
}) => {
  test.setTimeout(1_200_000);
  const reader = await browser.newContext({ reducedMotion: 'reduce' });
  const editor = await browser.newContext({ reducedMotion: 'reduce' });
  await editor.addCookies([cookieOf(whole)]);
  const faults = await eachOf(
    everyPage(whole.entered),
    (shown) => look(shown.isDesk ? editor : reader, shown, whole),
    {
      atOnce: 3,
    },
  );
  await Promise.all([reader.close(), editor.close()]);
  expect(faults.flat()).toEqual([]);
});

function cookieOf({ cookies, address }: WholeSite) {
  const [name = '', value = ''] = cookies.admin.split('=');
  return { name, value, url: address, httpOnly: true, sameSite: 'Lax' as const };
}

async function look(
  context: BrowserContext,
  { name, path }: Shown,
  { address }: WholeSite,
): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const answer = await page.goto(`${address}${path}`);
  if ((answer?.status() ?? 500) >= 500) faults.push(`${path}: status ${answer?.status()}`);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.evaluate(axe);
  for (const width of [1280, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `shots/${name}-${width}-${colorScheme}.jpg`,
        quality: 85,
        fullPage: true,
      });
      // The themes differ in colours and the widths in what is there: two of the four see everything.
      if ((width === 1280) === (colorScheme === 'light'))
        faults.push(
          ...(await faultsOf(page)).map((fault) => `${path} at ${width}, ${colorScheme}: ${fault}`),
        );
    }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) faults.push(`${path} scrolls sideways at ${width}, by ${over} pixels`);
  }
  await page.close();
  return faults;
}

/** What axe finds on the page, by rule and place. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
  });
}
