import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment } from './columns';
import { roleEnum } from './enums';

export const people = pgTable(
  'people',
  {
    ...journaledRow,
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** How readers see this person; chosen by the person or the desk. */
    byline: text('byline').notNull(),
    role: roleEnum('role').notNull(),
    passwordHash: text('password_hash'),
    addedAt: moment('added_at').notNull(),
    disabledAt: moment('disabled_at'),
    /** One of the demonstration's people: goes with it, and does not count as the first admin. */
    demonstration: boolean('demonstration'),
  },
  (t) => [uniqueIndex('people_email').on(sql`lower(${t.email})`)],
);

/** A one-time link by which a person sets name and password. Only the digest of its token is kept. */
export const invitations = pgTable(
  'invitations',
  {
    ...journaledRow,
    tokenDigest: text('token_digest').notNull(),
    role: roleEnum('role').notNull(),
    /** The person for whom the link sets a new password; none for a new person. */
    personId: uuid('person_id').references(() => people.id),
    email: text('email'),
    invitedById: uuid('invited_by_id').references(() => people.id),
    madeAt: moment('made_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [uniqueIndex('invitations_token').on(t.tokenDigest)],
);

/** Exempt from the journal: who is signed in where. A session ends at once when `endedAt` is set. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    startedAt: moment('started_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    userAgent: text('user_agent'),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** Exempt from the journal: how often a wrong password was given lately. The columns are those of rate-limiter-flexible. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: timestamp('expire', { withTimezone: true }),
});
