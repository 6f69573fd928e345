import type { Clock } from '@/newsroom/context';

/**
 * A clock that stands where it is set and goes a minute further at each publication.
 *
 * @param start ISO 8601 moment.
 */
export function simulatedClock(start: string): Clock & { set(moment: string): void } {
  let now = new Date(start);
  return {
    now: () => now,
    async readForPublication() {
      now = new Date(now.getTime() + 60_000);
      return now;
    },
    set(moment) {
      now = new Date(moment);
    },
  };
}
