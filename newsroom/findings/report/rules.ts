import { balance } from './balance';
import { conversion } from './conversion';
import { damagedText } from './damaged-text';
import { designation } from './designation';
import { gapInNotes } from './gap-in-notes';
import { nightOpen } from './night-open';
import { notesWithoutBody } from './notes-without-body';
import { pageChanged } from './page-changed';
import { pageGone } from './page-gone';
import { provenance } from './provenance';
import type { ReportRule } from './read-report';
import { recordClaimed } from './record-claimed';
import { repeatedWords } from './repeated-words';
import { republication } from './republication';
import { rivalCounts } from './rival-counts';
import { rivalDates } from './rival-dates';
import { summaryOnly } from './summary-only';
import { totalNotStated } from './total-not-stated';
import { undated } from './undated';
import { unusualSigns } from './unusual-signs';
import { voicesOnFigure } from './voices-on-figure';

/** What is checked when a report is captured. */
export const reportRules: readonly ReportRule[] = [
  provenance,
  republication,
  gapInNotes,
  notesWithoutBody,
  summaryOnly,
  repeatedWords,
  damagedText,
  unusualSigns,
  balance,
  totalNotStated,
  conversion,
  rivalCounts,
  voicesOnFigure,
  rivalDates,
  nightOpen,
  undated,
  recordClaimed,
  designation,
  pageChanged,
  pageGone,
];
