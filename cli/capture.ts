import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { captureReport } from '@/newsroom/reports/capture';
import { decodeUpload } from '@/newsroom/reports/snapshot';
import { theSituation } from '@/newsroom/situations/the-situation';
import { systemClock } from '@/server/clock';
import { type Command, WrongUsage } from './command';

const text = { type: 'string' } as const;

export const capture: Command = {
  name: 'capture',
  summary: 'Capture a report from a text file',
  usage:
    'capture FILE [--situation SLUG] [--title TEXT] [--publisher NAME] [--author NAME] [--url ADDRESS] [--published YYYY-MM-DD] [--language en]',
  async run({ arguments: typed, openDatabase, path, print }) {
    const { values, positionals } = parseArgs({
      args: typed,
      allowPositionals: true,
      options: {
        situation: text,
        title: text,
        publisher: text,
        author: text,
        url: text,
        published: text,
        language: text,
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length) throw new WrongUsage('Name one text file.');
    const { situation: slug, published: publishedOn, ...told } = values;
    const report = decodeUpload(read(path(file)));
    const { db } = await openDatabase();
    const situation = await theSituation(db, slug);
    const ctx = { db, clock: systemClock, actor: { kind: 'program', name: 'command line' } as const };
    const captured = await captureReport(ctx, {
      language: situation.language,
      ...told,
      publishedOn,
      situationId: situation.id,
      text: report,
      method: 'command',
    });
    print(
      `${captured.alreadyCaptured ? 'This text was captured before' : 'Captured'}: /desk/reports/${captured.reportId}`,
    );
    return 0;
  },
};

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw Object.assign(new WrongUsage(`${file} cannot be read.`), { cause });
  }
}
