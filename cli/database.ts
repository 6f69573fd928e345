import type { OpenDatabase } from '@/db/client';
import type { OpenedDatabase } from '@/server/database/open';

/** The database of one command, opened when it is first asked for. */
export interface CommandDatabase {
  open(): Promise<OpenDatabase>;
  openAsOwner(): Promise<OpenDatabase>;
  close(): Promise<void>;
}

/**
 * The database that the site uses: the one of DATABASE_URL, or the embedded one. If the embedded one runs, the command
 * shares it; else it runs for as long as the command does.
 *
 * What it needs is loaded when it is opened: a command without a database starts at once.
 *
 * @returns how to open it, which may throw CannotStart, and how to close it again
 */
export function commandDatabase(): CommandDatabase {
  const opened: { close(): Promise<void> }[] = [];
  let server: Promise<OpenedDatabase> | undefined;
  let database: Promise<OpenDatabase> | undefined;
  let owned: Promise<OpenDatabase> | undefined;

  const start = async (): Promise<OpenedDatabase> => {
    const { readyDatabase } = await import('@/server/database/ready');
    const { readEnvironment } = await import('@/server/env');
    const ready = await readyDatabase(readEnvironment());
    opened.push({ close: ready.stop });
    return ready;
  };
  const connect = async (role: 'appUrl' | 'ownerUrl'): Promise<OpenDatabase> => {
    server ??= start();
    const { openDatabase } = await import('@/db/client');
    const client = openDatabase((await server)[role]);
    opened.push(client);
    return client;
  };
  return {
    open() {
      database ??= connect('appUrl');
      return database;
    },
    openAsOwner() {
      owned ??= connect('ownerUrl');
      return owned;
    },
    async close() {
      for (const thing of opened.splice(0).reverse()) await thing.close();
    },
  };
}
