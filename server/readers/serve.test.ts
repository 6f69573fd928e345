import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { ask } from './ask';
import { Editions } from './editions';
import { Files } from './files';
import { KeptPages } from './kept';
import { LiveNews } from './live';
import { readersFrom } from './serve';

const flood = '11111111-1111-4111-8111-111111111111';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A page as Next would give it, with what must not get to readers. */
const page: RequestListener = (_, response) => {
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('x-daybook-situation', flood);
  response.setHeader('Set-Cookie', 'trace=1');
  response.setHeader('Cache-Control', 'private, no-store');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.write(
    `<!DOCTYPE html><html lang="en"><body><main id="content"><h1>Flood</h1>${'<p>42</p>'.repeat(200)}`,
  );
  response.end('</main><script src="/_next/a.js"></script></body></html>');
};

/** Readers' side of the server, with a stand-in for Next; what readers do not get from memory is answered 299. */
async function site(handler: RequestListener = page) {
  const editions = new Editions();
  editions.heard(flood, 7);
  editions.hears();
  const rendered: { url: string; headers: IncomingHttpHeaders }[] = [];
  const next: RequestListener = (asked, response) => {
    rendered.push({ url: asked.url ?? '', headers: asked.headers });
    return handler(asked, response);
  };
  const pages = new KeptPages({
    render: (path, limitMs) => ask(next, path, 'daybook.example', limitMs),
    ...{ editions, bytes: 10_000_000, host: 'daybook.example', limitMs: 300, patienceMs: 100 },
  });
  const live = new LiveNews(editions, { most: 6, mostOfOne: 4 });
  const readers = readersFrom(pages, new Files('/nowhere'));
  const server = createServer((asked, response) => {
    if (readers(asked, response)) return;
    if (live.answer(asked, response, String(asked.headers['x-forwarded-for'] ?? ''))) return;
    response.writeHead(299).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    live.close();
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      asking.on('error', reject).end();
    });
  return { ...{ editions, pages, live, rendered, get, port, server } };
}

test('readers get the page without script, with its policy, and nothing that Next says to itself', async () => {
  const { get } = await site();
  const { status, headers, body } = await get('/flood');
  expect(status).toBe(200);
  expect(body.toString()).not.toContain('script');
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['cache-control']).toMatch(/max-age=0.*s-maxage=.*stale-while-revalidate=.*stale-if-error=/);
  expect(headers).not.toHaveProperty('set-cookie');
  expect(headers).not.toHaveProperty('x-daybook-situation');
});

test('each encoding has its own strong tag, and all of them are the same page', async () => {
  const { get, rendered } = await site();
  const plain = await get('/flood');
  const br = await get('/flood', { 'accept-encoding': 'gzip, br' });
  const gz = await get('/flood', { 'accept-encoding': 'gzip' });
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gz.body)).toEqual(plain.body);
  const tags = [plain, br, gz].map(({ headers }) => headers.etag);
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/);
  for (const { headers, body } of [plain, br, gz]) {
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
  }
  expect(rendered).toHaveLength(1);
});

test('whoever has it already gets nothing but that: weak tags, lists and * count', async () => {
  const { get } = await site();
  const tag = String((await get('/flood')).headers.etag);
  for (const known of [tag, `W/${tag}`, `"a", W/"b,c", ${tag}`, '*', ' * ']) {
    const { status, headers, body } = await get('/flood', { 'if-none-match': known });
    expect([known, status, body.length]).toEqual([known, 304, 0]);
    expect(headers.etag).toBe(tag);
    expect(headers['cache-control']).toContain('s-maxage');
    expect(headers).not.toHaveProperty('content-length');
  }
  for (const other of ['"other"', 'W/"other"', tag.slice(1, -1), ''])
    expect((await get('/flood', { 'if-none-match': other })).status).toBe(200);
});

test('HEAD says what GET would, without the body', async () => {
  const { get } = await site();
  for (const headers of [{}, { 'accept-encoding': 'br' }] as Record<string, string>[]) {
    const whole = await get('/flood', headers);
    const head = await get('/flood', headers, 'HEAD');
    expect(head.body).toHaveLength(0);
    for (const name of [
      'etag',
      'content-length',
      'content-type',
      'content-encoding',
      'cache-control',
      'vary',
    ])
      expect(head.headers[name]).toBe(whole.headers[name]);
  }
});

test('nothing of a reader’s request gets into a page, neither a host nor a language nor a cookie', async () => {
  const { get, rendered } = await site((asked, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.end(JSON.stringify(asked.headers));
  });
  const poison = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-daybook-locale': 'xx',
    'x-middleware-subrequest': 'proxy',
    'accept-language': 'tlh',
    cookie: 'theme=evil',
    rsc: '1',
    'next-router-prefetch': '1',
  };
  const poisoned = await get('/flood?utm=evil', poison);
  const clean = await get('/flood');
  expect(clean.body).toEqual(poisoned.body);
  expect(clean.body.toString()).not.toMatch(/evil|gopher|tlh|rsc|xx/);
  expect(rendered).toHaveLength(1);
  expect(rendered[0]?.headers).toEqual({ host: 'daybook.example', accept: '*/*', 'user-agent': 'daybook' });
});

test.each<Record<string, string>>([
  { cookie: 'authjs.session-token=x' },
  { cookie: 'a=b; __Secure-authjs.session-token=x' },
  { cookie: 'a=b; authjs.session-token.0=x; authjs.session-token.1=y' },
  { authorization: 'Bearer x' },
])('who is signed in is answered by Next, and nothing of it is kept: %o', async (headers) => {
  const { get, pages, rendered } = await site();
  expect((await get('/flood', headers)).status).toBe(299);
  expect(rendered).toHaveLength(0);
  expect(pages.shelf.count).toBe(0);
  await get('/flood');
  expect((await get('/flood', headers)).status).toBe(299);
});

test('a feed that a browser shows is answered by Next, and everybody else’s from memory', async () => {
  const { get } = await site();
  const shown = { 'sec-fetch-dest': 'document' };
  expect((await get('/flood/feed.xml', shown)).status).toBe(299);
  expect((await get('/flood/feed.xml')).status).toBe(200);
  expect((await get('/flood', shown)).status).toBe(200);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is answered by Next', async (method) => {
  expect((await (await site()).get('/flood', {}, method)).status).toBe(299);
});

test('an address of our own host is told without it; of another as it is', async () => {
  const { get } = await site((asked, response) => {
    const host = asked.url === '/flood' ? 'daybook.example' : 'elsewhere.example';
    response.writeHead(307, { Location: `http://${host}/flood/2025-07-21?asof=x` }).end('Redirecting');
  });
  const { status, headers, body } = await get('/flood');
  expect([status, headers.location, body.length]).toEqual([307, '/flood/2025-07-21?asof=x', 0]);
  expect((await get('/fire')).headers.location).toBe('http://elsewhere.example/flood/2025-07-21?asof=x');
});

test('what cannot be had fresh is told as it stood: in a header, in the page, in the language of its address', async () => {
  const { get, editions } = await site();
  await get('/flood');
  await get('/uk/flood');
  editions.deaf();
  for (const [path, words] of [
    ['/flood', 'This page is as of'],
    ['/uk/flood', 'Сторінка показує стан на'],
  ] as const) {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers['daybook-stale']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(headers['cache-control']).not.toContain('stale-while-revalidate');
    expect(body.toString()).toMatch(
      new RegExp(`<main id="content"><p class="notice-line" role="status">${words}`),
    );
  }
  editions.hears();
  expect((await get('/flood')).headers).not.toHaveProperty('daybook-stale');
});

test('a first visit while nothing can be rendered says what is wrong, and when to come again', async () => {
  const { get } = await site(() => {});
  const { status, headers, body } = await get('/uk/flood', { 'accept-encoding': 'br' });
  expect(status).toBe(503);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(headers['cache-control']).toBe('no-store');
  expect(brotliDecompressSync(body).toString()).toContain('<html lang="uk">');
});

test('answers to requests that are sent all at once come in their order, however they are sent', async () => {
  const { get, port } = await site();
  await get('/flood');
  const socket = connect(port, '127.0.0.1');
  const head = 'HTTP/1.1\r\nHost: x\r\n';
  socket.write(
    `GET /flood ${head}\r\nGET /desk ${head}\r\nHEAD /flood ${head}\r\nGET /flood ${head}\r\nGET /fire ${head}\r\n` +
      `GET /flood ${head}Connection: close\r\n\r\n`,
  );
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  expect(text.match(/HTTP\/1\.1 \d+/g)?.map((line) => line.slice(9))).toEqual([
    '200',
    '299',
    '200',
    '200',
    '200',
    '200',
  ]);
  expect(text.match(/<\/html>/g)).toHaveLength(4);
});

test('the date of an answer from memory is that of the answer', async () => {
  const { get } = await site();
  await get('/flood');
  const first = Date.parse(String((await get('/flood')).headers.date));
  expect(Math.abs(first - Date.now())).toBeLessThan(2_500);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(Date.parse(String((await get('/flood')).headers.date))).toBeGreaterThan(first);
});

/** Opens a stream and collects what it says. */
function follow(port: number, headers: Record<string, string> = {}, id = flood) {
  const heard = { text: '', status: 0, ended: false };
  const asking = request(
    { port, host: '127.0.0.1', path: `/api/live/${id}`, headers, agent: false },
    (answer) => {
      heard.status = answer.statusCode ?? 0;
      answer.on('data', (chunk) => {
        heard.text += chunk;
      });
      answer.on('end', () => {
        heard.ended = true;
      });
    },
  );
  asking.on('error', () => {}).end();
  closing.push(() => asking.destroy());
  return heard;
}

const until = (what: () => unknown) => expect.poll(what, { timeout: 5_000, interval: 5 });

test('open readers hear of what is published in their situation, and of nothing else', async () => {
  const { port, editions, live } = await site();
  const other = '22222222-2222-4222-8222-222222222222';
  editions.heard(other, 1);
  const [one, elsewhere] = [follow(port), follow(port, {}, other)];
  await until(() => live.size).toBe(2);
  editions.heard(flood, 8);
  await until(() => one.text).toMatch(/event: news\nid: 8\ndata: \{"version":8,"at":"[^"]+"\}\n\n/);
  expect(elsewhere.text).not.toContain('news');
});

test('who comes again hears at once what was missed; who missed nothing hears nothing', async () => {
  const { port } = await site();
  const behind = follow(port, { 'last-event-id': '5' });
  const abreast = follow(port, { 'last-event-id': '7' });
  const fresh = follow(port);
  await until(() => behind.text).toContain('id: 7\n');
  await until(() => abreast.text + fresh.text).toMatch(/retry: \d+[\s\S]*retry: \d+/);
  expect(abreast.text + fresh.text).not.toContain('news');
});

test('streams are bounded, in all and of one address; what ends makes room', async () => {
  const { port, live } = await site();
  const of = (address: string) => follow(port, { 'x-forwarded-for': address });
  for (let i = 0; i < 4; i++) of('192.0.2.1');
  await until(() => live.size).toBe(4);
  const refused = of('192.0.2.1');
  await until(() => refused.status).toBe(503);
  of('192.0.2.2');
  of('192.0.2.3');
  await until(() => live.size).toBe(6);
  const full = of('192.0.2.4');
  await until(() => full.status).toBe(503);
  closing.splice(1, 1)[0]?.();
  await until(() => live.size).toBe(5);
});

test('a situation that nobody knows has no news', async () => {
  const { get } = await site();
  expect((await get('/api/live/33333333-3333-4333-8333-333333333333')).status).toBe(404);
  expect((await get('/api/live/x')).status).toBe(404);
  expect((await get(`/api/live/${flood}`, {}, 'POST')).status).toBe(405);
});

test('a server that closes ends its streams, and is not held up by them', async () => {
  const { port, live, server } = await site();
  const heard = follow(port);
  await until(() => live.size).toBe(1);
  const closed = new Promise((resolve) => server.close(resolve));
  live.close();
  await closed;
  await until(() => heard.ended).toBe(true);
});
