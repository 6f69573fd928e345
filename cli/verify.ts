import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Database } from '@/db/client';
import { type Comparison, compareWithHead, type Head, headIn } from '@/newsroom/verify/head';
import { verify as verifyAll } from '@/newsroom/verify/verify';
import { type Command, WrongUsage } from './command';

/** More than this many lines help nobody; the count is said. */
const most = 50;

export const verify: Command = {
  name: 'verify',
  summary: 'Check the journal, every row, snapshots, passages and public versions',
  usage: 'verify [--against FILE]',
  async run({ arguments: typed, openDatabase, path, print }) {
    const { values } = parseArgs({ args: typed, options: { against: { type: 'string' } } });
    const earlier = values.against === undefined ? null : readHeadOf(path(values.against));
    const { db } = await openDatabase();
    const { checked, head, removals, redactions, found } = await verifyAll(db);
    print(`Journal lines     ${checked.journalLines}, chained`);
    print(`Rows              ${checked.rows}, held against the line that wrote them`);
    print(`Snapshots         ${checked.snapshots}, held against their SHA-256`);
    print(`Passages          ${checked.passages}, held against their snapshots`);
    print(`Public versions   ${checked.publicVersions}, held against their reviews`);
    print(`Head of the chain ${head.position} ${head.hash}`);
    for (const { position, at, by, action, rows } of removals)
      print(`Removed           ${rows} rows by line ${position}, ${at.toISOString()}: ${action} (${by})`);
    for (const { at, subjectKind, subjectId, ground, reason, rows } of redactions)
      print(
        `Words removed     from ${rows} rows, ${at.toISOString()}: ${subjectKind} ${subjectId}, for ${ground}: ${reason}`,
      );
    for (const { where, what } of found.slice(0, most)) print(`  ${where}: ${what}`);
    if (found.length > most) print(`  … and ${found.length - most} more`);
    print(
      found.length === 0
        ? 'Everything is as it was written.'
        : `${found.length} found that are not as they were written.`,
    );
    const continuesIt = earlier === null || (await isContinued(db, earlier, print));
    return found.length === 0 && continuesIt ? 0 : 1;
  },
};

function readHeadOf(file: string): Head {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw Object.assign(new WrongUsage(`${file} cannot be read.`), { cause });
  }
  const head = headIn(text);
  if (!head)
    throw new WrongUsage(
      `${file} names no head of the chain. It may hold the answer of /api/journal-head, what verify printed, or a position and a hash.`,
    );
  return head;
}

const told: Record<Comparison, (position: number) => string> = {
  same: (position) => `Line ${position} is the head that was kept: the chain goes on from it.`,
  differs: (position) =>
    `Line ${position} has another hash than the head that was kept: what stands up to it was rewritten.`,
  shorter: (position) =>
    `The chain ends before line ${position}, which the kept head names: lines were removed, or this is another journal.`,
};

async function isContinued(db: Database, earlier: Head, print: (line: string) => void): Promise<boolean> {
  const comparison = await compareWithHead(db, earlier);
  print(told[comparison](earlier.position));
  return comparison === 'same';
}
