import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Files } from './files';

const dir = mkdtempSync(join(tmpdir(), 'daybook-files-'));
const built = join(dir, '.next', 'static');
mkdirSync(built, { recursive: true });
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a file of the build is kept for good, and stays when the build is replaced', async () => {
  writeFileSync(join(built, 'day.css'), 'p{color:red}');
  const files = new Files(dir);
  const { head } = (await files.get('/_next/static/day.css')?.form('identity')) ?? {};
  expect(head).toContain('public, max-age=31536000, immutable');
  rmSync(join(built, 'day.css'));
  expect(files.get('/_next/static/day.css')?.body.toString()).toBe('p{color:red}');
});

test('a file that a new build took away before anybody asked for it is none, and ends nothing', () => {
  writeFileSync(join(built, 'gone.css'), 'p{}');
  const files = new Files(dir);
  rmSync(join(built, 'gone.css'));
  expect(files.get('/_next/static/gone.css')).toBeUndefined();
});
