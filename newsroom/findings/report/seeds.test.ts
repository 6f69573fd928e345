import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAsReport } from '@/testing/read-report';
import { reportRules } from './rules';

const folder = '../shared/reports/docs';
const given = existsSync(folder);
const unknown = { title: null, author: null, publisher: null, url: null, publishedOn: null };
const read = (id: string) => {
  const file = readdirSync(folder).find((name) => name.startsWith(`${id}_`)) ?? '';
  return readFileSync(`${folder}/${file}`, 'utf8');
};
const findingsOf = (id: string, known: Parameters<typeof readAsReport>[1]) =>
  reportRules.flatMap((rule) => rule(readAsReport(read(id), known)));

test.skipIf(!given)('the given assessment shows its oddities (needs ../shared)', () => {
  const found = findingsOf('000', { ...unknown, publishedOn: '2025-07-21' });
  const expected: Record<string, [string, object]> = {
    'A-1': ['conversion', { rate: 1.67, usualRate: 1.17, agreeing: 3 }],
    'A-2': ['gap_in_notes', { from: 7, to: 12 }],
    'A-3': ['notes_without_body', { all: true }],
    'A-4': ['designation', { written: 'Kh-46', name: 'Kinzhal' }],
    'A-6': ['total_not_stated', { counted: 'missile', total: 24 }],
    'A-7': ['balance', { launched: 426, stopped: [200, 203], hit: [23], gap: 0, outcome: 'closes' }],
    'A-8': ['repeated_words', {}],
    'A-9': ['summary_only', {}],
    'A-12': ['rival_dates', { dates: ['July 22 or 23', 'July 24 or 25'] }],
    'A-18': ['republication', { named: 'Institute for the Study of War' }],
    'A-19': ['damaged_text', { traces: expect.arrayContaining(['ofinternational']) }],
    'A-20': ['unusual_signs', { places: 8 }],
    'A-22': ['voices_on_figure', { value: 5, onlyFirst: ['200000 Gepard shells'] }],
  };
  for (const [id, [rule, facts]] of Object.entries(expected))
    expect(found, id).toContainEqual(
      expect.objectContaining({ rule, facts: expect.objectContaining(facts) }),
    );
});

test.skipIf(!given)('the given text without origin shows its oddities (needs ../shared)', () => {
  const found = findingsOf('003', unknown);
  const expected: Record<string, [string, object]> = {
    'B-1': ['provenance', { missing: ['title', 'author', 'publisher', 'url', 'publishedOn'] }],
    'B-2': ['night_open', { words: 'that night' }],
    'B-4': ['rival_counts', { values: [1, 1], qualifiers: ['at_least', 'exact'] }],
    'B-7': ['total_not_stated', { deed: 'injured', parts: [3, 14, 2, 2, 4] }],
    'B-8': ['balance', { launched: 80, stopped: [70], hit: [8], left: 10 }],
    'B-11': ['undated', { words: 'recent' }],
    'B-12': ['record_claimed', { words: expect.stringContaining('deadliest') }],
  };
  for (const [id, [rule, facts]] of Object.entries(expected))
    expect(found, id).toContainEqual(
      expect.objectContaining({ rule, facts: expect.objectContaining(facts) }),
    );
});
