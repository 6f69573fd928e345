import { describe, expect, test } from 'vitest';
import type { Standing } from '@/db/vocabulary';
import { citation, claim, figure, says } from '@/testing/fixtures/versions';
import { ledgerOf } from './ledger';
import type { ClaimVersion, PublicChoice, PublicFigure } from './version';

const noSources = new Map();
type Toll = { value: string; by?: string; asOf?: string; standing?: Standing };

/** A claim that gives one toll of the killed. */
function toll(
  { value, by = 'the council', asOf = '2025-07-21', standing = 'attributed' }: Toll,
  more: Partial<ClaimVersion> = {},
  counted: Partial<PublicFigure> = {},
) {
  const cited = citation(`${value} died`, [says(by)]);
  return claim(`${value} died, ${by} says.`, {
    standing,
    citations: [cited],
    figures: [figure('killed', value, { asOf, citationId: cited.id, ...counted })],
    ...more,
  });
}

const rowOf = (claims: Parameters<typeof ledgerOf>[0], choices: PublicChoice[] = []) => {
  const [row] = ledgerOf(claims, choices, noSources).rows;
  if (!row) throw new Error('no figure was given');
  return row;
};
const supersedes = (other: ClaimVersion): Partial<ClaimVersion> => ({
  relations: [{ kind: 'supersedes', claimId: other.claimId }],
});

describe('the value that stands by rule is the latest of the best', () => {
  test.each<[string, Toll[], string]>([
    [
      'the latest of equals',
      [
        { value: '1', asOf: '2025-07-21T09:00' },
        { value: '2', asOf: '2025-07-21T12:00' },
      ],
      '2',
    ],
    [
      'a verified one before a later one that is only attributed',
      [
        { value: '1', standing: 'verified' },
        { value: '2', asOf: '2025-07-22' },
      ],
      '1',
    ],
    [
      'a corroborated one before a disputed one',
      [
        { value: '3', standing: 'disputed', asOf: '2025-07-23' },
        { value: '2', standing: 'corroborated' },
      ],
      '2',
    ],
    ['a disputed one where there is no other', [{ value: '3', standing: 'disputed' }], '3'],
  ])('%s', (_, tolls, value) => {
    expect(rowOf(tolls.map((one) => toll(one))).current?.figure.value).toBe(value);
  });

  test.each<Standing>(['refuted', 'withdrawn'])('what is %s is never it, and stays readable', (standing) => {
    const row = rowOf([toll({ value: '5', standing, asOf: '2025-07-25' }), toll({ value: '2' })]);
    expect(row.current?.figure.value).toBe('2');
    expect(row.entries.map(({ figure: { value }, apart }) => [value, apart])).toEqual([
      ['2', null],
      ['5', standing],
    ]);
  });

  test('one, then two, then at least two: each takes the place of the one before, which stays readable', () => {
    const one = toll({ value: '1' });
    const two = toll({ value: '2' }, supersedes(one));
    const more = toll({ value: '2' }, supersedes(two), { qualifier: 'at_least' });
    const row = rowOf([one, two, more]);
    expect(row.current?.figure.qualifier).toBe('at_least');
    expect(row.entries.map(({ apart }) => apart)).toEqual(['superseded', 'superseded', null]);
  });

  test('a later claim takes the place of what it counts anew, and leaves the rest standing', () => {
    const first = toll({ value: '2' });
    const { figures } = toll({ value: '14' });
    const injured = figures.map((one) => ({ ...one, measureId: 'injured', measure: 'injured' }));
    const both = { ...first, figures: [...first.figures, ...injured] };
    const between = { ...toll({ value: '2' }, supersedes(both)), figures: [] };
    const third = toll({ value: '3' }, supersedes(between));
    const { rows } = ledgerOf([both, between, third], [], noSources);
    expect(rows.map(({ measure, current }) => [measure, current?.figure.value])).toEqual(
      expect.arrayContaining([
        ['killed', '3'],
        ['injured', '14'],
      ]),
    );
    expect(rows.find(({ measure }) => measure === 'killed')?.entries.map(({ apart }) => apart)).toEqual([
      ...['superseded', null],
    ]);
  });

  test('a withdrawn claim takes nobody’s place', () => {
    const one = toll({ value: '1' });
    const wrong = toll({ value: '9', standing: 'withdrawn' }, supersedes(one));
    expect(rowOf([one, wrong]).current?.figure.value).toBe('1');
  });
});

describe('nothing is counted twice', () => {
  test('a part is not the whole, unless only parts were told', () => {
    const whole = toll({ value: '15' });
    const part = toll({ value: '3', asOf: '2025-07-22' }, {}, { partOfId: whole.figures[0]?.id ?? '' });
    expect(rowOf([whole, part]).current?.figure.value).toBe('15');
    expect(rowOf([part])).toMatchObject({ current: { apart: 'part' }, across: null });
  });

  test('a claim that is a part of another of the event gives a part', () => {
    const whole = toll({ value: '15' });
    const city = toll(
      { value: '8', asOf: '2025-07-22' },
      { relations: [{ kind: 'part_of', claimId: whole.claimId }] },
    );
    expect(rowOf([whole, city]).current?.figure.value).toBe('15');
    expect(rowOf([city]).current?.apart).toBeNull();
  });

  test('a conversion is not a further value', () => {
    const euro = toll({ value: '100' });
    const dollar = toll({ value: '117', asOf: '2025-07-22' }, {}, { convertedFromId: 'other' });
    expect(rowOf([euro, dollar])).toMatchObject({ current: { figure: { value: '100' } }, across: null });
  });
});

describe('across sources', () => {
  test('the range is of what each says last, and is none where they agree', () => {
    const council = toll({ value: '1', asOf: '2025-07-21T09:00' });
    const later = toll({ value: '2', asOf: '2025-07-21T12:00' });
    const police = toll({ value: '4', by: 'the police' });
    expect(rowOf([council, later, police]).across).toEqual({ least: '2', most: '4' });
    expect(rowOf([later, toll({ value: '2', by: 'the police' })]).across).toBeNull();
  });

  test('unnamed sources of two outlets are two voices', () => {
    const cited = (outlet: string) =>
      citation('words', [says(`sources of ${outlet}`), says('unnamed sources')]);
    const [one, other] = [cited('one'), cited('another')];
    const claims = [one, other].map((quoted) =>
      claim('Two died.', {
        citations: [quoted],
        figures: [figure('killed', '2', { citationId: quoted.id })],
      }),
    );
    expect(ledgerOf(claims, [], noSources).voices).toHaveLength(2);
  });
});

describe('an editor’s choice', () => {
  const one = toll({ value: '1' });
  const two = toll({ value: '2' }, supersedes(one));
  const choiceOf = (figureId: string): PublicChoice => ({
    ...{
      measureId: one.figures[0]?.measureId ?? '',
      figureId,
      reason: 'Seen.',
      by: 'E.',
      at: '2025-07-22T10:00:00.000Z',
    },
  });

  test('stands, even for a value that was superseded', () => {
    expect(rowOf([one, two], [choiceOf(one.figures[0]?.id ?? '')])).toMatchObject({
      ...{ current: { figure: { value: '1' } }, choice: { reason: 'Seen.' } },
    });
  });

  test('is none once its figure is gone: the rule decides', () => {
    expect(rowOf([one, two], [choiceOf('gone')])).toMatchObject({
      choice: null,
      current: { figure: { value: '2' } },
    });
  });
});
