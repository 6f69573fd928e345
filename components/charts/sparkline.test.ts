import { expect, test } from 'vitest';
import { sparkOf, sparkSize } from './sparkline';

const numbersIn = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('one value compares with nothing, and no value is nothing', () => {
  expect(sparkOf([])).toBeNull();
  expect(sparkOf([null, 3, null])).toBeNull();
  expect(sparkOf([null, Number.NaN, 4])).toBeNull();
});

test('the last day is drawn by itself, and days without a value leave a gap', () => {
  const spark = sparkOf([10, null, 5, 20]);
  expect(spark?.before.match(/M/g)).toHaveLength(2);
  expect(spark?.last.match(/M/g)).toHaveLength(1);
  expect(sparkOf([10, 5, null])?.last).toBe('');
});

test('bars stay within the drawing, whatever they count', () => {
  for (const values of [
    [0, 0],
    [0, 1e300],
    [-5, 5],
    [-1, -2],
    [1, 1, 1],
  ]) {
    const spark = sparkOf(values);
    const drawn = numbersIn(`${spark?.before}${spark?.last}`);
    expect(drawn.length).toBeGreaterThan(0);
    for (const n of drawn) {
      expect(n).toBeGreaterThanOrEqual(-1);
      expect(n).toBeLessThanOrEqual(sparkSize.width);
    }
  }
});

test('a small series of fourteen days weighs little', () => {
  const spark = sparkOf(Array.from({ length: 14 }, (_, i) => 1000 + i * 37));
  expect(`${spark?.before}${spark?.last}`.length).toBeLessThan(220);
});
