import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitClaim } from '@/newsroom/claims/submit';
import { readHead } from '@/newsroom/verify/head';
import { assemble, type Cast, riverClaim } from '@/testing/cast';
import { simulatedClock } from '@/testing/clock';
import { testDatabase } from '@/testing/database';
import { WrongUsage } from './command';
import { verify } from './verify';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'daybook-heads-'));
const zeros = '0'.repeat(64);
let cast: Cast;
let kept: Awaited<ReturnType<typeof readHead>>;
let printed: string;

/** `daybook verify`, as it is typed. */
async function run(...typed: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await verify.run({
    arguments: typed,
    openDatabase: async () => ({ db: database.db, sql: database.app, close: async () => {} }),
    openAsOwner: () => Promise.reject(new Error('not needed')),
    path: (name) => join(folder, name),
    print: (line) => lines.push(line),
  });
  return { code, lines };
}

/** With the earlier head in a file. */
function against(text: string) {
  writeFileSync(join(folder, 'head'), text);
  return run('--against', 'head');
}

beforeAll(async () => {
  cast = await assemble(database.db, simulatedClock('2025-05-12T10:00:00Z'));
  kept = await readHead(database.db);
  printed = (await run()).lines.join('\r\n');
  await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields: riverClaim(cast) });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('promise 7: an earlier head is found in the chain, in each form in which one may have kept it', async () => {
  for (const text of [
    JSON.stringify(kept),
    `Head of the chain ${kept.position} ${kept.hash}\n`,
    printed,
    `${kept.position} ${kept.hash}`,
    `0 ${zeros}`,
  ]) {
    const { code, lines } = await against(text);
    expect(lines.at(-1)).toMatch(/^Line \d+ is the head that was kept/);
    expect(code, text).toBe(0);
  }
});

test('promise 7: a head of another chain is told, though everything here agrees with itself', async () => {
  const { code, lines } = await against(`${kept.position} ${'a'.repeat(64)}`);
  expect(lines.slice(-2)).toEqual([
    'Everything is as it was written.',
    `Line ${kept.position} has another hash than the head that was kept: what stands up to it was rewritten.`,
  ]);
  expect(code).toBe(1);
});

test('promise 7: a chain that is shorter than it was is told', async () => {
  const { code, lines } = await against(`100000 ${kept.hash}`);
  expect(lines.at(-1)).toMatch(/^The chain ends before line 100000/);
  expect(code).toBe(1);
});

test('a file that names no head is refused, and nothing is said of the chain', async () => {
  for (const text of ['', 'nothing', '{}', '{"position":"x"}', `{"position":3,"hash":"${zeros}`, '12 abc'])
    await expect(against(text), text).rejects.toThrow(WrongUsage);
  await expect(run('--against', 'absent')).rejects.toThrow(/cannot be read/);
});
