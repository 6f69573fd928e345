import { expect, test } from 'vitest';
import { sitemapOf, sitemapPart } from './sitemap';

const site = { address: (path: string) => new URL(path, 'https://daybook.example').href };
const pages = ['/sered-flood/2025-07-21', '/sered-flood/2025-07-22', '/sered-flood/method'].map(
  (path, i) => ({
    path,
    modified: `2025-07-2${i + 1}T10:00:00.000Z`,
  }),
);

test('few pages are one file, each with its own last change', () => {
  const map = sitemapOf(pages, site);
  expect(map).toContain(
    '<url><loc>https://daybook.example/sered-flood/2025-07-21</loc><lastmod>2025-07-21T10:00:00.000Z</lastmod></url>',
  );
  expect(map.match(/<url>/g)).toHaveLength(3);
  expect(sitemapPart(pages, 1, site)).toBeNull();
});

test('many pages are files with an index that says which one changed', () => {
  const index = sitemapOf(pages, site, 2);
  expect(index).toContain(
    '<sitemap><loc>https://daybook.example/sitemap/1.xml</loc><lastmod>2025-07-22T10:00:00.000Z</lastmod></sitemap>',
  );
  expect(sitemapPart(pages, 2, site, 2)).toContain('/sered-flood/method');
  expect(sitemapPart(pages, 3, site, 2)).toBeNull();
});
