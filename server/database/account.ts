import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from '../cannot-start';

/** The system account that PostgreSQL runs as; undefined: as this process does. */
export type Account = { uid: number; gid: number } | undefined;

/** Root's database belongs to an account number of its own, which no person and no other service uses. */
const OWN_NUMBER = 52_743;

/**
 * PostgreSQL refuses to run as root, so root's database runs as somebody else: the owner of the data where there is
 * some, an account number of our own at the first start.
 *
 * @param cluster the folder of the data, which may not exist yet
 * @throws CannotStart when the data belongs to another plain user
 */
export function accountFor(cluster: string): Account {
  const me = process.getuid?.();
  if (!existsSync(cluster)) return me === 0 ? { uid: OWN_NUMBER, gid: OWN_NUMBER } : undefined;
  const owner = statSync(cluster);
  if (me === 0) return { uid: owner.uid, gid: owner.gid };
  if (owner.uid === me) return undefined;
  throw new CannotStart(
    `The database in ${cluster} belongs to another user (number ${owner.uid}).`,
    'Start Daybook as that user or as root, or name another folder: DAYBOOK_DATA_DIR=/path/to/folder npm start',
  );
}

/**
 * initdb, unlike postgres, wants to know its user's name.
 *
 * @returns an account that the system has a name for and that is not root
 */
export function namedAccount(): { uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
  const found = accounts.find(({ name }) => name === 'nobody') ?? accounts[0];
  if (!found) {
    throw new CannotStart(
      'The database cannot be made as root: /etc/passwd names no other user.',
      'Add one (useradd daybook), start Daybook as a plain user, or give DATABASE_URL.',
    );
  }
  return { uid: found.uid, gid: found.gid };
}

/**
 * @returns the topmost folder on the way to `folder` that the account may not walk through; undefined: none
 */
export function blockedAt(account: Account, folder: string): string | undefined {
  if (!account || may(account, '-x', folder)) return undefined;
  const above = dirname(folder);
  return (above !== folder && blockedAt(account, above)) || folder;
}

/** Asks the system itself, because rights are more than mode bits. */
export function may(account: Account, right: '-r' | '-x', path: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', `test ${right} "$1"`, 'sh', path], { ...account, cwd: '/' }).status === 0
  );
}
