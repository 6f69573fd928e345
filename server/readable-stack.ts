import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** "(file:///site/node_modules/.daybook-server.mjs:120:33)", "at /site/.next/server/chunks/x.js:1:2345". */
const place = /((?:file:\/\/)?\/[^()\n]+?\.m?js):(\d+):(\d+)/g;

/** Where places of built modules were written, as they were found; the same errors come again and again. */
const known = new Map<string, string>();
const mostKnown = 1_000;

/**
 * Names in a stack the places as they were written, where a built module lies beside its map. Maps are read when an error is told
 * and dropped again: Node keeps the maps and sources of everything it loads, where it is asked to do this by itself.
 *
 * @param stack as an error carries it
 */
export function readableStack(stack: string): string {
  const maps = new Map<string, SourceMap | null>();
  return stack.replace(place, (at, file: string, line: string, column: string) => {
    const found = known.get(at) ?? written(maps, file, Number(line), Number(column)) ?? at;
    if (known.size >= mostKnown) known.clear();
    known.set(at, found);
    return found;
  });
}

function written(
  maps: Map<string, SourceMap | null>,
  file: string,
  line: number,
  column: number,
): string | undefined {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  if (!maps.has(path)) maps.set(path, mapBeside(path));
  const entry = maps.get(path)?.findEntry(line - 1, column - 1);
  if (!entry || !('originalSource' in entry)) return undefined;
  const source = entry.originalSource.startsWith('file:')
    ? fileURLToPath(entry.originalSource)
    : resolve(dirname(path), entry.originalSource);
  return `${relative(process.cwd(), source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

function mapBeside(path: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    // Most modules have none, and a map that cannot be read must not keep an error out of the log.
    return null;
  }
}
