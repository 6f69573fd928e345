import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import { assignmentSubjectEnum, commentSubjectEnum, inboxKindEnum } from './enums';
import { people } from './people';
import { situations } from './situations';

/** Who takes care of what; one row a thing, without a person when it was given back. */
export const assignments = pgTable(
  'assignments',
  {
    ...journaledRow,
    subjectKind: assignmentSubjectEnum('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    personId: uuid('person_id').references(() => people.id),
    assignedById: uuid('assigned_by_id')
      .notNull()
      .references(() => people.id),
    assignedAt: moment('assigned_at').notNull(),
  },
  (t) => [
    uniqueIndex('assignments_subject').on(t.subjectKind, t.subjectId),
    index('assignments_person').on(t.personId),
  ],
);

/** Insert-only: what people of the desk say to each other about a thing. Never public. */
export const comments = pgTable(
  'comments',
  {
    ...sealedRow,
    subjectKind: commentSubjectEnum('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    words: text('words'),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [index('comments_subject').on(t.subjectId, t.writtenAt)],
);

/** Exempt from the journal: tells one person what the journal and the rows say already. */
export const inboxEntries = pgTable(
  'inbox_entries',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    kind: inboxKindEnum('kind').notNull(),
    /** 'claim', 'report', 'takeaway' or 'event'. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    situationId: uuid('situation_id').references(() => situations.id),
    /** Who did it; null for the program itself. */
    byId: uuid('by_id').references(() => people.id),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
  },
  (t) => [index('inbox_entries_person').on(t.personId, t.at)],
);
