import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ruleWords } from '@/messages/rules';
import type { Fetched, Validators } from '@/newsroom/documents/fetched';
import { RuleBroken } from '@/newsroom/errors';
import { type FetchSettings, fetchPublic } from './fetch-public';
import { isPublicAddress } from './public-address';

// Libraries load slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const userAgent = 'River Desk (Daybook; +https://desk.example.org)';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A site of this machine, which the admin has listed. */
async function site(answer: RequestListener): Promise<{ host: string; url: string }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `http://${host}/report` };
}

async function fetchFrom(
  answer: RequestListener,
  settings: Partial<FetchSettings> = {},
  validators?: Validators,
) {
  const { host, url } = await site(answer);
  return fetchPublic({ userAgent, listed: [host], ...settings })(url, validators);
}

async function refusal(fetching: Promise<Fetched>): Promise<RuleBroken> {
  const error = await fetching.then(
    () => new Error('it was fetched'),
    (error: Error) => error,
  );
  if (!(error instanceof RuleBroken)) throw error;
  expect(ruleWords[error.code](error.facts)).toMatch(/^[A-Z“].*\.$/);
  expect(error.path).toBe('url');
  return error;
}

const noNetwork = () => Promise.reject(new Error('nobody should have asked'));

describe('an address is refused before anything is asked', () => {
  test.each([
    ['file:///etc/passwd', 'address_scheme'],
    ['ftp://files.example/report', 'address_scheme'],
    ['gopher://127.0.0.1:70/_x', 'address_scheme'],
    ['javascript:alert(1)', 'address_scheme'],
    ['data:text/html,<p>x', 'address_scheme'],
    ['not an address', 'address_malformed'],
    ['http://', 'address_malformed'],
    ['http://[fe80::1%25eth0]/', 'address_malformed'],
    ['https://reader:secret@news.example/', 'address_with_password'],
    ['http://news.example:22/', 'address_port'],
    ['http://news.example:5432/', 'address_port'],
    ['http://localhost/', 'address_not_public'],
    ['http://localhost.:8080/', 'address_not_public'],
    ['http://printer.local/', 'address_not_public'],
    ['http://metadata.google.internal/', 'address_not_public'],
    ['http://127.0.0.1/', 'address_not_public'],
    ['http://127.1/', 'address_not_public'],
    ['http://2130706433/', 'address_not_public'],
    ['http://0177.0.0.1/', 'address_not_public'],
    ['http://0x7f.0.0.1/', 'address_not_public'],
    ['http://①②⑦.0.0.1/', 'address_not_public'],
    ['http://0/', 'address_not_public'],
    ['http://10.1.2.3/', 'address_not_public'],
    ['http://172.16.0.1/', 'address_not_public'],
    ['http://192.168.1.1/', 'address_not_public'],
    ['http://169.254.169.254/latest/meta-data/', 'address_not_public'],
    ['http://100.64.0.1/', 'address_not_public'],
    ['http://168.63.129.16/', 'address_not_public'],
    ['http://255.255.255.255/', 'address_not_public'],
    ['http://[::1]/', 'address_not_public'],
    ['http://[::]/', 'address_not_public'],
    ['http://[::ffff:127.0.0.1]/', 'address_not_public'],
    ['http://[::ffff:a9fe:a9fe]/', 'address_not_public'],
    ['http://[64:ff9b::7f00:1]/', 'address_not_public'],
    ['http://[2002:7f00:1::]/', 'address_not_public'],
    ['http://[fd00::1]/', 'address_not_public'],
    ['http://[fe80::1]/', 'address_not_public'],
  ])('%s: %s', async (address, code) => {
    expect((await refusal(fetchPublic({ userAgent, resolve: noNetwork })(address))).code).toBe(code);
  });
});

test.each([
  ['93.184.216.34', true],
  ['2a00:1450:4001:80b::200e', true],
  ['::ffff:93.184.216.34', false],
  ['fe80::1%eth0', false],
  ['2001:db8::1', false],
  ['', false],
])('%s is public: %s', (address, isIt) => {
  expect(isPublicAddress(address)).toBe(isIt);
});

describe('a name is refused by where it leads, as it is connected to', () => {
  const leadsTo = (...addresses: string[]) =>
    refusal(
      fetchPublic({
        userAgent,
        seconds: 5,
        resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      })('http://news.example/'),
    );

  test.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['fd12::1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::a00:1']],
    [['fe80::1%2']],
    [['93.184.216.34', '127.0.0.1']],
  ])('%j', async (addresses) => {
    expect(await leadsTo(...addresses)).toMatchObject({
      code: 'address_not_public',
      facts: { host: 'news.example' },
    });
  });

  test('a name that leads nowhere', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect((await refusal(fetchPublic({ userAgent, resolve })('http://news.example/'))).code).toBe(
      'address_unknown',
    );
    expect((await leadsTo()).code).toBe('address_unknown');
  });

  test('a name that leads elsewhere when it is asked again is not asked again: the address that was checked is connected to', async () => {
    let asked = 0;
    const seen: string[] = [];
    const inner = await site((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    const answers = ['93.184.216.34', '127.0.0.1'];
    const resolve = async () => [{ address: answers[asked++] ?? '127.0.0.1', family: 4 }];
    const url = `http://news.example:8080/`;
    const first = await refusal(fetchPublic({ userAgent, seconds: 0.5, resolve })(url));
    expect(['answer_too_slow', 'address_unreachable', 'answer_status']).toContain(first.code);
    expect(asked).toBe(1);
    const second = await refusal(fetchPublic({ userAgent, seconds: 0.5, resolve })(url));
    expect(second.code).toBe('address_not_public');
    expect(seen, inner.url).toEqual([]);
  });
});

describe('each redirect is checked anew', () => {
  test.each([
    ['http://127.0.0.1/', 'address_not_public'],
    ['http://169.254.169.254/latest/', 'address_not_public'],
    ['http://[::1]/', 'address_not_public'],
    ['//localhost/', 'address_not_public'],
    ['file:///etc/passwd', 'address_scheme'],
    ['http://a:b@news.example/', 'address_with_password'],
    ['http://news.example:25/', 'address_port'],
  ])('to %s', async (location, code) => {
    const fetching = fetchFrom((_, response) => response.writeHead(302, { location }).end());
    expect((await refusal(fetching)).code).toBe(code);
  });

  test('five are followed, a sixth is not', async () => {
    const hops =
      (most: number): RequestListener =>
      (request, response) => {
        const hop = Number(request.url?.split('/').at(-1)) || 0;
        if (hop < most) response.writeHead(301, { location: `/${hop + 1}` }).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>found</p>');
      };
    expect(await fetchFrom(hops(5))).toMatchObject({ state: 'fetched', url: expect.stringMatching(/\/5$/) });
    expect((await refusal(fetchFrom(hops(6)))).code).toBe('answer_redirects');
  });
});

describe('an answer is bounded', () => {
  test('one that unpacks without end is cut off where the bound is, and never stands in memory', async () => {
    const zeros = Buffer.alloc(1024 * 1024);
    const before = process.memoryUsage.rss();
    const bomb: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      Readable.from(Array.from({ length: 500 }, () => zeros))
        .pipe(createGzip())
        .pipe(response);
    };
    expect(await refusal(fetchFrom(bomb, { bytes: 5 * 1024 * 1024 }))).toMatchObject({
      code: 'answer_too_large',
      facts: { megabytes: 5 },
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('one that never ends', async () => {
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = () => {
        while (!response.destroyed && response.write('and the river rose '.repeat(1000)));
      };
      response.on('drain', more);
      more();
    };
    expect((await refusal(fetchFrom(endless, { bytes: 2 * 1024 * 1024 }))).code).toBe('answer_too_large');
  });

  test('one that says that it is too large', async () => {
    const large: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '99999999' });
      response.write('x');
    };
    expect((await refusal(fetchFrom(large))).code).toBe('answer_too_large');
  });

  test('one that comes letter by letter, and one that never comes', async () => {
    const slow: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('x'), 30);
      response.on('close', () => clearInterval(timer));
    };
    const began = performance.now();
    expect(await refusal(fetchFrom(slow, { seconds: 0.3 }))).toMatchObject({
      code: 'answer_too_slow',
      facts: { seconds: 0.3 },
    });
    expect((await refusal(fetchFrom(() => {}, { seconds: 0.3 }))).code).toBe('answer_too_slow');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('one with a head without end', async () => {
    const head: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'x-long': 'x'.repeat(100_000) }).end();
    expect((await refusal(fetchFrom(head))).code).toBe('answer_broken');
  });

  test.each([
    ['damaged', { 'content-encoding': 'gzip' }, Buffer.from('no gzip'), 'answer_broken'],
    ['cut off', { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(5000)).subarray(0, 30), 'answer_broken'],
    ['packed twice', { 'content-encoding': 'gzip, gzip' }, Buffer.from(''), 'answer_broken'],
    ['a picture', { 'content-type': 'image/png' }, Buffer.from(''), 'answer_type'],
    ['an archive', { 'content-type': 'application/zip' }, Buffer.from(''), 'answer_type'],
  ])('one that is %s', async (_, headers, body, code) => {
    const answer: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
    expect((await refusal(fetchFrom(answer))).code).toBe(code);
  });

  test('one that is an error', async () => {
    const fetching = fetchFrom((_, response) => response.writeHead(404).end('gone'));
    expect(await refusal(fetching)).toMatchObject({ code: 'answer_status', facts: { status: 404 } });
  });
});

describe('what is fetched', () => {
  test('comes unpacked, with its type, its address and what to ask with the next time', async () => {
    const heads: Record<string, unknown>[] = [];
    const answer: RequestListener = (request, response) => {
      heads.push(request.headers);
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          etag: '"7"',
          'last-modified': 'Wed, 04 Mar 2026 10:00:00 GMT',
        })
        .end(gzipSync('<p>The river rose.</p>'));
    };
    const fetched = await fetchFrom(answer);
    expect(fetched).toMatchObject({
      state: 'fetched',
      contentType: 'text/html; charset=utf-8',
      etag: '"7"',
      lastModified: 'Wed, 04 Mar 2026 10:00:00 GMT',
    });
    expect(Buffer.from((fetched as { bytes: Uint8Array }).bytes).toString()).toBe('<p>The river rose.</p>');
    expect(heads[0]).toMatchObject({ 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br' });
    expect(heads[0]).not.toHaveProperty('cookie');
  });

  test('is not sent again when nothing is new', async () => {
    const answer: RequestListener = (request, response) =>
      response
        .writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200, { 'content-type': 'text/html' })
        .end();
    expect(await fetchFrom(answer, {}, { etag: '"7"', lastModified: null })).toMatchObject({
      state: 'unchanged',
      etag: '"7"',
    });
  });

  test('from a listed name without a port comes by the usual ports alone', async () => {
    const settings = {
      userAgent,
      listed: ['intranet.example'],
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      seconds: 1,
    };
    expect((await refusal(fetchPublic(settings)('http://intranet.example:9000/'))).code).toBe('address_port');
    expect((await refusal(fetchPublic(settings)('http://intranet.example:8443/'))).code).toBe(
      'address_unreachable',
    );
  });
});
