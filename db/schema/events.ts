import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import { changeKindEnum, timePrecisionEnum } from './enums';
import { people } from './people';
import { situations } from './situations';

export const events = pgTable(
  'events',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    openedById: uuid('opened_by_id')
      .notNull()
      .references(() => people.id),
    openedAt: moment('opened_at').notNull(),
    /** The order of its claims where an editor chose one; others follow in their own order. */
    claimOrder: uuid('claim_order').array(),
  },
  (t) => [index('events_situation').on(t.situationId, t.openedAt)],
);

/** Insert-only: an event's title is public text, so it is revised and reviewed like a claim. */
export const eventRevisions = pgTable(
  'event_revisions',
  {
    ...sealedRow,
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    number: integer('number').notNull(),
    title: text('title'),
    timeStart: moment('time_start'),
    timeEnd: moment('time_end'),
    timePrecision: timePrecisionEnum('time_precision').notNull(),
    timeApproximate: boolean('time_approximate').notNull().default(false),
    changeKind: changeKindEnum('change_kind'),
    changeReason: text('change_reason'),
    foundBy: text('found_by'),
    /** The public version that its author had before them; null while readers know nothing of the event. */
    basePublicVersionId: uuid('base_public_version_id'),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [
    uniqueIndex('event_revisions_number').on(t.eventId, t.number),
    check('event_revisions_interval', sql`${t.timeEnd} > ${t.timeStart}`),
  ],
);
