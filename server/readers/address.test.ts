import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { askedBy, parameters } from './address';

test.each([
  ['/', '/'],
  ['/flood', '/flood'],
  ['/flood/2025-07-21', '/flood/2025-07-21'],
  ['/uk/flood/2025-07-21', '/uk/flood/2025-07-21'],
  ['/flood/feed.xml', '/flood/feed.xml'],
  ['/claims/0d9f2a5e-0000-4000-8000-000000000001', '/claims/0d9f2a5e-0000-4000-8000-000000000001'],
  ['/flood/figures?month=2025-07', '/flood/figures?month=2025-07'],
  ['/flood/topics/%D0%BC%D0%B8%D1%80', '/flood/topics/%D0%BC%D0%B8%D1%80'],
  ['/flood/2025-07-21?topic=%D0%BC%D0%B8%D1%80', '/flood/2025-07-21?topic=%D0%BC%D0%B8%D1%80'],
])('%s may be kept', (url, path) => {
  expect(askedBy(url)).toEqual({ path, isKept: true });
});

test('parameters that mean nothing make no entry, and no page hears of them', () => {
  for (const query of ['?utm_source=x', '?fbclid=1&gclid=2', '?', '?&&', '?x[]=1&__proto__=2', '?ASOF=1'])
    expect(askedBy(`/flood${query}`)).toEqual({ path: '/flood', isKept: true });
});

test('the order of parameters makes no difference', () => {
  const expected = { path: '/flood/2025-07-21?place=kyiv&standing=verified', isKept: true };
  expect(askedBy('/flood/2025-07-21?standing=verified&place=kyiv')).toEqual(expected);
  expect(askedBy('/flood/2025-07-21?place=kyiv&utm=1&standing=verified')).toEqual(expected);
});

test('a moment is kept in the shape of a stamp alone; any other leads to one', () => {
  const stamp = '2025-07-21T10:00:00.000Z';
  expect(askedBy(`/flood?asof=${stamp}`)).toEqual({ path: `/flood?asof=${stamp}`, isKept: true });
  expect(askedBy(`/flood?asof=${encodeURIComponent(stamp)}`)).toEqual({
    path: `/flood?asof=${stamp}`,
    isKept: true,
  });
  expect(askedBy('/flood?asof=2025-07-21')).toMatchObject({ isKept: false });
});

test.each([
  '/flood?month=2025-07&month=2025-08',
  '/flood?month=2025-13',
  `/flood?place=${'x'.repeat(80)}`,
  `/flood?utm=${'x'.repeat(2_000)}`,
  `/${'a'.repeat(500)}`,
  `/flood/topics/${encodeURIComponent('..')}%2F`,
  '/flood/%d0%bc',
  '/%66lood',
  '/flood/',
  '/flood/../desk',
  '/flood/a/b/c/d/e/f/g',
  '/flood\\x',
  '/<script>',
])('%s is answered and not kept', (url) => {
  expect(askedBy(url)).toMatchObject({ isKept: false });
});

test('what a reader types is not kept', () => {
  expect(askedBy('/flood/search?q=river')).toEqual({ path: '/flood/search?q=river', isKept: false });
  expect(askedBy('/uk/flood/search')).toMatchObject({ isKept: false });
});

test.each([
  '/desk',
  '/desk/claims?month=2025-07',
  '/uk/desk',
  '/api/health',
  '/sign-in',
  '/sign-out',
  '/invitation/abc',
  '/_next/static/x.js',
  '//evil.example/flood',
  'http://evil.example/flood',
  '*',
])('%s is not for readers', (url) => {
  expect(askedBy(url)).toBeNull();
});

/** A page whose parameter is missing in the list would be given without it. */
test('every parameter that a page for readers reads is in the list, or its page is not kept', () => {
  const folder = fileURLToPath(new URL('../../app/(public)', import.meta.url));
  const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)search\//.test(name))
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const parts = [...name.matchAll(/\[(\w+)\]/g)].map(([, part]) => part);
      const taken = [...source.matchAll(/read: (?:async )?\(\{([^}]*)\}\)/g)].flatMap(([, fields = '']) =>
        fields.split(',').map((field) => field.split(':')[0]?.trim()),
      );
      const got = [...source.matchAll(/searchParams\.get(?:All)?\('(\w+)'\)/g)].map(([, field]) => field);
      return [...taken, ...got]
        .filter((field) => !parts.includes(field))
        .map((field) => ({ name, field: field ?? '' }));
    });
  expect(read.length).toBeGreaterThan(15);
  expect(read.filter(({ field }) => !parameters.has(field))).toEqual([]);
});
