import { describe, expect, test } from 'vitest';
import { type ClaimKind, claimKinds, type Verdict, verdicts } from '@/db/vocabulary';
import {
  brokenBy,
  type Decided,
  proposedVerdict,
  verdictsFor,
  type Weighed,
  wroteUnderReview,
} from './verdict';

/** Who stands behind a claim: parties by name, null where nobody knows it; and how many voices that is. */
const voices: Record<string, { parties: (string | null)[]; count: number }> = {
  nobody: { parties: [], count: 0 },
  'one originator': { parties: ['navy'], count: 1 },
  'one of unknown party': { parties: [null], count: 1 },
  'two of one party': { parties: ['government', 'government'], count: 1 },
  'three of one party': { parties: ['government', 'government', 'government'], count: 1 },
  'one known, one unknown': { parties: ['navy', null], count: 1 },
  'two unknown': { parties: [null, null], count: 1 },
  'two of two parties': { parties: ['navy', 'city'], count: 2 },
  'three of two parties': { parties: ['navy', 'city', 'navy'], count: 2 },
  'two known, one unknown': { parties: ['navy', null, 'city'], count: 2 },
};
const methods = {
  'no method': { method: null, methodReason: null },
  'a method without a reason': { method: 'visual', methodReason: null },
  'a method with its reason': { method: 'visual', methodReason: 'The shadows fit the hour.' },
  'a reason without a method': { method: null, methodReason: 'The shadows fit the hour.' },
} as const;
const authors = {
  'somebody else wrote it': { revision: false, eventTitle: false },
  'they wrote a revision': { revision: true, eventTitle: false },
  'they wrote the title': { revision: false, eventTitle: true },
  'they wrote both': { revision: true, eventTitle: true },
};
const either = [false, true];

type Case = {
  kind: ClaimKind;
  voices: string;
  primaryEvidence: boolean;
  contradicted: boolean;
  method: keyof typeof methods;
  isAnswered: boolean;
  wrote: keyof typeof authors;
  isOverridden: boolean;
};

function* everyCase(): Generator<Case> {
  for (const kind of claimKinds)
    for (const behind of Object.keys(voices))
      for (const primaryEvidence of either)
        for (const contradicted of either)
          for (const method of Object.keys(methods) as Case['method'][])
            for (const isAnswered of either)
              for (const wrote of Object.keys(authors) as Case['wrote'][])
                for (const isOverridden of either)
                  yield {
                    ...{ kind, voices: behind, primaryEvidence, contradicted },
                    ...{ method, isAnswered, wrote, isOverridden },
                  };
}

/** Promises 3 and 4 once more, in as few words as they have: what a reader of them would expect to be refused. */
function refusals(verdict: Verdict, of: Case): string[] {
  const count = voices[of.voices]?.count ?? 0;
  const refused: string[] = [];
  if (of.wrote.includes('they') && !of.isOverridden) refused.push('another person reviews');
  if (verdict === 'corroborated' && count < 2) refused.push('the evidence');
  if (verdict === 'verified' && (of.kind === 'assessment' || (count < 2 && !of.primaryEvidence)))
    refused.push('the evidence');
  if (of.method.endsWith('without a reason')) refused.push('the reason of the method');
  if (of.method.endsWith('without a method')) refused.push('the method');
  if (verdict === 'verified' && of.method === 'no method') refused.push('the method');
  if (verdict === 'verified' && of.contradicted && !of.isAnswered) refused.push('the answer');
  return refused;
}

const about: Record<string, string> = {
  overrideReason: 'another person reviews',
  verdict: 'the evidence',
  method: 'the method',
  methodReason: 'the reason of the method',
  contradictionAnswer: 'the answer',
};

describe('promises 3 and 4, over all combinations', () => {
  test.each(verdicts)('%s', (verdict) => {
    let count = 0;
    for (const of of everyCase()) {
      const broken = brokenBy(decided(verdict, of), weighed(of), authors[of.wrote]);
      const said = [...new Set(broken.map(({ path }) => about[path] ?? path))];
      if (said.join() !== refusals(verdict, of).join())
        expect.fail(`${JSON.stringify(of)}: ${said} and not ${refusals(verdict, of)}`);
      count++;
    }
    expect(count).toBe(4 * 10 * 2 * 2 * 4 * 2 * 4 * 2);
  });
});

const decided = (verdict: Verdict, { method, isAnswered, isOverridden }: Case): Decided => ({
  verdict,
  ...methods[method],
  contradictionAnswer: isAnswered ? 'It speaks of another day.' : null,
  overrideReason: isOverridden ? 'Nobody else is on duty.' : null,
});

const weighed = ({ kind, voices: behind, primaryEvidence, contradicted }: Case): Weighed => ({
  ...{ kind, primaryEvidence, contradicted },
  originators: (voices[behind]?.parties ?? []).map((partyId) => ({ partyId })),
});

describe('what is missing is said', () => {
  const one: Weighed = {
    kind: 'event',
    originators: [{ partyId: 'navy' }],
    primaryEvidence: false,
    contradicted: false,
  };
  test('of a verdict that the evidence does not carry', () => {
    expect(verdictsFor(one)).toMatchObject({
      corroborated: { missing: 'needs_two_parties' },
      verified: { missing: 'needs_primary_or_two_parties' },
    });
    expect(verdictsFor({ ...one, kind: 'assessment', primaryEvidence: true }).verified).toMatchObject({
      missing: 'assessment_never_verified',
    });
  });
  test('everything at once', () => {
    const nothing = { method: null, methodReason: null, contradictionAnswer: null, overrideReason: null };
    expect(
      brokenBy(
        { verdict: 'verified', ...nothing },
        { ...one, contradicted: true },
        { revision: true, eventTitle: false },
      ).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['own_revision', 'overrideReason'],
      ['needs_primary_or_two_parties', 'verdict'],
      ['needs_method', 'method'],
      ['contradiction_unanswered', 'contradictionAnswer'],
    ]);
  });
});

test('where a passage contradicts the claim, that it is disputed is proposed', () => {
  expect(proposedVerdict({ contradicted: true })).toBe('disputed');
  expect(proposedVerdict({ contradicted: false })).toBeNull();
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
