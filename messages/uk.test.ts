import { expect, test } from 'vitest';
import { en } from './en';
import { uk } from './uk';

/** Names, formats and abbreviations that Ukrainian writes in Latin letters as well. */
const latin =
  /\b(?:Daybook|RSS|Atom|JSON|Feed|CSV|SHA-256|APA|MLA|Chicago|BibTeX|RIS|CSL-JSON|CSL|CC BY|GeoNames|ISC|Natural Earth|world-atlas|URL|UTC)\b/g;

/** Names of zones are as many as a language has of its own. */
const ofOneLanguage = /^time\.zones/;

type Leaf = { path: string; value: unknown };

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (ofOneLanguage.test(path)) return [];
  if (value === null || typeof value !== 'object' || isPlural(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

function isPlural(value: object): value is Record<string, string> {
  return 'one' in value && 'other' in value;
}

const english = new Map(leavesOf(en).map(({ path, value }) => [path, value]));
const ukrainian = leavesOf(uk);

/** Stands for whatever a text is given: a word, and an object all of whose members are words. */
const anything = new Proxy(new String('слово'), {
  get: (word, member) => (member === Symbol.toPrimitive ? () => `${word}` : 'слово'),
});

/** What a leaf says: itself, every form of a plural, a function's words around what it is given. */
function saidBy(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(...Array(value.length).fill(anything)))];
  return Object.values(value as Record<string, string>);
}

test('every text is there in both languages', () => {
  expect(ukrainian.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
});

test('a text takes in both languages what it is given', () => {
  const length = (value: unknown) => (typeof value === 'function' ? value.length : typeof value);
  for (const { path, value } of ukrainian) expect(length(value), path).toBe(length(english.get(path)));
});

test('no text is empty that says something in English', () => {
  const silent = ukrainian.filter(({ path, value }) => value === '' && english.get(path) !== '');
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('what is counted has every form that Ukrainian needs', () => {
  const plurals = ukrainian.filter(({ value }) => typeof value === 'object');
  expect(plurals.length).toBeGreaterThan(5);
  for (const { path, value } of plurals)
    expect(Object.keys(value as object).sort(), path).toEqual(['few', 'many', 'one', 'other']);
});

test('nothing is left in English', () => {
  const left = ukrainian.flatMap(({ path, value }) =>
    saidBy(value)
      .map((said) => said.replace(latin, ''))
      .filter((said) => /[A-Za-z]{2}/.test(said))
      .map((said) => `${path}: ${said}`),
  );
  expect(left).toEqual([]);
});
