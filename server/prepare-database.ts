import { migrateDatabase } from '@/db/migrate';
import { step } from '../bin/step.mjs';
import { checkDatabase } from './database/check';
import { type OpenedDatabase, openConfigured } from './database/open';
import { bringDemonstration } from './demonstration';
import type { Environment } from './env';
import type { Shutdown } from './shutdown';

/**
 * Opens the site's database, checks that it can keep the promises, brings it to the current model and, where it is
 * new, brings the demonstration.
 *
 * @returns its logins; the shutdown closes it
 * @throws CannotStart when it cannot be opened or used
 */
export async function prepareDatabase(environment: Environment, shutdown: Shutdown): Promise<OpenedDatabase> {
  const database = await step(
    { doing: 'Opening the database', done: 'Opened the database', detail: (opened) => opened.description },
    () =>
      openConfigured(environment, {
        purpose: 'site',
        tell: console.log,
        lost: (reason) => giveUp(shutdown, reason),
      }),
  );
  shutdown.later(database.stop);
  const checked = await step(
    {
      doing: 'Checking the database',
      done: 'Checked the database',
      detail: ({ version }) => `PostgreSQL ${version}`,
    },
    () => checkDatabase(database),
  );
  if (checked.oneRole) {
    console.log(
      '\nThe program acts as the owner of its tables, so one promise is weaker: what is insert-only (revisions, reviews,\n' +
        'public versions, the journal) is guarded by triggers alone, and an owner can switch those off.\n' +
        'Give DATABASE_MIGRATION_URL the owner and DATABASE_URL a plain role; .env.example explains both.\n',
    );
  }
  await step(
    {
      doing: 'Migrating the database',
      done: 'Migrated the database',
      detail: ({ applied }) => (applied === 0 ? 'up to date' : `${applied} new`),
    },
    () => migrateDatabase(database),
  );
  await bringDemonstration(environment, database.appUrl);
  return database;
}

function giveUp(shutdown: Shutdown, reason: unknown): void {
  console.error(`\nThe database is gone. ${reason instanceof Error ? reason.message : String(reason)}`);
  void shutdown.stop(1);
}
