import { describe, expect, test } from 'vitest';
import type { ClaimKind, Verdict } from '@/db/vocabulary';
import { type AttributedCitation, independentVoices, originatorsOf } from './independence';
import { missingMethod, verdictsFor, wroteUnderReview } from './verdict';

const voice = (name: string, party: string) => ({
  sourceId: `id of ${name}`,
  name,
  label: null,
  partyId: party,
  partyName: party,
});
const institute = voice('Institute', 'institute');
const agency = voice('Agency', 'agency');
const airForce = voice('Air force', 'government');
const minister = voice('Minister', 'government');
const ally = voice('Ally', 'ally');
const anonymous = {
  sourceId: null,
  name: 'unspecified sources',
  label: 'unspecified sources',
  partyId: null,
  partyName: null,
};

const cite = (
  steps: AttributedCitation['steps'],
  outlet: AttributedCitation['outlet'] = institute,
  id = 'c',
): AttributedCitation => ({ id, stance: 'supports', outlet, steps });
const names = (kind: ClaimKind, citations: AttributedCitation[], own: string[] = []) =>
  originatorsOf(kind, citations, own).map((o) => `${o.name} (${o.partyName ?? 'unknown'})`);

describe('promise 4: voices are counted, not echoes', () => {
  test.each<[string, string[], number]>([
    [
      'ten reports of one bulletin are one',
      names(
        'event',
        Array.from({ length: 10 }, () => cite([airForce])),
      ),
      1,
    ],
    [
      'a minister and the air force of one government are two originators and one voice',
      names('event', [cite([airForce]), cite([minister])]),
      1,
    ],
    ['ministers of two governments are two', names('announcement', [cite([minister]), cite([ally])]), 2],
    ["a compiler's own topline is none", names('event', [cite([])]), 0],
    ["a compiler's own assessment is one", names('assessment', [cite([])]), 1],
    [
      'an anonymous end speaks for the outlet that quotes it',
      names('statement', [cite([agency, anonymous])]),
      1,
    ],
    [
      'a topline beside the bulletin that it compiles adds nothing',
      names('event', [cite([airForce]), cite([])]),
      1,
    ],
    [
      'anonymous ends of two outlets are two',
      names('statement', [cite([agency, anonymous]), cite([ally, anonymous])]),
      2,
    ],
  ])('%s', (_, originators, voices) => {
    const parties = originators.map((name) => ({ partyId: /\((.*)\)/.exec(name)?.[1] ?? null }));
    expect(independentVoices(parties)).toBe(voices);
  });

  test('the anonymous end has the party that its label names, else that of the outlet', () => {
    expect(names('statement', [cite([agency, anonymous])])).toEqual(['unspecified sources (agency)']);
    expect(names('statement', [cite([anonymous])])).toEqual(['unspecified sources (institute)']);
    expect(
      names('statement', [cite([agency, { ...anonymous, partyId: 'government', partyName: 'government' }])]),
    ).toEqual(['unspecified sources (government)']);
  });
  test('where nobody knows the outlet, the voice has no party and is never a second one', () => {
    const nameless = originatorsOf('statement', [cite([anonymous], null)], []);
    expect(nameless).toMatchObject([{ partyId: null }]);
    expect(independentVoices(nameless)).toBe(1);
    expect(independentVoices([...nameless, { partyId: 'ally' }])).toBe(1);
  });
  test('a reviewer may mark that the outlet saw for itself', () => {
    expect(names('event', [cite([], agency, 'seen')], ['seen'])).toEqual(['Agency (agency)']);
  });
  test('what contradicts or gives context has no voice here', () => {
    expect(
      names('event', [
        { ...cite([ally]), stance: 'contradicts' },
        { ...cite([agency]), stance: 'context' },
      ]),
    ).toEqual([]);
  });
});

describe('promise 4: which verdict the evidence carries', () => {
  const kinds: ClaimKind[] = ['event', 'announcement', 'statement', 'assessment'];
  const table = kinds.flatMap((kind) =>
    [0, 1, 2].flatMap((parties) =>
      [false, true].map((primaryEvidence) => ({ kind, parties, primaryEvidence })),
    ),
  );
  test.each(table)(
    '$kind, $parties parties, primary evidence $primaryEvidence',
    ({ kind, parties, primaryEvidence }) => {
      const originators = Array.from({ length: parties }, (_, i) => ({ partyId: `party ${i}` }));
      const verdicts = verdictsFor({ kind, originators, primaryEvidence });
      const allowed = Object.entries(verdicts)
        .filter(([, v]) => v.allowed)
        .map(([verdict]) => verdict as Verdict);
      expect(allowed.includes('corroborated')).toBe(parties >= 2);
      expect(allowed.includes('verified')).toBe(kind !== 'assessment' && (parties >= 2 || primaryEvidence));
      expect(allowed).toEqual(expect.arrayContaining(['attributed', 'disputed', 'refuted', 'unverifiable']));
    },
  );
  test('a verdict that is not allowed says what is missing', () => {
    expect(
      verdictsFor({ kind: 'event', originators: [{ partyId: 'a' }], primaryEvidence: false }),
    ).toMatchObject({
      corroborated: { missing: 'needs_two_parties' },
      verified: { missing: 'needs_primary_or_two_parties' },
    });
    expect(
      verdictsFor({ kind: 'assessment', originators: [], primaryEvidence: true }).verified,
    ).toMatchObject({ missing: 'assessment_never_verified' });
  });
  test('verified states its method', () => {
    expect(missingMethod('verified', null)).toBe(true);
    expect(missingMethod('verified', 'visual')).toBe(false);
    expect(missingMethod('attributed', null)).toBe(false);
  });
});

describe('promise 3: who wrote any of the revisions since the last public one', () => {
  const revisions = [
    { number: 1, authorId: 'wanda' },
    { number: 2, authorId: 'emil' },
    { number: 3, authorId: 'wanda' },
  ];
  test.each([
    ['wanda', 0, 3, true],
    ['emil', 0, 3, true],
    ['edith', 0, 3, false],
    ['emil', 2, 3, false],
    ['wanda', 2, 3, true],
    ['emil', 2, 2, true],
  ])('%s, last public %i, reviewing %i', (person, lastPublic, reviewed, wrote) => {
    expect(wroteUnderReview(person, revisions, lastPublic, reviewed)).toBe(wrote);
  });
});
