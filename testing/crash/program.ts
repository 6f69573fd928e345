import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Which processes a crash takes: the program alone, whose database a watchdog ends, or all of them at one moment. */
export type Victims = 'program' | 'everything';

/** The whole program, started as `npm start` does. */
export class Program {
  readonly url: string;
  #child: ChildProcess | undefined;
  #printed = '';

  constructor(
    private readonly dataDir: string,
    port: number,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** What the program printed since it was started last. */
  get printed(): string {
    return this.#printed;
  }

  /**
   * @returns after how many milliseconds it served
   * @throws Error with what it printed, when it ends instead or takes too long
   */
  async start(): Promise<number> {
    const began = performance.now();
    const { port } = new URL(this.url);
    const child = spawn(process.execPath, ['bin/start.mjs'], {
      env: {
        ...process.env,
        PORT: port,
        HOST: '127.0.0.1',
        DAYBOOK_DATA_DIR: this.dataDir,
        DATABASE_URL: '',
        DAYBOOK_DEMO: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#printed = '';
    await new Promise<void>((resolve, reject) => {
      const fail = (how: string) => reject(new Error(`The program ${how}. It printed:\n${this.#printed}`));
      const late = setTimeout(() => fail('did not serve within two minutes'), 120_000);
      const listen = (data: Buffer): void => {
        this.#printed += data;
        if (!/^ {2}Desk .*\n[\s\S]*$/m.test(this.#printed)) return;
        clearTimeout(late);
        resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => fail(`ended with code ${code}`));
    });
    return performance.now() - began;
  }

  /** Kills without warning, as a power cut or the kernel does. */
  async kill(victims: Victims): Promise<void> {
    const child = this.#child;
    if (!child?.pid) throw new Error('the program does not run');
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const others = victims === 'everything' ? this.#databaseProcesses() : [];
    child.kill('SIGKILL');
    for (const pid of others) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended in the same moment.
      }
    }
    await gone;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  /** PostgreSQL with all its backends, and the watchdog: none of them in the program's own process group. */
  #databaseProcesses(): number[] {
    const named = find('-f', join(this.dataDir, 'database', 'cluster'));
    return [...named, ...named.flatMap((pid) => find('-P', String(pid)))];
  }
}

function find(...arguments_: string[]): number[] {
  try {
    return execFileSync('pgrep', arguments_, { encoding: 'utf8' }).trim().split('\n').map(Number);
  } catch {
    return [];
  }
}
