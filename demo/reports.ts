import { july10 } from './reports/july-10';
import { july11 } from './reports/july-11';
import type { Report } from './story';

/** Every report of the demonstration, by the key under which the story cites it. */
export const reports: ReadonlyMap<string, Report> = new Map<string, Report>(
  Object.entries({ ...july10, ...july11 }),
);
