import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment } from '../bare-environment';
import { CannotStart } from '../cannot-start';
import { namedAccount } from './account';
import type { Binaries } from './binaries';
import type { Store } from './store';

/**
 * Makes the database's files where there are none yet. An attempt that was cut off leaves nothing that looks whole:
 * the files get their name when they are complete.
 *
 * @param options.durable false leaves out waiting for the disk: for tests alone
 * @returns whether they were made now
 * @throws CannotStart when they were made by another major version, or cannot be made
 */
export async function ensureCluster(
  store: Store,
  binaries: Binaries,
  password: string,
  options: { durable: boolean },
): Promise<boolean> {
  if (existsSync(store.cluster)) {
    refuseOtherVersion(store, binaries);
    return false;
  }
  removeHalfMade(store.home);
  const half = join(store.home, `cluster.half-made.${process.pid}`);
  const passwordFile = `${half}.password`;
  const maker = store.account && namedAccount();
  try {
    mkdirSync(half, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (maker) for (const path of [half, passwordFile]) chownSync(path, maker.uid, maker.gid);
    await initialise(binaries, half, passwordFile, maker, options.durable);
    if (store.account) giveTo(store.account, half);
    renameSync(half, store.cluster);
    return true;
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

function refuseOtherVersion(store: Store, binaries: Binaries): void {
  const made = Number(readFileSync(join(store.cluster, 'PG_VERSION'), 'utf8'));
  if (made === binaries.major) return;
  throw new CannotStart(
    `The database in ${store.cluster} was made by PostgreSQL ${made}; this Daybook brings PostgreSQL ${binaries.major}, which cannot read it.`,
    `Start the Daybook that brought PostgreSQL ${made}, or name another folder: DAYBOOK_DATA_DIR=/path/to/folder npm start`,
  );
}

function removeHalfMade(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith('cluster.half-made.')) rmSync(join(home, name), { recursive: true, force: true });
  }
}

/** The names under which systems know UTF-8 without a country; pg_trgm needs one to find Cyrillic letters. */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'];

async function initialise(
  binaries: Binaries,
  folder: string,
  passwordFile: string,
  maker: { uid: number; gid: number } | undefined,
  durable: boolean,
): Promise<void> {
  let output = '';
  for (const characterType of CHARACTER_TYPES) {
    const arguments_ = [
      `--pgdata=${folder}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      ...(durable ? [] : ['--no-sync']),
    ];
    const result = await run(binaries.initdb, arguments_, maker);
    if (result.code === 0) return;
    output = result.output;
    if (!output.includes('invalid locale name')) break;
  }
  throw new CannotStart(
    `The database could not be made. initdb said:\n${output.trim()}`,
    'See above what it needs.',
  );
}

function run(
  program: string,
  arguments_: string[],
  account: { uid: number; gid: number } | undefined,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, {
      ...account,
      cwd: '/',
      env: bareEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function giveTo(account: { uid: number; gid: number }, path: string): void {
  lchownSync(path, account.uid, account.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) giveTo(account, inside);
    else lchownSync(inside, account.uid, account.gid);
  }
}
