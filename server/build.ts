import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { output } from '../bin/output.mjs';
import { CannotStart } from './cannot-start';
import { childEnvironment } from './env';
import { takeLock } from './lock';
import type { Shutdown } from './shutdown';

/** Everything that the build reads; tests beside the sources do not count. */
const SOURCES = [
  'app',
  'components',
  'db',
  'messages',
  'newsroom',
  'public',
  'server',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const RECORD = join('.next', 'daybook-sources.json');

/**
 * Builds the site where its sources have changed since the build that is there. Two that find it outdated at once do
 * not build twice.
 *
 * @param shutdown ends a build under way when the program is told to stop
 * @returns whether it was built now
 * @throws CannotStart with Next's output when the build fails
 */
export async function ensureBuild(shutdown: Pick<Shutdown, 'later'>): Promise<boolean> {
  const lockFile = join('node_modules', '.daybook-build.json');
  for (;;) {
    const sources = digestOfSources();
    if (recorded() === sources) return false;
    const lock = takeLock(lockFile, {});
    if ('release' in lock) {
      shutdown.later(lock.release);
      try {
        await build(shutdown);
        writeFileSync(RECORD, JSON.stringify({ sources }));
        return true;
      } finally {
        lock.release();
      }
    }
    await pause(500);
  }
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesIn))
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function recorded(): string | undefined {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')).sources : undefined;
}

async function build(shutdown: Pick<Shutdown, 'later'>): Promise<void> {
  const ending = new AbortController();
  shutdown.later(() => ending.abort());
  // A build that is cut off must not be taken for the one before it.
  rmSync(RECORD, { force: true });
  try {
    await output(process.execPath, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
      env: childEnvironment({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
      signal: ending.signal,
    });
  } catch (error) {
    throw new CannotStart(`The site could not be built. ${(error as Error).message}`, 'Mend what it names.', {
      cause: error,
    });
  }
}
