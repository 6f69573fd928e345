import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import { redactionAnswerEnum, redactionGroundEnum, redactionSubjectEnum } from './enums';
import { people } from './people';
import { situations } from './situations';

/** Insert-only: an admin asks that texts be removed for law or safety. */
export const redactions = pgTable(
  'redactions',
  {
    ...sealedRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    subjectKind: redactionSubjectEnum('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    ground: redactionGroundEnum('ground').notNull(),
    /** What readers are told; it repeats nothing of what goes. */
    reason: text('reason'),
    askedById: uuid('asked_by_id')
      .notNull()
      .references(() => people.id),
    askedAt: moment('asked_at').notNull(),
  },
  (t) => [index('redactions_subject').on(t.subjectId, t.askedAt)],
);

/** Insert-only: what a second admin answered; or that there was no second one, so that the first stands for it alone. */
export const redactionAnswers = pgTable(
  'redaction_answers',
  {
    ...sealedRow,
    redactionId: uuid('redaction_id')
      .notNull()
      .references(() => redactions.id),
    answer: redactionAnswerEnum('answer').notNull(),
    /** For the desk. */
    reason: text('reason'),
    answeredById: uuid('answered_by_id')
      .notNull()
      .references(() => people.id),
    answeredAt: moment('answered_at').notNull(),
  },
  (t) => [uniqueIndex('redaction_answers_once').on(t.redactionId)],
);

/** Insert-only: a row whose sealed words and salt a redaction took away. */
export const redactedRows = pgTable(
  'redacted_rows',
  {
    ...journaledRow,
    redactionId: uuid('redaction_id')
      .notNull()
      .references(() => redactions.id),
    /** The table's name in the database. */
    table: text('table_name').notNull(),
    rowId: uuid('row_id').notNull(),
  },
  (t) => [
    uniqueIndex('redacted_rows_once').on(t.table, t.rowId),
    index('redacted_rows_redaction').on(t.redactionId),
  ],
);
