import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bareEnvironment } from '../bare-environment';
import { CannotStart } from '../cannot-start';
import type { Binaries } from './binaries';
import { isPostmasterOf, readPidFile } from './pid-file';
import type { Store } from './store';
import { watch } from './watchdog';

/** A running PostgreSQL server that this process started. */
export interface Postmaster {
  port: number;
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** Asks it to end: at once for its clients (`fast`), or when the last of them has left, within a limit (`smart`). */
  stop(how: 'fast' | 'smart'): Promise<void>;
}

const RETRY_MS = 20_000;
const SMART_LIMIT_MS = 10_000;
const FAST_LIMIT_MS = 30_000;
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * Starts PostgreSQL over the store's cluster and waits until it takes connections. What a killed predecessor left
 * behind (a server that is still ending, a pid file of nobody) is waited for and cleared.
 *
 * @param port the wanted one; another is chosen when it is taken
 * @throws CannotStart with PostgreSQL's own words when it does not come up
 */
export async function startPostmaster(
  store: Store,
  binaries: Binaries,
  port: number | undefined,
  options: { durable: boolean },
): Promise<Postmaster> {
  const giveUpAt = Date.now() + RETRY_MS;
  for (;;) {
    await endPredecessor(store.cluster);
    const attempt = await launch(store, binaries, await freePort(port), options.durable);
    if (attempt.postmaster) return attempt.postmaster;
    // Someone took the port just now, or the last processes of a killed server have not noticed yet.
    const passing = /Address already in use|pre-existing shared memory|shared memory block/.test(attempt.log);
    if (!passing || Date.now() > giveUpAt) {
      throw new CannotStart(
        `The database in ${store.cluster} did not start. PostgreSQL said:\n${attempt.log.trim()}`,
        `Its whole log is ${join(store.folder, 'server.log')}.`,
      );
    }
    await pause(200);
  }
}

async function launch(store: Store, binaries: Binaries, port: number, durable: boolean) {
  const log = openLog(store);
  const child = spawn(binaries.postgres, ['-D', store.cluster, '-p', String(port), ...settings(durable)], {
    ...store.account,
    cwd: '/',
    env: bareEnvironment,
    // Ctrl-C reaches every process of the terminal's group; the database must outlive the web server.
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  closeSync(log.descriptor);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const release = watch(child.pid, store);
  void ended.then(release);
  const ready = await Promise.race([ended.then(() => false), untilReady(child, store.cluster)]);
  if (!ready) return { log: readFileSync(log.file, 'utf8').slice(log.length) };
  return { postmaster: { port, ended, stop: (how: 'fast' | 'smart') => stop(child, ended, how) }, log: '' };
}

async function untilReady(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const file = readPidFile(cluster);
    if (file?.pid === child.pid && file?.status === 'ready') return true;
    await pause(20);
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<void>, how: 'fast' | 'smart'): Promise<void> {
  if (how === 'smart') {
    child.kill('SIGTERM');
    if (await within(SMART_LIMIT_MS, ended)) return;
  }
  child.kill('SIGINT');
  if (await within(FAST_LIMIT_MS, ended)) return;
  child.kill('SIGQUIT');
  await ended;
}

async function endPredecessor(cluster: string): Promise<void> {
  const found = readPidFile(cluster);
  if (!found) return;
  const giveUpAt = Date.now() + FAST_LIMIT_MS;
  for (let asked = false; isPostmasterOf(cluster, found.pid); asked = true) {
    if (!asked) process.kill(found.pid, 'SIGINT');
    if (Date.now() > giveUpAt) process.kill(found.pid, 'SIGQUIT');
    await pause(50);
  }
  // The id may belong to a stranger by now (in a container it soon does); PostgreSQL would take it for a server.
  if (readPidFile(cluster)?.pid === found.pid) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** @returns the wanted port, or any when it is taken */
async function freePort(wanted: number | undefined): Promise<number> {
  return (wanted && (await listenOnce(wanted))) || listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function openLog(store: Store): { file: string; descriptor: number; length: number } {
  const file = join(store.folder, 'server.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, 'a', 0o600);
  // What root makes must not lock out the plain user whose database it is.
  if (store.account) chownSync(file, store.account.uid, store.account.gid);
  return { file, descriptor, length: size > LOG_LIMIT_BYTES ? 0 : size };
}

/** Given at each start, so that they are always this version's: small, since a newsroom's data is. */
function settings(durable: boolean): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '100',
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_parallel_workers_per_gather: '0',
    jit: 'off',
    fsync: durable ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_line_prefix: '%m [%p] ',
    log_min_messages: 'warning',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function within(limit: number, ended: Promise<void>): Promise<boolean> {
  const giveUp = new AbortController();
  const late = pause(limit, false, { signal: giveUp.signal }).catch(() => false);
  const result = await Promise.race([ended.then(() => true), late]);
  giveUp.abort();
  return result;
}
