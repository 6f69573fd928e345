/** Something took too long. */
export class TooSlow extends Error {}

/**
 * What work gives, unless that takes too long; the work itself goes on.
 *
 * @throws TooSlow after the limit, in milliseconds; and what the work throws.
 */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`no answer within ${limitMs} ms`)), limitMs);
  });
  work.catch(() => {});
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
