import type { SQL } from 'drizzle-orm';
import { PgDialect, type PreparedQueryConfig } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

export type Database = PostgresJsDatabase;
/** What a verb writes through: the database, inside its one transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export type OpenDatabase = { db: Database; sql: postgres.Sql; close(): Promise<void> };

/**
 * Opens a pool of connections; it connects at the first query.
 *
 * @param url postgres:// address of the role to act as.
 * @param options.connections size of the pool (10).
 * @returns the drizzle database, the postgres.js client below it (for LISTEN), and how to close both.
 */
export function openDatabase(url: string, options: { connections?: number } = {}): OpenDatabase {
  const sql = postgres(url, {
    max: options.connections ?? 10,
    onnotice: () => {},
    connect_timeout: 10,
    connection: {
      application_name: 'daybook',
      TimeZone: 'UTC',
      statement_timeout: 30_000,
      // A transaction that hangs must not hold the publishing lock for good.
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  return { db: drizzle(sql), sql, close: () => sql.end({ timeout: 5 }) };
}

const dialect = new PgDialect();

/**
 * Asks what is asked again and again. Each connection keeps the statement prepared (`execute` has it parsed and planned anew, in two
 * rounds), so its text must be one of few: values and arrays go in as parameters, and lists of any length never stand in it.
 *
 * @param isKept false for a text that is one of many, or whose best plan hangs on its values: then it is as `execute`.
 * @returns the rows, as the driver reads them.
 */
export async function readRows<R extends Record<string, unknown>>(
  db: Database | Transaction,
  query: SQL,
  isKept = true,
): Promise<R[]> {
  const name = isKept ? 'kept' : undefined; // Any name has it prepared; the driver makes its own.
  return db._.session
    .prepareQuery<PreparedQueryConfig & { execute: R[] }>(dialect.sqlToQuery(query), undefined, name, false)
    .execute();
}

/**
 * Opens one connection that listens. It is not opened again when it is lost: whoever listens has to read what it missed.
 *
 * @param url postgres:// address of the role to act as.
 * @param hears.heard what was announced on the channel.
 * @param hears.lost called once, when the connection is gone.
 * @returns the database on that very connection: where it answers, it hears.
 * @throws when the database cannot be reached.
 */
export async function openListening(
  url: string,
  channel: string,
  hears: { heard(payload: string): void; lost(): void },
): Promise<{ db: Database; close(): Promise<void> }> {
  const options = {
    max: 1,
    connect_timeout: 5,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    onnotify: (_: string, payload: string) => hears.heard(payload),
    onclose: () => hears.lost(),
    connection: { application_name: 'daybook listening', TimeZone: 'UTC' },
  };
  const sql = postgres(url, options);
  try {
    await sql`listen ${sql(channel)}`;
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  return { db: drizzle(sql), close: () => sql.end({ timeout: 0 }) };
}
