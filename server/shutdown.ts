import { log } from './log';

/** What has to be closed again, in the order it was opened. */
export interface Shutdown {
  /** Adds something to close; the last one added is closed first. */
  later(close: () => Promise<void> | void): void;
  /** Closes everything and ends the process. */
  stop(code: number): Promise<never>;
}

const LIMIT_MS = 45_000;
/** Ctrl-C under npm arrives twice at once: from the terminal and from npm. Only a later one is meant as a second. */
const ECHO_MS = 400;

/**
 * Makes SIGINT, SIGTERM and SIGHUP stop the program cleanly, from its first moment on. A second signal ends it at
 * once; the database's watchdog then ends the database.
 */
export function listenForStop(): Shutdown {
  const open: (() => Promise<void> | void)[] = [];
  let stoppingSince: number | undefined;

  const stop = async (code: number): Promise<never> => {
    if (stoppingSince !== undefined) return new Promise<never>(() => {});
    stoppingSince = Date.now();
    setTimeout(() => process.exit(code || 1), LIMIT_MS).unref();
    for (const close of open.reverse()) {
      try {
        await close();
      } catch (error) {
        log.error('something did not close', error);
      }
    }
    process.exit(code);
  };

  const heard = (): void => {
    if (stoppingSince === undefined) {
      process.stdout.write('\nStopping …\n');
      void stop(0);
    } else if (Date.now() - stoppingSince > ECHO_MS) {
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard);
  // Whoever read the output may be gone (a closed terminal, `| head`): no reason to stop serving.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
  process.on('unhandledRejection', (reason) => log.error('a promise was left unhandled', reason));
  process.on('uncaughtException', (error) => {
    log.error('an error reached nobody', error);
    void stop(1);
  });
  return { later: (close) => open.push(close), stop };
}
