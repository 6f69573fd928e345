import { firstLocale, languageOf, locales, pathIn } from '@/messages/locale';
import type { AddressFile, PublicPageAddress } from '@/newsroom/timeline/addresses';
import type { Site } from './feed';

/**
 * Claims or events in one file. The protocol allows 50,000 addresses and 50 MB; each address here names its languages, and a file is
 * made while somebody waits for it.
 */
export const mostAddresses = 10_000;

/** The index: one line a file, with the last change in it. */
export function sitemapIndex(files: readonly AddressFile[], site: Site): string {
  const entries = files.map(
    ({ name, modified }) =>
      `<sitemap><loc>${inXml(site.address(`/sitemap/${name}.xml`))}</loc>${lastmod(modified)}</sitemap>\n`,
  );
  return document('sitemapindex', '', entries);
}

/** One file. Each page stands in it in every language, and each of these names the others. */
export function sitemapFile(pages: readonly PublicPageAddress[], site: Site): string {
  const entries = pages.flatMap(({ path, modified }) => {
    const addresses = locales.map((locale) => ({
      locale,
      address: inXml(site.address(pathIn(locale, path))),
    }));
    const others = addresses.map(
      ({ locale, address }) =>
        `<xhtml:link rel="alternate" hreflang="${languageOf[locale]}" href="${address}"/>`,
    );
    const [first] = addresses.filter(({ locale }) => locale === firstLocale);
    const byDefault = first
      ? `<xhtml:link rel="alternate" hreflang="x-default" href="${first.address}"/>`
      : '';
    return addresses.map(
      ({ address }) => `<url><loc>${address}</loc>${lastmod(modified)}${others.join('')}${byDefault}</url>\n`,
    );
  });
  return document('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

function lastmod(modified: string): string {
  return modified ? `<lastmod>${modified}</lastmod>` : '';
}

function document(root: string, namespaces: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${entries.join('')}</${root}>\n`;
}

function inXml(address: string): string {
  return address.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
