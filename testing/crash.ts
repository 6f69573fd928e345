import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuild } from '@/server/build';
import { openEmbedded } from '@/server/database/embedded';
import { seconds, step } from '../bin/step.mjs';
import { Program, type Victims } from './crash/program';
import { type Acknowledged, judge, Saver } from './crash/saver';

export interface CrashOptions {
  rounds: number;
  /** How many saves have to be acknowledged before a crash. */
  saves: number;
  savers: number;
}

/**
 * Kills the whole program again and again while editors save, and looks afterwards whether a promise was broken:
 * every acknowledged save is there, none is half there, and `daybook verify` finds nothing.
 *
 * @returns whether all of it held
 */
export async function crash(options: CrashOptions): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'daybook-crash-'));
  chmodSync(dataDir, 0o711);
  await step({ doing: 'Building the site', done: 'Built the site' }, () => ensureBuild({ later: () => {} }));

  const program = new Program(dataDir, await freePort());
  const acknowledged: Acknowledged[] = [];
  const starts: number[] = [];
  const saver = new Saver(program);
  const oneRound = async (round: number): Promise<void> => {
    starts.push(await program.start());
    if (round === 1) await saver.settleIn();
    else await saver.signIn();
    const victims: Victims = randomInt(2) === 0 ? 'program' : 'everything';
    const saved = await saveUntilCrash(program, saver, victims, options, round);
    acknowledged.push(...saved);
    console.log(
      `Round ${String(round).padStart(2)}: started in ${seconds(starts.at(-1) ?? 0)}, ${saved.length} saved, ` +
        `killed ${victims === 'program' ? 'the program' : 'everything'}`,
    );
  };
  try {
    for (let round = 1; round <= options.rounds; round += 1) await oneRound(round);
  } finally {
    await program.stop();
  }
  const held = await look(dataDir, acknowledged, starts);
  if (held) rmSync(dataDir, { recursive: true, force: true });
  else console.log(`The data is kept for a look: ${dataDir}`);
  return held;
}

async function saveUntilCrash(
  program: Program,
  saver: Saver,
  victims: Victims,
  { saves, savers }: CrashOptions,
  round: number,
): Promise<Acknowledged[]> {
  const saved: Acknowledged[] = [];
  let crashed = false;
  let next = round * 100_000;
  const work = async (): Promise<void> => {
    while (!crashed) {
      try {
        saved.push(await saver.save(next++));
      } catch (error) {
        if (!crashed) throw error;
      }
    }
  };
  const kill = async (): Promise<void> => {
    while (saved.length < saves) await pause(5);
    await pause(randomInt(1_000));
    crashed = true;
    await program.kill(victims);
  };
  await Promise.all([kill(), ...Array.from({ length: savers }, work)]);
  return saved;
}

async function look(dataDir: string, acknowledged: Acknowledged[], starts: number[]): Promise<boolean> {
  const database = await openEmbedded(dataDir, { purpose: 'command', chosen: true });
  const { kept, lost, half } = await judge(database.ownerUrl, acknowledged);
  await database.stop();
  const verify = spawnSync(process.execPath, ['bin/daybook.mjs', 'verify'], {
    env: { ...process.env, DAYBOOK_DATA_DIR: dataDir, DATABASE_URL: '' },
    encoding: 'utf8',
  });
  const sorted = starts.slice(1).sort((a, b) => a - b);
  console.log(`\n${verify.stdout}${verify.stderr}`);
  console.log(`${starts.length} crashes; ${acknowledged.length} saves acknowledged, ${kept} found`);
  console.log(`Lost: ${lost.length === 0 ? 'none' : lost.join(', ')}`);
  console.log(`Half there: ${half.length === 0 ? 'none' : half.join(', ')}`);
  console.log(
    `Start after a crash: median ${seconds(sorted[sorted.length >> 1] ?? 0)}, longest ${seconds(sorted.at(-1) ?? 0)}`,
  );
  return lost.length === 0 && half.length === 0 && verify.status === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
