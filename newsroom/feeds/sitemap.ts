import type { PublicPageAddress } from '@/newsroom/timeline/addresses';
import type { Site } from './feed';

/** What one file of a sitemap may hold, by its protocol. */
export const mostAddresses = 50_000;

/** One file for a site with few pages; for one with many an index, and its files at /sitemap/1.xml and on. */
export function sitemapOf(pages: readonly PublicPageAddress[], site: Site, most = mostAddresses): string {
  if (pages.length <= most) return urlset(pages, site);
  const files = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => {
    const own = partOf(pages, i + 1, most);
    const modified = own
      .map((page) => page.modified)
      .sort()
      .at(-1);
    return { path: `/sitemap/${i + 1}.xml`, modified: modified ?? '' };
  });
  return xml('sitemapindex', files, 'sitemap', site);
}

/** One file of a sitemap that has an index; null where there is none of that number. */
export function sitemapPart(
  pages: readonly PublicPageAddress[],
  number: number,
  site: Site,
  most = mostAddresses,
): string | null {
  const own = partOf(pages, number, most);
  return pages.length <= most || own.length === 0 ? null : urlset(own, site);
}

function partOf(pages: readonly PublicPageAddress[], number: number, most: number): PublicPageAddress[] {
  return pages.slice((number - 1) * most, number * most);
}

function urlset(pages: readonly PublicPageAddress[], site: Site): string {
  return xml('urlset', pages, 'url', site);
}

/** Paths are made of slugs, days and ids, which need no escaping; the site's own address may. */
function xml(root: string, pages: readonly PublicPageAddress[], entry: string, site: Site): string {
  const entries = pages.map(
    ({ path, modified }) =>
      `<${entry}><loc>${site.address(path).replaceAll('&', '&amp;')}</loc><lastmod>${modified}</lastmod></${entry}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}
