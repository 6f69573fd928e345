import { expect, test } from 'vitest';
import { commandOf } from './keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

test('single keys do what the sheet says, in capitals as well', () => {
  expect(commandOf({ ...plain, key: 'j' })).toBe('next');
  expect(commandOf({ ...plain, key: 'J' })).toBe('next');
  expect(commandOf({ ...plain, key: 'x' })).toBe('refuse');
  expect(commandOf({ ...plain, key: '?' })).toBe('help');
  expect(commandOf({ ...plain, key: ']' })).toBe('end word on');
});

test('keys of the browser stay the browser’s', () => {
  expect(commandOf({ ...plain, key: 'a', ctrlKey: true })).toBeNull();
  expect(commandOf({ ...plain, key: 'x', metaKey: true })).toBeNull();
  expect(commandOf({ ...plain, key: 'e', altKey: true })).toBeNull();
  expect(commandOf({ ...plain, key: 'a', isComposing: true })).toBeNull();
  expect(commandOf({ ...plain, key: 'Enter' })).toBeNull();
  expect(commandOf({ ...plain, key: 'constructor' })).toBeNull();
});

test('AltGr writes brackets', () => {
  expect(commandOf({ ...plain, key: '[', ctrlKey: true, altKey: true })).toBe('end word back');
});
