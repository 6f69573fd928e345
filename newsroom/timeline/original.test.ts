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

test('of words that stand twice in a report, what is around them tells which are meant', () => {
  expect(
    addressOfWords('https://a.example/x', 'two dams', {
      prefix: 'ording to the well-known board, ',
      suffix: ', and a bridge & a mill, were lo',
    }),
  ).toBe(
    'https://a.example/x#:~:text=to%20the%20well%2Dknown%20board%2C-,two%20dams,-%2C%20and%20a%20bridge%20%26%20a',
  );
});

test('no part of a text fragment reaches over the end of a paragraph', () => {
  expect(
    addressOfWords('https://a.example/x', 'The first line.\nThe second line.', {
      prefix: 'A heading\n',
      suffix: '\nAnother paragraph\nand more',
    }),
  ).toBe(
    'https://a.example/x#:~:text=heading-,The%20first%20line.,The%20second%20line.,-Another%20paragraph',
  );
});

test('around a whole report there is nothing to name', () => {
  expect(addressOfWords('https://a.example/x', 'words', { prefix: '', suffix: '.' })).toBe(
    'https://a.example/x#:~:text=words',
  );
});
