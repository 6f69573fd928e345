import { july10 } from './reports/july-10';
import { july11 } from './reports/july-11';
import { july12 } from './reports/july-12';
import { july13 } from './reports/july-13';
import { july14 } from './reports/july-14';
import { july15 } from './reports/july-15';
import { july16 } from './reports/july-16';
import { july17 } from './reports/july-17';
import { july18 } from './reports/july-18';
import { july19 } from './reports/july-19';
import { july20 } from './reports/july-20';
import { july21 } from './reports/july-21';
import type { Report } from './story';

/** Every report of the demonstration, by the key under which the story cites it. */
export const reports: ReadonlyMap<string, Report> = new Map<string, Report>(
  Object.entries({
    ...july10,
    ...july11,
    ...july12,
    ...july13,
    ...july14,
    ...july15,
    ...july16,
    ...july17,
    ...july18,
    ...july19,
    ...july20,
    ...july21,
  }),
);
