import { expect, test } from 'vitest';
import { isNotModified } from './not-modified';

const etag = '"abc"';
const modified = new Date('2025-07-21T15:42:10.120Z');
const asked = (headers: Record<string, string>) => isNotModified(new Headers(headers), etag, modified);

test.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", W/"abc" , "y"', true],
  ['"x,y","abc"', true],
  ['*', true],
  ['"x", W/"y"', false],
  ['"ABC"', false],
  ['"abc', false],
  ['abc', false],
  ['', false],
])('If-None-Match: %s', (known, expected) => {
  expect(asked({ 'if-none-match': known })).toBe(expected);
});

test('a weakened tag of ours is still ours', () => {
  expect(isNotModified(new Headers({ 'if-none-match': '"abc"' }), 'W/"abc"', null)).toBe(true);
});

test('the tag counts before the date', () => {
  expect(asked({ 'if-none-match': '"x"', 'if-modified-since': modified.toUTCString() })).toBe(false);
});

test('dates are compared in whole seconds', () => {
  expect(asked({ 'if-modified-since': 'Mon, 21 Jul 2025 15:42:10 GMT' })).toBe(true);
  expect(asked({ 'if-modified-since': 'Mon, 21 Jul 2025 15:42:09 GMT' })).toBe(false);
  expect(asked({ 'if-modified-since': 'some day' })).toBe(false);
  expect(isNotModified(new Headers({ 'if-modified-since': modified.toUTCString() }), etag, null)).toBe(false);
  expect(asked({})).toBe(false);
});
