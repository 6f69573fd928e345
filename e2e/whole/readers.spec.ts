import { type HTMLElement, parse } from 'node-html-parser';
import { type Answer, eachOf } from './asking';
import { knownRoutes } from './routes';
import { expect, test, type WholeSite } from './whole-site';

/** Addresses that readers never get to, or that are doors of the desk. */
const notForReaders = /^\/(api|sign-in|sign-out|invitation|desk)(\/|$)/;

/** Every state of every page for readers, in both languages. */
function readersPages({ entered }: WholeSite): string[] {
  return knownRoutes()
    .filter(({ needs, pattern, kind, answers }) => {
      return needs === null && kind === 'page' && !notForReaders.test(pattern) && !answers;
    })
    .flatMap(({ example, also }) => [example(entered), ...Object.values(also?.(entered) ?? {})])
    .flatMap((path) => [path, `/uk${path === '/' ? '' : path}`]);
}

const get = ({ ask }: WholeSite, path: string) => ask(path, { headers: { accept: 'text/html' } });

/** Where a page that was asked for ends, after what it redirects to. */
async function arrived(whole: WholeSite, path: string): Promise<Answer> {
  let answer = await get(whole, path);
  for (let step = 0; step < 5 && answer.headers.location; step += 1) {
    const to = new URL(answer.headers.location, whole.address);
    answer = await get(whole, `${to.pathname}${to.search}`);
  }
  return answer;
}

test('no page for readers carries a script of the framework, a second style sheet, or anything that its policy has to excuse', async ({
  whole,
}) => {
  test.setTimeout(300_000);
  const faults = await eachOf(readersPages(whole), async (path) => {
    const { status, headers, body } = await arrived(whole, path);
    const page = parse(body);
    const scripts = page
      .querySelectorAll('script')
      .filter((script) => script.getAttribute('type') !== 'application/ld+json')
      .map((script) => script.getAttribute('src') ?? 'inline');
    const sheets = page.querySelectorAll('link[rel=stylesheet]');
    const ahead = page.querySelectorAll('link[rel=preload], link[rel=modulepreload]');
    const handlers = page
      .querySelectorAll('*')
      .filter((element) => Object.keys(element.attributes).some((name) => /^on|^style$/i.test(name)));
    const policy = String(headers['content-security-policy'] ?? '');
    return [
      status !== 200 && `answers ${status}`,
      scripts.some((script) => script !== '/readers.js') && `has scripts: ${scripts}`,
      sheets.length !== 1 && `has ${sheets.length} style sheets`,
      ahead.length > 0 && `loads ahead: ${ahead.map(String)}`,
      handlers.length > 0 &&
        `has what its policy forbids: ${handlers.slice(0, 3).map(({ rawTagName }) => rawTagName)}`,
      (!policy.includes("script-src 'self'") || /unsafe|nonce|strict-dynamic/.test(policy)) &&
        `has the policy ${policy}`,
    ]
      .filter(Boolean)
      .map((fault) => `${path} ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
});

test('every page for readers is whole without JavaScript', async ({ browser, whole }) => {
  test.setTimeout(600_000);
  const context = await browser.newContext({
    baseURL: whole.address,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const faults = await eachOf(
    readersPages(whole),
    async (path) => {
      const page = await context.newPage();
      const answer = await page.goto(path);
      const language = await page.locator('html').getAttribute('lang');
      const found = [
        answer?.status() !== 200 && `answers ${answer?.status()}`,
        (await page.getByRole('heading', { level: 1 }).count()) !== 1 &&
          'has not one heading of the first level',
        !(await page.getByRole('main').isVisible()) && 'shows nothing',
        language !== (/^\/uk(\/|$)/.test(path) ? 'uk' : 'en-GB') && `is in ${language}`,
        ((await page.locator('main').textContent()) ?? '').trim().length < 40 && 'says next to nothing',
      ];
      await page.close();
      return found.filter(Boolean).map((fault) => `${path} ${fault}`);
    },
    { atOnce: 2 },
  );
  await context.close();
  expect(faults.flat()).toEqual([]);
});

test('a page that is made without Next is the page that Next makes, now and as it stood', async ({
  whole,
}) => {
  test.setTimeout(300_000);
  const { day } = whole.entered.demo;
  const asItStood = (path: string) => `${path}${path.includes('?') ? '&' : '?'}asof=${day}`;
  const paths = readersPages(whole).flatMap((path) => [path, asItStood(path)]);
  const faults = await eachOf(paths, async (path) => {
    const { status, body } = await arrived(whole, path);
    const editors = await whole.ask(await placeOf(whole, path), {
      headers: { cookie: whole.cookies.admin, accept: 'text/html' },
    });
    const [readers, next] = [body, editors.body].map((html) => {
      const page = parse(html);
      const head = page.querySelectorAll('head title, head meta, head link').map(said).filter(Boolean);
      return { head: head.sort(), page: page.querySelector('.page')?.innerHTML };
    });
    return [
      JSON.stringify(readers?.head) !== JSON.stringify(next?.head) &&
        `${path} says of itself ${differences(readers?.head, next?.head)}`,
      status === 200 && !readers?.page && `${path} shows nothing`,
      (status !== editors.status || readers?.page !== next?.page) && `${path} shows something else`,
    ].filter((fault) => fault !== false);
  });
  expect(faults.flat()).toEqual([]);
});

/** The address at which a page that was asked for stands, after what it redirects to. */
async function placeOf(whole: WholeSite, path: string): Promise<string> {
  const { headers } = await get(whole, path);
  if (!headers.location) return path;
  const to = new URL(headers.location, whole.address);
  return placeOf(whole, `${to.pathname}${to.search}`);
}

/** A tag of a head without what only the framework's script needs; empty where that is all. */
function said(tag: HTMLElement): string {
  const attributes = Object.entries(tag.attributes)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !['nonce', 'data-precedence', 'fetchpriority'].includes(name));
  const { rel, as, name } = Object.fromEntries(attributes);
  // The style that is fetched ahead is of the page for errors, which Next shows by script.
  const isAhead = rel === 'modulepreload' || (rel === 'preload' && (as === 'script' || as === 'style'));
  if (isAhead || name === 'next-size-adjust') return '';
  return JSON.stringify([tag.rawTagName, tag.text, attributes.sort()]);
}

function differences(one: readonly string[] = [], other: readonly string[] = []): string {
  return [
    ...one.filter((tag) => !other.includes(tag)),
    'and not',
    ...other.filter((tag) => !one.includes(tag)),
  ].join(' ');
}

test('no link of the demonstration leads nowhere, and what pages say to programs can be read', async ({
  whole,
}) => {
  test.setTimeout(900_000);
  const pages = new Map<string, { ids: Set<string>; status: number }>();
  const wanted: { from: string; to: string; fragment: string }[] = [];
  const faults: string[] = [];
  let ahead = ['/', '/uk'];
  while (ahead.length > 0) {
    const found = await eachOf(ahead, async (path) => ({ path, answer: await arrived(whole, path) }));
    ahead = [];
    for (const { path, answer } of found) {
      const isPage = String(answer.headers['content-type']).startsWith('text/html');
      const page = isPage ? parse(answer.body) : null;
      const ids = page?.querySelectorAll('[id]').map(({ id }) => id) ?? [];
      pages.set(path, { ids: new Set(ids), status: answer.status });
      if (!page) continue;
      faults.push(...faultsOfData(page, path));
      for (const { to, fragment } of linksOf(page, whole.address, path)) {
        wanted.push({ from: path, to, fragment });
        if (pages.has(to) || ahead.includes(to) || !isToTry(whole, to, path)) continue;
        ahead.push(to);
      }
    }
  }
  for (const { from, to, fragment } of wanted) {
    const page = pages.get(to);
    if (page && page.status >= 400) faults.push(`${from} leads to ${to}, which answers ${page.status}`);
    if (page && fragment && page.ids.size > 0 && !page.ids.has(fragment))
      faults.push(`${from} leads to ${to}#${fragment}, which is not there`);
  }
  expect(pages.size).toBeGreaterThan(300);
  expect([...new Set(faults)].slice(0, 40)).toEqual([]);
});

/** The demonstration alone, and of the past no more than a first step: each of its pages leads on to others. */
function isToTry(whole: WholeSite, to: string, from: string): boolean {
  if (notForReaders.test(to)) return false;
  if (to.includes('asof=') && from.includes('asof=')) return false;
  const { stage, abroad } = whole.entered;
  return !to.includes(stage.slug) && !to.includes(abroad.slug);
}

function linksOf(page: ReturnType<typeof parse>, address: string, path: string) {
  const here = new URL(path, address);
  return page
    .querySelectorAll('a[href], link[href], img[src], script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((href) => URL.canParse(href, here))
    .map((href) => new URL(href, here))
    .filter(({ host, protocol }) => host === here.host && protocol === here.protocol)
    .map(({ pathname, search, hash }) => ({
      to: `${pathname}${search}`,
      fragment: decodeURIComponent(hash.slice(1)),
    }));
}

type Said = { [name: string]: unknown };

/** What is wrong with the structured data of a page: each piece is JSON, of a type, and names whole addresses. */
function faultsOfData(page: ReturnType<typeof parse>, path: string): string[] {
  return page.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    try {
      const said: Said | Said[] = JSON.parse(script.textContent);
      return [said].flat().flatMap((piece) => {
        const context = piece['@context'];
        const isTyped = (piece['@type'] || piece['@graph']) && context === 'https://schema.org';
        return [
          ...(isTyped ? [] : [`${path} says something of no type: ${script.textContent.slice(0, 80)}`]),
          ...addressesIn(piece)
            .filter((address) => !URL.canParse(address))
            .map((address) => `${path} names the address ${address}`),
        ];
      });
    } catch {
      return [`${path} says what is no JSON: ${script.textContent.slice(0, 80)}`];
    }
  });
}

function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) =>
    /^(@id|url|item|contentUrl|mainEntityOfPage|image)$/.test(name) && typeof part === 'string'
      ? [part]
      : addressesIn(part),
  );
}
