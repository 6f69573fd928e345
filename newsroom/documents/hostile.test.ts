import { describe, expect, test } from 'vitest';
import { ruleWords } from '@/messages/rules';
import { type Hostile, hostileDocuments, hostileFeeds } from '@/testing/documents/hostile';
import type { RuleBroken } from '../errors';
import { readFeed } from './feed';
import { readDocument } from './read';

const megabyte = 1024 * 1024;

describe.each([
  ...hostileDocuments.map((one) => ({ ...one, read: readDocument as (bytes: Uint8Array) => unknown })),
  ...hostileFeeds.map((one) => ({ ...one, read: readFeed as (bytes: Uint8Array) => unknown })),
] satisfies (Hostile & { read: unknown })[])('$what', ({ make, refused, read }) => {
  test('is refused with one plain message, at once and without being unpacked', async () => {
    const bytes = make();
    const [began, before] = [performance.now(), process.memoryUsage()];
    const refusal: RuleBroken = await Promise.resolve()
      .then(() => read(bytes))
      .then(
        () => Promise.reject(new Error('it was read')),
        (error) => error,
      );
    const after = process.memoryUsage();
    expect(refused, String(refusal.stack)).toContain(refusal.code);
    expect(ruleWords[refusal.code](refusal.facts)).toMatch(/^[A-Z“].*\.$/);
    // A generous bound for a busy machine; each takes a fraction of a second.
    expect(performance.now() - began).toBeLessThan(4000);
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(120 * megabyte);
  });
});
