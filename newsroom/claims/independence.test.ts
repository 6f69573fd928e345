import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '@/db/vocabulary';
import { type AttributedCitation, independentVoices, originatorsOf } from './independence';

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
    [
      'two anonymous ends of one outlet are two originators and one voice',
      names('statement', [
        cite([agency, anonymous]),
        cite([agency, { ...anonymous, name: 'a diplomat', label: 'a diplomat' }]),
      ]),
      1,
    ],
    [
      'an anonymous end and the outlet that quotes it are one voice',
      names('statement', [cite([agency, anonymous]), cite([agency])]),
      1,
    ],
    [
      'an anonymous official of a government and its air force are one voice',
      names('statement', [
        cite([agency, { ...anonymous, partyId: 'government', partyName: 'government' }]),
        cite([airForce]),
      ]),
      1,
    ],
    [
      'one bulletin, read through the institute and through the agency, is one',
      names('event', [cite([airForce]), cite([airForce], agency), cite([agency, airForce])]),
      1,
    ],
    [
      'a topline of an outlet beside another outlet’s bulletin is none',
      names('event', [cite([airForce], agency), cite([], institute)]),
      1,
    ],
    [
      'what the outlet saw for itself is a voice beside the bulletin that it compiles',
      names('event', [cite([airForce]), cite([], institute, 'seen')], ['seen']),
      2,
    ],
    [
      'a source that was merged counts as its survivor',
      names('event', [cite([airForce]), cite([{ ...airForce, name: 'Air Force Command' }])]),
      1,
    ],
    [
      'a denial is no voice for it',
      names('event', [cite([airForce]), { ...cite([ally]), stance: 'contradicts' }]),
      1,
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
  test('of a republished report the author speaks, and not the publisher', () => {
    // The outlet is the author where the report names one: readEvidence gives it so.
    expect(names('assessment', [cite([], agency)])).toEqual(['Agency (agency)']);
    expect(names('statement', [cite([anonymous], agency)])).toEqual(['unspecified sources (agency)']);
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
