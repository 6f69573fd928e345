import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment } from './columns';

/** Insert-only, chained by hash (promise 7; newsroom/journal-line.ts states the formula). */
export const journal = pgTable(
  'journal',
  {
    id: uuid('id').primaryKey(),
    /** 1, 2, 3 … without a gap, in the order of commit. */
    position: bigint('position', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    /** A person's id; null for the program itself, which `actor` then names. */
    personId: uuid('person_id'),
    actor: text('actor').notNull(),
    /** Verb and thing in the newsroom's words: "review claim". */
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id'),
    situationId: uuid('situation_id'),
    /** Canonical JSON: the rows before and after. */
    detail: text('detail'),
    salt: text('salt'),
    /** SHA-256 of salt and detail. */
    seal: text('seal').notNull(),
    /** Canonical JSON: [table, row id, digest of the row][]. */
    rows: text('rows').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    /** Of the second formula on: salts the digest that stands for the person and the actor. */
    actorSalt: text('actor_salt'),
    /** Which formula made the hash (newsroom/journal-line.ts); null for the first one. */
    formula: smallint('formula'),
  },
  (t) => [
    uniqueIndex('journal_position').on(t.position),
    uniqueIndex('journal_hash').on(t.hash),
    index('journal_subject').on(t.subjectId),
  ],
);

/** One row: the end of the chain. Its lock is taken last in a transaction and orders the lines. */
export const journalHead = pgTable(
  'journal_head',
  {
    id: integer('id').primaryKey(),
    position: bigint('position', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [check('journal_head_single', sql`${t.id} = 1`)],
);
