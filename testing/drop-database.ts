import type postgres from 'postgres';

/**
 * Drops a database of the tests whose sessions have been closed.
 *
 * Without `with (force)`: that asks for the right to end every process in the database, and an owner who is no superuser
 * has none over the autovacuum worker that may be there. A plain drop stops that worker itself and waits five seconds for
 * sessions that are still closing ("CountOtherDBBackends" in PostgreSQL's procarray.c).
 */
export async function dropDatabase(sql: postgres.Sql, name: string): Promise<void> {
  await sql`drop database ${sql(name)}`;
}
