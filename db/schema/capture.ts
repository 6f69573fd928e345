import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import { feedItemStateEnum, pageStateEnum } from './enums';
import { people } from './people';
import { reports, snapshots } from './reports';
import { situations } from './situations';
import { sources } from './sources';

/** Insert-only: the document as it came, from which the text of a snapshot was read. The sealed words are the bytes in base64. */
export const originals = pgTable(
  'originals',
  {
    ...sealedRow,
    snapshotId: uuid('snapshot_id')
      .notNull()
      .references(() => snapshots.id),
    content: text('content'),
    /** SHA-256 of the bytes, in hexadecimal. */
    sha256: text('sha256').notNull(),
    byteLength: integer('byte_length').notNull(),
    /** As its content says, not as its sender says. */
    mediaType: text('media_type').notNull(),
    fileName: text('file_name'),
    /** Where the server fetched it; null for an upload or a paste. */
    fetchedFrom: text('fetched_from'),
    /** What was left out on the way to the text, and why: JSON, a list of {text, why}. */
    dropped: text('dropped'),
    keptAt: moment('kept_at').notNull(),
  },
  (t) => [uniqueIndex('originals_snapshot').on(t.snapshotId)],
);

/** A feed whose new items wait in an inbox to be captured. */
export const watchedFeeds = pgTable(
  'watched_feeds',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    url: text('url').notNull(),
    /** Whose reports its items are; null where that differs. */
    publisherId: uuid('publisher_id').references(() => sources.id),
    watchedById: uuid('watched_by_id')
      .notNull()
      .references(() => people.id),
    watchedAt: moment('watched_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [
    uniqueIndex('watched_feeds_url').on(t.situationId, t.url).where(sql`${t.endedAt} is null`),
    check('watched_feeds_address', sql`${t.url} ~ '^https?://'`),
  ],
);

/** Exempt from the journal: how the last requests for a feed went, one row a feed. */
export const feedRequests = pgTable('feed_requests', {
  feedId: uuid('feed_id')
    .primaryKey()
    .references(() => watchedFeeds.id),
  title: text('title'),
  etag: text('etag'),
  lastModified: text('last_modified'),
  askedAt: moment('asked_at'),
  /** Not asked again before. */
  nextAt: moment('next_at').notNull(),
  /** The code of the last failure; null when it went well. */
  failure: text('failure'),
  failures: integer('failures').notNull().default(0),
});

/** Exempt from the journal: what a feed announced; that a report was captured from it is journaled with the report. */
export const feedItems = pgTable(
  'feed_items',
  {
    id: uuid('id').primaryKey(),
    feedId: uuid('feed_id')
      .notNull()
      .references(() => watchedFeeds.id),
    /** The same at each request: the feed's own id, else the address, else a digest. */
    identity: text('identity').notNull(),
    title: text('title'),
    url: text('url'),
    /** As the feed says. */
    publishedAt: moment('published_at'),
    seenAt: moment('seen_at').notNull(),
    state: feedItemStateEnum('state').notNull().default('waiting'),
    reportId: uuid('report_id').references(() => reports.id),
    decidedById: uuid('decided_by_id').references(() => people.id),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    uniqueIndex('feed_items_identity').on(t.feedId, t.identity),
    index('feed_items_waiting').on(t.state, t.seenAt),
  ],
);

/** Hosts that the server may fetch from though their addresses are not public. */
export const allowedHosts = pgTable(
  'allowed_hosts',
  {
    ...journaledRow,
    /** In lower case, with a port where it is none of the usual ones. */
    host: text('host').notNull(),
    reason: text('reason').notNull(),
    allowedById: uuid('allowed_by_id')
      .notNull()
      .references(() => people.id),
    allowedAt: moment('allowed_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [uniqueIndex('allowed_hosts_host').on(t.host).where(sql`${t.endedAt} is null`)],
);

/** A passage that was proposed and that somebody does not want to see again; undone by its end. */
export const refusedSuggestions = pgTable(
  'refused_suggestions',
  {
    ...journaledRow,
    snapshotId: uuid('snapshot_id')
      .notNull()
      .references(() => snapshots.id),
    /** UTF-16 units of the snapshot, half open. */
    start: integer('start_utf16').notNull(),
    end: integer('end_utf16').notNull(),
    refusedById: uuid('refused_by_id')
      .notNull()
      .references(() => people.id),
    refusedAt: moment('refused_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [
    uniqueIndex('refused_suggestions_span').on(t.snapshotId, t.start, t.end).where(sql`${t.endedAt} is null`),
    check('refused_suggestions_interval', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
);

/** What texts call a source, as a writer's choice has taught; suggestions use it, nothing else does. */
export const learnedNames = pgTable(
  'learned_names',
  {
    ...journaledRow,
    /** As texts have it, in lower case. */
    name: text('name').notNull(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id),
    learnedFromId: uuid('learned_from_id')
      .notNull()
      .references(() => people.id),
    learnedAt: moment('learned_at').notNull(),
  },
  (t) => [uniqueIndex('learned_names_name').on(t.name)],
);

/** Exempt from the journal: how a report's page was found when it was last looked at, one row a report. */
export const pageChecks = pgTable('page_checks', {
  reportId: uuid('report_id')
    .primaryKey()
    .references(() => reports.id),
  /** The snapshot with which the page was compared. */
  snapshotId: uuid('snapshot_id')
    .notNull()
    .references(() => snapshots.id),
  state: pageStateEnum('state').notNull(),
  /** The server's status, or in a word what went wrong. */
  detail: text('detail'),
  etag: text('etag'),
  lastModified: text('last_modified'),
  checkedAt: moment('checked_at').notNull(),
  /** How often in a row it could not be reached. */
  failures: integer('failures').notNull().default(0),
});
