/** Too many wait already. */
export class Crowded extends Error {}

/**
 * Lets few do something at once; the others wait for their turn, in order.
 *
 * @param most at once.
 * @param mostWaiting beyond them.
 * @returns a function that does work in its turn, and throws Crowded at once where too many wait.
 */
export function turns(most: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) {
      if (waiting.length >= mostWaiting) throw new Crowded(`${waiting.length} wait already`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
