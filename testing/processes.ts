import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A program under measurement, with all processes that it began. */
export type Running = { url: string; pid: number; stop(): Promise<void> };

/** Starts the whole site on a database that is there already. */
export async function startSite(
  dataDir: string,
  database: { appUrl: string; ownerUrl: string },
): Promise<Running> {
  const port = await freePort();
  return start(process.execPath, ['bin/start.mjs'], `http://127.0.0.1:${port}`, '/api/health', {
    PORT: String(port),
    HOST: '127.0.0.1',
    DAYBOOK_URL: `http://127.0.0.1:${port}`,
    DAYBOOK_DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_MIGRATION_URL: database.ownerUrl,
    DAYBOOK_DEMO: '0',
  });
}

/**
 * Starts a program and waits until an address of it answers.
 *
 * @throws Error with what it printed, when it ends instead or does not answer within two minutes.
 */
export async function start(
  command: string,
  words: readonly string[],
  url: string,
  path: string,
  variables: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(command, words, {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (data: Buffer) => {
      printed = (printed + data).slice(-20_000);
    });
  const end = Date.now() + 120_000;
  while (!(await answers(`${url}${path}`))) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`${command} ${words.join(' ')} does not answer. It printed:\n${printed}`);
    await pause(100);
  }
  if (!child.pid) throw new Error(`${command} has no process`);
  return { url, pid: child.pid, stop: () => stop(child) };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Processor time of a process and of those that it began, in milliseconds, to ten exactly. */
export function processorTime(pid: number): number {
  return treeOf(pid)
    .map((one) => {
      const fields = statOf(one);
      return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : 0;
    })
    .reduce((sum, time) => sum + time, 0);
}

/** Memory that a process and those that it began hold, in bytes. */
export function memory(pid: number): number {
  return treeOf(pid)
    .map((one) => {
      const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${one}/status`) ?? '') ?? [];
      return Number(kilobytes ?? 0) * 1024;
    })
    .reduce((sum, size) => sum + size, 0);
}

function treeOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => Number(statOf(one)?.[1]) === pid);
  return [pid, ...children.flatMap(treeOf)];
}

/** The fields after the name, which may hold spaces. */
function statOf(pid: number): string[] | null {
  return (
    read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ') ?? null
  );
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended in the meantime.
    return null;
  }
}

/** A port that nobody has just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
