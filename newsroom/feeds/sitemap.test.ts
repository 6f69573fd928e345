import { expect, test } from 'vitest';
import { mostAddresses, sitemapFile, sitemapIndex } from './sitemap';

const site = { address: (path: string) => new URL(path, 'https://daybook.example').href };
const modified = '2025-07-21T10:00:00.000Z';

test('the index names each file with the last change in it', () => {
  expect(sitemapIndex([{ name: '2025-07-2', modified }], site)).toContain(
    `<sitemap><loc>https://daybook.example/sitemap/2025-07-2.xml</loc><lastmod>${modified}</lastmod></sitemap>`,
  );
});

test('each page stands in every language, and each names all of them', () => {
  const file = sitemapFile([{ path: '/sered-flood/2025-07-21', modified }], site);
  const languages =
    '<xhtml:link rel="alternate" hreflang="en-GB" href="https://daybook.example/sered-flood/2025-07-21"/>' +
    '<xhtml:link rel="alternate" hreflang="uk" href="https://daybook.example/uk/sered-flood/2025-07-21"/>' +
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://daybook.example/sered-flood/2025-07-21"/>';
  for (const path of ['/sered-flood/2025-07-21', '/uk/sered-flood/2025-07-21'])
    expect(file).toContain(
      `<url><loc>https://daybook.example${path}</loc><lastmod>${modified}</lastmod>${languages}</url>`,
    );
});

test('an address with marks of XML stays one', () => {
  const file = sitemapFile([{ path: "/flood/topics/a'b&c", modified }], site);
  expect(file).toContain('/flood/topics/a&#39;b&#38;c');
});

test('no file comes near what the protocol allows', () => {
  const page = { path: `/claims/${'0'.repeat(36)}`, modified };
  const file = sitemapFile(new Array(mostAddresses).fill(page), site);
  expect(file.match(/<url>/g)?.length).toBeLessThanOrEqual(50_000);
  expect(file.length).toBeLessThan(25 * 1024 * 1024);
});
