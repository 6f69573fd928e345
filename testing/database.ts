import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Database, openDatabase } from '@/db/client';
import { dropDatabase } from './drop-database';

/**
 * A database of its own for one test file, copied from the migrated template: real commits, so that locks, deferred
 * constraints and NOTIFY are the real ones, and files run beside each other without waiting.
 *
 * @returns a handle that is filled before the first test: as the app's role, and as the owner who can switch triggers off.
 */
export function testDatabase(): {
  db: Database;
  owner: postgres.Sql;
  app: postgres.Sql;
  appUrl: string;
  ownerUrl: string;
} {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const handle = {} as ReturnType<typeof testDatabase>;
  let admin: postgres.Sql;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { appUrl, ownerUrl } = inject('database');
    admin = postgres(addressOf(ownerUrl, 'postgres'), { max: 1, onnotice: () => {} });
    await copyDatabase(admin, new URL(ownerUrl).pathname.slice(1), name);
    handle.appUrl = addressOf(appUrl, name);
    handle.ownerUrl = addressOf(ownerUrl, name);
    const opened = openDatabase(handle.appUrl, { connections: 8 });
    handle.db = opened.db;
    handle.app = opened.sql;
    handle.owner = postgres(handle.ownerUrl, { max: 2, onnotice: () => {} });
    close = async () => {
      await opened.close();
      await handle.owner.end();
    };
  });
  afterAll(async () => {
    await close();
    await dropDatabase(admin, name);
    await admin.end();
  });
  return handle;
}

const inUse = '55006';

/** Nobody may be connected to a database that is copied; the server's own housekeeping is now and then, and gives way slowly. */
async function copyDatabase(admin: postgres.Sql, template: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await admin`create database ${admin(name)} template ${admin(template)}`;
      return;
    } catch (error) {
      if (!(error instanceof postgres.PostgresError && error.code === inUse) || tries === 10) throw error;
    }
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of a migrated database to which nobody is connected. */
    database: { appUrl: string; ownerUrl: string };
  }
}
