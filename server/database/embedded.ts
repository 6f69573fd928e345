import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start';
import { type Lock, takeLock } from '../lock';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { keptLogins, type Logins, loginUrl } from './logins';
import { readPidFile } from './pid-file';
import { type Postmaster, startPostmaster } from './postmaster';
import { askServer, ensureRoles } from './roles';
import { openStore, type Store } from './store';

/** The site keeps the database to itself; a command shares one that runs, and brings one for as long as it takes. */
export type Purpose = 'site' | 'command';

export interface EmbeddedOptions {
  purpose: Purpose;
  /** Whether a person named the data folder; see `openStore`. */
  chosen: boolean;
  /** Hears what is being waited for. */
  tell?: (line: string) => void;
  /** Hears when the server is gone for good without having been asked to stop. */
  lost?: (reason: unknown) => void;
  /** False only for tests: faster, and a power cut may cost data. */
  durable?: boolean;
}

export interface EmbeddedDatabase {
  /** Login of the plain role, which the program acts as. */
  appUrl: string;
  /** Login of the role that owns the database; for migrations. */
  ownerUrl: string;
  version: string;
  origin: 'made' | 'started' | 'joined';
  /** Where PostgreSQL keeps its files. */
  cluster: string;
  /** Stops what this process started; one that was joined runs on. */
  stop(): Promise<void>;
}

const JOIN_LIMIT_MS = 60_000;

/**
 * Opens the embedded database of a data folder: joins the server that runs already or starts one. Any number of
 * processes may call this at once; one of them starts the server.
 *
 * @throws CannotStart when the folder, the files' version or the machine do not allow it
 */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const store = openStore(dataDir, options);
  const giveUpAt = Date.now() + JOIN_LIMIT_MS;
  for (let told = false; ; ) {
    const lock = takeLock(join(store.folder, 'lock.json'), { purpose: options.purpose });
    if ('release' in lock) return startOwn(store, lock, options);
    if (options.purpose === 'command') {
      const joined = await joinRunning(store);
      if (joined) return joined;
      if (Date.now() > giveUpAt) throw unanswered(store, lock.holder.pid);
    } else if (!told) {
      options.tell?.(`Waiting for process ${lock.holder.pid}, which has the database open.`);
      told = true;
    }
    await pause(100);
  }
}

async function joinRunning(store: Store): Promise<EmbeddedDatabase | undefined> {
  const file = readPidFile(store.cluster);
  if (file?.status !== 'ready' || !file.port) return undefined;
  const logins = keptLogins(store.folder);
  const version = await askServer(logins, file.port, store.cluster);
  if (!version) return undefined;
  return {
    ...urls(logins, file.port),
    version,
    origin: 'joined',
    cluster: store.cluster,
    stop: async () => {},
  };
}

async function startOwn(
  store: Store,
  lock: Lock<object>,
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase> {
  try {
    const durable = options.durable ?? true;
    const binaries = findBinaries(store.home, store.account);
    const logins = keptLogins(store.folder);
    const made = await ensureCluster(store, binaries, logins.postgres, { durable });
    const start = () => startPostmaster(store, binaries, rememberedPort(store), { durable });
    const first = await start();
    rememberPort(store, first.port);
    const version = await ensureRoles(logins, first.port).catch(async (error) => {
      await first.stop('fast');
      throw error;
    });
    const stop = keepRunning(first, start, options);
    return {
      ...urls(logins, first.port),
      version,
      origin: made ? 'made' : 'started',
      cluster: store.cluster,
      stop: async () => {
        await stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Starts the server again when it ends by itself (out of memory, a stray kill): the pools reconnect. It gives up
 * when that happens too often, or when the port, which everybody knows by now, is gone.
 *
 * @returns how to stop it for good
 */
function keepRunning(
  first: Postmaster,
  start: () => Promise<Postmaster>,
  options: EmbeddedOptions,
): () => Promise<void> {
  let current = first;
  let stopping = false;
  const ends: number[] = [];
  const guard = async (): Promise<void> => {
    await current.ended;
    if (stopping) return;
    ends.push(Date.now());
    const often = ends.filter((time) => time > Date.now() - 60_000).length > 3;
    if (often) throw new Error('The database ended four times within a minute.');
    current = await start();
    if (stopping) await current.stop('fast');
    if (current.port !== first.port)
      throw new Error(`The database's port ${first.port} was taken by another program.`);
    return guard();
  };
  guard().catch((reason) => options.lost?.(reason));
  return async () => {
    stopping = true;
    await current.stop(options.purpose === 'site' ? 'fast' : 'smart');
  };
}

function urls(logins: Logins, port: number): { appUrl: string; ownerUrl: string } {
  return { appUrl: loginUrl(logins, 'daybook_app', port), ownerUrl: loginUrl(logins, 'daybook_owner', port) };
}

/** The port stays the same from start to start, for those who look in with a tool of their own. */
function rememberPort(store: Store, port: number): void {
  writeFileSync(join(store.folder, 'port'), `${port}\n`);
}

function rememberedPort(store: Store): number | undefined {
  try {
    return Number(readFileSync(join(store.folder, 'port'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function unanswered(store: Store, pid: number): CannotStart {
  return new CannotStart(
    `Process ${pid} has the database open, but the database does not answer.`,
    `Look at ${join(store.folder, 'server.log')}, and at that process; when you end it, the next start takes over.`,
  );
}
