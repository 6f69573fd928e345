import { expect, test } from 'vitest';
import { citation, claim, figure, night, says } from '@/testing/fixtures/versions';
import type { DayGroup } from './day';
import { keyFigures } from './key-figures';

const cited = { citations: [citation('words', [says('a clerk')])] };
let events = 0;
const group = (...claims: DayGroup['claims']): DayGroup => ({
  event: {
    kind: 'event',
    eventId: `event ${++events}`,
    title: 'A flood',
    time: night,
    publishedAt: '2025-07-21T10:00:00.000Z',
  },
  claims,
});
const told = (...groups: DayGroup[]) =>
  keyFigures({ groups }).map(({ measure, figure: { value }, across }) => [
    measure,
    value,
    across && `${across.least} to ${across.most}`,
  ]);

test('the latest figure stands above the day, with the range where claims differ', () => {
  const early = claim('One died.', {
    ...cited,
    figures: [figure('killed', '1', { asOf: '2025-07-21T09:10' })],
  });
  const late = claim('Two died.', {
    ...cited,
    figures: [figure('killed', '2', { asOf: '2025-07-21T13:00' })],
  });
  expect(told(group(late, early))).toEqual([['killed', '2', '1 to 2']]);
});

test('a claim that another supersedes is not the latest, whatever its hour', () => {
  const one = claim('Three died.', {
    ...cited,
    figures: [figure('killed', '3', { asOf: '2025-07-21T20:00' })],
  });
  const two = claim('Two died.', {
    ...cited,
    figures: [figure('killed', '2')],
    relations: [{ kind: 'supersedes', claimId: one.claimId }],
  });
  expect(told(group(one, two))).toEqual([['killed', '2', '2 to 3']]);
});

test('what is withdrawn or refuted, a part or a conversion gives no figure', () => {
  const withdrawn = claim('Nine died.', {
    ...cited,
    standing: 'withdrawn',
    figures: [figure('killed', '9')],
  });
  const refuted = claim('Eight died.', { ...cited, standing: 'refuted', figures: [figure('killed', '8')] });
  const whole = figure('houses', '426');
  const parts = claim('426 houses.', {
    ...cited,
    figures: [whole, figure('houses', '200', { partOfId: whole.id })],
  });
  expect(told(group(withdrawn, refuted, parts))).toEqual([['houses', '426', null]]);
});

test('a measure that means several things on the page is left out', () => {
  const here = claim('One died here.', { ...cited, figures: [figure('killed', '1')] });
  const there = claim('Two died there.', { ...cited, figures: [figure('killed', '2')] });
  const both = claim('200 and 203 houses.', {
    ...cited,
    figures: [figure('houses', '200'), figure('houses', '203')],
  });
  expect(told(group(here), group(there))).toEqual([]);
  expect(told(group(both))).toEqual([]);
});

test('never more than four', () => {
  const many = claim('Five things.', {
    ...cited,
    figures: ['a', 'b', 'c', 'd', 'e'].map((measure) => figure(measure, '1')),
  });
  expect(told(group(many))).toHaveLength(4);
});
