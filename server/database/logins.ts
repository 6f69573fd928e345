import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The passwords of the embedded database's three roles. */
export interface Logins {
  /** Makes the roles and the database, and does nothing else. */
  postgres: string;
  /** Owns the database and its tables; migrates. */
  daybook_owner: string;
  /** What the program acts as. */
  daybook_app: string;
}

/**
 * @param folder of the embedded database
 * @returns the passwords: random, made at the first call, kept for the folder's owner alone
 */
export function keptLogins(folder: string): Logins {
  const file = join(folder, 'logins.json');
  if (!existsSync(file)) {
    const made: Logins = { postgres: password(), daybook_owner: password(), daybook_app: password() };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @returns the address under which a role logs in */
export function loginUrl(logins: Logins, role: keyof Logins, port: number, database = 'daybook'): string {
  return `postgres://${role}:${logins[role]}@127.0.0.1:${port}/${database}`;
}

function password(): string {
  return randomBytes(24).toString('hex');
}
