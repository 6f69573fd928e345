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
