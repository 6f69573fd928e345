import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment } from './columns';
import { reliabilityGradeEnum, sourceKindEnum } from './enums';
import { people } from './people';

/** The independence group of sources: a government and its air force are one voice. */
export const parties = pgTable('parties', { ...journaledRow, name: text('name').notNull() }, (t) => [
  uniqueIndex('parties_name').on(sql`lower(${t.name})`),
]);

export const sources = pgTable(
  'sources',
  {
    ...journaledRow,
    name: text('name').notNull(),
    kind: sourceKindEnum('kind').notNull(),
    aliases: text('aliases').array().notNull().default(sql`'{}'`),
    /** Name and aliases as they are compared (newsroom/names.ts). */
    foldedNames: text('folded_names').array().notNull(),
    partyId: uuid('party_id')
      .notNull()
      .references(() => parties.id),
    addedAt: moment('added_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('sources_name').on(sql`lower(${t.name})`),
    index('sources_party').on(t.partyId),
    index('sources_folded_names').using('gin', t.foldedNames),
  ],
);

/** Insert-only history of the Admiralty grade of a source; the latest row holds. */
export const reliabilityRecords = pgTable('reliability_records', {
  ...journaledRow,
  sourceId: uuid('source_id')
    .notNull()
    .references(() => sources.id),
  grade: reliabilityGradeEnum('grade').notNull(),
  reason: text('reason').notNull(),
  gradedById: uuid('graded_by_id')
    .notNull()
    .references(() => people.id),
  gradedAt: moment('graded_at').notNull(),
});
