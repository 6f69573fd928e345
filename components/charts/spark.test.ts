import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import { Spark } from './spark';

const seriesOf = (values: readonly (string | null)[]) =>
  values.map((value, i) => ({ day: `2025-07-${String(i + 1).padStart(2, '0')}`, value }));
const drawn = (values: readonly (string | null)[]) =>
  renderToStaticMarkup(
    createElement(Spark, { series: seriesOf(values), words: wordsIn('en', 'Europe/Kyiv') }),
  );

test('a small series says in words between what its values lie', () => {
  expect(drawn([null, '728', '33', '426'])).toContain(
    'aria-label="Last 4\u00a0days: 3\u00a0values, from 33 to 728."',
  );
});

test('a small series of fourteen days weighs at most 300 bytes, so that a day page stays light', () => {
  const values = Array.from({ length: 14 }, (_, i) => String(1000 + ((i * 7919) % 5000)));
  expect(Buffer.byteLength(drawn(values))).toBeLessThanOrEqual(300);
});

test('one value draws nothing', () => {
  expect(drawn([null, '3'])).toBe('');
});
