import { Temporal } from 'temporal-polyfill';
import type { Clock } from '@/newsroom/context';

export type StoryClock = Clock & { set(local: string): void };

/**
 * A clock that stands where the story sets it and never goes back.
 *
 * @param timeZone in which the story tells its times.
 */
export function storyClock(timeZone: string): StoryClock {
  let now = new Date(0);
  return {
    now: () => now,
    readForPublication: async () => now,
    /** @param local such as 2025-07-10T08:05. @throws Error where the story goes back in time. */
    set(local) {
      const next = new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds);
      if (next < now) throw new Error(`the story goes back in time at ${local}`);
      now = next;
    },
  };
}
