import { july10 } from './days/july-10';
import { july11 } from './days/july-11';
import { july12 } from './days/july-12';
import { july13 } from './days/july-13';
import { july14 } from './days/july-14';
import { july15 } from './days/july-15';
import { july16 } from './days/july-16';
import { july17 } from './days/july-17';
import { july18 } from './days/july-18';
import { july19 } from './days/july-19';
import { july20 } from './days/july-20';
import { july21 } from './days/july-21';
import type { Claim, Day } from './story';

/** The story, day by day. */
export const days: readonly Day[] = [
  july10,
  july11,
  july12,
  july13,
  july14,
  july15,
  july16,
  july17,
  july18,
  july19,
  july20,
  july21,
];

/** Claims as they are first entered, and titles of events, by their keys. */
export const claims: ReadonlyMap<string, Claim> = new Map(days.flatMap((day) => Object.entries(day.claims)));
export const events: ReadonlyMap<string, string> = new Map(days.flatMap((day) => Object.entries(day.events)));
