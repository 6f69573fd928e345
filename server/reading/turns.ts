import { RuleBroken } from '@/newsroom/errors';

/** Documents that are read at the same moment, and how many more may wait. */
const atOnce = 2;
const mostWaiting = 40;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Does a piece of work when it is its turn.
 *
 * @throws RuleBroken reading_busy when too many wait already
 */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new RuleBroken('reading_busy', 'file');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place goes to the next one without being free in between.
    if (next) next();
    else running--;
  }
}
