import { describe, expect, test } from 'vitest';
import { afterFailure, isAsCaptured } from './page';

describe('a page is as it was captured', () => {
  const fetched = (text: string) => ({ text, method: 'address' as const });
  const pasted = (text: string) => ({ text, method: 'paste' as const });

  test.each([
    [
      'however its white space falls',
      fetched('The dam held.\n\nNobody was hurt.'),
      'The dam  held. Nobody was hurt.\n',
    ],
    ['with signs that nobody sees', fetched('The dam held.'), 'The\u00A0dam\u200B held.\uFEFF'],
    ['in another form of its letters', fetched('Caf\u00e9'), 'Cafe\u0301'],
    [
      'where a part of it was pasted',
      pasted('The dam held.\nNobody was hurt.'),
      'Home\nThe dam held.\nBy Lan\nNobody was hurt.\nMore',
    ],
  ])('%s', (_, snapshot, page) => expect(isAsCaptured(snapshot, page)).toBe(true));

  test.each([
    ['another number', fetched('Two people died.'), 'Three people died.'],
    ['a sentence more, where the page was fetched', fetched('The dam held.'), 'The dam held. It leaks.'],
    ['a pasted sentence that is gone', pasted('The dam held.\nNobody was hurt.'), 'The dam held.'],
    [
      'pasted sentences in another order',
      pasted('The dam held.\nNobody was hurt.'),
      'Nobody was hurt.\nThe dam held.',
    ],
    ['nothing', fetched('The dam held.'), ''],
  ])('but for %s', (_, snapshot, page) => expect(isAsCaptured(snapshot, page)).toBe(false));

  test('which is told in time that does not grow with the square of the text', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `Sentence ${i} of a long text.`).join('\n');
    expect(isAsCaptured(pasted(many), `Menu\n${many}`)).toBe(true);
    expect(isAsCaptured(pasted(many), many.repeat(2).replaceAll('49999', '50001'))).toBe(false);
  });
});

test('a look that fails leaves what was known of the page, and counts', () => {
  const failed = afterFailure('address_unknown', null);
  expect(failed).toEqual({ state: 'unreachable', detail: 'address_unknown', failures: 1 });
  expect(afterFailure('503', failed)).toEqual({ state: 'unreachable', detail: '503', failures: 2 });
  expect(afterFailure('503', { state: 'changed', detail: '200', failures: 0 })).toEqual({
    ...{ state: 'changed', detail: '200', failures: 1 },
  });
  expect(afterFailure('404', failed)).toEqual({ state: 'gone', detail: '404', failures: 0 });
});
