import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, type ProcessName, thisProcess } from './process-name';

/** A file that names the one process that may do something, and what it wants others to know. */
export interface Lock<Notice> {
  /** Tells the others something new. */
  update(notice: Notice): void;
  release(): void;
}

export type Held<Notice> = { holder: ProcessName & Notice };

/**
 * Takes the lock if no living process holds it. A lock whose holder was killed is no obstacle: the process is known
 * by its id together with its start time, so a stranger who got the same id later is not taken for it.
 *
 * @param file on a disk of this machine, in a folder that exists
 * @param notice what others may read while the lock is held
 * @returns the lock, or who holds it
 */
export function takeLock<Notice extends object>(file: string, notice: Notice): Lock<Notice> | Held<Notice> {
  for (;;) {
    const own = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(own, content(notice), { mode: 0o644 });
    try {
      linkSync(own, file); // fails when it exists; nobody ever sees a half-written lock
      return holding(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, { force: true });
    }
    const found = readText(file);
    if (found === undefined) continue;
    const holder = parse<Notice>(found);
    if (holder && isAlive(holder)) return { holder };
    setAside(file, found);
  }
}

function holding<Notice extends object>(file: string): Lock<Notice> {
  return {
    update(notice) {
      const fresh = `${file}.new`;
      writeFileSync(fresh, content(notice), { mode: 0o644 });
      renameSync(fresh, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Two may find the same dead lock; the slower of them must not remove what the faster has put in its place. */
function setAside(file: string, dead: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== dead) linkSync(aside, file);
  } catch {
    // Another one was faster: the next attempt sees what stands there now.
  } finally {
    rmSync(aside, { force: true });
  }
}

function content(notice: object): string {
  return `${JSON.stringify({ ...thisProcess(), ...notice })}\n`;
}

function parse<Notice>(text: string): (ProcessName & Notice) | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
