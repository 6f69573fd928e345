import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
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
    /** The office that a person holds now; the attribution keeps the one of its time. */
    office: text('office'),
    /** The source that it turned out to be; null for one that stands for itself. */
    mergedIntoId: uuid('merged_into_id'),
    addedAt: moment('added_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('sources_name').on(sql`lower(${t.name})`),
    index('sources_party').on(t.partyId),
    index('sources_merged').on(t.mergedIntoId),
    check('sources_merged_other', sql`${t.mergedIntoId} <> ${t.id}`),
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

/** Insert-only: two sources turned out to be one; a further row undoes it. */
export const sourceMerges = pgTable(
  'source_merges',
  {
    ...sealedRow,
    mergedId: uuid('merged_id')
      .notNull()
      .references(() => sources.id),
    survivorId: uuid('survivor_id')
      .notNull()
      .references(() => sources.id),
    /** The merge that this row takes back. */
    undoesId: uuid('undoes_id'),
    reason: text('reason'),
    mergedById: uuid('merged_by_id')
      .notNull()
      .references(() => people.id),
    mergedAt: moment('merged_at').notNull(),
  },
  (t) => [
    index('source_merges_merged').on(t.mergedId),
    index('source_merges_survivor').on(t.survivorId),
    uniqueIndex('source_merges_undone_once').on(t.undoesId),
    check('source_merges_two', sql`${t.mergedId} <> ${t.survivorId}`),
  ],
);
