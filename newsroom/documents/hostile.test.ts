import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ruleWords } from '@/messages/rules';
import { type Hostile, hostileDocuments, hostileFeeds } from '@/testing/documents/hostile';
import type { RuleBroken } from '../errors';
import { readFeed } from './feed';
import { readDocument } from './read';

// Libraries load slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const megabyte = 1024 * 1024;
/** What an ordinary page of 20 kB takes here, in milliseconds of the processor's time. */
let ordinary: number;
beforeAll(async () => {
  const page = `<!doctype html><body>${'<p>The river rose by two metres in the night, the warden said.</p>'.repeat(300)}`;
  for (let round = 0; round < 3; round += 1) {
    const began = process.cpuUsage();
    await readDocument(new TextEncoder().encode(page));
    ordinary = Math.min(ordinary ?? Number.POSITIVE_INFINITY, process.cpuUsage(began).user / 1000);
  }
});

describe.each([
  ...hostileDocuments.map((one) => ({ ...one, read: readDocument as (bytes: Uint8Array) => unknown })),
  ...hostileFeeds.map((one) => ({ ...one, read: readFeed as (bytes: Uint8Array) => unknown })),
] satisfies (Hostile & { read: unknown })[])('$what', ({ make, refused, read }) => {
  test('is refused with one plain message, at once and without being unpacked', async () => {
    const bytes = make();
    const [began, before] = [process.cpuUsage(), process.memoryUsage()];
    const refusal: RuleBroken = await Promise.resolve()
      .then(() => read(bytes))
      .then(
        () => Promise.reject(new Error('it was read')),
        (error) => error,
      );
    const after = process.memoryUsage();
    expect(refused, String(refusal.stack)).toContain(refusal.code);
    expect(ruleWords[refusal.code](refusal.facts)).toMatch(/^[A-Z“].*\.$/);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10 * ordinary);
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(120 * megabyte);
  });
});
