import { localeOfPath } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import { Answer, staleCacheControl } from './answer';

const made = new WeakMap<Answer, { asOf: number; answer: Answer }>();

/**
 * An answer as it stood, which says so: in a header, and on a page in a line of its own.
 *
 * @param path its address, which tells its language.
 * @param asOf the moment until which it is known to have been true, in milliseconds.
 */
export function asItStood(answer: Answer, path: string, asOf: number): Answer {
  const known = made.get(answer);
  if (known?.asOf === asOf) return known.answer;
  const at = new Date(asOf);
  const stale = new Answer({
    status: answer.status,
    headers: [
      ...answer.headers,
      ...['Daybook-Stale', at.toISOString()],
      // What caches in between know it by.
      ...['Warning', '110 - "Response is Stale"'],
    ],
    contentType: answer.contentType,
    body: /^text\/html\b/i.test(answer.contentType) ? withNotice(answer.body, path, at) : answer.body,
    modified: answer.modified,
    cacheControl: staleCacheControl,
    madeAt: answer.madeAt,
    situationId: answer.situationId,
  });
  made.set(answer, { asOf, answer: stale });
  return stale;
}

/** The notice stands where the page's own text begins; a page without one is left as it is. */
function withNotice(body: Buffer, path: string, at: Date): Buffer {
  // The situation's zone stands nowhere in a finished page.
  const words = wordsIn(localeOfPath(path).locale, 'UTC');
  const time = `<time datetime="${at.toISOString()}">${words.momentInZone(at.toISOString())}</time>`;
  const notice = `<p class="notice-line" role="status">${words.texts.news.asOf(time)}</p>`;
  return Buffer.from(body.toString('utf8').replace(/<main\b[^>]*>/, (main) => `${main}${notice}`));
}
