import { describe, expect, test } from 'vitest';
import { addressAt, momentOfAddress, parseMoment } from './moment';

describe('a reader says a moment', () => {
  test.each([
    ['with an offset', '2025-07-21T10:00:00+03:00', '2025-07-21T07:00:00.000Z'],
    ['as pages pass it on', '2025-07-21T07:00:00.123Z', '2025-07-21T07:00:00.123Z'],
    ['as a local time of the situation', '2025-07-21T10:00', '2025-07-21T07:00:00.000Z'],
    ['as a day: when it was over', '2025-07-21', '2025-07-21T20:59:59.999Z'],
    ['as the day on which the clocks go back', '2025-10-26', '2025-10-26T21:59:59.999Z'],
    ['as the hour that comes twice: the first of them', '2025-10-26T03:30', '2025-10-26T00:30:00.000Z'],
  ])('%s', (_, text, moment) => {
    expect(parseMoment(text, 'Europe/Kyiv')?.toISOString()).toBe(moment);
  });

  test.each([
    '',
    'yesterday',
    '2025-13-01',
    '2025-02-30',
    '0000-00-00',
    '+275760-09-13T00:00Z',
    '9'.repeat(500),
    '\u0000',
    '2025-07-21T10:00:00Z; drop',
  ])('what is none is none: %j', (text) => {
    expect(parseMoment(text, 'Europe/Kyiv')).toBeNull();
  });
});

test('a page takes only the moments to which readers are led', () => {
  expect(momentOfAddress('2025-07-21T07:00:00.123Z')?.getTime()).toBe(1753081200123);
  for (const other of [undefined, '', '2025-07-21', ['2025-07-21T07:00:00.123Z'], '2025-99-21T07:00:00.123Z'])
    expect(momentOfAddress(other)).toBeUndefined();
});

test('links keep the moment, before the fragment and beside other parameters', () => {
  const at = '2025-07-21T07:00:00.123Z';
  expect(addressAt('/war/2025-07-21#claim-1', at)).toBe(`/war/2025-07-21?asof=${at}#claim-1`);
  expect(addressAt('/war/corrections?until=2025-06', at)).toBe(`/war/corrections?until=2025-06&asof=${at}`);
  expect(addressAt('/war', null)).toBe('/war');
});
