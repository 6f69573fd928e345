import { july10 } from './days/july-10';
import { july11 } from './days/july-11';
import type { Claim, Day } from './story';

/** The story, day by day. */
export const days: readonly Day[] = [july10, july11];

/** Claims as they are first entered, and titles of events, by their keys. */
export const claims: ReadonlyMap<string, Claim> = new Map(days.flatMap((day) => Object.entries(day.claims)));
export const events: ReadonlyMap<string, string> = new Map(days.flatMap((day) => Object.entries(day.events)));
