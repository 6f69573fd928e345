import { attributionClipped } from './attribution-clipped';
import { changedParty } from './changed-party';
import { figureStandsNowhere } from './figure-stands-nowhere';
import { nightUnexplained } from './night-unexplained';
import { partsExceedTotal } from './parts-exceed-total';
import type { ClaimRule } from './read-claim';
import { summaryAlone } from './summary-alone';
import { timeOutOfRange } from './time-out-of-range';

/** What is checked when a claim is submitted, and again by the scheduled command. */
export const claimRules: readonly ClaimRule[] = [
  figureStandsNowhere,
  partsExceedTotal,
  attributionClipped,
  summaryAlone,
  timeOutOfRange,
  nightUnexplained,
  changedParty,
];
