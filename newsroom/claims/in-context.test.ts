import { expect, test } from 'vitest';
import { inContext } from './in-context';

test('a passage is shown with two sentences of its paragraph on each side, and nothing is lost of the rest', () => {
  const before = 'Flood bulletin.\n\nIt rained. Rivers rose. The mayor spoke. “';
  const after = '”, he said. Bridges were closed. Roads too. Nobody was hurt.\n\nSubscribe!';
  const near = inContext(before, after);
  expect(near.before).toBe('The mayor spoke. “');
  expect(near.after).toBe('”, he said. Bridges were closed. ');
  expect(near.further.before + near.before).toBe(before);
  expect(near.after + near.further.after).toBe(after);
});

test('a passage that is a paragraph has nothing near it', () => {
  expect(inContext('A heading\n\n', '\n\nMore.')).toMatchObject({ before: '', after: '' });
});

test('the end of its own sentence does not count as one', () => {
  expect(inContext('', '. Second. Third. Fourth.').after).toBe('. Second. Third. ');
});
