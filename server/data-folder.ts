import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start';

/**
 * Makes the data folder where it is missing and makes sure that it can be written.
 *
 * @throws CannotStart when that is not so
 */
export function openDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CannotStart(
      `The data folder ${dataDir} cannot be ${existsSync(dataDir) ? 'written' : 'made'} (${reason}).`,
      `Give this user the right to write in ${existsSync(dataDir) ? dataDir : dirname(dataDir)}, ` +
        'or name another folder: DAYBOOK_DATA_DIR=/path/to/folder npm start',
      { cause: error },
    );
  }
}

/**
 * Makes a folder, and those above it, that nobody else can list. Root's are open to be walked through, because its
 * database runs as another user. A folder that is there already keeps its rights.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  try {
    // Not `recursive`: under /proc that never returns (Node 20 asks again and again).
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/**
 * @returns the secret that signs sessions: made at the first call and kept in the data folder, for its owner alone
 */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'auth-secret');
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}
