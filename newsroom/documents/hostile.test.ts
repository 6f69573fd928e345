import { describe, expect, test, vi } from 'vitest';
import { ruleWords } from '@/messages/rules';
import { type Hostile, hostileDocuments, hostileFeeds } from '@/testing/documents/hostile';
import type { RuleBroken } from '../errors';
import { readFeed } from './feed';
import { readDocument } from './read';

// Libraries load slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const megabyte = 1024 * 1024;

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
    // Of the processor's time, since the clock on the wall tells how busy the machine is; each takes a fraction of it.
    expect(process.cpuUsage(began).user).toBeLessThan(4_000_000);
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(120 * megabyte);
  });
});
