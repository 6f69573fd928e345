import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Answer } from './answer';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xsl': 'text/xsl; charset=utf-8',
};

/** The names of the build's files change with what is in them. */
const forGood = 'public, max-age=31536000, immutable';
const forAWhile = 'public, max-age=3600, stale-while-revalidate=86400';

/** The files of the build and of the folder public, each read when it is first asked for and kept. There are as many as were built. */
export class Files {
  readonly #paths = new Map<string, string>();
  readonly #answers = new Map<string, Answer>();

  /** @param dir the program's folder. */
  constructor(dir: string) {
    for (const [folder, prefix] of [
      [join(dir, '.next', 'static'), '/_next/static'],
      [join(dir, 'public'), ''],
    ] as const)
      for (const file of filesIn(folder))
        if (types[extname(file)]) this.#paths.set(`${prefix}/${file}`, join(folder, file));
  }

  /** The addresses of all. */
  get addresses(): Iterable<string> {
    return this.#paths.keys();
  }

  /** @returns undefined where the address is no file's. */
  get(url: string): Answer | undefined {
    const known = this.#answers.get(url);
    if (known) return known;
    const path = this.#paths.get(url.split('?', 1)[0] ?? '');
    if (path === undefined) return undefined;
    const asked = url.split('?', 1)[0] ?? '';
    const made = this.#answers.get(asked) ?? this.#read(asked, path);
    if (made) this.#answers.set(asked, made);
    return made;
  }

  /** A build that is being replaced under the running site takes its files with it: whoever asks for one is told that it is gone. */
  #read(url: string, path: string): Answer | undefined {
    const isOfBuild = url.startsWith('/_next/static/');
    const body = readWhole(path);
    if (!body) return undefined;
    return new Answer({
      status: 200,
      headers: ['X-Content-Type-Options', 'nosniff'],
      contentType: types[extname(path)] ?? 'application/octet-stream',
      body,
      modified: isOfBuild ? null : statSync(path).mtime,
      cacheControl: isOfBuild ? forGood : forAWhile,
      madeAt: 0,
    });
  }
}

function readWhole(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
