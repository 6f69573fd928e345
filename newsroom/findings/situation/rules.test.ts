import { describe, expect, test } from 'vitest';
import { readClaim, readFigure } from '@/testing/read-claim';
import type { ReadClaim, ReadFigure } from '../claim/read-claim';
import type { Facts } from '../noticed';
import { brokenRecord } from './broken-record';
import { fallingToll } from './falling-toll';
import { likelyDuplicate } from './likely-duplicate';
import { offSeries } from './off-series';
import { overdueAnnouncement } from './overdue-announcement';
import type { ReadSituation, SituationRule } from './read-situation';
import { rivalDueTimes } from './rival-due-times';
import { situationRules } from './rules';
import { shakenTakeaway } from './shaken-takeaway';
import { twoNames } from './two-names';

const tried: SituationRule[] = [];
/** What a rule must find, with the facts that it tells and what it is about, and like situations in which there is nothing to find. */
function rule(
  noun: SituationRule,
  finds: [string, Partial<ReadSituation>, Facts, string[]][],
  passes: [string, Partial<ReadSituation>][],
) {
  tried.push(noun);
  const among = (changes: Partial<ReadSituation>) =>
    noun({
      ...{ timeZone: 'Europe/Kyiv', beganOn: null, now: '2025-05-20T09:00:00.000Z' },
      ...{ claims: [], takeaways: [], sources: [], ...changes },
    });
  describe(noun.name, () => {
    test.each(finds)('finds %s', (_, changes, facts, about) => {
      const found = among(changes);
      expect(found).toEqual([expect.objectContaining({ facts: expect.objectContaining(facts) })]);
      expect(found[0]?.about.map(({ id }) => id)).toEqual(about);
    });
    test.each(passes)('passes %s', (_, changes) => {
      expect(among(changes)).toEqual([]);
    });
  });
}

const toll = (
  claimId: string,
  value: string,
  day: string,
  changes: Partial<ReadClaim> = {},
  of: Partial<ReadFigure> = {},
) =>
  readClaim({
    claimId,
    day,
    eventId: 'flood',
    statement: `${value} people died on ${day}.`,
    figures: [readFigure(value, of)],
    ...changes,
  });
const drones = { measureId: 'drones', measure: 'drones launched', unit: '' };
const month = { precision: 'month', start: null, end: null, phrase: 'in May', choiceReason: null } as const;
const nights = (...values: string[]) =>
  values.map((value, i) =>
    toll(`night-${i}`, value, `2025-05-${10 + i}`, { eventId: null, statement: `Night ${i}` }, drones),
  );

rule(
  fallingToll,
  [
    [
      'a toll that falls',
      { claims: [toll('one', '5', '2025-05-11'), toll('two', '3', '2025-05-12')] },
      { before: '5', after: '3' },
      ['two', 'one'],
    ],
    [
      'one that falls by its as-of time',
      {
        claims: [
          toll('one', '5', '2025-05-11', {}, { asOf: '2025-05-11T08:00' }),
          toll('two', '3', '2025-05-11', {}, { asOf: '2025-05-11T20:00' }),
        ],
      },
      { afterAt: '2025-05-11T20:00' },
      ['two', 'one'],
    ],
  ],
  [
    ['a toll that rises', { claims: [toll('one', '3', '2025-05-11'), toll('two', '5', '2025-05-12')] }],
    [
      'tolls of two events',
      { claims: [toll('one', '5', '2025-05-11'), toll('two', '3', '2025-05-12', { eventId: 'fire' })] },
    ],
    [
      'one that a relation explains',
      {
        claims: [
          toll('one', '5', '2025-05-11'),
          toll('two', '3', '2025-05-12', { relations: [{ kind: 'supersedes', claimId: 'one' }] }),
        ],
      },
    ],
    [
      'a toll that was refuted',
      { claims: [toll('one', '5', '2025-05-11', { standing: 'refuted' }), toll('two', '3', '2025-05-12')] },
    ],
    [
      'what may fall',
      { claims: [toll('one', '5', '2025-05-11', {}, drones), toll('two', '3', '2025-05-12', {}, drones)] },
    ],
    [
      'a part of the toll',
      { claims: [toll('one', '5', '2025-05-11'), toll('two', '3', '2025-05-12', {}, { partOfId: 'whole' })] },
    ],
  ],
);
rule(
  offSeries,
  [
    [
      'a digit too many',
      { claims: nights('80', '95', '110', '88', '1040', '102', '97') },
      { value: '1040', usual: 97 },
      ['night-4'],
    ],
  ],
  [
    ['a strong night', { claims: nights('80', '95', '110', '88', '310', '102', '97') }],
    [
      'the count of a month beside those of nights',
      {
        claims: [
          ...nights('80', '95', '110', '88', '102', '97'),
          toll('month', '6443', '2025-05-31', { eventId: null, time: month }, drones),
        ],
      },
    ],
    ['one beside some two dozen', { claims: nights('24', '21', '33', '1', '26', '19', '24') }],
    ['a series that is too short', { claims: nights('80', '95', '1040') }],
    ['a measure that varies widely', { claims: nights('1', '40', '900', '12', '300', '5', '2000') }],
  ],
);
rule(
  brokenRecord,
  [
    [
      'a record that is broken',
      {
        claims: [
          toll('record', '28', '2025-05-11', { statement: 'It was the deadliest flood this year.' }),
          toll('later', '31', '2025-05-18', { statement: '31 people died at Hrebla.' }),
        ],
      },
      { value: '28', later: '31' },
      ['record', 'later'],
    ],
  ],
  [
    [
      'a record that stands',
      {
        claims: [
          toll('record', '28', '2025-05-11', { statement: 'It was the deadliest flood this year.' }),
          toll('later', '12', '2025-05-18'),
        ],
      },
    ],
    [
      'an earlier worse one',
      {
        claims: [
          toll('earlier', '31', '2025-05-01'),
          toll('record', '28', '2025-05-11', { statement: 'It was the deadliest flood this year.' }),
        ],
      },
    ],
    [
      'a record low, and more',
      {
        claims: [
          toll('record', '28', '2025-05-11', { statement: 'It was a record low.' }),
          toll('later', '31', '2025-05-18'),
        ],
      },
    ],
  ],
);
const promise = (claimId: string, end: string, changes: Partial<ReadClaim> = {}) =>
  readClaim({
    claimId,
    kind: 'announcement',
    statement: 'The state announced that it will open the bridge at Kamianka.',
    due: { end, phrase: null },
    ...changes,
  });
rule(
  overdueAnnouncement,
  [
    [
      'a time that has passed',
      { claims: [promise('late', '2025-05-19T21:00:00.000Z')] },
      { since: '2025-05-19T21:00:00.000Z' },
      ['late'],
    ],
    [
      'one that is still called pending',
      { claims: [promise('late', '2025-05-19T21:00:00.000Z', { outcome: 'pending' })] },
      {},
      ['late'],
    ],
  ],
  [
    ['a time to come', { claims: [promise('soon', '2025-05-21T21:00:00.000Z')] }],
    [
      'one with its outcome',
      { claims: [promise('kept', '2025-05-19T21:00:00.000Z', { outcome: 'fulfilled' })] },
    ],
    [
      'what nobody has published',
      { claims: [promise('draft', '2025-05-19T21:00:00.000Z', { isPublic: false })] },
    ],
  ],
);
rule(
  rivalDueTimes,
  [
    [
      'two days for one promise',
      { claims: [promise('one', '2025-05-23T21:00:00.000Z'), promise('two', '2025-05-25T21:00:00.000Z')] },
      { dates: ['2025-05-23', '2025-05-25'] },
      ['one', 'two'],
    ],
  ],
  [
    [
      'one day',
      { claims: [promise('one', '2025-05-23T21:00:00.000Z'), promise('two', '2025-05-23T21:00:00.000Z')] },
    ],
    [
      'two promises',
      {
        claims: [
          promise('one', '2025-05-23T21:00:00.000Z'),
          promise('two', '2025-05-25T21:00:00.000Z', {
            statement: 'Poland announced that it will send five pumps.',
          }),
        ],
      },
    ],
    [
      'a new date that supersedes',
      {
        claims: [
          promise('one', '2025-05-23T21:00:00.000Z'),
          promise('two', '2025-05-25T21:00:00.000Z', { relations: [{ kind: 'supersedes', claimId: 'one' }] }),
        ],
      },
    ],
  ],
);
const bridge = (claimId: string, changes: Partial<ReadClaim> = {}) =>
  readClaim({ claimId, statement: 'A bridge at Kamianka was closed to lorries.', ...changes });
rule(
  likelyDuplicate,
  [
    [
      'one thing twice',
      {
        claims: [
          bridge('one'),
          bridge('two', { statement: 'The bridge at Kamianka was closed to lorries.', day: '2025-05-12' }),
        ],
      },
      {},
      ['one', 'two'],
    ],
  ],
  [
    ['days apart', { claims: [bridge('one'), bridge('two', { day: '2025-05-18' })] }],
    [
      'what a relation joins',
      { claims: [bridge('one'), bridge('two', { relations: [{ kind: 'repeats', claimId: 'one' }] })] },
    ],
    ['one that was withdrawn', { claims: [bridge('one'), bridge('two', { standing: 'withdrawn' })] }],
    [
      'two villages in the same words',
      {
        claims: [
          bridge('one'),
          bridge('two', { places: ['Hrebla'], statement: 'A bridge at Hrebla was closed to lorries.' }),
        ],
      },
    ],
    [
      'another thing',
      { claims: [bridge('one'), bridge('two', { statement: 'Water rose by 18 centimetres at Hrebla.' })] },
    ],
  ],
);
const person = (sourceId: string, name: string, aliases: string[] = [], isPerson = true) => ({
  sourceId,
  name,
  aliases,
  isPerson,
});
rule(
  twoNames,
  [
    [
      'one name in two spellings',
      { sources: [person('a', 'Volodymyr Zelensky'), person('b', 'Volodymyr Zelenskyy')] },
      {},
      ['a', 'b'],
    ],
    [
      'a spelling that is an alias',
      { sources: [person('a', 'Serhiy Lysenko', ['Sergei Lysenko']), person('b', 'Serhii Lysenko')] },
      {},
      ['a', 'b'],
    ],
  ],
  [
    ['brothers', { sources: [person('a', 'Vitali Klitschko'), person('b', 'Wladimir Klitschko')] }],
    [
      'bodies',
      { sources: [person('a', 'River Service', [], false), person('b', 'River Services', [], false)] },
    ],
    ['one word', { sources: [person('a', 'Moroz'), person('b', 'Moroz')] }],
  ],
);
const takeaway = (...flags: { claimId: string; what: 'changed' | 'withdrawn' }[]) => ({
  ...{ takeawayId: 't', day: '2025-05-11', flags },
});
rule(
  shakenTakeaway,
  [
    [
      'a claim that changed since',
      { takeaways: [takeaway({ claimId: 'one', what: 'withdrawn' })] },
      { changed: 1, withdrawn: 1 },
      ['t', 'one'],
    ],
  ],
  [['claims that are as they were', { takeaways: [takeaway()] }]],
);

test('each rule has its cases', () => {
  expect(situationRules.map(({ name }) => name).sort()).toEqual(tried.map(({ name }) => name).sort());
});
