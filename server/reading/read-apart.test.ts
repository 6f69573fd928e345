import { describe, expect, test } from 'vitest';
import { ruleWords } from '@/messages/rules';
import type { RuleBroken } from '@/newsroom/errors';
import { heavyDocuments, hostileDocuments, hostileFeeds } from '@/testing/documents/hostile';
import { type Measured, readApart, readFeedApart } from './read-apart';
import { usual } from './reader';

const megabyte = 1024 * 1024;
/** Less time than is usual, for the sake of whoever waits for the tests; the rest is for a process to start. */
const allowance = { ...usual, seconds: 2.5 };
const timeout = 60_000;

function refusalOf(reading: Promise<unknown>): Promise<RuleBroken> {
  return reading.then(
    () => Promise.reject(new Error('it was read')),
    (error: RuleBroken) => error,
  );
}

const told = (what: string) => hostileDocuments.filter((one) => one.what.includes(what));

describe.each([...heavyDocuments, ...told('40 MB'), ...told('100,000 elements'), ...told('100 MB')])(
  '$what',
  ({ make, refused }) => {
    test('is refused in bounded time and memory', { timeout }, async () => {
      const bytes = make();
      const measured: Measured = {};
      const before = process.memoryUsage.rss();
      const refusal = await refusalOf(readApart(bytes, {}, allowance, measured));
      expect(refused, String(refusal.stack)).toContain(refusal.code);
      expect(ruleWords[refusal.code](refusal.facts)).toMatch(/^[A-Z“].*\.$/);
      expect(measured.peak ?? 0).toBeLessThan((usual.memory + 50) * megabyte);
      expect(process.memoryUsage.rss() - before).toBeLessThan(60 * megabyte);
    });
  },
);

test('a feed is refused from there with the same words', { timeout }, async () => {
  const [feed] = hostileFeeds;
  const refusal = await refusalOf(readFeedApart(feed?.make() ?? new Uint8Array()));
  expect(refusal).toMatchObject({ name: 'RuleBroken', code: 'document_defines_entities', path: 'url' });
});

describe('after all that', () => {
  test('a page with an attribute of 10 MB and a picture within its text is read', { timeout }, async () => {
    const page = `<body><p title="${'x'.repeat(10 * megabyte)}">The river rose.<img src="data:image/png;base64,${'A'.repeat(megabyte)}"></p>`;
    expect((await readApart(Buffer.from(page))).text).toBe('The river rose.\n');
  });

  test('several are read at once, each in its turn', { timeout }, async () => {
    const reading = Array.from({ length: 4 }, (_, n) =>
      readApart(Buffer.from(`<h1>River report ${n}</h1><p>It rose.`)),
    );
    expect((await Promise.all(reading)).map(({ title }) => title)).toEqual(
      [0, 1, 2, 3].map((n) => `River report ${n}`),
    );
  });
});

test('a small text waits for no process', async () => {
  const measured: Measured = {};
  const read = await readApart(Buffer.from('River report 7\n\nIt rose.'), {}, usual, measured);
  expect(read).toMatchObject({ form: 'text', title: 'River report 7' });
  expect(measured.peak).toBeUndefined();
});

describe('a reading is ended', () => {
  test('when it takes too long', { timeout }, async () => {
    const [, word] = heavyDocuments;
    const refusal = await refusalOf(
      readApart(word?.make() ?? new Uint8Array(), {}, { ...usual, seconds: 0.3 }),
    );
    expect(refusal).toMatchObject({ code: 'document_too_slow', facts: { seconds: 0.3 } });
  });

  test('when its heap is full, and when the process as a whole takes too much', { timeout }, async () => {
    const page = Buffer.from(`<body>${'<p>The river rose.</p>'.repeat(100_000)}`);
    const [full, heavy] = await Promise.all([
      refusalOf(readApart(page, {}, { ...usual, heap: 48 })),
      refusalOf(readApart(page, {}, { ...usual, memory: 130 })),
    ]);
    expect(full.code).toBe('document_too_heavy');
    expect(heavy.code).toBe('document_too_heavy');
  });
});
