import { migrateDatabase } from '@/db/migrate';
import type { Environment } from '../env';
import { checkDatabase } from './check';
import { type OpenedDatabase, openConfigured } from './open';

/**
 * Opens, checks and migrates the database for a command, without a word.
 *
 * @returns its logins, and how to let it go
 * @throws CannotStart when it cannot be opened or used
 */
export async function readyDatabase(environment: Environment): Promise<OpenedDatabase> {
  const database = await openConfigured(environment, { purpose: 'command' });
  try {
    await checkDatabase(database);
    await migrateDatabase(database);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
