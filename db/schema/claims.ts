import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { journaledRow, moment, sealedRow } from './columns';
import {
  changeKindEnum,
  claimKindEnum,
  dayBasisEnum,
  placeRoleEnum,
  relationKindEnum,
  timePrecisionEnum,
} from './enums';
import { events } from './events';
import { people } from './people';
import { places, situations, topics } from './situations';

export const claims = pgTable(
  'claims',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    enteredById: uuid('entered_by_id')
      .notNull()
      .references(() => people.id),
    enteredAt: moment('entered_at').notNull(),
  },
  (t) => [index('claims_situation').on(t.situationId, t.enteredAt)],
);

/** Exempt from the journal: what is being typed, as the form's own fields. Submitting makes a revision of it. */
export const drafts = pgTable('drafts', {
  claimId: uuid('claim_id')
    .primaryKey()
    .references(() => claims.id),
  version: integer('version').notNull(),
  /** The form's fields as JSON. */
  fields: text('fields').notNull(),
  /** The revision from which this draft was begun; null for a new claim. */
  baseRevisionId: uuid('base_revision_id'),
  authorId: uuid('author_id')
    .notNull()
    .references(() => people.id),
  savedAt: moment('saved_at').notNull(),
});

/** Insert-only: what was submitted. The public sees the last one that was reviewed. */
export const claimRevisions = pgTable(
  'claim_revisions',
  {
    ...sealedRow,
    claimId: uuid('claim_id')
      .notNull()
      .references(() => claims.id),
    number: integer('number').notNull(),
    kind: claimKindEnum('kind').notNull(),
    statement: text('statement'),
    /** The form's fields as they were submitted, canonical JSON: a change begins from them. */
    fields: text('fields'),
    /** Names in the statement that carry a number, such as Kh-101 (promise 5). */
    names: text('names').array(),
    eventId: uuid('event_id').references(() => events.id),

    timePrecision: timePrecisionEnum('time_precision').notNull(),
    timeStart: moment('time_start'),
    /** End of the half-open interval. */
    timeEnd: moment('time_end'),
    timeApproximate: boolean('time_approximate').notNull().default(false),
    /** The report's own words for the time. */
    timePhrase: text('time_phrase'),
    /** Why this reading was chosen where the report leaves the time open. */
    timeChoiceReason: text('time_choice_reason'),

    day: date('day', { mode: 'string' }).notNull(),
    dayBasis: dayBasisEnum('day_basis').notNull(),
    /** The first of the two days of something that happened overnight. */
    eveDay: date('eve_day', { mode: 'string' }),

    duePrecision: timePrecisionEnum('due_precision'),
    dueStart: moment('due_start'),
    dueEnd: moment('due_end'),
    duePhrase: text('due_phrase'),

    /** How it changes what is public; null on the way to the first publication. */
    changeKind: changeKindEnum('change_kind'),
    changeReason: text('change_reason'),
    foundBy: text('found_by'),
    /** The public version that its author had before them. */
    basePublicVersionId: uuid('base_public_version_id'),

    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    submittedAt: moment('submitted_at').notNull(),
  },
  (t) => [
    uniqueIndex('claim_revisions_number').on(t.claimId, t.number),
    index('claim_revisions_event').on(t.eventId),
    check('claim_revisions_interval', sql`${t.timeEnd} > ${t.timeStart}`),
    check('claim_revisions_due', sql`${t.dueEnd} > ${t.dueStart}`),
    check('claim_revisions_time', sql`(${t.timePrecision} = 'unknown') = (${t.timeStart} is null)`),
  ],
);

export const revisionPlaces = pgTable(
  'revision_places',
  {
    ...journaledRow,
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id),
    role: placeRoleEnum('role').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('revision_places_once').on(t.revisionId, t.placeId, t.role)],
);

export const revisionTopics = pgTable(
  'revision_topics',
  {
    ...journaledRow,
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (t) => [uniqueIndex('revision_topics_once').on(t.revisionId, t.topicId)],
);

/** Insert-only: a relation is part of a revision, and so is reviewed with it. */
export const relations = pgTable(
  'relations',
  {
    ...journaledRow,
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    kind: relationKindEnum('kind').notNull(),
    toClaimId: uuid('to_claim_id')
      .notNull()
      .references(() => claims.id),
  },
  (t) => [
    uniqueIndex('relations_once').on(t.revisionId, t.kind, t.toClaimId),
    index('relations_to').on(t.toClaimId),
  ],
);
