import { fileURLToPath } from 'node:url';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { derived, journaled } from './journaled';

const migrationLock = 7_226_001;

/**
 * Brings the database to the current model and gives the app's role its rights. Safe to run at every start and
 * from several processes at once: one runs, the others wait and find nothing to do.
 *
 * @param urls.ownerUrl role that owns the tables.
 * @param urls.appUrl role that the program acts as; it gets no right to change or remove what is insert-only.
 * @returns how many migrations ran now.
 */
export async function migrateDatabase(urls: {
  ownerUrl: string;
  appUrl: string;
}): Promise<{ applied: number }> {
  // One connection: the lock belongs to the session that migrates.
  const sql = postgres(urls.ownerUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'daybook migrate' },
  });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    const before = await countApplied(sql);
    await migrate(drizzle(sql), {
      migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
    });
    await grantToApp(sql, decodeURIComponent(new URL(urls.appUrl).username));
    return { applied: (await countApplied(sql)) - before };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function countApplied(sql: postgres.Sql): Promise<number> {
  const [found] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!found?.name) return 0;
  const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`;
  return row?.count ?? 0;
}

/** The app's role reads and inserts everywhere; it updates only what is meant to change, and owns nothing. */
async function grantToApp(sql: postgres.Sql, role: string): Promise<void> {
  const [owner] = await sql`select current_user as name`;
  if (owner?.name === role) return;
  const insertOnly = new Set([
    'journal',
    ...journaled.filter((t) => t.insertOnly).map((t) => getTableName(t.table)),
  ]);
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`;
  await sql.begin(async (tx) => {
    await tx`grant usage on schema public to ${sql(role)}`;
    for (const { name } of tables) {
      await tx`grant select on ${sql(name)} to ${sql(role)}`;
      if (derived.includes(name)) continue;
      await tx`grant insert on ${sql(name)} to ${sql(role)}`;
      if (!insertOnly.has(name)) await tx`grant update on ${sql(name)} to ${sql(role)}`;
    }
    for (const name of derived) await tx`grant select on ${sql(`derived_${name}`)} to ${sql(role)}`;
    await tx`grant delete on sessions, drafts, rate_limits to ${sql(role)}`;
  });
}
