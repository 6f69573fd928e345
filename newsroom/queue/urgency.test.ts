import { expect, test } from 'vitest';
import { byUrgency, urgencyOf, type Waiting } from './urgency';

const now = new Date('2025-07-21T12:00:00Z');
const at = (moment: string) => new Date(`2025-07-${moment}:00Z`);
const item = (id: string, since: string, waiting: Waiting) => ({ id, since: at(since), waiting });
const review = (changes: Extract<Waiting, { reason: 'review' }>['changes'], isMine = false): Waiting => ({
  reason: 'review',
  changes,
  isMine,
});

test('what readers see and may be wrong comes first, new work last, the longest waiting before the newest', () => {
  const queue = [
    item('a new claim of today', '21T10:00', review(null)),
    item('a new claim of last week', '14T10:00', review(null)),
    item('a report to finish', '01T10:00', { reason: 'finish' }),
    item('a new claim that is mine', '21T11:00', review(null, true)),
    item('an update of a public claim', '21T11:00', review('update')),
    item('a correction', '21T11:30', review('correction')),
    item('held until somebody publishes it', '10T10:00', { reason: 'embargo', until: null }),
    item('due tomorrow morning', '20T10:00', { reason: 'embargo', until: at('22T06:00') }),
    item('due tonight', '20T11:00', { reason: 'embargo', until: at('21T20:00') }),
    item('due next week', '01T11:00', { reason: 'embargo', until: at('29T20:00') }),
    item('returned to me', '20T09:00', { reason: 'returned' }),
    item('a takeaway on a withdrawn claim', '21T09:00', { reason: 'flagged' }),
    item('given to me', '19T09:00', { reason: 'assigned' }),
  ];
  expect(queue.sort(byUrgency(now)).map(({ id }) => id)).toEqual([
    'a takeaway on a withdrawn claim',
    'a correction',
    'due tonight',
    'due tomorrow morning',
    'an update of a public claim',
    'returned to me',
    'given to me',
    'a new claim that is mine',
    'a new claim of last week',
    'a new claim of today',
    'a report to finish',
    'held until somebody publishes it',
    'due next week',
  ]);
});

test('a correction stays one, whoever takes care of it', () => {
  expect(urgencyOf(review('clarification', true), now)).toBe('correction');
});
