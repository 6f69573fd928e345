import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start';
import { openDataFolder } from '../data-folder';
import { type Account, accountFor, blockedAt } from './account';

/** Where the embedded database keeps what is its own. */
export interface Store {
  /** Below the data folder: lock, logins, log. */
  folder: string;
  /** The real path of the folder that PostgreSQL itself has to reach. */
  home: string;
  /** The data, in `home`. */
  cluster: string;
  account: Account;
}

/** Root's own folders are often closed to others; the data of a service has its place here. */
const SYSTEM_PLACE = '/var/lib/daybook';

/**
 * Finds the database's folders, makes those that are missing, and makes sure that PostgreSQL can reach them.
 *
 * @param dataDir the data folder
 * @param options.chosen whether a person named the data folder; else its database may lie elsewhere when a closed
 *   parent folder keeps root's database out
 * @throws CannotStart when the folders cannot be made, written or reached
 */
export function openStore(dataDir: string, options: { chosen: boolean }): Store {
  openDataFolder(dataDir);
  const folder = join(dataDir, 'database');
  openDataFolder(folder);
  const home = homeIn(folder, options.chosen);
  const cluster = join(home, 'cluster');
  return { folder, home, cluster, account: accountFor(cluster) };
}

function homeIn(folder: string, chosen: boolean): string {
  const link = join(folder, 'home');
  if (lstatSync(link, { throwIfNoEntry: false })) {
    if (existsSync(link)) return realpathSync(link);
    throw new CannotStart(
      `The database of this folder lies elsewhere, where ${link} leads, and is not there any more.`,
      `Bring it back, or remove ${link} to begin with an empty database.`,
    );
  }
  const here = realpathSync(folder);
  const blocked = blockedAt(accountFor(join(here, 'cluster')), here);
  if (!blocked) return here;
  if (chosen) {
    throw new CannotStart(
      `The data folder cannot be reached by the database: PostgreSQL refuses to run as root, and ${blocked} is closed to others.`,
      `Open the way (chmod a+x ${blocked}), or name a folder that others may walk through: DAYBOOK_DATA_DIR=${SYSTEM_PLACE} npm start`,
    );
  }
  const elsewhere = join(SYSTEM_PLACE, randomBytes(4).toString('hex'));
  openDataFolder(elsewhere);
  symlinkSync(elsewhere, link);
  return elsewhere;
}
