import { beforeAll, describe, expect, test } from 'vitest';
import { errorWords } from '@/messages/error-words';
import type { Actor } from '@/newsroom/context';
import { simulatedClock } from './clock';
import { testDatabase } from './database';
import {
  hostileInputs,
  hostileTexts,
  hostileValues,
  nameOf,
  type Path,
  placesIn,
  replaced,
  tenMegabytes,
  valueAt,
  without,
} from './hostile';
import { type Stage, setStage } from './stage';
import { isOfTheDomain, type Outcome, trial } from './trial';
import { type Verb, verbs } from './verbs';
import { type Declared, load, verbsInTree } from './verbs-in-tree';

/**
 * Whatever is sent to a verb, it is accepted or answered with an error of the domain that has words; it never ends in an error
 * of the program or of the database, and what was accepted stands in the database as it was sent.
 */

const known = verbsInTree().flatMap((verb) => {
  const entry = verbs[verb.name];
  return entry ? [{ ...verb, entry }] : [];
});
type Tried = Declared & { entry: Verb };

const database = testDatabase();
const clock = simulatedClock('2025-05-12T10:00:00Z');
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(database.db, clock, 'home');
});

describe.each(known)('$name', { timeout: 180_000 }, (verb) => {
  test('takes or refuses whatever stands in one of its fields', async () => {
    const example = verb.entry.example(stage);
    const faults: string[] = [];
    for (const [index, path] of differentPlaces(example).entries()) {
      const isWide = path.length === 1 && !verb.entry.isFilter;
      const values = Object.entries(isWide ? hostileValues : fewValues);
      if (typeof valueAt(example, path) === 'string' && index < 4)
        values.push(['ten megabytes', tenMegabytes]);
      for (const [what, value] of values)
        faults.push(
          ...(await faultsOf(verb, replaced(example, path, value), `${nameOf(path)}: ${what}`, {
            path,
            value,
          })),
        );
    }
    expect(listed(faults)).toBe('');
  });

  test('takes or refuses missing fields, further fields and what is no form at all', async () => {
    const example = verb.entry.example(stage);
    const further = { ...example, id: 'x', role: 'admin', actor: null, isAdmin: 'on', journalLine: 'x' };
    const inputs: [string, unknown][] = [
      ...differentPlaces(example).map((path): [string, unknown] => [
        `no ${nameOf(path)}`,
        without(example, path),
      ]),
      ['further fields', further],
      ...Object.entries(hostileInputs),
    ];
    const faults: string[] = [];
    for (const [what, input] of inputs) faults.push(...(await faultsOf(verb, input, what)));
    expect(listed(faults)).toBe('');
    expect(({} as { polluted?: boolean }).polluted, 'the input changed every object').toBeUndefined();
  });
});

/** Inside lists and groups of fields, one of each kind will do. */
const few = [
  ...['nul', 'a lone high surrogate', 'an override of direction', 'a script element', 'empty text'],
  ...['a hundred thousand characters', 'a day that does not exist', 'a day in the year zero'],
  ...['a number too large', 'a negative number', 'digits of full width', 'an unknown id'],
];
const fewOthers = ['null', 'the number NaN', 'an empty list', 'an empty object', 'a file'];
const fewValues = Object.fromEntries(
  Object.entries(hostileValues).filter(([what]) => few.includes(what) || fewOthers.includes(what)),
);

const listed = (faults: readonly string[]) => faults.slice(0, 20).join('\n');

/** The further items of a list have the fields of its first. */
function differentPlaces(example: unknown): Path[] {
  return placesIn(example).filter((path) => !path.some((part) => typeof part === 'number' && part > 0));
}

type Given = { path: Path; value: unknown };

async function faultsOf(verb: Tried, input: unknown, what: string, given?: Given): Promise<string[]> {
  const run = await load(verb);
  const actor: Actor | null = verb.entry.needs ? stage[verb.entry.as ?? 'ada'].actor : null;
  const rows = given !== undefined && isTelling(given.value);
  const outcome = await trial(
    database.db,
    { clock, actor },
    (ctx) => run(verb.given === 'database' ? ctx.db : ctx, input, ...(verb.entry.more ?? [])),
    { rows },
  );
  const faults =
    outcome.error !== null
      ? faultsOfError(outcome)
      : rows
        ? faultsOfRows(verb.entry, outcome, given as Given & { value: string })
        : [];
  return faults.map((fault) => `${verb.name}, ${what}: ${fault}`);
}

function faultsOfError({ error, says, wrote }: Outcome): string[] {
  if (!isOfTheDomain(error))
    return [`ended in ${short(says)} ${short(String((error as Error).cause ?? ''))}`];
  const words = errorWords(error);
  const all = [...(words?.formErrors ?? []), ...Object.values(words?.fieldErrors ?? {}).flat()];
  return [
    ...(all.length === 0 ? ['the error has no words'] : []),
    ...(all.join(' ').length > 2000 ? ['the error repeats what was sent'] : []),
    ...(wrote ? ['it was refused and wrote'] : []),
  ];
}

const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 160);

/** Texts that are told from all others, so that one can look for them. */
const isTelling = (value: unknown): value is string =>
  typeof value === 'string' && Object.values(hostileTexts).includes(value) && value.trim().length > 8;

function faultsOfRows(entry: Verb, { rows }: Outcome, { path, value }: Given & { value: string }): string[] {
  if (/\\u0000|\\u[dD][89abAB]/.test(rows)) return ['what was kept is ill-formed'];
  if (entry.isFilter || entry.notKept?.[nameOf(path)]) return [];
  const text = JSON.stringify(value).slice(1, -1);
  const isKept = [text, JSON.stringify(text).slice(1, -1)].some((form) => rows.includes(form));
  return isKept
    ? []
    : [
        'it was accepted and is not in the database. Where that is right, say why in testing/verbs.ts (notKept)',
      ];
}
