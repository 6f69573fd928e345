import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './lock';
import { startOf } from './process-name';

const place = () => join(mkdtempSync(join(tmpdir(), 'daybook-lock-')), 'running.json');

test('a second start learns who runs and where', () => {
  const file = place();
  takeLock(file, { url: 'http://127.0.0.1:3000/' });
  expect(takeLock(file, { url: 'http://127.0.0.1:3001/' })).toMatchObject({
    holder: { pid: process.pid, url: 'http://127.0.0.1:3000/' },
  });
});

test('what is released can be taken again, and nothing is left beside it', () => {
  const file = place();
  for (let round = 0; round < 3; round += 1) {
    const lock = takeLock(file, {});
    if (!('release' in lock)) throw new Error('the lock was not free');
    lock.release();
  }
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('the lock of a killed process is no obstacle', () => {
  const file = place();
  const ended = spawnSync('true').pid;
  writeFileSync(file, JSON.stringify({ pid: ended, started: 'some time' }));
  expect(takeLock(file, {})).toHaveProperty('release');
});

test('a stranger who got the id of a killed process is not taken for it', () => {
  const file = place();
  writeFileSync(file, JSON.stringify({ pid: process.ppid, started: `${startOf(process.ppid)}0` }));
  expect(takeLock(file, {})).toHaveProperty('release');
});

test('a lock file that a full disk left empty is no obstacle', () => {
  const file = place();
  writeFileSync(file, '');
  expect(takeLock(file, {})).toHaveProperty('release');
});
