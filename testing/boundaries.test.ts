import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Keeps docs/architecture.md true: who may import whom. The first rule whose folder matches a file holds for it. */
const rules: { of: RegExp; may: RegExp; because: string; typesToo?: boolean }[] = [
  {
    of: /^newsroom\/(context|errors|conflicts|text|names)\.ts$/,
    may: /^(db\/|newsroom\/(errors|context|text|names)$)/,
    because: 'the words that all verbs share know none of them',
  },
  {
    of: /^newsroom\/(policy|digest|journal|journal-line)\.ts$/,
    may: /^(db\/|newsroom\/(context|errors|policy|digest|journal-line)$)/,
    because: 'policy and journal know no verb',
  },
  {
    of: /^newsroom\/extraction\//,
    may: /^newsroom\/extraction\/|^db\/vocabulary$/,
    because: 'extraction is pure: text in, suggestions out',
  },
  {
    of: /^newsroom\/documents\//,
    may: /^newsroom\/(documents\/|errors$)/,
    because: 'documents are read purely: bytes in, text and what it says of itself out',
  },
  {
    of: /^newsroom\/feeds\//,
    may: /^(newsroom\/(feeds|timeline|names)|db\/vocabulary|messages\/)/,
    because: 'a feed is made from the one public read alone',
  },
  {
    of: /^newsroom\//,
    may: /^(newsroom\/|db\/)/,
    because: 'the newsroom runs without Next, React and the server: what it needs is handed in',
  },
  { of: /^db\//, may: /^db\//, because: 'the database knows nothing above it' },
  {
    of: /^messages\//,
    may: /^(messages\/|db\/vocabulary$|newsroom\/(errors$|timeline\/|documents\/document$))/,
    because: 'words are made from words',
  },
  {
    of: /^components\/(?!desk\/)/,
    may: /^(components\/(?!desk\/)|messages\/(?!(en|english|uk)$)|db\/vocabulary$|newsroom\/(?!.*\/(find|read|publish)$))/,
    because: 'what readers see takes its words from the page, in the language of its address',
    typesToo: false,
  },
  {
    of: /^components\//,
    may: /^(components\/|messages\/|db\/vocabulary$|newsroom\/(?!.*\/(find|read|publish)$))/,
    because:
      'components take props; they ask nothing of the database (the types of what they are handed do not count)',
    typesToo: false,
  },
  {
    of: /^app\/\(public\)\//,
    may: /^(app\/\(public\)\/|app\/_server\/(readers-page|readers-file|published|published-citation|published-card|answer-file|site|locale|feed-response)|components\/(?!desk\/)|messages\/|newsroom\/(timeline|feeds)\/|db\/vocabulary$)/,
    because: 'public pages read no session, and only what is public',
  },
  {
    of: /^app\/desk\//,
    may: /^(app\/desk\/|app\/_server\/|components\/|messages\/|newsroom\/|db\/vocabulary$)/,
    because: 'the desk calls verbs and reads; it never queries',
  },
  {
    of: /^app\//,
    may: /^(app\/|components\/|messages\/|newsroom\/|db\/(client|vocabulary)$|server\/(env|log|clock|plain-page|reading\/(read-apart|reader)|fetching\/fetch-public|readers\/(makers|route-pattern))$)/,
    because:
      'Next and the process share nothing but the environment, the log, the clock, the page that needs nothing, what reads and fetches, and the list of readers’ pages',
  },
  {
    of: /^server\//,
    may: /^(server\/|demo\/|db\/(client|migrate)$|newsroom\/|messages\/)/,
    because: 'the process opens the context and hands it down',
  },
  {
    of: /^cli\//,
    may: /^(cli\/|server\/|demo\/|db\/(client|migrate|vocabulary)$|newsroom\/|messages\/)/,
    because: 'a command calls verbs, as a page does',
  },
  {
    of: /^demo\//,
    may: /^(demo\/|newsroom\/|db\/)/,
    because: 'the demonstration is told through the verbs',
  },
];

/** Order inside the newsroom: a module imports only those that stand after it. */
const order = [
  'queue',
  'feeds',
  'export',
  'verify',
  'redaction',
  'findings',
  'ledger',
  'timeline',
  'takeaways',
  'events',
  'workbench',
  'claims',
  'reports',
  'extraction',
  'documents',
  'sources',
  'situations',
  'desk',
];
/** Verbs that publish hand their versions to the timeline, which is the one door to the public. */
const door = /^newsroom\/timeline\/(publish|latest|version)$/;

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['newsroom', 'db', 'messages', 'components', 'app', 'server', 'cli', 'demo'];
const files = folders.flatMap((folder) => walk(join(root, folder))).map((file) => relative(root, file));

/** @param wanted which names; by default the program's own sources. */
function walk(folder: string, wanted = /(?<!\.test)\.tsx?$/): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path, wanted);
    return wanted.test(name) ? [path] : [];
  });
}

function importsOf(file: string, typesToo = true): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const counted = typesToo ? source : source.replace(/^import type [^;]*;/gm, '');
  return [...counted.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(([, name = '']) =>
    name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? relative(root, resolve(root, dirname(file), name))
        : name,
  );
}

const isOurs = (name: string) =>
  !name.endsWith('.css') && folders.some((folder) => name.startsWith(`${folder}/`));

describe.each(files)('%s', (file) => {
  const rule = rules.find(({ of }) => of.test(file));
  test('imports only what its place allows', () => {
    const strangers = importsOf(file, rule?.typesToo).filter(
      (name) => isOurs(name) && rule && !rule.may.test(name),
    );
    expect(strangers, `${file}: ${rule?.because}`).toEqual([]);
  });
});

test('the newsroom imports no framework', () => {
  const strangers = files
    .filter((file) => file.startsWith('newsroom/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => /^(next|react|react-dom|next-auth)(\/|$)/.test(name))
        .map((name) => `${file}: ${name}`),
    );
  expect(strangers, 'what a verb needs of Next is handed in').toEqual([]);
});

test('inside the newsroom, imports run one way', () => {
  const moduleOf = (name: string) => order.indexOf(name.split('/')[1] ?? '');
  const backwards = files
    .filter((file) => file.startsWith('newsroom/') && moduleOf(file) >= 0)
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            name.startsWith('newsroom/') &&
            moduleOf(name) >= 0 &&
            moduleOf(name) < moduleOf(file) &&
            !door.test(name),
        )
        .map((name) => `${file} imports ${name}`),
    );
  expect(backwards, `the order is ${order.join(' -> ')}`).toEqual([]);
});

test('a folder may have a space in its name: the address of a file is turned into a path by the function for it', () => {
  const everything = [...folders, 'bin', 'testing', 'bench', 'e2e'].flatMap((folder) =>
    walk(join(root, folder), /\.(ts|tsx|mts|mjs|js)$/),
  );
  expect(everything.length).toBeGreaterThan(files.length);
  const careless = everything.filter((file) =>
    /import\.meta\.url\)\s*\.pathname/.test(readFileSync(file, 'utf8')),
  );
  expect(careless).toEqual([]);
});
