import postgres from 'postgres';
import { type Logins, loginUrl } from './logins';

/**
 * Makes the roles and the database where they are missing: one role owns, a plain one is what the program acts as.
 *
 * @param port of a running embedded server
 * @returns the server's version, such as 18.4
 */
export async function ensureRoles(logins: Logins, port: number): Promise<string> {
  const sql = postgres(loginUrl(logins, 'postgres', port, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    for (const role of ['daybook_owner', 'daybook_app'] as const) {
      const [found] = await sql`select from pg_roles where rolname = ${role}`;
      // CREATE takes no parameters; the passwords are our own and hexadecimal.
      if (!found) await sql.unsafe(`create role ${role} login password '${logins[role]}'`);
    }
    const [database] = await sql`select from pg_database where datname = 'daybook'`;
    if (!database) await sql`create database daybook owner daybook_owner`;
    await sql`revoke all on database daybook from public`;
    await sql`grant connect on database daybook to daybook_app`;
    const [server] = await sql<
      { version: string }[]
    >`select split_part(current_setting('server_version'), ' ', 1) as version`;
    return server?.version ?? '';
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Logs in for real, so that a stranger on the same port is not taken for the database.
 *
 * @returns the server's version when it is the one over that cluster; undefined when it cannot be reached
 */
export async function askServer(logins: Logins, port: number, cluster: string): Promise<string | undefined> {
  const sql = postgres(loginUrl(logins, 'postgres', port, 'postgres'), {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  });
  try {
    const [server] = await sql<{ folder: string; version: string; ready: boolean }[]>`
      select current_setting('data_directory') as folder,
             split_part(current_setting('server_version'), ' ', 1) as version,
             exists (select from pg_database where datname = 'daybook')
               and has_database_privilege('daybook_app', 'daybook', 'connect') as ready`;
    return server?.folder === cluster && server.ready ? server.version : undefined;
  } catch {
    return undefined;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
