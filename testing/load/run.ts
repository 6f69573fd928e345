import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { systemClock } from '@/server/clock';
import { openEmbedded } from '@/server/database/embedded';
import { load, type Size } from './load';

/**
 * Runs the load on an embedded database of its own and prints what it found.
 *
 * @returns whether nothing was lost, stale, unaccounted for or broken
 */
export async function runLoad(size: Size): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'daybook-load-'));
  chmodSync(dataDir, 0o711);
  const server = await openEmbedded(dataDir, { purpose: 'command', chosen: true });
  const owner = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });
  const { db, close } = openDatabase(server.appUrl, { connections: 20 });
  try {
    await migrateDatabase(server);
    const { lost, ...found } = await load(db, owner, systemClock, size);
    const lines: [string, string | number][] = [
      ['Saves acknowledged', found.saved],
      ['Revisions submitted', found.submitted],
      ['Decisions signed', found.decided],
      ['Conflicts, told to the second', found.conflicts],
      ['Too late otherwise', found.tooLate],
      ['Saves lost', lost.length],
      ['Decisions on a stale view', found.stale],
      ['Public versions unaccounted for', found.unaccounted],
      ['Broken in the journal', found.broken],
      ['Seconds', found.seconds.toFixed(1)],
    ];
    for (const [what, count] of lines) console.log(`${what.padEnd(32)} ${count}`);
    return lost.length + found.stale + Math.abs(found.unaccounted) + found.broken === 0;
  } finally {
    await close();
    await owner.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
