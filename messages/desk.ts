import type { PartOfDay, TimePrecision } from '@/db/vocabulary';
import { barText } from './desk/bar';
import { claimText } from './desk/claim';
import { claimLineText } from './desk/claim-line';
import { claimsText } from './desk/claims';
import { assignmentText, commentsText } from './desk/comments';
import { eventsText } from './desk/events';
import { feedsText } from './desk/feeds';
import { findingsText } from './desk/findings';
import { formText } from './desk/form';
import { inboxText } from './desk/inbox';
import { invitationText } from './desk/invitation';
import { journalText } from './desk/journal';
import { originalsText } from './desk/originals';
import { peopleText } from './desk/people';
import { profileText } from './desk/profile';
import { queueText } from './desk/queue';
import { redactionsText } from './desk/redactions';
import { regroupText } from './desk/regroup';
import { reportsText } from './desk/reports';
import { reviewText } from './desk/review';
import { revisionsText } from './desk/revisions';
import { signInText } from './desk/sign-in';
import { situationsText } from './desk/situations';
import { sourcesText } from './desk/sources';
import { takeawaysText } from './desk/takeaways';
import { textReviewText } from './desk/text-review';
import { workbenchText } from './desk/workbench';

/** The desk's texts, a file for each part of the desk. Labels of the domain's closed lists are in en.ts; those here are worded for forms. */
export const deskText = {
  signedOut:
    'You are no longer signed in. Sign in again in another window, then send this form once more: what you typed is still here.',
  failed: 'This did not work, and the fault is ours. What you typed is still here; try again in a moment.',
  notHere: 'This does not exist, or it is not open to you.',
  conflict:
    'Somebody changed this while you had it open. Nothing of yours is lost; look at both, then decide.',
  form: formText,
  bar: barText,
  signIn: signInText,
  invitation: invitationText,
  people: peopleText,
  profile: profileText,
  journal: journalText,
  redactions: redactionsText,
  queue: queueText,
  inbox: inboxText,
  findings: findingsText,
  claimLine: claimLineText,
  situations: situationsText,
  sources: sourcesText,
  feeds: feedsText,
  originals: originalsText,
  reports: reportsText,
  comments: commentsText,
  assignment: assignmentText,
  claims: claimsText,
  claim: claimText,
  review: reviewText,
  revisions: revisionsText,
  events: eventsText,
  regroup: regroupText,
  takeaways: takeawaysText,
  textReview: textReviewText,
  workbench: workbenchText,
} as const;

export const precisionChoices: readonly { value: TimePrecision; label: string }[] = [
  { value: 'night', label: 'night, to the next day' },
  { value: 'day', label: 'day' },
  { value: 'part_of_day', label: 'part of a day' },
  { value: 'hour', label: 'hour' },
  { value: 'minute', label: 'minute' },
  { value: 'range', label: 'range of days' },
  { value: 'month', label: 'month' },
  { value: 'unknown', label: 'unknown' },
];

export const partChoices: readonly { value: PartOfDay; label: string }[] = [
  { value: 'early_hours', label: 'early hours (0–6)' },
  { value: 'morning', label: 'morning (6–12)' },
  { value: 'afternoon', label: 'afternoon (12–18)' },
  { value: 'evening', label: 'evening (18–24)' },
];
