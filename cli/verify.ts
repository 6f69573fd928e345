import { verify as verifyAll } from '@/newsroom/verify/verify';
import type { Command } from './command';

/** More than this many lines help nobody; the count is said. */
const most = 50;

export const verify: Command = {
  name: 'verify',
  summary: 'Check the journal, every row, snapshots, passages and public versions',
  usage: 'verify',
  async run({ openDatabase, print }) {
    const { db } = await openDatabase();
    const { checked, head, removals, found } = await verifyAll(db);
    print(`Journal lines     ${checked.journalLines}, chained`);
    print(`Rows              ${checked.rows}, held against the line that wrote them`);
    print(`Snapshots         ${checked.snapshots}, held against their SHA-256`);
    print(`Passages          ${checked.passages}, held against their snapshots`);
    print(`Public versions   ${checked.publicVersions}, held against their reviews`);
    print(`Head of the chain ${head.position} ${head.hash}`);
    for (const { position, at, by, action, rows } of removals)
      print(`Removed           ${rows} rows by line ${position}, ${at.toISOString()}: ${action} (${by})`);
    for (const { where, what } of found.slice(0, most)) print(`  ${where}: ${what}`);
    if (found.length > most) print(`  … and ${found.length - most} more`);
    print(
      found.length === 0
        ? 'Everything is as it was written.'
        : `${found.length} found that are not as they were written.`,
    );
    return found.length === 0 ? 0 : 1;
  },
};
