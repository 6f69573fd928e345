import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How the installed packages stand to the patches in `patches/`, told from the text of every file that is patched.
 *
 * @param {string} root the project's folder
 * @returns {'applied' | 'missing' | 'other'} all of them are applied; none is; or an older or a torn one is, over which
 *   these do not fit: the packages have to be installed anew
 */
export function patchState(root) {
  const hunks = readdirSync(join(root, 'patches'))
    .filter((name) => name.endsWith('.patch'))
    .flatMap((name) => hunksOf(readFileSync(join(root, 'patches', name), 'utf8')));
  const texts = new Map(hunks.map(({ path }) => [path, textOf(join(root, path))]));
  if (hunks.every(({ path, after }) => texts.get(path).includes(after))) return 'applied';
  return hunks.every(({ path, before }) => texts.get(path).includes(before)) ? 'missing' : 'other';
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The pieces of a patch: what stood in which file, and what stands there when it is applied. */
function hunksOf(patch) {
  const hunks = [];
  let path = '';
  let hunk;
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff ')) hunk = undefined;
    else if (!hunk && line.startsWith('+++ b/')) path = line.slice('+++ b/'.length);
    else if (line.startsWith('@@ ')) {
      hunk = { path, before: '', after: '' };
      hunks.push(hunk);
    } else if (hunk) {
      if (' -'.includes(line[0] ?? '+')) hunk.before += `${line.slice(1)}\n`;
      if (' +'.includes(line[0] ?? '-')) hunk.after += `${line.slice(1)}\n`;
    }
  }
  return hunks;
}
