import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { may } from '@/newsroom/policy';
import { type Answer, eachOf } from './asking';
import { type InTree, knownRoutes, type Route, withParameter } from './routes';
import { expect, test, type Visitor, visitors, type WholeSite } from './whole-site';

type Known = InTree & Route;

/** What a reader makes of an answer: its status, where it leads, and its words. */
function seen({ status, headers, body }: Answer): string {
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html');
  const words = isPage ? wordsOf(body) : body;
  // The sign-in page is told where one wanted to go.
  const leads = headers.location?.replace(/next=.*/, 'next=…') ?? '';
  return [status, leads, status < 300 || status >= 400 ? words : ''].join(' ').slice(0, 5000);
}

function wordsOf(html: string): string {
  const page = parse(html);
  for (const unseen of page.querySelectorAll('script, style, template')) unseen.remove();
  return page.text.replace(/\s+/g, ' ').trim();
}

const get = ({ ask, cookies }: WholeSite, path: string, visitor: Visitor) =>
  ask(path, { headers: { cookie: cookies[visitor], accept: 'text/html' } });

const actorOf = ({ entered: { stage } }: WholeSite, visitor: Visitor) =>
  ({ nobody: null, writer: stage.wanda.actor, editor: stage.edith.actor, admin: stage.ada.actor })[visitor];

const isAllowed = (whole: WholeSite, { needs }: Known, visitor: Visitor) =>
  needs === null || may(actorOf(whole, visitor), needs);

test('each route is open to whom it should be; to others it looks as if it were not there', async ({
  whole,
}) => {
  test.setTimeout(300_000);
  const faults = await eachOf(
    knownRoutes().flatMap((route) => visitors.map((visitor) => ({ route, visitor }))),
    async ({ route, visitor }) => {
      const path = route.example(whole.entered);
      const answer = await get(whole, path, visitor);
      const place = `${route.pattern} for ${visitor}: ${seen(answer).slice(0, 200)}`;
      if (isAllowed(whole, route, visitor)) {
        const isShown =
          answer.status === route.answers?.status || (answer.status >= 200 && answer.status < 400);
        return isShown ? [] : [place];
      }
      if (visitor === 'nobody')
        return leadsToSignIn(answer) ? [] : [`${place}; it should lead to the sign-in page`];
      const absent = seen(await get(whole, `/desk/claims/${randomUUID()}`, visitor));
      return seen(answer) === absent ? [] : [`${place}; what is not there: ${absent.slice(0, 200)}`];
    },
  );
  expect(faults.flat()).toEqual([]);
});

function leadsToSignIn({ status, headers }: Answer): boolean {
  return status >= 300 && status < 400 && /^(https?:\/\/[^/]+)?\/sign-in(\?|$)/.test(headers.location ?? '');
}

/** What stands in the place of an id and is none. */
const malformed: readonly string[] = [
  'x',
  '0',
  '-1',
  '%00',
  'a%00b',
  '%EF%BF%BF',
  '%ED%A0%80',
  '%FF%FE',
  '%',
  '%zz',
  '%E2%80%AE',
  '%2Fetc%2Fpasswd',
  '%5C..%5C',
  'x'.repeat(500),
  'x'.repeat(10_000),
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  "'%20or%201=1--",
  '2025-02-30',
  '0000-01-01',
  '99999-01-01',
  '１２',
  '__proto__',
  'constructor',
  'undefined',
  'null',
  '[id]',
  '00000000-0000-0000-0000-00000000000',
  '00000000-0000-0000-0000-0000000000000',
];

/** Bytes that are no text lead to no page at all. */
const unreadable = /^%($|zz|ED|FF)/;

test('an id that is unknown and one that is none look alike, to everybody', async ({ whole }) => {
  test.setTimeout(600_000);
  const tried = knownRoutes().flatMap((route) => route.parameters.map((parameter) => ({ route, parameter })));
  const faults = await eachOf(tried, async ({ route, parameter }) => {
    const path = route.example(whole.entered);
    const found: string[] = [];
    for (const visitor of ['nobody', 'admin'] as const) {
      const other = (value: string) =>
        get(whole, withParameter(route.pattern, path, parameter, value), visitor);
      const expected = seen(await other(randomUUID()));
      const status = expectedStatus(whole, route, visitor);
      if (!status.includes(Number(expected.split(' ')[0])))
        found.push(
          `${route.pattern}, ${parameter} unknown, for ${visitor}: ${expected.slice(0, 200)}, and not ${status}`,
        );
      for (const value of [randomUUID().toUpperCase(), ...malformed]) {
        const answer = await other(value.replace(/[^\x21-\x7e]+/g, encodeURIComponent));
        const isElsewhere = unreadable.test(value) && [404, 400].includes(answer.status);
        if (seen(answer) !== expected && !isElsewhere)
          found.push(
            `${route.pattern}, ${parameter} ${value.slice(0, 40)}, for ${visitor}: ${seen(answer).slice(0, 200)}; unknown: ${expected.slice(0, 200)}`,
          );
      }
    }
    return found;
  });
  expect(faults.flat()).toEqual([]);
});

function expectedStatus(whole: WholeSite, route: Known, visitor: Visitor): number[] {
  if (!isAllowed(whole, route, visitor)) return [303, 307];
  return [route.absent?.status ?? 404];
}

test('a thing under an address that belongs to another looks like nothing', async ({ whole }) => {
  const { demo, abroad } = whole.entered;
  const nested = knownRoutes().filter(({ parameters }) => parameters.length > 1);
  const faults: string[] = [];
  for (const route of nested) {
    const own = route.example(whole.entered);
    const foreign = route.example({ demo, stage: abroad, abroad });
    for (const parameter of route.parameters) {
      const index = route.pattern.split('/').indexOf(`[${parameter}]`);
      const value = foreign.split('/')[index] ?? '';
      const path = withParameter(route.pattern, own, parameter, value);
      if (path === own || path === foreign) continue;
      const unknown = await get(whole, withParameter(route.pattern, own, parameter, randomUUID()), 'admin');
      const answer = await get(whole, path, 'admin');
      if (seen(answer) !== seen(unknown))
        faults.push(`${route.pattern}, ${parameter}: ${seen(answer).slice(0, 200)}`);
    }
  }
  expect(faults).toEqual([]);
});

test('readers find a claim once it is published, and a withdrawn one with its notice; before that it is as if there were none', async ({
  whole,
}) => {
  const { claims } = whole.entered.stage;
  const read = async (id: string) => seen(await get(whole, `/claims/${id}`, 'nobody'));
  const unknown = await read(randomUUID());
  expect(unknown).toMatch(/^404 /);
  for (const state of ['draft', 'waiting', 'returned', 'embargoed'] as const)
    expect(await read(claims[state].claimId), state).toBe(unknown);
  expect(await read(claims.published.claimId)).toMatch(/^200 /);
  const withdrawn = await read(claims.withdrawn.claimId);
  expect(withdrawn).toMatch(/^200 .*withdrawn/i);
  expect(withdrawn).toContain('The gauge was misread.');
  const quiet = whole.entered.stage.event.quiet.eventId;
  const day = (await get(whole, `/${whole.entered.stage.slug}/2025-05-11`, 'nobody')).body;
  expect(day, 'an event without a public claim').not.toContain(quiet);
});

test('no method but those that a route answers does anything, or fails', async ({ whole }) => {
  const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'];
  // The pages of the desk take posts of their forms; a post without one shows the page.
  const tried = knownRoutes().flatMap((route) =>
    (['nobody', 'admin'] as const).flatMap((visitor) =>
      methods.map((method) => ({ route, visitor, method })),
    ),
  );
  const faults = await eachOf(tried, async ({ route, visitor, method }) => {
    if (route.methods.includes(method) && method !== 'HEAD') return [];
    const headers = { cookie: whole.cookies[visitor] };
    const { status, body } = await whole.ask(route.example(whole.entered), { method, headers });
    const isRefused = [400, 403, 404, 405, 501].includes(status);
    const isAnswered = status >= 200 && status < 400;
    const isHarmless = ['OPTIONS', 'HEAD'].includes(method) || route.kind === 'page' || visitor === 'nobody';
    return isRefused || (isAnswered && isHarmless)
      ? []
      : [`${method} ${route.pattern} for ${visitor}: ${status} ${body.slice(0, 200)}`];
  });
  expect(faults.flat()).toEqual([]);
});

test('steps upwards and signs without meaning in an address end in a page, and not in a fault', async ({
  whole,
}) => {
  const odd = [
    '/..',
    '/desk/..',
    '/desk/../desk',
    '/%2e%2e/%2e%2e',
    '/desk/%2e',
    '//desk',
    '/desk//',
    '///',
    '/desk;x=1',
    '/\\desk',
  ];
  const more = [
    '/?next=',
    '/sign-in?next=//example.org',
    '/_next/data',
    '/_next/image?url=x&w=1&q=1',
    '/favicon.ico',
  ];
  const faults = await eachOf(
    [...odd, ...more, '/api', '/api/auth/session', '/desk?__nextLocale=x'],
    async (path) => {
      const { status, headers } = await get(whole, path, 'admin');
      const leads = headers.location ?? '/';
      const isOurs = leads.startsWith(whole.address) || /^\/(?![/\\])/.test(leads);
      return status > 0 && status < 500 && isOurs ? [] : [`${path}: ${status} ${leads}`];
    },
  );
  expect(faults.flat()).toEqual([]);
});
