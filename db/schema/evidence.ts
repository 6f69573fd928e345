import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  numeric,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { claimRevisions } from './claims';
import { journaledRow, sealedRow } from './columns';
import { qualifierEnum, reportingVerbEnum, stanceEnum } from './enums';
import { notes, passages } from './reports';
import { measures } from './situations';
import { parties, sources } from './sources';

/** Insert-only, like all parts of a revision. */
export const citations = pgTable(
  'citations',
  {
    ...sealedRow,
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    position: integer('position').notNull(),
    passageId: uuid('passage_id')
      .notNull()
      .references(() => passages.id),
    stance: stanceEnum('stance').notNull(),
    noteId: uuid('note_id').references(() => notes.id),
    /** The words stand only in the report's summary, not in its body. */
    summaryOnly: boolean('summary_only').notNull().default(false),
    primaryEvidence: boolean('primary_evidence').notNull().default(false),
    primaryReason: text('primary_reason'),
    /** Our translation, where the passage is in another language. */
    translation: text('translation'),
  },
  (t) => [
    uniqueIndex('citations_position').on(t.revisionId, t.position),
    index('citations_passage').on(t.passageId),
  ],
);

/** From our report towards the originator; the report's own publisher stands before the first step. */
export const attributionSteps = pgTable(
  'attribution_steps',
  {
    ...journaledRow,
    citationId: uuid('citation_id')
      .notNull()
      .references(() => citations.id),
    position: integer('position').notNull(),
    sourceId: uuid('source_id').references(() => sources.id),
    /** Instead of a source: "unspecified sources". */
    label: text('label'),
    /** The party that a label names, where it names one. */
    partyId: uuid('party_id').references(() => parties.id),
    verb: reportingVerbEnum('verb').notNull(),
    /** The speaker's office at the time. */
    office: text('office'),
  },
  (t) => [
    uniqueIndex('attribution_steps_position').on(t.citationId, t.position),
    index('attribution_steps_source').on(t.sourceId),
    check('attribution_steps_who', sql`(${t.sourceId} is null) <> (${t.label} is null)`),
  ],
);

export const figures = pgTable(
  'figures',
  {
    ...sealedRow,
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    position: integer('position').notNull(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => measures.id),
    value: numeric('value').notNull(),
    low: numeric('low'),
    high: numeric('high'),
    qualifier: qualifierEnum('qualifier').notNull(),
    unit: text('unit').notNull().default(''),
    /** Local date, or date and time, of the situation: as exact as the report says it. */
    asOf: text('as_of'),
    /** Where it stands: a citation, and the span of the words within its passage. */
    citationId: uuid('citation_id').references(() => citations.id),
    words: text('words'),
    startCodePoint: integer('start_code_point'),
    endCodePoint: integer('end_code_point'),
    /** Or the sum that derives it: the figures of this revision that are added, in words for readers. */
    derivation: text('derivation'),
    derivedFrom: uuid('derived_from').array(),
    partOfId: uuid('part_of_id').references((): AnyPgColumn => figures.id),
    convertedFromId: uuid('converted_from_id').references((): AnyPgColumn => figures.id),
  },
  (t) => [
    uniqueIndex('figures_position').on(t.revisionId, t.position),
    index('figures_measure').on(t.measureId),
    check('figures_as_of', sql`${t.asOf} ~ '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$'`),
    check('figures_range', sql`${t.low} <= ${t.value} and ${t.value} <= ${t.high}`),
    check(
      'figures_span',
      sql`(${t.citationId} is null) = (${t.startCodePoint} is null) and (${t.endCodePoint} is null) = (${t.startCodePoint} is null) and ${t.endCodePoint} > ${t.startCodePoint}`,
    ),
  ],
);
