import { join } from 'node:path';
import { openDataFolder } from './data-folder';
import type { Environment } from './env';
import { takeLock } from './lock';
import type { Shutdown } from './shutdown';

/** One data folder has one site. A second start is no error: it says where the first one is, and ends. */
export async function beTheOnlyOne(environment: Environment, shutdown: Shutdown): Promise<void> {
  openDataFolder(environment.dataDir);
  const lock = takeLock(join(environment.dataDir, 'running.json'), { url: environment.siteUrl.href });
  if ('holder' in lock) {
    console.log(`\nDaybook runs already: ${lock.holder.url} (process ${lock.holder.pid})\n`);
    await shutdown.stop(0);
    return;
  }
  shutdown.later(lock.release);
}
