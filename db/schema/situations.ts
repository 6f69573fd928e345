import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { journaledRow, moment } from './columns';
import { placeKindEnum, placePrecisionEnum } from './enums';

export const situations = pgTable(
  'situations',
  {
    ...journaledRow,
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    /** IANA name, such as Europe/Kyiv. */
    timeZone: text('time_zone').notNull(),
    /** BCP 47 tag of the language in which the desk writes. */
    language: text('language').notNull(),
    openedAt: moment('opened_at').notNull(),
    /** The first local day that it is about; null where nobody has said. */
    beganOn: date('began_on', { mode: 'string' }),
    /** How this desk works, for the Method page; null: what the program says by itself. */
    method: text('method'),
    /** How readers reach the desk about an error. */
    contact: text('contact'),
    /** Shipped with the program to be looked at; every page says so. */
    demonstration: boolean('demonstration'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('situations_slug').on(t.slug),
    check('situations_slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${t.slug}) <= 60`),
  ],
);

/**
 * Exempt from the journal: counts the changes of what is public, so that a cache knows what is stale.
 * Kept apart from the situation so that the counter moves without a new digest of the situation's row.
 */
export const situationCounters = pgTable('situation_counters', {
  situationId: uuid('situation_id')
    .primaryKey()
    .references(() => situations.id),
  publicVersion: bigint('public_version', { mode: 'number' }).notNull().default(0),
});

export const measures = pgTable(
  'measures',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    name: text('name').notNull(),
    /** What one is counted in: people, drones, EUR. */
    unit: text('unit').notNull().default(''),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('measures_name').on(t.situationId, sql`lower(${t.name})`)],
);

export const topics = pgTable(
  'topics',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    name: text('name').notNull(),
  },
  (t) => [uniqueIndex('topics_name').on(t.situationId, sql`lower(${t.name})`)],
);

export const places = pgTable(
  'places',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    name: text('name').notNull(),
    kind: placeKindEnum('kind').notNull(),
    parentId: uuid('parent_id'),
    aliases: text('aliases').array().notNull().default(sql`'{}'`),
    /** Name and aliases as they are compared (newsroom/names.ts). */
    foldedNames: text('folded_names').array().notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    precision: placePrecisionEnum('precision'),
  },
  (t) => [
    uniqueIndex('places_name').on(
      t.situationId,
      sql`lower(${t.name})`,
      sql`coalesce(${t.parentId}, ${t.situationId})`,
    ),
    index('places_parent').on(t.parentId),
    index('places_folded_names').using('gin', t.foldedNames),
    check('places_latitude', sql`${t.latitude} between -90 and 90`),
    check('places_longitude', sql`${t.longitude} between -180 and 180`),
    check('places_parent_other', sql`${t.parentId} <> ${t.id}`),
  ],
);
