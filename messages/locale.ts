/** The languages of the interface; what desks write keeps its own. */
export const locales = ['en', 'uk'] as const;
export type Locale = (typeof locales)[number];

/** The language of addresses without a prefix, and of the desk. */
export const firstLocale: Locale = 'en';

/** BCP 47, for `lang` and `hreflang`. */
export const languageOf: Record<Locale, string> = { en: 'en-GB', uk: 'uk' };

/** Each language by its own name. */
export const languageNames: Record<Locale, string> = { en: 'English', uk: 'Українська' };

/** A path of this site in a language: "/uk/flood" for "/flood"; the first language has no prefix. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === firstLocale) return path;
  return `/${locale}${path.replace(/^\/(?=[?#]|$)/, '')}`;
}

/** The language of a path, and the path without its prefix: "/flood" in "uk" of "/uk/flood". */
export function localeOfPath(pathname: string): { locale: Locale; path: string } {
  const locale = locales.find(
    (one) => one !== firstLocale && (pathname === `/${one}` || pathname.startsWith(`/${one}/`)),
  );
  if (!locale) return { locale: firstLocale, path: pathname };
  return { locale, path: pathname.slice(locale.length + 1) || '/' };
}
