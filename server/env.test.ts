import { expect, test } from 'vitest';
import { parseEnvironment } from './env';

test('without any variable the site runs on this machine alone, over the embedded database', () => {
  expect(parseEnvironment({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: new URL('http://127.0.0.1:3000'),
    siteUrlGiven: false,
    dataDir: `${process.cwd()}/.daybook`,
    dataDirGiven: false,
    databaseUrl: undefined,
    migrationUrl: undefined,
    demo: true,
    trustedProxies: [],
    memoryMegabytes: 128,
  });
});

test('an empty variable counts as absent', () => {
  expect(parseEnvironment({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
  });
});

test('a database of one’s own gets the demonstration only where it is asked for', () => {
  const DATABASE_URL = 'postgres://app@db/daybook';
  expect(parseEnvironment({ DATABASE_URL }).demo).toBe(false);
  expect(parseEnvironment({ DATABASE_URL, DAYBOOK_DEMO: '1' }).demo).toBe(true);
  expect(parseEnvironment({ DAYBOOK_DEMO: '0' }).demo).toBe(false);
});

test('the public address follows the port, and the host where the site listens on every network', () => {
  expect(parseEnvironment({ PORT: '4000', HOST: '0.0.0.0' }).siteUrl.href).toBe('http://localhost:4000/');
  expect(parseEnvironment({ PORT: '4000', HOST: '::1' }).siteUrl.href).toBe('http://[::1]:4000/');
});

test.each([
  ['PORT', 'abc', 'PORT "abc" is not a number.'],
  ['PORT', '70000', 'PORT "70000" is not a port: choose 1 to 65535, such as 3000.'],
  ['DAYBOOK_URL', 'daybook.example.org', 'DAYBOOK_URL "daybook.example.org" is not an address like'],
  ['DAYBOOK_URL', 'https://example.org/news', 'must not have a path'],
  ['DAYBOOK_DEMO', 'no', 'DAYBOOK_DEMO "no" is neither 0 nor 1.'],
  ['DAYBOOK_MEMORY_MB', '2', 'DAYBOOK_MEMORY_MB "2" is too little to keep pages in'],
  ['TRUSTED_PROXIES', '10.0.0.0/33', 'TRUSTED_PROXIES "10.0.0.0/33" is not a list like'],
  ['TRUSTED_PROXIES', 'proxy.internal', 'TRUSTED_PROXIES "proxy.internal" is not a list like'],
])('a wrong %s (%s) is named with what to do', (name, value, message) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(message);
});

test('a wrong secret or database address is named without showing it', () => {
  const wrong = { AUTH_SECRET: 'short-secret', DATABASE_URL: 'mysql://root:hidden@db/x' };
  expect(() => parseEnvironment(wrong)).toThrow(
    /AUTH_SECRET is shorter than 32.*\n?|DATABASE_URL is not an address/,
  );
  expect(() => parseEnvironment(wrong)).not.toThrow(/short-secret|hidden/);
});

test('an owner without a database makes no sense', () => {
  expect(() => parseEnvironment({ DATABASE_MIGRATION_URL: 'postgres://owner@db/daybook' })).toThrow(
    'DATABASE_MIGRATION_URL is set, but DATABASE_URL is not.',
  );
});

test('proxies are addresses and ranges of both families', () => {
  const { trustedProxies } = parseEnvironment({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' });
  expect(trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
});
