import type { RequestListener } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { situationHeader } from '@/newsroom/timeline/public-version';
import type { Made, Maker } from './makers';
import { rendererFrom } from './render';
import { patternOf } from './route-pattern';
import { TooSlow } from './within';

const flood = '11111111-1111-4111-8111-111111111111';
const day = '/flood/2025-07-21';
const links = { en: '</latin>; rel=preload', uk: '</cyrillic>; rel=preload' };

/** A renderer with a stand-in for Next, whose pages say of whom they are. */
function renderer(make: (path: string, head: string) => Promise<Made | null>) {
  const asked: string[] = [];
  const next: RequestListener = ({ url }, response) => {
    asked.push(url ?? '');
    if (url?.includes('silent')) return;
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Link', '</framework.js>; rel=preload');
    const status = url?.includes('absent') ? 404 : url?.includes('away') ? 503 : 200;
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>Next</title><link rel="stylesheet" href="/day.css?a=1&amp;b=2" data-precedence="next"/><meta name="next-size-adjust" content=""/><meta name="description" content="of one page"/></head><body>by Next<script>x</script></body></html>`,
    );
  };
  const maker: Maker = {
    ...{ route: '/[situation]/[day]', pattern: patternOf('/[situation]/[day]') },
    ...{ isPage: true, make },
  };
  const file: Maker = {
    ...{ route: '/[situation]/figures.csv', pattern: patternOf('/[situation]/figures.csv'), isPage: false },
    make: async () => ({ headers: { 'content-type': 'text/csv' }, body: 'day,value', situationId: flood }),
  };
  const render = rendererFrom(
    next,
    'daybook.example',
    links,
    new Map([maker, file].map((one) => [one.route, one])),
  );
  return { asked, render: (path: string, limitMs = 1_000) => render(path, limitMs) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

const made = (path: string, head: string) =>
  Promise.resolve({ headers: {}, body: `<html><head>${head}</head>${path}`, situationId: flood });

test('Next is asked for the first page of a route alone, and tells its style sheets and headers', async () => {
  const { asked, render } = renderer(made);
  const first = await render(day);
  const second = await render('/uk/flood/2025-07-22?place=x');
  expect(asked).toEqual([day]);
  const head = '<meta charset="utf-8"/><link rel="stylesheet" href="/day.css?a=1&amp;b=2"/>';
  expect(first.body.toString()).toBe(`<html><head>${head}</head>${day}`);
  expect(second.body.toString()).toBe(`<html><head>${head}</head>/uk/flood/2025-07-22?place=x`);
  expect(second).toMatchObject({
    status: 200,
    isPlain: true,
    headers: { 'x-frame-options': 'DENY', [situationHeader]: flood, link: links.uk },
  });
});

test('what is no page of its own, is not there or fails is answered by Next', async () => {
  let isBroken = false;
  const { asked, render } = renderer(async (path, head) => {
    if (isBroken) throw new Error('no database');
    return path.includes('2025-01-01') ? null : made(path, head);
  });
  await render(day);
  expect((await render('/flood/2025-01-01')).body.toString()).toContain('by Next');
  expect((await render('/flood/absent')).status).toBe(404);
  expect((await render('/flood/feed.xml')).body.toString()).toContain('by Next');
  isBroken = true;
  expect((await render('/flood/2025-07-23')).body.toString()).toContain('by Next');
  expect(asked).toEqual([day, '/flood/2025-01-01', '/flood/absent', '/flood/feed.xml', '/flood/2025-07-23']);
});

test('a file that Next has loaded needs nothing of it', async () => {
  const { asked, render } = renderer(made);
  const { headers, body } = await render('/flood/figures.csv?month=2025-07');
  expect(body.toString()).toBe('day,value');
  expect(headers).toEqual({ 'content-type': 'text/csv', [situationHeader]: flood });
  expect((await render('/flood/figuresXcsv')).body.toString()).toContain('by Next');
  expect(asked).toEqual(['/flood/figuresXcsv']);
});

test('a failure is one line in the log: that of Next where it fails, too, else that of the maker', async () => {
  const { asked, render } = renderer(async (path, head) => {
    if (path === day) return made(path, head);
    throw new Error('of the maker');
  });
  await render(day);
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  expect((await render('/flood/2025-07-22?place=x')).status).toBe(200);
  expect(lines).toEqual([
    expect.stringMatching(/error a page could not be made path="\/flood\/2025-07-22\?place=x"/),
  ]);
  expect(lines[0]).toMatch(/error="Error: of the maker\\n +at /);
  expect((await render('/flood/2025-07-23?place=away')).status).toBe(503);
  await expect(render('/flood/2025-07-24?place=silent', 50)).rejects.toThrow(TooSlow);
  expect(lines.slice(1)).toEqual([expect.stringContaining('place=silent')]);
  expect(asked).toHaveLength(4);
});

test('an answer of Next that is no page teaches nothing', async () => {
  const { asked, render } = renderer(made);
  await render('/absent/2025-07-21');
  await render(day);
  await render(day);
  expect(asked).toEqual(['/absent/2025-07-21', day]);
});

test('a page that waits for a silent database is given up in time, and Next is not asked to wait as well', async () => {
  let isSilent = false;
  const { asked, render } = renderer((path, head) => (isSilent ? new Promise(() => {}) : made(path, head)));
  await render(day);
  isSilent = true;
  await expect(render(day, 50)).rejects.toThrow(TooSlow);
  expect(asked).toEqual([day]);
});

test('no path looks like pages of two routes', () => {
  const routes = [
    '/[situation]',
    '/[situation]/[day]',
    '/[situation]/figures',
    '/[situation]/topics/[topic]',
    '/[situation]/[day]/cite',
    '/claims/[claim]',
    '/claims/[claim]/cite',
    '/events/[event]',
  ];
  const paths = [
    '/flood',
    day,
    '/flood/figures',
    '/flood/topics/%D0%BC%D0%B8%D1%80',
    `${day}/cite`,
    `/claims/${flood}`,
    `/claims/${flood}/cite`,
    `/events/${flood}`,
  ];
  const found = paths.map((path) => routes.filter((route) => patternOf(route).test(path)));
  expect(found).toEqual(routes.map((route) => [route]));
  expect(() => patternOf('/[unknown]')).toThrow('[unknown]');
});
