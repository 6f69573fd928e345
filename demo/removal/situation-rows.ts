import { type SQL, sql } from 'drizzle-orm';

/**
 * Everything that hangs on a situation, table by table in an order in which it can be deleted: what refers before what is
 * referred to. Journaled tables and exempt ones.
 *
 * @param situationId of the demonstration.
 */
export function rowsOfSituation(situationId: string): readonly (readonly [table: string, where: SQL])[] {
  const here = sql`situation_id = ${situationId}`;
  const claims = sql`(select id from claims where ${here})`;
  const revisions = sql`(select id from claim_revisions where claim_id in ${claims})`;
  const citations = sql`(select id from citations where revision_id in ${revisions})`;
  const events = sql`(select id from events where ${here})`;
  const reports = sql`(select id from reports where ${here})`;
  const snapshots = sql`(select id from snapshots where ${here})`;
  const takeaways = sql`(select id from takeaways where ${here})`;
  const takeawayRevisions = sql`(select id from takeaway_revisions where takeaway_id in ${takeaways})`;
  const subjects = sql`(select id from claims where ${here} union all select id from events where ${here}
    union all select id from takeaways where ${here} union all select id from reports where ${here})`;
  const feeds = sql`(select id from watched_feeds where ${here})`;
  const findings = sql`(select id from findings where ${here})`;
  const redactions = sql`(select id from redactions where ${here})`;
  return [
    ['redacted_rows', sql`redaction_id in ${redactions}`],
    ['redaction_answers', sql`redaction_id in ${redactions}`],
    ['redactions', here],
    ['editor_notes', sql`claim_id in ${claims}`],
    ['finding_decisions', sql`finding_id in ${findings}`],
    ['findings', here],
    ['claim_merges', sql`merged_id in ${claims} or survivor_id in ${claims}`],
    ['event_merges', sql`merged_id in ${events} or survivor_id in ${events}`],
    ['event_splits', sql`event_id in ${events} or to_event_id in ${events}`],
    ['ledger_choices', sql`event_id in ${events}`],
    ['feed_items', sql`feed_id in ${feeds}`],
    ['feed_requests', sql`feed_id in ${feeds}`],
    ['watched_feeds', here],
    ['inbox_entries', here],
    ['drafts', sql`claim_id in ${claims}`],
    ['comments', here],
    ['assignments', sql`subject_id in ${subjects}`],
    ['corrections', sql`subject_id in ${subjects}`],
    ['public_versions', here],
    // The index of what is public goes with it, by its triggers; where one was switched off, here.
    ['public_notices', here],
    ['public_claims', here],
    ['public_counts', here],
    ['public_days', here],
    ['announcement_outcomes', sql`claim_id in ${claims}`],
    ['embargoes', sql`claim_id in ${claims}`],
    ['text_reviews', sql`subject_id in ${subjects}`],
    ['takeaway_sentences', sql`revision_id in ${takeawayRevisions}`],
    ['takeaway_revisions', sql`takeaway_id in ${takeaways}`],
    ['takeaways', here],
    ['returns', sql`claim_id in ${claims}`],
    ['reviews', sql`claim_id in ${claims}`],
    ['figures', sql`revision_id in ${revisions}`],
    ['attribution_steps', sql`citation_id in ${citations}`],
    ['citations', sql`revision_id in ${revisions}`],
    ['revision_places', sql`revision_id in ${revisions}`],
    ['revision_topics', sql`revision_id in ${revisions}`],
    ['relations', sql`revision_id in ${revisions}`],
    ['claim_revisions', sql`claim_id in ${claims}`],
    ['claims', here],
    ['event_revisions', sql`event_id in ${events}`],
    ['events', here],
    ['page_checks', sql`report_id in ${reports}`],
    ['refused_suggestions', sql`snapshot_id in ${snapshots}`],
    ['originals', sql`snapshot_id in ${snapshots}`],
    ['passages', sql`snapshot_id in ${snapshots}`],
    ['excluded_ranges', sql`snapshot_id in ${snapshots}`],
    ['notes', sql`snapshot_id in ${snapshots}`],
    ['snapshots', sql`report_id in ${reports}`],
    ['reports', here],
    ['places', here],
    ['topics', here],
    ['measures', here],
    ['situation_counters', here],
    ['situations', sql`id = ${situationId}`],
  ];
}
