import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from './output.mjs';
import { patchState } from './patches.mjs';
import { step } from './step.mjs';

/**
 * Brings node_modules to what package-lock.json says: `npm ci` where something is missing or differs, nothing
 * where npm's own record of what it installed already agrees. Also makes sure that the patches of today are applied: npm
 * leaves them out under `--ignore-scripts`, and those of an older version of the program stay where they are.
 *
 * @param {string} root the project's folder
 * @param {{ tools: boolean }} needs whether the tools of development have to be there, too
 * @throws {Error} with npm's output when the installation fails, or when a patch no longer fits its package
 */
export async function bringPackages(root, needs) {
  if (!agreesWithLock(root, needs) || patchState(root) === 'other') {
    const arguments_ = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
    await step({ doing: 'Installing packages', done: 'Installed packages' }, () =>
      output('npm', arguments_, { cwd: root }),
    );
  }
  if (patchState(root) === 'missing') {
    const patchPackage = join(root, 'node_modules', 'patch-package', 'index.js');
    await step({ doing: 'Patching packages', done: 'Patched packages' }, () =>
      output(process.execPath, [patchPackage, '--error-on-fail'], { cwd: root }),
    );
  }
  if (patchState(root) !== 'applied')
    throw new Error('The patch of postgres does not fit the installed version: see patches/.');
}

/** npm writes node_modules/.package-lock.json last, so an interrupted installation never looks complete. */
function agreesWithLock(root, needs) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found) return found.version === entry.version;
    return entry.optional || entry.devOptional || (entry.dev && !needs.tools);
  });
}
