import { describe, expect, test } from 'vitest';
import { topicKey, topicOfAddress, topicPath } from './topic-key';

describe('a topic has one address', () => {
  test.each([
    ['air strikes', 'air-strikes'],
    ['Air  Strikes ', 'air-strikes'],
    ['aid & loans / grants', 'aid-loans-grants'],
    ['Мирні перемовини', 'мирні-перемовини'],
    ['здоров’я', 'здоровя'],
    ['Ё', 'ё'],
    ['G7', 'g7'],
    ['../../desk', 'desk'],
    ['<script>', 'script'],
    ['???', 'u3f-3f-3f'],
    ['a\u0000b', 'a-b'],
  ])('%j is %j', (label, key) => {
    expect(topicKey(label)).toBe(key);
    expect(topicKey(key)).toBe(key);
    expect(topicOfAddress(topicPath(label))).toBe(key);
  });
  test('case and composition of letters do not make another one', () => {
    expect(topicKey('Їжа')).toBe(topicKey('їжа'.normalize('NFD')));
  });
});

describe('what no topic can be called leads nowhere', () => {
  test.each([
    '',
    '%',
    '%zz',
    '%ff',
    '%00',
    'a%2Fb',
    '..',
    'a b',
    'a?b',
    '-a',
    'a-',
    'a--b',
    '\ud800',
    'x'.repeat(200),
  ])('%j', (part) => {
    expect(topicOfAddress(part)).toBeNull();
  });
  test('capital letters lead to the same', () => {
    expect(topicOfAddress('Air-Strikes')).toBe('air-strikes');
  });
});
