import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { suggest as suggestClaims } from '@/newsroom/extraction/suggest';
import { type Command, WrongUsage } from './command';
import { labelled } from './labelled';

export const suggest: Command = {
  name: 'suggest',
  summary: 'Propose the claims of a text; nothing is saved',
  usage:
    'suggest FILE --published 2025-07-21 [--publisher NAME] [--timezone Europe/Kyiv] [--language en] [--json]',
  async run({ arguments: args, path, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        publisher: { type: 'string' },
        timezone: { type: 'string', default: 'UTC' },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (!file) throw new WrongUsage('Which file?');
    if (values.published && !/^\d{4}-\d{2}-\d{2}$/.test(values.published))
      throw new WrongUsage(`"${values.published}" is no date such as 2025-07-21.`);
    const text = await readFile(path(file), 'utf8');
    const found = suggestClaims(text, {
      publishedOn: values.published ?? null,
      publisher: values.publisher ?? null,
      timeZone: values.timezone,
      language: values.language ?? null,
    });
    if (values.json) print(JSON.stringify(labelled(found), null, 1));
    else for (const one of found) print(`${one.start}-${one.end} ${one.speaker ?? '—'}: ${one.quote}`);
    return 0;
  },
};
