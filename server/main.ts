import { step } from '../bin/step.mjs';
import { ensureBuild } from './build';
import { CannotStart } from './cannot-start';
import { keptSecret } from './data-folder';
import { handOver, readEnvironment } from './env';
import { tryAddress } from './listen';
import { beTheOnlyOne } from './only-one';
import { prepareDatabase } from './prepare-database';
import { readableStack } from './readable-stack';
import { keepSchedule } from './schedule';
import { listenForStop, type Shutdown } from './shutdown';
import { startWeb } from './web';
import { greet, welcome } from './welcome';

/** Runs the site: builds what is outdated, opens and migrates the database, serves until it is told to stop. */
export async function main(): Promise<void> {
  const shutdown = listenForStop();
  try {
    await start(shutdown);
  } catch (error) {
    console.error(`\n${error instanceof CannotStart ? error.message : inFull(error)}\n`);
    await shutdown.stop(1);
  }
}

async function start(shutdown: Shutdown): Promise<void> {
  const environment = readEnvironment();
  await beTheOnlyOne(environment, shutdown);
  await tryAddress(environment);
  await step(
    { doing: 'Building the site', done: 'Built the site', detail: (now) => (now ? undefined : 'up to date') },
    () => ensureBuild(shutdown),
  );
  const database = await prepareDatabase(environment, shutdown);
  handOver(environment, {
    appUrl: database.appUrl,
    authSecret: environment.authSecret ?? keptSecret(environment.dataDir),
  });
  const stopWeb = await step({ doing: 'Starting the web server', done: 'Started the web server' }, () =>
    startWeb({ ...environment, appUrl: database.appUrl }),
  );
  shutdown.later(stopWeb);
  shutdown.later(keepSchedule(database.appUrl));
  greet(await welcome(database.appUrl, environment.siteUrl));
}

function inFull(error: unknown): string {
  return error instanceof Error ? readableStack(error.stack ?? error.message) : String(error);
}
