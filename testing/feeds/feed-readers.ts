import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What came of two polls of a feed with a program. */
export type Polled = {
  /** Ids of the items that it saw at the first poll; their number where it tells no ids. */
  seen: readonly string[] | number;
  /** How many items it took for new at the second poll. */
  newAgain: number;
  /** What it complained about. */
  complaints: string;
};

/** A feed reader that people use. */
export type FeedReader = {
  name: string;
  /** How it is called here; null where it is not installed. */
  find(): Promise<string | null>;
  /** Polls twice. @param folder an empty one of its own. */
  poll(command: string, url: string, folder: string): Promise<Polled>;
};

/** In which one poll has to end, in milliseconds. */
const longest = 60_000;

export const feedReaders: readonly FeedReader[] = [
  {
    name: 'feedparser',
    find: async () => {
      for (const python of ['python3', '/usr/bin/python3'])
        if ((await run(python, ['-c', 'import feedparser'])).code === 0) return python;
      return null;
    },
    async poll(python, url) {
      const { out, code, err } = await run(python, ['-c', pollWithFeedparser, url]);
      if (code !== 0) throw new Error(`feedparser failed: ${err}`);
      const told = JSON.parse(out) as { ids: string[]; again: number; status: number; bozo: string };
      const complaints = told.status === 304 ? told.bozo : `${told.bozo} second answer ${told.status}`;
      return { seen: told.ids, newAgain: told.again, complaints: complaints.trim() };
    },
  },
  {
    name: 'newsboat',
    find: async () => onPath('newsboat'),
    async poll(command, url, folder) {
      writeFileSync(join(folder, 'urls'), `${url}\n`);
      writeFileSync(join(folder, 'config'), 'max-items 0\n');
      const words = ['-u', 'urls', '-c', 'cache.db', '-C', 'config'].map((word, i) =>
        i % 2 ? join(folder, word) : word,
      );
      const unread = async () => {
        const { out, err } = await run(command, [...words, '-x', 'reload', 'print-unread'], folder);
        const [, count] = /(\d+)/.exec(out) ?? [];
        return { count: Number(count ?? Number.NaN), err };
      };
      const first = await unread();
      const second = await unread();
      return { seen: first.count, newAgain: second.count - first.count, complaints: first.err.trim() };
    },
  },
  {
    name: 'sfeed',
    find: async () => onPath('sfeed_update'),
    async poll(command, url, folder) {
      const config = join(folder, 'sfeedrc');
      writeFileSync(config, `sfeedpath="${folder}/feeds"\nfeeds() {\n  feed daybook '${url}'\n}\n`);
      mkdirSync(join(folder, 'feeds'));
      const items = async () => {
        const { err, code } = await run(command, [config], folder);
        const file = join(folder, 'feeds', 'daybook');
        const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
        const complaint = code === 0 ? '' : err;
        return { lines: lines.filter(Boolean), complaint };
      };
      const first = await items();
      const second = await items();
      const known = new Set(first.lines);
      return {
        // Timestamp, title, link, content, its type, and then the id.
        seen: first.lines.map((line) => line.split('\t')[5] ?? ''),
        newAgain: second.lines.filter((line) => !known.has(line)).length,
        complaints: [first.complaint, second.complaint].join('').trim(),
      };
    },
  },
  {
    name: 'rss2email',
    find: async () => onPath('r2e'),
    async poll(command, url, folder) {
      const mail = join(folder, 'mail');
      const config = join(folder, 'rss2email.cfg');
      const inbox = join(mail, 'inbox');
      for (const part of ['cur', 'new', 'tmp']) {
        mkdirSync(join(mail, part), { recursive: true });
        mkdirSync(join(inbox, part), { recursive: true });
      }
      writeFileSync(
        config,
        [
          '[DEFAULT]',
          'from = daybook@localhost',
          'to = reader@localhost',
          'email-protocol = maildir',
          `maildir-path = ${mail}`,
          'maildir-mailbox = inbox',
          '',
          '[feed.daybook]',
          `url = ${url}`,
          '',
        ].join('\n'),
      );
      const arrived = () => {
        const all = readdirSync(mail, { recursive: true, encoding: 'utf8' });
        return all.filter((path) => /(^|\/)new\/[^/]+$/.test(path)).length;
      };
      const words = ['-c', config, '-d', join(folder, 'rss2email.json'), 'run'];
      const first = await run(command, words, folder);
      const seen = arrived();
      const second = await run(command, words, folder);
      return { seen, newAgain: arrived() - seen, complaints: notable(`${first.err}${second.err}`) };
    },
  },
];

/** rss2email logs whatever it does; what matters has a level of its own. */
function notable(log: string): string {
  return log
    .split('\n')
    .filter((line) => /\[(?:WARNING|ERROR|CRITICAL)\]|Traceback|Error:/.test(line))
    .join('; ');
}

const pollWithFeedparser = `
import json, sys, feedparser
url = sys.argv[1]
first = feedparser.parse(url)
second = feedparser.parse(url, etag=first.get('etag'), modified=first.get('modified'))
print(json.dumps({
  'ids': [entry.id for entry in first.entries],
  'again': len(second.entries),
  'status': second.get('status'),
  'bozo': str(first.bozo_exception) if first.bozo else '',
}))
`;

function onPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file)) ?? null;
}

/** Runs a program to its end, in a home of its own where one is given. */
function run(
  command: string,
  words: readonly string[],
  home?: string,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = home
      ? { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
      : process.env;
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: longest });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data;
    });
    child.on('error', (error) => resolve({ code: null, out, err: error.message }));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
