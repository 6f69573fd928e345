import { expect, test } from 'vitest';
import { longest, readingOf } from './reading';

const facts = { publishedOn: '2025-05-12', publisher: 'Flood desk', timeZone: 'Europe/Kyiv', language: 'en' };
const text = 'The river service said on Monday that 12 people were injured at Kamianka.';

test('a text is read once for the same facts, and again for others', () => {
  const first = readingOf({ id: 'a', text }, facts);
  expect(first?.suggestions).toHaveLength(1);
  expect(readingOf({ id: 'a', text }, { ...facts })).toBe(first);
  const later = readingOf({ id: 'a', text }, { ...facts, publishedOn: '2025-05-20' });
  expect(later?.suggestions[0]?.eventTime).not.toEqual(first?.suggestions[0]?.eventTime);
});

test('a text is read again when the desk knows another source', () => {
  const sources = new Map([['river service', 'River service']]);
  const first = readingOf({ id: 'b', text }, { ...facts, knownSources: sources });
  expect(readingOf({ id: 'b', text }, { ...facts, knownSources: new Map(sources) })).toBe(first);
  sources.set('service', 'Service of the river');
  expect(readingOf({ id: 'b', text }, { ...facts, knownSources: sources })).not.toBe(first);
});

test('the readings of many texts do not fill the memory', () => {
  const first = readingOf({ id: 'first', text }, facts);
  for (let i = 0; i < 40; i++) readingOf({ id: `other ${i}`, text }, facts);
  expect(readingOf({ id: 'first', text }, facts)).not.toBe(first);
});

test('a text that would hold up everybody is not read', () => {
  expect(readingOf({ id: 'long', text: 'x'.repeat(longest + 1) }, facts)).toBeNull();
});
