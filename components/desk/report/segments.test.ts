import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from './segments';

const text = 'Water rose.[1] A bridge was closed. Subscribe!';

it('cuts the text where marks begin and end', () => {
  const segments = segmentsOf(text, {
    cited: [{ start: 0, end: 11 }],
    excluded: [{ start: 36, end: 46, reason: 'an appeal' }],
    current: { start: 6, end: 11 },
    notes: [{ number: 1, markers: [11] }],
  });
  expect(segments.map((s) => s.text)).toEqual([
    'Water ',
    'rose.',
    '[1]',
    ' A bridge was closed. ',
    'Subscribe!',
  ]);
  expect(segments[1]).toMatchObject({ cited: true, current: true, opens: true });
  expect(segments[2]).toMatchObject({ note: { number: 1, first: true }, cited: false });
  expect(segments[4]).toMatchObject({ excluded: 'an appeal' });
});

it('adds nothing and loses nothing, so that offsets on the page are offsets in the snapshot', () => {
  const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(span),
      fc.array(span),
      fc.option(span),
      (any, cited, left, current) => {
        const excluded = left.map((range) => ({ ...range, reason: 'x' }));
        const segments = segmentsOf(any, {
          cited,
          excluded,
          current,
          notes: [{ number: 7, markers: [3, 9] }],
        });
        expect(segments.map((s) => s.text).join('')).toBe(any);
      },
    ),
  );
});
