import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NotFound } from '@/newsroom/errors';
import { writeRecord } from '@/newsroom/export/record';
import { systemClock } from '@/server/clock';
import { type Command, WrongUsage } from './command';

export const exportRecord: Command = {
  name: 'export',
  summary: 'Write the public record of a situation, which anyone can verify without this program',
  usage: 'export SLUG [--out FILE]',
  async run({ arguments: typed, openDatabase, path, print }) {
    const { values, positionals } = parseArgs({
      args: typed,
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [slug, ...more] = positionals;
    if (!slug || more.length) throw new WrongUsage('Name one situation by its slug.');
    const { db } = await openDatabase();
    const write = (put: (line: string) => void) => writeRecord(db, slug, systemClock.now(), put);
    try {
      if (values.out === undefined) await write(print);
      else await intoFile(path(values.out), write);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      throw Object.assign(new WrongUsage(`There is no situation "${slug}".`), { cause: error });
    }
    return 0;
  },
};

async function intoFile(file: string, write: (put: (line: string) => void) => Promise<void>): Promise<void> {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'w');
  } catch (cause) {
    throw Object.assign(new WrongUsage(`${file} cannot be written.`), { cause });
  }
  try {
    await write((line) => writeSync(descriptor, `${line}\n`));
  } finally {
    closeSync(descriptor);
  }
}
