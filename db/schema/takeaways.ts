import { date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import { changeKindEnum } from './enums';
import { people } from './people';
import { situations } from './situations';

/** The lede of one day. Its words live in its revisions. */
export const takeaways = pgTable(
  'takeaways',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    day: date('day', { mode: 'string' }).notNull(),
    openedById: uuid('opened_by_id')
      .notNull()
      .references(() => people.id),
    openedAt: moment('opened_at').notNull(),
  },
  (t) => [uniqueIndex('takeaways_day').on(t.situationId, t.day)],
);

/** Insert-only: what was submitted. */
export const takeawayRevisions = pgTable(
  'takeaway_revisions',
  {
    ...sealedRow,
    takeawayId: uuid('takeaway_id')
      .notNull()
      .references(() => takeaways.id),
    number: integer('number').notNull(),
    changeKind: changeKindEnum('change_kind'),
    changeReason: text('change_reason'),
    foundBy: text('found_by'),
    basePublicVersionId: uuid('base_public_version_id'),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    submittedAt: moment('submitted_at').notNull(),
  },
  (t) => [uniqueIndex('takeaway_revisions_number').on(t.takeawayId, t.number)],
);

/** Insert-only: a sentence of a takeaway with the claims on which it rests. */
export const takeawaySentences = pgTable(
  'takeaway_sentences',
  {
    ...sealedRow,
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => takeawayRevisions.id),
    position: integer('position').notNull(),
    words: text('words'),
    claimIds: uuid('claim_ids').array().notNull(),
  },
  (t) => [
    uniqueIndex('takeaway_sentences_position').on(t.revisionId, t.position),
    index('takeaway_sentences_claims').using('gin', t.claimIds),
  ],
);
