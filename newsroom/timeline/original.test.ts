import { expect, test } from 'vitest';
import { addressOfWords, safeAddress } from './original';

test('an address that runs something, or is none, is not followed', () => {
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'riverwatch.example',
    '',
    null,
  ]) {
    expect(safeAddress(url)).toBeNull();
    expect(addressOfWords(url, 'words')).toBeNull();
  }
});

test('short words are named in full, with what separates encoded', () => {
  expect(addressOfWords('https://a.example/x', 'a well-known, “old” dam & gate')).toBe(
    'https://a.example/x#:~:text=a%20well%2Dknown%2C%20%E2%80%9Cold%E2%80%9D%20dam%20%26%20gate',
  );
});

test('a long passage is named by its first and last words, and an anchor of the report stays', () => {
  const long =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one';
  expect(addressOfWords('https://a.example/x#part', long)).toBe(
    'https://a.example/x#part:~:text=one%20two%20three%20four%20five,seventeen%20eighteen%20nineteen%20twenty%20twenty%2Done',
  );
});

test('half a character does not break an address', () => {
  expect(addressOfWords('https://a.example/x', 'dam \uD83D')).toContain('dam%20%EF%BF%BD');
});
