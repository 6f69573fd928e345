import postgres from 'postgres';
import { CannotStart } from '../cannot-start';

const OLDEST_VERSION = 15;
const MAKE_ANOTHER =
  "Make another: CREATE DATABASE daybook TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8';";

/** What the check has found; `oneRole` weakens a promise, which is said at the start. */
export interface CheckedDatabase {
  /** Such as 18.4. */
  version: string;
  /** Whether the program acts as the tables' owner: triggers guard the insert-only tables, and an owner can switch them off. */
  oneRole: boolean;
}

/**
 * Checks that a PostgreSQL server can keep what the program promises: new enough, text in UTF-8, letters beyond ASCII
 * folded and found. Changes nothing in it.
 *
 * @param urls.ownerUrl the role that migrates
 * @param urls.appUrl the role that the program acts as
 * @throws CannotStart with the first thing that is wrong and what to do about it
 */
export async function checkDatabase(urls: { ownerUrl: string; appUrl: string }): Promise<CheckedDatabase> {
  const owner = await connect(urls.ownerUrl, async (sql) => {
    const server = await reach(sql, urls.ownerUrl);
    refuseUnfit(server, urls.ownerUrl);
    if (!(await findsCyrillic(sql, urls.ownerUrl))) throw deafToCyrillic(server, urls.ownerUrl);
    return server;
  });
  const app = await connect(urls.appUrl, (sql) => reach(sql, urls.appUrl));
  if (app.identity !== owner.identity) {
    throw new CannotStart(
      'DATABASE_URL and DATABASE_MIGRATION_URL lead to two different databases.',
      'Give both the same host, port and database; only the user differs.',
    );
  }
  return { version: owner.version, oneRole: app.role === owner.role };
}

async function connect<T>(url: string, ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await ask(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

interface Server {
  number: number;
  version: string;
  role: string;
  identity: string;
  encoding: string;
  characterType: string;
  folds: boolean;
}

async function reach(sql: postgres.Sql, url: string): Promise<Server> {
  try {
    const [server] = await sql<Server[]>`
      select current_setting('server_version_num')::int as number,
             split_part(current_setting('server_version'), ' ', 1) as version,
             current_setting('server_encoding') as encoding,
             (select datctype from pg_database where datname = current_database()) as "characterType",
             'Ї' ilike 'ї' as folds,
             current_user as role,
             concat(current_database(), ' since ', extract(epoch from pg_postmaster_start_time())) as identity`;
    if (!server) throw new Error('the server answered nothing');
    return server;
  } catch (error) {
    throw new CannotStart(
      `The database at ${place(url)} cannot be used: ${(error as Error).message || (error as NodeJS.ErrnoException).code}.`,
      'Check DATABASE_URL and DATABASE_MIGRATION_URL, and that the server runs and lets this machine in; ' +
        'or leave them out to use the embedded database.',
      { cause: error },
    );
  }
}

function refuseUnfit(server: Server, url: string): void {
  if (server.number < OLDEST_VERSION * 10_000) {
    throw new CannotStart(
      `The database at ${place(url)} is PostgreSQL ${server.version}; Daybook needs ${OLDEST_VERSION} or later.`,
      'Upgrade the server, or leave DATABASE_URL out to use the embedded database.',
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new CannotStart(
      `The database at ${place(url)} stores text as ${server.encoding}, not UTF8.`,
      MAKE_ANOTHER,
    );
  }
  if (!server.folds) throw deafToCyrillic(server, url);
}

function deafToCyrillic(server: Server, url: string): CannotStart {
  return new CannotStart(
    `The database at ${place(url)} has a locale (LC_CTYPE ${server.characterType}) that knows no letters beyond ` +
      'ASCII: a search would find nothing in Cyrillic.',
    MAKE_ANOTHER,
  );
}

/** pg_trgm may not be there before the first migration: it is made for the question and taken back. */
async function findsCyrillic(sql: postgres.Sql, url: string): Promise<boolean> {
  const [there] = await sql`select from pg_extension where extname = 'pg_trgm'`;
  if (there) return asks(sql);
  const undo = new Error('taken back');
  let finds = false;
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7226002)`;
      await tx`create extension if not exists pg_trgm`;
      finds = await asks(tx);
      throw undo;
    });
  } catch (error) {
    if (error === undo) return finds;
    throw new CannotStart(
      `The database at ${place(url)} cannot have the extension pg_trgm: ${(error as Error).message}.`,
      'Install the package postgresql-contrib on its server, let the role of DATABASE_MIGRATION_URL own the database, ' +
        'or have its administrator run: CREATE EXTENSION pg_trgm;',
      { cause: error },
    );
  }
  return finds;
}

async function asks(sql: postgres.ISql): Promise<boolean> {
  const [row] = await sql<{ finds: boolean }[]>`select show_trgm('їжак') <> '{}' as finds`;
  return row?.finds === true;
}

/** The address without its password, for messages. */
function place(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
