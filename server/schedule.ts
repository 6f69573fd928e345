import { type Database, openDatabase } from '@/db/client';
import { publishDue } from '@/newsroom/claims/embargo';
import { checkEverything } from '@/newsroom/findings/check-everything';
import { lookAtPages } from '@/newsroom/reports/look-at-pages';
import { fetchFeeds } from '@/newsroom/reports/watched-feeds';
import { systemClock } from './clock';
import { log } from './log';
import { scheduledReach } from './reach';

/** Something that has its moment; what it returns is logged where a number of it is above zero. */
type Job = { everyMs: number; name: string; run(db: Database): Promise<Record<string, number>> };

const jobs: readonly Job[] = [
  {
    name: 'embargoes ended',
    everyMs: 5_000,
    run: (db) => publishDue({ db, clock: systemClock, actor: { kind: 'program', name: 'schedule' } }),
  },
  {
    name: 'feeds asked',
    everyMs: 60_000,
    run: async (db) => {
      const ctx = { db, clock: systemClock, actor: { kind: 'program', name: 'feeds' } as const };
      return fetchFeeds(ctx, await scheduledReach(ctx));
    },
  },
  {
    name: 'pages looked at',
    everyMs: 900_000,
    run: async (db) => {
      const ctx = { db, clock: systemClock, actor: { kind: 'program', name: 'checks' } as const };
      return lookAtPages(ctx, await scheduledReach(ctx));
    },
  },
  {
    name: 'everything checked',
    everyMs: 900_000,
    run: (db) => checkEverything({ db, clock: systemClock, actor: { kind: 'program', name: 'checks' } }),
  },
];

/**
 * Does what has its moment: publishes decisions whose embargo ends, asks watched feeds, looks again at pages, runs the checks. Several processes may run it
 * at once; each decision is published, and each feed and page asked for, by one of them. `daybook publish-due`, `daybook fetch-feeds` and
 * `daybook check` do the same once.
 *
 * @param appUrl the database, as the program's role
 * @returns how to stop it; waits for the rounds that are under way
 */
export function keepSchedule(appUrl: string): () => Promise<void> {
  const { db, close } = openDatabase(appUrl, { connections: 2 });
  const running = jobs.map((job) => keep(job, db));
  return async () => {
    await Promise.all(running.map((stop) => stop()));
    await close();
  };
}

function keep({ everyMs, name, run }: Job, db: Database): () => Promise<void> {
  let round: Promise<void> = Promise.resolve();
  let isRunning = false;
  const look = () => {
    if (isRunning) return;
    isRunning = true;
    round = run(db)
      .then((counts) => {
        if (Object.values(counts).some((count) => count > 0)) log.info(name, counts);
      })
      .catch((error: unknown) => log.error(`the schedule failed (${name}); it is tried again`, error))
      .finally(() => {
        isRunning = false;
      });
  };
  const timer = setInterval(look, everyMs);
  look();
  return () => {
    clearInterval(timer);
    return round;
  };
}
