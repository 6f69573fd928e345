import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { keptSecret } from './data-folder';
import { childEnvironment, handOver, readEnvironment } from './env';
import { nameOf } from './listen';
import { beTheOnlyOne } from './only-one';
import { prepareDatabase } from './prepare-database';
import { keepSchedule } from './schedule';
import { listenForStop, type Shutdown } from './shutdown';
import { greet, welcome } from './welcome';

/** Runs the site for those who change it: the same database and start, and Next's development server. */
export async function develop(): Promise<void> {
  const shutdown = listenForStop();
  try {
    await start(shutdown);
  } catch (error) {
    console.error(error instanceof CannotStart ? `\n${error.message}\n` : error);
    await shutdown.stop(1);
  }
}

async function start(shutdown: Shutdown): Promise<void> {
  const environment = readEnvironment();
  await beTheOnlyOne(environment, shutdown);
  const database = await prepareDatabase(environment, shutdown);
  const authSecret = environment.authSecret ?? keptSecret(environment.dataDir);
  handOver(environment, { appUrl: database.appUrl, authSecret });
  shutdown.later(keepSchedule(database.appUrl));
  greet(await welcome(database.appUrl, environment.siteUrl));

  const next = join('node_modules', 'next', 'dist', 'bin', 'next');
  const address = ['--hostname', nameOf(environment.host), '--port', String(environment.port)];
  const child = spawn(process.execPath, [next, 'dev', ...address], {
    env: childEnvironment({ NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }),
    stdio: 'inherit',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  shutdown.later(() => {
    child.kill();
    return ended;
  });
  void ended.then(() => shutdown.stop(child.exitCode ?? 0));
}
