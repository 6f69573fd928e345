import { expect, it } from 'vitest';
import { ownFields } from './form-fields';

const namesLeft = (...names: string[]) => {
  const form = new FormData();
  for (const name of names) form.append(name, 'x');
  return [...ownFields(form).keys()];
};

it('leaves the fields of our forms as they are, repeated ones and files too', () => {
  const form = new FormData();
  form.append('statement', 'a');
  form.append('topics', 'b');
  form.append('topics', 'c');
  form.append('citations[12].attribution[3].source', 'd');
  form.append('file', new File(['x'], 'x.txt'));
  form.append('__intent__', '{"type":"insert","payload":{"name":"citations[1].attribution"}}');
  expect([...ownFields(form)]).toEqual([...form]);
});

it('a far item of a list makes no room for those before it', () => {
  expect(namesLeft('a[999999999].b', 'a[4294967295]', 'a[-1]', 'a[1e9]', 'a[1000]', 'a[999]')).toEqual([
    'a[999]',
  ]);
});

it('a name that every object has changes none', () => {
  expect(
    namesLeft(
      '__proto__',
      '__proto__.x',
      'a.__proto__.x',
      'a[0].constructor',
      'constructor.prototype.x',
      'prototype',
    ),
  ).toEqual([]);
});

it('what is no name, and what React leaves for itself, is left out', () => {
  expect(namesLeft('', '[', '].x', 'a[]', 'a..b', 'a.', '$ACTION_REF_1', 'x'.repeat(201))).toEqual([]);
});

it('an intent is followed only where it is one', () => {
  const intents = [
    '{',
    'null',
    '{"type":"insert","payload":{"name":"a","index":999999999}}',
    '{"type":"reorder","payload":{"name":"a","from":0,"to":-1}}',
    '{"type":"insert","payload":{"name":"__proto__"}}',
    '{"type":"burn"}',
  ];
  for (const intent of intents) {
    const form = new FormData();
    form.append('__intent__', intent);
    expect([...ownFields(form)], intent).toEqual([]);
  }
});
