import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bringPackages } from './packages.mjs';

const OLDEST_NODE = [20, 19];

/** The folder of the program, whatever folder the command was typed in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder the person stood in, which paths on the command line are relative to. */
export const typedIn = process.env.INIT_CWD ?? process.cwd();

/**
 * Makes the program runnable from a bare clone: checks Node, installs what is missing, teaches Node to read
 * TypeScript, and goes to the program's folder. Ends the process with a plain message when that cannot be.
 *
 * @param {{ tools?: boolean, typescript?: boolean }} [needs] whether the tools of development (vitest, biome ...) have to be
 *   there, too, and whether TypeScript is to be read as it is
 */
export async function prepare({ tools = false, typescript = true } = {}) {
  try {
    checkNode();
    await bringPackages(root, { tools });
  } catch (error) {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
  process.chdir(root);
  if (typescript) await readTypeScript();
}

/**
 * @param {string} path of a TypeScript module, from the program's folder
 * @returns {Promise<any>} the module
 */
export function load(path) {
  return import(pathToFileURL(`${root}/${path}`).href);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Daybook needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and try again.',
  );
}

/** Teaches Node to read TypeScript. */
export async function readTypeScript() {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: `${root}/tsconfig.json` });
}
