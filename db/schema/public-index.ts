import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { claimKindEnum, publicKindEnum, standingEnum } from './enums';

/**
 * What the public read needs to find its versions fast: derived from public_versions by triggers, and by nothing else
 * (migration 0009). The app's role may only read it; `index_public_claims()` makes it anew; `daybook verify` compares.
 */

/** Searchable words, by the database's full-text search. */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** One row for each claim that readers know: which version they see now, and by what it is found. */
export const publicClaims = pgTable(
  'public_claims',
  {
    claimId: uuid('claim_id').primaryKey(),
    situationId: uuid('situation_id').notNull(),
    versionId: uuid('version_id').notNull(),
    publishedAt: moment('published_at').notNull(),
    firstPublishedAt: moment('first_published_at').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    eveDay: date('eve_day', { mode: 'string' }),
    standing: standingEnum('standing').notNull(),
    /** A redaction took its words: it stands at its address and on its day, and is found by nothing else. Null then: what the words said. */
    removed: boolean('removed').notNull(),
    claimKind: claimKindEnum('claim_kind'),
    eventId: uuid('event_id'),
    /** Set for what was joined to another claim: it stands on no day of its own. */
    mergedIntoId: uuid('merged_into_id'),
    /** The places that it names itself; those above them are looked up when asked for. */
    placeIds: uuid('place_ids').array().notNull(),
    topics: text('topics').array().notNull(),
    /** Publishers, authors and speakers of what it cites. */
    sourceIds: uuid('source_ids').array().notNull(),
    /** Who issued or wrote a report that it cites. */
    publisherIds: uuid('publisher_ids').array().notNull(),
    /** Who makes an assertion that it cites, or passes it on; a report that names nobody speaks for itself. */
    speakerIds: uuid('speaker_ids').array().notNull(),
    /** How many notices on it are corrections. */
    corrections: integer('corrections').notNull(),
    measureIds: uuid('measure_ids').array().notNull(),
    /** Romanised words: of the statement (A), of quotes, places, topics, event and labels (B). Sources stand as @ with half their id. */
    words: tsvector('words').notNull(),
  },
  (t) => [
    index('public_claims_day').on(t.situationId, t.day, t.publishedAt),
    index('public_claims_eve').on(t.situationId, t.eveDay).where(sql`${t.eveDay} is not null`),
    index('public_claims_standing').on(t.situationId, t.standing, t.day, t.publishedAt),
    // With the day, so that days of the past are counted without looking at the rows.
    index('public_claims_newest').on(t.situationId, t.publishedAt, t.day, t.mergedIntoId),
    index('public_claims_changed')
      .on(t.situationId, t.publishedAt)
      .where(sql`${t.publishedAt} > ${t.firstPublishedAt}`),
    index('public_claims_born').on(t.situationId, t.firstPublishedAt, t.claimId),
    index('public_claims_event').on(t.eventId).where(sql`${t.eventId} is not null`),
    index('public_claims_figures')
      .on(t.situationId, t.day, t.publishedAt)
      .where(sql`${t.measureIds} <> '{}'`),
    index('public_claims_corrected').on(t.situationId).where(sql`${t.corrections} > 0`),
    // Without a list of pending entries, which each search would have to read through.
    index('public_claims_found')
      .using('gin', t.words, t.placeIds, t.topics, t.sourceIds)
      .with({ fastupdate: false }),
  ],
);

/** How many claims stand on a day; days without any have no row. */
export const publicDays = pgTable(
  'public_days',
  {
    situationId: uuid('situation_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    claims: integer('claims').notNull(),
  },
  (t) => [primaryKey({ columns: [t.situationId, t.day] })],
);

/** How many claims of one standing name a place, bear a topic, or rest on a source, on its reports, or on its words; the id is a topic's name. */
export const publicCounts = pgTable(
  'public_counts',
  {
    situationId: uuid('situation_id').notNull(),
    /** place, topic, source, publisher or speaker; correction counts, by source#2, the claims with a second correction. */
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    standing: standingEnum('standing').notNull(),
    claims: integer('claims').notNull(),
    lastDay: date('last_day', { mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.situationId, t.kind, t.id, t.standing] })],
);

/** Each public notice, with the thing on which it was given and the stamp since which readers see it. */
export const publicNotices = pgTable(
  'public_notices',
  {
    noticeId: uuid('notice_id').primaryKey(),
    situationId: uuid('situation_id').notNull(),
    kind: publicKindEnum('kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    correctedAt: moment('corrected_at').notNull(),
    publishedAt: moment('published_at').notNull(),
  },
  (t) => [
    index('public_notices_newest').on(t.situationId, t.correctedAt),
    index('public_notices_subject').on(t.kind, t.subjectId),
  ],
);

/**
 * What the feeds of places and topics tell: claims that name one, or did before a correction, and the notices on those; of a source,
 * the notices alone. So the newest of a place are found without looking at all that name it.
 */
export const publicFeedItems = pgTable(
  'public_feed_items',
  {
    situationId: uuid('situation_id').notNull(),
    /** place, topic or source; the id is a topic's name. */
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    /** Of the claim, or of the notice on it. */
    itemId: uuid('item_id').notNull(),
    isNotice: boolean('is_notice').notNull(),
    claimId: uuid('claim_id').notNull(),
    /** The stamp since which readers see it. */
    bornAt: moment('born_at').notNull(),
    /** The stamp of the claim's newest version; a notice stays as it was given. */
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.kind, t.id, t.itemId] }),
    index('public_feed_items_born').on(t.situationId, t.kind, t.id, t.bornAt, t.itemId),
    index('public_feed_items_changed')
      .on(t.situationId, t.kind, t.id, t.changedAt)
      .where(sql`not ${t.isNotice}`),
  ],
);

/** Names of sources as the search compares them. */
export const publicSources = pgTable('public_sources', {
  sourceId: uuid('source_id').primaryKey(),
  versionId: uuid('version_id').notNull(),
  words: tsvector('words').notNull(),
});
