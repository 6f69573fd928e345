import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readableStack } from './readable-stack';

const folder = mkdtempSync(join(tmpdir(), 'daybook-stack-'));
const built = join(folder, 'built.mjs');

beforeAll(async () => {
  await build({
    stdin: {
      contents: 'const river: string = "high";\n\nexport function rise() {\n  throw new Error(river);\n}\n',
      sourcefile: 'river.ts',
      resolveDir: folder,
      loader: 'ts',
    },
    outfile: built,
    format: 'esm',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a place in a built module is told as it was written', () => {
  const column = readFileSync(built, 'utf8').indexOf('throw') + 1;
  const address = `    at rise (${pathToFileURL(built).href}:1:${column})`;
  expect(readableStack(address)).toMatch(/at rise \(.*river\.ts:4:3\)$/);
});

test('places without a map stay as they are', () => {
  const stack = `Error: gone\n    at read (node:fs:1:2)\n    at ${join(folder, 'none.js')}:3:4\n    at x (file:///nowhere/y.mjs:5:6)`;
  expect(readableStack(stack)).toBe(stack);
});
