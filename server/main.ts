import { join } from 'node:path';
import { step } from '../bin/step.mjs';
import { ensureBuild } from './build';
import { CannotStart } from './cannot-start';
import { keptSecret, openDataFolder } from './data-folder';
import { type Environment, handOver, readEnvironment } from './env';
import { takeLock } from './lock';
import { prepareDatabase } from './prepare-database';
import { listenForStop, type Shutdown } from './shutdown';
import { startWeb, tryAddress } from './web';
import { firstAdminLink } from './welcome';

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
  await ensureBuild(shutdown);
  const database = await prepareDatabase(environment, shutdown);
  handOver(environment, {
    appUrl: database.appUrl,
    authSecret: environment.authSecret ?? keptSecret(environment.dataDir),
  });
  const stopWeb = await step({ doing: 'Starting the web server', done: 'Started the web server' }, () =>
    startWeb(environment),
  );
  shutdown.later(stopWeb);
  await greet(environment, database.appUrl);
}

/** One data folder has one site. A second start is no error: it says where the first one is. */
async function beTheOnlyOne(environment: Environment, shutdown: Shutdown): Promise<void> {
  openDataFolder(environment.dataDir);
  const lock = takeLock(join(environment.dataDir, 'running.json'), { url: environment.siteUrl.href });
  if ('holder' in lock) {
    console.log(`\nDaybook runs already: ${lock.holder.url} (process ${lock.holder.pid})\n`);
    await shutdown.stop(0);
    return;
  }
  shutdown.later(lock.release);
}

async function greet(environment: Environment, appUrl: string): Promise<void> {
  const at = (path: string) => new URL(path, environment.siteUrl).href;
  const invitation = await firstAdminLink(appUrl, environment.siteUrl);
  console.log(`\n  Public page   ${at('/')}\n  Feed          ${at('/feed.xml')}\n  Desk          ${at('/desk')}\n`);
  if (invitation) {
    console.log(`Nobody can sign in yet. This link, good for one use, makes the first admin:\n\n  ${invitation}\n`);
  }
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
