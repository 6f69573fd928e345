import { localeOfPath } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import { plainPage } from '../plain-page';
import { Answer } from './answer';

/** What readers get while nothing is kept of a page and it cannot be rendered: what is wrong, and when to come again. */
export function unavailable(url: string): Answer {
  const words = wordsIn(localeOfPath(url.split('?', 1)[0] ?? '/').locale, 'UTC');
  const { html, contentPolicy } = plainPage(words, words.texts.error);
  return new Answer({
    status: 503,
    headers: [
      ...['Retry-After', '10'],
      ...['Content-Security-Policy', contentPolicy],
      ...['X-Content-Type-Options', 'nosniff'],
    ],
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(html),
    modified: null,
    cacheControl: 'no-store',
    madeAt: 0,
  });
}
