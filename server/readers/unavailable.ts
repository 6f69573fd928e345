import { localeOfPath } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import { Answer } from './answer';

/** What readers get while nothing is kept of a page and it cannot be rendered: what is wrong, and when to come again. */
export function unavailable(url: string): Answer {
  const words = wordsIn(localeOfPath(url.split('?', 1)[0] ?? '/').locale, 'UTC');
  const { site, error } = words.texts;
  const page = `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${error.title} – ${site.name}</title>
<h1>${error.title}</h1>
<p>${error.text}</p>
<p><a href="?">${error.again}</a></p>
`;
  return new Answer({
    status: 503,
    headers: [
      ...['Retry-After', '10'],
      ...['Content-Security-Policy', "default-src 'none'"],
      ...['X-Content-Type-Options', 'nosniff'],
    ],
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(page),
    modified: null,
    cacheControl: 'no-store',
    madeAt: 0,
  });
}
