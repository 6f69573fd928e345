import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a document may use up before its reading is ended. */
export type Allowance = {
  /** Of the processor's time, so that a busy machine refuses nothing that is harmless; on the clock three times as long. */
  seconds: number;
  /** Megabytes of the heap, and of the whole process. */
  heap: number;
  memory: number;
};
export const usual: Allowance = { seconds: 10, heap: 256, memory: 640 };

const idleMs = 120_000;

/** A process that has loaded what it needs and waits for a document. */
let spare: ChildProcess | undefined;

/** Starts a process ahead of need, so that the next document waits for none. It ends when none comes for two minutes. */
export function prepareToRead(): void {
  if (spare && spare.exitCode === null && spare.signalCode === null) return;
  const reader = startReader(usual);
  spare = reader;
  const end = setTimeout(() => {
    if (spare === reader) spare = undefined;
    reader.kill('SIGKILL');
  }, idleMs);
  end.unref();
  reader.unref();
  reader.channel?.unref();
  reader.on('error', () => {});
  reader.once('exit', () => {
    clearTimeout(end);
    if (spare === reader) spare = undefined;
  });
}

/** The process that waits, where it has the usual allowance, or a new one. */
export function takeReader(allowance: Allowance): ChildProcess {
  const reader = spare;
  if (!reader || allowance !== usual || !reader.connected) return startReader(allowance);
  spare = undefined;
  reader.removeAllListeners('exit');
  reader.ref();
  reader.channel?.ref();
  return reader;
}

function startReader({ heap, memory, seconds }: Allowance): ChildProcess {
  return spawn(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      '--no-warnings',
      join(process.cwd(), 'server', 'reading', 'child.mjs'),
      String(memory * 1024 * 1024),
      String(seconds),
    ],
    {
      // Nothing of ours: no address of the database, no secret. Dates are read the same everywhere.
      env: { NODE_ENV: 'production', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    },
  );
}
