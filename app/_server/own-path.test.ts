import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownPath } from './own-path';

it('keeps a path of this site with its query', () => {
  expect(ownPath('/desk/reports?x=1#here')).toBe('/desk/reports?x=1#here');
});

it('has nothing that no header can have', () => {
  expect(ownPath('/desk/reports/\u0000?x=ї#here')).toBe('/desk/reports/%00?x=%D1%97#here');
});

it.each([
  undefined,
  '',
  'desk',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/.//elsewhere.example',
  '/x/..//elsewhere.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
  ['/desk'],
])('leads from %j to the desk', (asked) => {
  expect(ownPath(asked)).toBe('/desk');
});

it('never leads to another host', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webPath(),
        fc.webUrl(),
        fc.string().map((rest) => `/${rest}`),
      ),
      (asked) => {
        const path = ownPath(asked);
        expect(new URL(path, 'https://own.example/').host).toBe('own.example');
        expect(path.startsWith('//')).toBe(false);
      },
    ),
  );
});
