import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment, sealedRow } from './columns';
import { events } from './events';
import { figures } from './evidence';
import { people } from './people';
import { measures } from './situations';

/** Insert-only: which value of a measure an event's ledger gives; the latest row holds. */
export const ledgerChoices = pgTable(
  'ledger_choices',
  {
    ...sealedRow,
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => measures.id),
    /** Null: the rule of the ledger decides again. */
    figureId: uuid('figure_id').references(() => figures.id),
    /** What readers are told. */
    reason: text('reason'),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [index('ledger_choices_event').on(t.eventId, t.measureId, t.decidedAt)],
);
