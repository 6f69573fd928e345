import { text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A moment in UTC with milliseconds, the precision that JavaScript and the digests keep. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Every journaled row has an id and names the journal line that last changed it (promise 7). */
export const journaledRow = {
  id: uuid('id').primaryKey(),
  journalLine: uuid('journal_line').notNull(),
};

/**
 * A row whose words may one day have to go by redaction: `seal` is the SHA-256 of the salt and the words.
 * The journal's digests cover the seal, so the chain still verifies when words and salt are gone.
 */
export const sealedRow = {
  ...journaledRow,
  salt: text('salt'),
  seal: text('seal').notNull(),
};
