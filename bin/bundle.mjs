import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load, readTypeScript, root } from './prepare.mjs';

/**
 * Makes one plain module of a TypeScript module and all of ours that it imports, and loads it. What runs for long runs this way: a
 * process that reads TypeScript keeps a second thread, a compiler and every source and map of it for as long as it lives.
 *
 * @param {string} path of a TypeScript module, from the program's folder
 * @returns {Promise<any>} the module
 * @throws {Error} with the compiler's words where the sources are not TypeScript
 */
export async function loadBundled(path) {
  const file = join(root, 'node_modules', `.daybook-${path.replace(/\W+/g, '-')}.mjs`);
  try {
    for (const { path: written, contents } of await bundle(path, file)) keep(written, contents);
  } catch (error) {
    // A folder that may not be written to: the same program, with more memory.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    await readTypeScript();
    return load(path);
  }
  return import(pathToFileURL(file).href);
}

async function bundle(path, file) {
  const { build, stop } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [path],
      outfile: file,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: `node${process.versions.node}`,
      // Names of errors and functions are read in logs.
      keepNames: true,
      sourcemap: 'linked',
      sourcesContent: false,
      plugins: [ownPlaces],
      write: false,
      logLevel: 'silent',
    });
    return outputFiles;
  } finally {
    await stop();
  }
}

/** A module that looks for files beside itself finds them where it was written. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

/** Others may be starting from the same file. */
function keep(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}
