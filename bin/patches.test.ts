import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { patchState } from './patches.mjs';

const driver = 'node_modules/postgres/src/connection.js';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'daybook-patches-'));
  mkdirSync(join(root, 'node_modules'));
  cpSync('patches', join(root, 'patches'), { recursive: true });
  cpSync('node_modules/postgres', join(root, 'node_modules/postgres'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the patches are applied to what is installed', () => {
  expect(patchState(root)).toBe('applied');
});

test('a package that nobody patched is told', () => {
  writeFileSync(
    join(root, 'patches/only.patch'),
    `diff --git a/${driver} b/${driver}\n--- a/${driver}\n+++ b/${driver}\n@@ -1,1 +1,2 @@\n import net from 'net'\n+// patched\n`,
  );
  rmSync(join(root, 'patches/postgres+3.4.9.patch'));
  expect(patchState(root)).toBe('missing');
});

test('a patch of before is told, since today’s does not fit over it', () => {
  const path = join(root, driver);
  const today = readFileSync(path, 'utf8');
  writeFileSync(path, today.replace('if (initial && options.host[retries + 1])', 'if (initial)'));
  expect(patchState(root)).toBe('other');
});

test('a package that is not there is told', () => {
  rmSync(join(root, 'node_modules/postgres'), { recursive: true });
  expect(patchState(root)).toBe('other');
});
