import { brokenRecord } from './broken-record';
import { fallingToll } from './falling-toll';
import { likelyDuplicate } from './likely-duplicate';
import { offSeries } from './off-series';
import { overdueAnnouncement } from './overdue-announcement';
import type { SituationRule } from './read-situation';
import { rivalDueTimes } from './rival-due-times';
import { shakenTakeaway } from './shaken-takeaway';
import { twoNames } from './two-names';

/** What is checked among the claims of a situation when one of them is saved, and by the scheduled command. */
export const situationRules: readonly SituationRule[] = [
  fallingToll,
  offSeries,
  brokenRecord,
  overdueAnnouncement,
  rivalDueTimes,
  likelyDuplicate,
  twoNames,
  shakenTakeaway,
];
