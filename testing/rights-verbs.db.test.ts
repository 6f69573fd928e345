import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Context } from '@/newsroom/context';
import { NotAllowed } from '@/newsroom/errors';
import { may } from '@/newsroom/policy';
import { simulatedClock } from './clock';
import { testDatabase } from './database';
import { nameOf, type Path, placesIn, replaced, valueAt, watched } from './hostile';
import { ofTheSite, type Stage, setStage } from './stage';
import { isOfTheDomain, type Outcome, trial } from './trial';
import { type Verb, verbs } from './verbs';
import { type Declared, load, readsInTree, verbsInTree } from './verbs-in-tree';

const declared = verbsInTree();
const known = declared.flatMap((verb) => {
  const entry = verbs[verb.name];
  return entry ? [{ ...verb, entry }] : [];
});

test('every verb of the newsroom stands in testing/verbs.ts, and nothing else', () => {
  const names = declared.map(({ name }) => name);
  const missing = declared.filter(({ name }) => !verbs[name]).map(({ file, name }) => `${name} (${file})`);
  expect(missing, 'add an entry to testing/verbs.ts: the action that it needs, and an example input').toEqual(
    [],
  );
  const gone = Object.keys(verbs).filter((name) => !names.includes(name));
  expect(gone, 'no such verb in newsroom/: remove its entry from testing/verbs.ts').toEqual([]);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice, 'two verbs have one name: choose another for one of them').toEqual([]);
});

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let home: Stage;
let abroad: Stage;
/** In which table each id stands. */
let tableOf: Map<string, string>;
beforeAll(async () => {
  home = await setStage(database.db, clock, 'home');
  abroad = await setStage(database.db, clock, 'abroad');
  tableOf = await idsByTable();
});

async function idsByTable(): Promise<Map<string, string>> {
  const tables = await database.owner<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`;
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await database.owner<{ id: string }[]>`select id from ${database.owner(name)}`;
      return found.map(({ id }): [string, string] => [id, name]);
    }),
  );
  return new Map(rows.flat());
}

type Tried = Declared & { entry: Verb };

async function attempt(verb: Tried, actor: Actor | null, input: unknown): Promise<Outcome> {
  const run = await load(verb);
  return trial(database.db, { clock, actor }, (ctx) =>
    run(verb.given === 'database' ? ctx.db : ctx, input, ...(verb.entry.more ?? [])),
  );
}

const actorOf = ({ entry }: Tried): Actor | null => (entry.needs ? home[entry.as ?? 'ada'].actor : null);

describe.each(known)('$name', { timeout: 180_000 }, (verb) => {
  const { entry } = verb;

  test('accepts its example, which has every field that it reads', async () => {
    const asked = new Set<string>();
    const outcome = await attempt(verb, actorOf(verb), watched(entry.example(home), asked));
    expect(outcome.error, 'the example in testing/verbs.ts is not accepted').toBeNull();
    const missing = [...asked].filter((name) => !/\b(then|toJSON)$/.test(name));
    expect(missing.join(' '), 'add these fields to the example in testing/verbs.ts').toBe('');
  });

  test('refuses whoever policy.ts does not allow it, before anything else, and writes nothing', async () => {
    if (!entry.needs) return;
    const strangers = [null, { kind: 'program', name: 'tests' } as const, ...everyRole(), ...programs];
    for (const actor of strangers) {
      const who = actor ? actor.name : 'a reader';
      const refused = !may(actor, entry.needs);
      for (const input of refused ? [entry.example(home), null, strange(entry)] : [entry.example(home)]) {
        const outcome = await attempt(verb, actor, input);
        const verdict = outcome.error instanceof NotAllowed;
        if (refused) {
          expect(verdict, `${who} may not "${entry.needs}", and was answered: ${outcome.says}`).toBe(true);
          expect(outcome.touched, `${who} was refused after a row was written or locked`).toBe(false);
        } else if (entry.needsToo && !may(actor, entry.needsToo)) {
          expect(verdict, `${who} may not "${entry.needsToo}", and was answered: ${outcome.says}`).toBe(true);
        } else if (actor?.kind === 'person') {
          expect(verdict, `${who} may "${entry.needs}", and was answered: ${outcome.says}`).toBe(false);
          expect(isOfTheDomain(outcome.error ?? new NotAllowed('')), `${who}: ${outcome.says}`).toBe(true);
        }
      }
    }
  });

  test('answers every other id with an error of the domain, absent and foreign alike, and writes nothing', async () => {
    const example = entry.example(home);
    for (const [index, path] of idsIn(example).entries()) await tryIds(verb, example, path, index === 0);
  });
});

const programs: Actor[] = ['first start', 'command line', 'schedule'].map((name) => ({
  kind: 'program',
  name,
}));
const everyRole = (): Actor[] => [home.wanda.actor, home.edith.actor, home.ada.actor];

/** The example with every id unknown. */
function strange({ example }: Verb): unknown {
  return idsIn(example(home)).reduce(
    (input, path) => replaced(input, path, randomUUID()),
    example(home) as unknown,
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
const idsIn = (input: unknown): Path[] => placesIn(input).filter((path) => isId(valueAt(input, path)));

async function tryIds(
  verb: Tried,
  example: Record<string, unknown>,
  path: Path,
  isSubject: boolean,
): Promise<void> {
  const place = `${verb.name}: ${nameOf(path)}`;
  const own = valueAt(example, path) as string;
  const table = tableOf.get(own) ?? 'nothing';
  const answer = (id: string) => attempt(verb, actorOf(verb), replaced(example, path, id));
  const accepts = (outcome: Outcome) => outcome.error === null;
  const unknown = await answer(randomUUID());
  const { isFilter } = verb.entry;
  const anywhere = isFilter || verb.entry.anywhere?.[nameOf(path)] !== undefined;

  const others = oneOfEachTable().filter(([, name]) => name !== table);
  const foreign = valueAt(verb.entry.example(abroad), path) as string;
  const states =
    table === 'claims'
      ? Object.values(home.claims).flatMap((c) => (typeof c === 'object' ? [c.claimId] : []))
      : [];
  const tried: [string, string, Outcome][] = [['an unknown id', 'unknown', unknown]];
  for (const [id, name] of others)
    tried.push([`an id of ${name}`, isFilter ? 'any' : 'unknown', await answer(id)]);
  if (foreign !== own && !ofTheSite.includes(table))
    tried.push([
      'an id of another situation',
      anywhere ? 'any' : isSubject ? 'refused' : 'unknown',
      await answer(foreign),
    ]);
  for (const id of states) tried.push(['a claim in another state', 'any', await answer(id)]);
  tried.push(['its own id in capitals', 'any', await answer(own.toUpperCase())]);

  for (const [what, expected, outcome] of tried) {
    const says = `${place} with ${what}: ${outcome.says || 'accepted'}`;
    expect(accepts(outcome) || isOfTheDomain(outcome.error), says).toBe(true);
    if (!accepts(outcome)) expect(outcome.wrote, `${says}; it was refused and wrote`).toBe(false);
    if (expected === 'refused')
      expect(accepts(outcome), `${says}. Where that is right, say so in testing/verbs.ts (anywhere)`).toBe(
        false,
      );
    if (expected === 'unknown')
      expect(
        alike(outcome, unknown),
        `${says}; an unknown id is answered: ${unknown.says || 'accepted'}. Both must look alike; where that is wrong, say why in testing/verbs.ts (anywhere)`,
      ).toBe(true);
  }
}

const alike = (a: Outcome, b: Outcome) => a.says === b.says;

/** What people of the desk handle by its id. */
const handled = [
  'situations',
  'reports',
  'claims',
  'events',
  'takeaways',
  'people',
  'sources',
  'public_versions',
];

function oneOfEachTable(): [string, string][] {
  const last = new Map([...tableOf].map(([id, table]) => [table, id]));
  return handled.map((table) => [last.get(table) ?? '', table]);
}

describe('reads of the desk', () => {
  const reads = readsInTree().filter(({ name }) => name !== 'change');

  test.each(reads)('$name asks who reads, before anything else', async (read) => {
    const run = await load(read);
    const given = read.takes.map(argumentFor);
    for (const actor of [null, { kind: 'program', name: 'tests' } as const]) {
      const outcome = await trial(database.db, { clock, actor }, (ctx: Context) => run(ctx, ...given));
      expect(
        outcome.error,
        `${read.file} ${read.name}: begin with must(ctx.actor, …), or take the database alone where the caller has asked`,
      ).toBeInstanceOf(NotAllowed);
      expect(outcome.touched).toBe(false);
    }
  });
});

function argumentFor(type: string): unknown {
  if (type.includes('[]')) return [randomUUID()];
  if (type.startsWith('{')) return type.includes('slug') ? { slug: 'nowhere' } : {};
  return type === 'Span' ? { start: 0, end: 1 } : randomUUID();
}
