import { openDatabase } from '@/db/client';
import { publishDue } from '@/newsroom/claims/embargo';
import { systemClock } from './clock';
import { log } from './log';

const EVERY_MS = 5_000;

/**
 * Does what has its moment: publishes decisions whose embargo ends. Several processes may run it at once; each decision
 * is published by one of them. `daybook publish-due` does the same once.
 *
 * @param appUrl the database, as the program's role
 * @returns how to stop it; waits for a round that is under way
 */
export function keepSchedule(appUrl: string): () => Promise<void> {
  const { db, close } = openDatabase(appUrl, { connections: 1 });
  let round: Promise<void> = Promise.resolve();
  let isRunning = false;
  const look = () => {
    if (isRunning) return;
    isRunning = true;
    round = publishDue({ db, clock: systemClock, actor: { kind: 'program', name: 'schedule' } })
      .then(({ published, stopped }) => {
        if (published + stopped > 0) log.info('embargoes ended', { published, stopped });
      })
      .catch((error: unknown) => log.error('publishing what was due failed; it is tried again', error))
      .finally(() => {
        isRunning = false;
      });
  };
  const timer = setInterval(look, EVERY_MS);
  look();
  return async () => {
    clearInterval(timer);
    await round;
    await close();
  };
}
