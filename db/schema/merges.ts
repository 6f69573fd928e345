import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { claims } from './claims';
import { moment, sealedRow } from './columns';
import { events } from './events';
import { people } from './people';

/** Insert-only: two claims turned out to say the same; a further row undoes it. */
export const claimMerges = pgTable(
  'claim_merges',
  {
    ...sealedRow,
    mergedId: uuid('merged_id')
      .notNull()
      .references(() => claims.id),
    survivorId: uuid('survivor_id')
      .notNull()
      .references(() => claims.id),
    /** The merge that this row takes back. */
    undoesId: uuid('undoes_id'),
    /** What readers are told. */
    reason: text('reason'),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [
    index('claim_merges_merged').on(t.mergedId),
    index('claim_merges_survivor').on(t.survivorId),
    uniqueIndex('claim_merges_undone_once').on(t.undoesId),
    check('claim_merges_two', sql`${t.mergedId} <> ${t.survivorId}`),
  ],
);

/** Insert-only: two events turned out to be one; a further row undoes it. */
export const eventMerges = pgTable(
  'event_merges',
  {
    ...sealedRow,
    mergedId: uuid('merged_id')
      .notNull()
      .references(() => events.id),
    survivorId: uuid('survivor_id')
      .notNull()
      .references(() => events.id),
    /** The merge that this row takes back. */
    undoesId: uuid('undoes_id'),
    /** What readers are told. */
    reason: text('reason'),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [
    index('event_merges_merged').on(t.mergedId),
    index('event_merges_survivor').on(t.survivorId),
    uniqueIndex('event_merges_undone_once').on(t.undoesId),
    check('event_merges_two', sql`${t.mergedId} <> ${t.survivorId}`),
  ],
);

/** Insert-only: one event turned out to be two. These claims stand under the second from then on, until a revision moves them. */
export const eventSplits = pgTable(
  'event_splits',
  {
    ...sealedRow,
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    toEventId: uuid('to_event_id')
      .notNull()
      .references(() => events.id),
    claimIds: uuid('claim_ids').array().notNull(),
    /** What readers are told. */
    reason: text('reason'),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [
    index('event_splits_event').on(t.eventId, t.decidedAt),
    index('event_splits_to').on(t.toEventId),
    index('event_splits_claims').using('gin', t.claimIds),
    check('event_splits_two', sql`${t.eventId} <> ${t.toEventId}`),
    check('event_splits_claims_some', sql`cardinality(${t.claimIds}) > 0`),
  ],
);
