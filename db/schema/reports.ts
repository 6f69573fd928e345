import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import { captureMethodEnum, noteStateEnum } from './enums';
import { people } from './people';
import { situations } from './situations';
import { sources } from './sources';

export const reports = pgTable(
  'reports',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    /** What the report calls itself; null when it has no title. */
    title: text('title'),
    publisherId: uuid('publisher_id').references(() => sources.id),
    /** Who wrote it, where that is not the publisher (a republication). */
    authorId: uuid('author_id').references(() => sources.id),
    url: text('url'),
    /** Local date of publication; null when the report does not say. */
    publishedOn: date('published_on', { mode: 'string' }),
    language: text('language').notNull(),
    enteredAt: moment('entered_at').notNull(),
    version: integer('version').notNull().default(1),
    /** Somebody went through it and holds that nothing is left to enter. */
    finishedAt: moment('finished_at'),
    finishedById: uuid('finished_by_id').references(() => people.id),
  },
  (t) => [index('reports_situation').on(t.situationId, t.enteredAt)],
);

/** The captured text at one moment; immutable. */
export const snapshots = pgTable(
  'snapshots',
  {
    ...sealedRow,
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    text: text('text'),
    /** SHA-256 of the text as UTF-8, in hexadecimal. */
    sha256: text('sha256').notNull(),
    utf16Length: integer('utf16_length').notNull(),
    codePointLength: integer('code_point_length').notNull(),
    method: captureMethodEnum('method').notNull(),
    capturedById: uuid('captured_by_id').references(() => people.id),
    capturedAt: moment('captured_at').notNull(),
  },
  (t) => [
    uniqueIndex('snapshots_text').on(t.situationId, t.sha256),
    index('snapshots_report').on(t.reportId),
  ],
);

export const notes = pgTable(
  'notes',
  {
    ...journaledRow,
    snapshotId: uuid('snapshot_id')
      .notNull()
      .references(() => snapshots.id),
    number: integer('number').notNull(),
    state: noteStateEnum('state').notNull(),
    /** Where the markers begin, in UTF-16 units of the snapshot. */
    markers: integer('markers').array().notNull().default(sql`'{}'`),
    body: text('body'),
    url: text('url'),
  },
  (t) => [uniqueIndex('notes_number').on(t.snapshotId, t.number)],
);

export const excludedRanges = pgTable(
  'excluded_ranges',
  {
    ...journaledRow,
    snapshotId: uuid('snapshot_id')
      .notNull()
      .references(() => snapshots.id),
    /** UTF-16 units of the snapshot, half open. */
    start: integer('start_utf16').notNull(),
    end: integer('end_utf16').notNull(),
    reason: text('reason').notNull(),
    excludedById: uuid('excluded_by_id')
      .notNull()
      .references(() => people.id),
    excludedAt: moment('excluded_at').notNull(),
    liftedAt: moment('lifted_at'),
  },
  (t) => [
    index('excluded_ranges_snapshot').on(t.snapshotId),
    check('excluded_ranges_interval', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
);

/** An anchored span of one snapshot (W3C TextQuoteSelector with TextPositionSelector). */
export const passages = pgTable(
  'passages',
  {
    ...sealedRow,
    snapshotId: uuid('snapshot_id')
      .notNull()
      .references(() => snapshots.id),
    start: integer('start_utf16').notNull(),
    end: integer('end_utf16').notNull(),
    startCodePoint: integer('start_code_point').notNull(),
    endCodePoint: integer('end_code_point').notNull(),
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
  },
  (t) => [
    uniqueIndex('passages_span').on(t.snapshotId, t.start, t.end),
    check(
      'passages_interval',
      sql`${t.start} >= 0 and ${t.end} > ${t.start} and ${t.endCodePoint} > ${t.startCodePoint}`,
    ),
  ],
);
