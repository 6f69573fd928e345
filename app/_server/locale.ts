import { headers } from 'next/headers';
import { firstLocale, type Locale, locales } from '@/messages/locale';

/** How proxy.ts tells the pages in which language an address is read. */
export const localeHeader = 'x-daybook-locale';

/** The language of the address that is asked for: that of its prefix, the first where it has none. */
export async function readLocale(): Promise<Locale> {
  return localeOf(await headers());
}

/** The same from the headers of a request that proxy.ts has let through. */
export function localeOf(request: Pick<Headers, 'get'>): Locale {
  const told = request.get(localeHeader);
  return locales.find((locale) => locale === told) ?? firstLocale;
}
