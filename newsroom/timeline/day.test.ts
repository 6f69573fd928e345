import { expect, test } from 'vitest';
import { claims, timeline } from '@/testing/fixtures/day';
import { citation, claim, says } from '@/testing/fixtures/versions';
import { countDay, numberCitations, referencesOf, relationsHere } from './day';
import { shapeDay } from './shape-day';

test('citations are numbered in the order of the page, and one passage keeps one number', () => {
  const shared = citation('nine roads were cut', [says('a clerk')], {}, 5);
  const again = { ...citation('', [says('a clerk')], {}, 6), passage: shared.passage };
  const other = citation('the quay was gone', [says('a clerk')]);
  const first = claim('Nine roads were cut.', { citations: [shared] });
  const second = claim('The quay was under water, and nine roads were cut.', { citations: [other, again] });

  const numbers = numberCitations([first, second]);

  expect([shared, other, again].map(({ id }) => numbers.get(id)?.number)).toEqual([1, 2, 1]);
  expect(numbers.get(again.id)?.claimId).toBe(second.claimId);
});

test('the list of references has each number once, with every note of the report that led there', () => {
  const shared = citation('nine roads were cut', [says('a clerk')], {}, 5);
  const again = { ...citation('', [says('a clerk')], {}, 6), passage: shared.passage };
  const references = referencesOf(
    numberCitations([claim('Nine roads were cut.', { citations: [shared, again] })]),
  );

  expect(references).toHaveLength(1);
  expect(references[0]?.citations.map((entry) => entry.citation.note?.number)).toEqual([5, 6]);
});

test('a relation is seen from both claims of a page', () => {
  const one = claim('They return on Tuesday.', { citations: [] });
  const two = claim('They return on Thursday.', {
    citations: [],
    relations: [{ kind: 'contradicts', claimId: one.claimId }],
  });

  expect(relationsHere(two, [one, two])).toEqual([{ kind: 'contradicts', direction: 'to', claim: one }]);
  expect(relationsHere(one, [one, two])).toEqual([{ kind: 'contradicts', direction: 'from', claim: two }]);
});

test('a day counts its claims by standing, what was said apart from what is so, and its corrections without withdrawals', () => {
  const counts = countDay(timeline);
  expect(counts.claims).toBe(claims.length);
  expect(counts.standings.map(({ standing, claims: n }) => `${n} ${standing}`)).toEqual([
    '1 verified',
    '1 confirmedAsSaid',
    '1 corroborated',
    `${claims.length - 7} attributed`,
    '1 disputed',
    '1 refuted',
    '1 unverifiable',
    '1 withdrawn',
  ]);
  expect(counts.corrections).toBe(4);
});

test('a period that only ends on the day stands after what happened on it', () => {
  const last = timeline.groups.slice(-2).flatMap((group) => group.claims.map(({ dayBasis }) => dayBasis));
  expect(last).toEqual(['month_end', 'report']);
});

test('the night that follows names what stands on the next day, and nothing that was withdrawn', () => {
  const shown = claim('A ferry sank.', { citations: [], eventId: null });
  const withdrawn = claim('A bus sank.', { citations: [], eventId: null, standing: 'withdrawn' });
  const day = shapeDay({
    ...timeline,
    day: '2025-07-20',
    takeaway: null,
    named: new Map(),
    claims: [],
    overnight: [shown, withdrawn],
    events: new Map(),
  });
  expect(
    day.overnight.map(({ day: on, claims: named }) => [on, ...named.map(({ statement }) => statement)]),
  ).toEqual([['2025-07-21', 'A ferry sank.']]);
});
