import type { PgTable } from 'drizzle-orm/pg-core';
import { allowedHosts, learnedNames, originals, refusedSuggestions, watchedFeeds } from './schema/capture';
import { claimRevisions, claims, relations, revisionPlaces, revisionTopics } from './schema/claims';
import { assignments, comments } from './schema/desk';
import { eventRevisions, events } from './schema/events';
import { attributionSteps, citations, figures } from './schema/evidence';
import { editorNotes, findingDecisions, findings } from './schema/findings';
import { ledgerChoices } from './schema/ledger';
import { claimMerges, eventMerges, eventSplits } from './schema/merges';
import { invitations, people } from './schema/people';
import { publicVersions } from './schema/publication';
import { redactedRows, redactionAnswers, redactions } from './schema/redactions';
import { excludedRanges, notes, passages, reports, snapshots } from './schema/reports';
import {
  announcementOutcomes,
  corrections,
  embargoes,
  returns,
  reviews,
  textReviews,
} from './schema/reviews';
import { measures, places, situations, topics } from './schema/situations';
import { parties, reliabilityRecords, sourceMerges, sources } from './schema/sources';
import { takeawayRevisions, takeawaySentences, takeaways } from './schema/takeaways';

export type Journaled = {
  table: PgTable;
  /** Rows are inserted and never changed or removed; triggers and grants hold that. */
  insertOnly: boolean;
  /** Columns (as in the database) whose words the seal stands for. */
  sealed: readonly string[];
  /** Columns that the journal's detail does not repeat. */
  secret?: readonly string[];
};

const kept = (table: PgTable, secret: readonly string[] = []): Journaled => ({
  table,
  insertOnly: false,
  sealed: [],
  secret,
});
const insertOnly = (table: PgTable, sealed: readonly string[] = []): Journaled => ({
  table,
  insertOnly: true,
  sealed,
});

/**
 * Every table whose rows the journal answers for (promise 7). The exempt ones are sessions, drafts, situation_counters,
 * and the journal with its head, which answer for themselves; testing/exempt.db.test.ts holds the list complete.
 */
export const journaled: readonly Journaled[] = [
  kept(people, ['password_hash']),
  kept(invitations, ['token_digest']),
  kept(situations),
  kept(measures),
  kept(topics),
  kept(places),
  kept(parties),
  kept(sources),
  insertOnly(reliabilityRecords),
  kept(reports),
  insertOnly(snapshots, ['text']),
  kept(notes),
  kept(excludedRanges),
  insertOnly(passages, ['exact', 'prefix', 'suffix']),
  kept(claims),
  insertOnly(claimRevisions, [
    'statement',
    'fields',
    'names',
    'time_phrase',
    'time_choice_reason',
    'due_phrase',
    'change_reason',
    'found_by',
  ]),
  insertOnly(revisionPlaces),
  insertOnly(revisionTopics),
  insertOnly(relations),
  insertOnly(citations, ['primary_reason', 'translation']),
  insertOnly(attributionSteps),
  insertOnly(figures, ['words', 'derivation']),
  kept(events),
  insertOnly(eventRevisions, ['title', 'change_reason', 'found_by']),
  insertOnly(reviews, ['reason', 'override_reason', 'method_reason', 'contradiction_answer']),
  insertOnly(returns, ['reason']),
  insertOnly(corrections, ['stood', 'stands', 'reason', 'found_by']),
  insertOnly(publicVersions, ['payload']),
  insertOnly(sourceMerges, ['reason']),
  kept(embargoes),
  insertOnly(announcementOutcomes, ['reason']),
  insertOnly(textReviews, ['reason', 'override_reason']),
  kept(takeaways),
  insertOnly(takeawayRevisions, ['change_reason', 'found_by']),
  insertOnly(takeawaySentences, ['words']),
  kept(assignments),
  insertOnly(comments, ['words']),
  insertOnly(originals, ['content', 'dropped']),
  kept(watchedFeeds),
  kept(allowedHosts),
  kept(refusedSuggestions),
  kept(learnedNames),
  kept(findings, ['facts']),
  insertOnly(findingDecisions, ['reason']),
  insertOnly(editorNotes, ['words']),
  insertOnly(claimMerges, ['reason']),
  insertOnly(eventMerges, ['reason']),
  insertOnly(eventSplits, ['reason']),
  insertOnly(ledgerChoices, ['reason']),
  insertOnly(redactions, ['reason']),
  insertOnly(redactionAnswers, ['reason']),
  insertOnly(redactedRows),
];

/** Tables that triggers alone write, from what is public; the app may only read them. */
export const derived: readonly string[] = [
  'public_claims',
  'public_days',
  'public_counts',
  'public_notices',
  'public_feed_items',
  'public_sources',
];

/** Tables that no journal line answers for, each with its reason. */
export const exempt: Readonly<Record<string, string>> = {
  sessions: 'who is signed in where; ends by itself',
  drafts: 'what is being typed; a submitted revision is journaled',
  rate_limits: 'wrong passwords of the last hours; expire by themselves',
  inbox_entries: 'tells people what the journal and the rows say already',
  feed_requests: 'how the last requests for a feed went',
  page_checks: 'how the last look at the page of a report went',
  feed_items: 'what feeds announced; a report that is captured from one is journaled',
  situation_counters: 'counts public changes for caches',
  public_claims: 'derived from public_versions, so that they are found fast',
  public_days: 'counts public_claims',
  public_counts: 'counts public_claims',
  public_notices: 'derived from public_versions, so that notices are found fast',
  public_feed_items:
    'derived from public_claims and public_versions, so that what is new of a place or a topic is found fast',
  public_sources: 'derived from public_versions, so that names are found fast',
  journal: 'is the chain',
  journal_head: 'is the end of the chain',
};
