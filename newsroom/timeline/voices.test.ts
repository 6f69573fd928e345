import { expect, test } from 'vitest';
import { citation, claim, says, sources } from '@/testing/fixtures/versions';
import { chainOf, countOrigins, voicesOf } from './voices';

const source = (name: string) => [...sources.values()].find((s) => s.name === name) ?? name;

test('an attribution is told from the publisher to the originator', () => {
  const cited = citation('they might go home', [
    says(source('Sered News Agency'), 'reported'),
    says('unspecified sources'),
  ]);
  expect(chainOf(cited, sources).map(({ name, verb }) => `${name} ${verb}`)).toEqual([
    'River Watch Institute published',
    'Sered News Agency reported',
    'unspecified sources said',
  ]);
});

test('a publisher that speaks itself stands once, with its own verb', () => {
  const cited = citation('the dykes will not hold', [says(source('River Watch Institute'), 'assessed')]);
  expect(chainOf(cited, sources).map(({ name, verb }) => `${name} ${verb}`)).toEqual([
    'River Watch Institute assessed',
  ]);
});

test('a source and the one that it was merged into are one voice of the chain', () => {
  const cited = citation('the dykes will not hold', [says('the old name', 'assessed')]);
  const merged = cited.steps.map((step) => ({ ...step, sourceId: 'merged', label: null }));
  const known = sources.get(cited.report.publisherId ?? '');
  if (!known) throw new Error('the fixtures have no such source');
  const names = new Map(sources).set('merged', { ...known, mergedIntoId: known.sourceId });
  expect(chainOf({ ...cited, steps: merged }, names).map(({ verb }) => verb)).toEqual(['assessed']);
});

test('a republished report names its author after its publisher', () => {
  const cited = citation('water', [says('a clerk')]);
  const authorId = [...sources.values()].find((s) => s.name === 'Basin Authority')?.sourceId ?? null;
  const republished = { ...cited, report: { ...cited.report, authorId } };
  expect(chainOf(republished, sources).map(({ name, verb }) => `${name} ${verb}`)).toEqual([
    'River Watch Institute published',
    'Basin Authority wrote',
    'a clerk said',
  ]);
});

test('a source whose text was removed leaves its place', () => {
  const cited = citation('water', [{ ...says('a clerk'), sourceId: 'gone', label: null }]);
  expect(chainOf(cited, sources).at(-1)?.name).toBeNull();
});

test('a voice that is cited twice the same way is named once', () => {
  const steps = [says(source('Halyna Bondar'), 'said', 'mayor of Stara Hrebla')];
  const twice = claim('Two died.', {
    citations: [citation('two had died', steps), citation('two were dead', steps)],
  });
  expect(voicesOf(twice, sources)).toHaveLength(1);
});

test('promise 4: voices of one party count once, and one of unknown party never counts as a second', () => {
  const of = (partyId: string | null) => ({ name: 'somebody', sourceId: null, partyId, partyName: partyId });
  const count = (...parties: (string | null)[]) => countOrigins({ originators: parties.map(of) }).independent;
  expect(count()).toBe(0);
  expect(count(null)).toBe(1);
  expect(count('a', 'a')).toBe(1);
  expect(count('a', null)).toBe(1);
  expect(count(null, null)).toBe(1);
  expect(count('a', 'b', null)).toBe(2);
});
