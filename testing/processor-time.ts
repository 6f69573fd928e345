/** What is below it says nothing: a collection of garbage takes as long. In milliseconds. */
const least = 40;
const rounds = 8;

/**
 * Processor time in milliseconds, which other processes of the machine change less than the clock's.
 */
export function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/**
 * How many times as long it takes to read a text four times as long: four, where nothing is searched anew at each sign; sixteen,
 * where everything is. The quickest of several runs count, since a busy machine slows single runs and never quickens one.
 *
 * @param read reads a text of so many characters.
 * @param length of the shorter text.
 * @param most rounds end as soon as the growth is below it.
 */
export function growth(read: (length: number) => unknown, length: number, most: number): number {
  read(length);
  let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    quick = Math.min(
      quick,
      spent(() => read(length)),
    );
    slow = Math.min(
      slow,
      spent(() => read(4 * length)),
    );
    if (slow < most * Math.max(least, quick)) break;
  }
  return slow / Math.max(least, quick);
}
