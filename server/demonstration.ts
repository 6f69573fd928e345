import { openDatabase } from '@/db/client';
import { enterDemonstration, isUntouched } from '@/demo/enter';
import { step } from '../bin/step.mjs';
import type { Environment } from './env';

/**
 * Enters the demonstration into a database in which nothing has happened yet, unless it is not wanted. A site without it
 * is as good as any, so the start goes on where that fails.
 *
 * @param appUrl the database, migrated, as the program's role
 */
export async function bringDemonstration(environment: Environment, appUrl: string): Promise<void> {
  if (!environment.demo) return;
  const { db, close } = openDatabase(appUrl, { connections: 1 });
  try {
    if (!(await isUntouched(db))) return;
    await step({ doing: 'Entering the demonstration', done: 'Entered the demonstration' }, () =>
      enterDemonstration(db),
    );
  } catch (error) {
    console.error('\nThe demonstration could not be entered. The site starts without it.', error, '\n');
  } finally {
    await close();
  }
}
