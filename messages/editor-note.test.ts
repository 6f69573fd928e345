import { expect, test } from 'vitest';
import { proposedNote } from './editor-note';

test('a finding is put to readers in a sentence that names its numbers', () => {
  const off = { value: '1000000000', unit: 'EUR', converted: '1670000000', convertedUnit: 'USD', rate: 1.67 };
  expect(proposedNote('conversion', { ...off, usualRate: 1.17, agreeing: 3 })).toBe(
    'The report gives 1,000,000,000 EUR as 1,670,000,000 USD, a rate of 1.67; elsewhere it converts at 1.17.',
  );
  const account = {
    launched: 80,
    noun: 'drone',
    stopped: [70],
    hit: [8],
    left: 10,
    outcome: 'too_few',
    gap: 2,
  };
  expect(proposedNote('balance', account)).toBe(
    'Of 80 drones that were launched, 70 were stopped, which leaves 10. The report tells of 8 that hit. The report leaves the difference open.',
  );
  expect(proposedNote('page_gone', { status: '404', captured: '2025-05-12T09:30:00.000Z' })).toBe(
    'The page of the report is no longer there; what we quote is what it said on 2025-05-12.',
  );
});

test('a finding that readers would be told as the desk is takes those words', () => {
  expect(proposedNote('two_names', { names: ['Serhiy Koval', 'Sergei Koval'] })).toBe(
    'Serhiy Koval and Sergei Koval may be one person.',
  );
});
