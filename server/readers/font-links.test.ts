import { expect, test } from 'vitest';
import { fontLinks } from './font-links';

const files = [
  '/_next/static/chunks/day.css',
  '/_next/static/media/inter-cyrillic-wght-normal.1a.woff2',
  '/_next/static/media/inter-latin-ext-wght-normal.2b.woff2',
  '/_next/static/media/inter-latin-wght-normal.3c.woff2',
  '/_next/static/media/source-serif-4-latin-wght-italic.4d.woff2',
  '/_next/static/media/source-serif-4-latin-wght-normal.5e.woff2',
];
const link = (name: string) =>
  `</_next/static/media/${name}.woff2>; rel=preload; as=font; type="font/woff2"; crossorigin`;

test('a reader fetches ahead the fonts of the language of the page, and no others', () => {
  const { en, uk } = fontLinks(files);
  expect(en.split(', ')).toEqual([
    link('inter-latin-wght-normal.3c'),
    link('source-serif-4-latin-wght-normal.5e'),
  ]);
  expect(uk.split(', ')).toEqual([
    link('inter-latin-wght-normal.3c'),
    link('inter-cyrillic-wght-normal.1a'),
    link('source-serif-4-latin-wght-normal.5e'),
  ]);
});

test('a build without these fonts promises none', () => {
  expect(fontLinks(['/_next/static/chunks/day.css'])).toEqual({ en: '', uk: '' });
});
