import { describe, expect, test } from 'vitest';
import { readCitation, readClaim, readFigure, readOriginator } from '@/testing/read-claim';
import type { Facts } from '../noticed';
import { attributionClipped } from './attribution-clipped';
import { changedParty } from './changed-party';
import { figureStandsNowhere } from './figure-stands-nowhere';
import { nightUnexplained } from './night-unexplained';
import { partsExceedTotal } from './parts-exceed-total';
import type { ClaimRule, ReadClaim } from './read-claim';
import { claimRules } from './rules';
import { summaryAlone } from './summary-alone';
import { timeOutOfRange } from './time-out-of-range';

const setting = { timeZone: 'Europe/Kyiv', beganOn: '2025-05-01' };
const tried: ClaimRule[] = [];
/** What a rule must find, with the facts that it tells, and like claims in which there is nothing to find. */
function rule(
  noun: ClaimRule,
  finds: [string, Partial<ReadClaim>, Facts][],
  passes: [string, Partial<ReadClaim>][],
) {
  tried.push(noun);
  describe(noun.name, () => {
    test.each(finds)('finds %s', (_, changes, facts) => {
      expect(noun(readClaim(changes), setting)).toEqual([
        expect.objectContaining({ facts: expect.objectContaining(facts) }),
      ]);
    });
    test.each(passes)('passes %s', (_, changes) => {
      expect(noun(readClaim(changes), setting)).toEqual([]);
    });
  });
}
const time = (changes: Partial<ReadClaim['time']>) => ({ time: { ...readClaim().time, ...changes } });
const whole = readFigure('426', { id: 'whole' });
const part = (value: string, changes = {}) => readFigure(value, { partOfId: 'whole', ...changes });

rule(
  figureStandsNowhere,
  [
    [
      'a figure without words',
      { figures: [readFigure('12', { stands: false })] },
      { value: '12', measure: 'killed' },
    ],
  ],
  [['figures that stand', { figures: [readFigure('12')] }]],
);
rule(
  partsExceedTotal,
  [
    [
      'parts of more than the whole',
      { figures: [whole, part('200'), part('203'), part('33')] },
      { total: '426', sum: 436 },
    ],
  ],
  [
    ['parts that close', { figures: [whole, part('200'), part('203'), part('23')] }],
    ['parts that leave some', { figures: [whole, part('200')] }],
    [
      'about as many',
      {
        figures: [
          readFigure('80', { id: 'whole', qualifier: 'about' }),
          part('70', { qualifier: 'about' }),
          part('15'),
        ],
      },
    ],
    [
      'a whole of “at least”',
      { figures: [readFigure('2', { id: 'whole', qualifier: 'at_least' }), part('3')] },
    ],
  ],
);
rule(
  attributionClipped,
  [
    [
      'a passage without “X said”',
      { citations: [readCitation({ attribution: { start: 70, end: 96 } })] },
      { report: 'River bulletin' },
    ],
  ],
  [
    ['a passage with it', {}],
    ['the report’s own assertion', { citations: [readCitation({ attribution: null })] }],
    ['context', { citations: [readCitation({ stance: 'context', attribution: { start: 0, end: 9 } })] }],
  ],
);
rule(
  summaryAlone,
  [
    [
      'a claim of a summary',
      { citations: [readCitation({ summaryOnly: true })] },
      { reports: ['River bulletin'] },
    ],
  ],
  [
    ['one with a body, too', { citations: [readCitation({ summaryOnly: true }), readCitation()] }],
    ['one without support', { citations: [readCitation({ summaryOnly: true, stance: 'context' })] }],
  ],
);
rule(
  timeOutOfRange,
  [
    [
      'an event after the report',
      time({ start: '2025-05-12T21:00:00.000Z', end: '2025-05-13T21:00:00.000Z' }),
      { day: '2025-05-13', publishedOn: '2025-05-12' },
    ],
    [
      'an event before the situation',
      time({ start: '2025-04-28T21:00:00.000Z', end: '2025-04-29T21:00:00.000Z' }),
      { day: '2025-04-29', beganOn: '2025-05-01' },
    ],
  ],
  [
    ['the report’s own day', time({ start: '2025-05-11T21:00:00.000Z', end: '2025-05-12T21:00:00.000Z' })],
    [
      'an announcement',
      {
        kind: 'announcement',
        ...time({ start: '2025-05-20T21:00:00.000Z', end: '2025-05-21T21:00:00.000Z' }),
      },
    ],
    ['a time that nobody knows', time({ precision: 'unknown', start: null, end: null })],
    [
      'the first day of the situation, which begins in UTC on the day before',
      time({ start: '2025-04-30T21:00:00.000Z', end: '2025-05-01T21:00:00.000Z' }),
    ],
  ],
);
rule(
  nightUnexplained,
  [
    [
      '“that night” without a word',
      time({ precision: 'night', phrase: 'that night' }),
      { words: 'that night' },
    ],
  ],
  [
    [
      'a reading with its reason',
      time({ precision: 'night', phrase: 'that night', choiceReason: 'The bulletin of the 11th tells it.' }),
    ],
    ['a night with its days', time({ precision: 'night', phrase: 'on the night of May 10 to 11' })],
  ],
);
rule(
  changedParty,
  [
    [
      'a source that changed sides',
      {
        originators: [readOriginator('Lan', 'A'), readOriginator('Moroz', 'A')],
        reviewed: { originators: [readOriginator('Lan', 'A'), readOriginator('Moroz', 'B')] },
      },
      { name: 'Moroz', before: 'B', after: 'A', voicesBefore: 2, voicesNow: 1 },
    ],
  ],
  [
    [
      'the same parties',
      { originators: [readOriginator('Lan', 'A')], reviewed: { originators: [readOriginator('Lan', 'A')] } },
    ],
    ['what nobody has reviewed', { originators: [readOriginator('Lan', 'A')] }],
    [
      'a further voice',
      {
        originators: [readOriginator('Lan', 'A'), readOriginator('Moroz', 'B')],
        reviewed: { originators: [readOriginator('Lan', 'A')] },
      },
    ],
  ],
);

test('each rule has its cases', () => {
  expect(claimRules.map(({ name }) => name).sort()).toEqual(tried.map(({ name }) => name).sort());
});
