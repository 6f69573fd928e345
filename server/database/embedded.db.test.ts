import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { checkDatabase } from './check';
import { openEmbedded, type Purpose } from './embedded';
import { isPostmasterOf, readPidFile } from './pid-file';

const folder = mkdtempSync(join(tmpdir(), 'daybook embedded '));
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string, purpose: Purpose = 'command') =>
  openEmbedded(join(folder, name), { purpose, chosen: true, durable: false });

test('the first start makes the database, later ones start it, and it knows letters beyond ASCII', async () => {
  const first = await open('first', 'site');
  expect(first.origin).toBe('made');
  expect(await checkDatabase(first)).toEqual({ version: first.version, oneRole: false });
  await first.stop();
  const second = await open('first', 'site');
  expect(second.origin).toBe('started');
  expect(second.appUrl).toBe(first.appUrl);
  await second.stop();
});

test('several who start at once share one server', async () => {
  const opened = await Promise.all([open('many'), open('many'), open('many')]);
  expect(opened.map(({ origin }) => origin).sort()).toEqual(['joined', 'joined', 'made']);
  await Promise.all(opened.map(({ stop }) => stop()));
});

test('the site waits until a command has let the database go', async () => {
  const command = await open('turns');
  let waiting = true;
  const site = open('turns', 'site').then((opened) => {
    waiting = false;
    return opened;
  });
  await pause(500);
  expect(waiting).toBe(true);
  await command.stop();
  const opened = await site;
  expect(opened.origin).toBe('started');
  await opened.stop();
});

test('the server ends with a launcher that was killed, and the next start has what was committed', async () => {
  const launcher = await launchElsewhere('killed');
  const opened = await open('killed');
  expect(opened.origin).toBe('joined');
  await write(opened.ownerUrl);
  const pid = readPidFile(opened.cluster)?.pid ?? 0;
  launcher.kill('SIGKILL');
  await expect.poll(() => isPostmasterOf(opened.cluster, pid), { timeout: 5_000 }).toBe(false);

  const again = await open('killed');
  expect(again.origin).toBe('started');
  expect(await read(again.ownerUrl)).toEqual(['kept']);
  await again.stop();
});

test('launcher and server killed together leave nothing in the way, not even a pid that a stranger has now', async () => {
  const launcher = await launchElsewhere('both');
  const opened = await open('both');
  await write(opened.ownerUrl);
  process.kill(readPidFile(opened.cluster)?.pid ?? 0, 'SIGKILL');
  launcher.kill('SIGKILL');
  await pause(300);
  writeFileSync(join(opened.cluster, 'postmaster.pid'), `${process.pid}\n${opened.cluster}\n`);

  const again = await open('both');
  expect(await read(again.ownerUrl)).toEqual(['kept']);
  await again.stop();
});

test('a server that was killed alone comes back on the same port', async () => {
  const opened = await open('alone', 'site');
  await write(opened.ownerUrl);
  const pid = readPidFile(opened.cluster)?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => readPidFile(opened.cluster)?.status, { timeout: 10_000 }).toBe('ready');
  await expect.poll(() => read(opened.ownerUrl).catch(() => []), { timeout: 10_000 }).toEqual(['kept']);
  await opened.stop();
});

test('a database of another major version is refused, both named', async () => {
  const opened = await open('old');
  await opened.stop();
  writeFileSync(join(opened.cluster, 'PG_VERSION'), '16\n');
  await expect(open('old')).rejects.toThrow(/was made by PostgreSQL 16; this Daybook brings PostgreSQL 18/);
});

test('a folder that cannot be made is refused with what to do', async () => {
  writeFileSync(join(folder, 'a file'), '');
  await expect(open(join('a file', 'data'))).rejects.toThrow(/cannot be made.*\n.*DAYBOOK_DATA_DIR=/);
});

test('a closed parent folder keeps root’s database out, which is said', async (context) => {
  context.skip(
    process.getuid?.() !== 0,
    'a plain user’s database runs as that user, whom no folder of its own keeps out',
  );
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  await expect(open(join('closed', 'data'))).rejects.toThrow(`${closed} is closed to others`);
});

async function launchElsewhere(name: string): Promise<ChildProcess> {
  const script = `
    import { load, prepare } from './bin/prepare.mjs';
    await prepare();
    const { openEmbedded } = await load('server/database/embedded.ts');
    await openEmbedded(process.argv[1], { purpose: 'site', chosen: true, durable: true });
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, join(folder, name)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

async function write(url: string): Promise<void> {
  const sql = postgres(url, { max: 1 });
  await sql`create table words (word text)`;
  await sql`insert into words values ('kept')`;
  await sql.end();
}

async function read(url: string): Promise<string[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 2 });
  try {
    return (await sql<{ word: string }[]>`select word from words`).map(({ word }) => word);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
