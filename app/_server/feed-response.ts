import 'server-only';
import { answerFile } from '@/app/_server/answer-file';
import { readLocale } from '@/app/_server/locale';
import { feedEntries } from '@/app/_server/published-feeds';
import { publicAddress } from '@/app/_server/site';
import { wordsIn } from '@/messages/words';
import { archiveParameter, type FeedForm, feedForms } from '@/newsroom/feeds/addresses';
import { atomOf } from '@/newsroom/feeds/atom';
import { feedOf } from '@/newsroom/feeds/feed';
import { jsonOf } from '@/newsroom/feeds/json';
import { rssOf } from '@/newsroom/feeds/rss';
import type { FeedAsked } from '@/newsroom/timeline/feed-entries';
import { log } from '@/server/log';

const written = { rss: rssOf, atom: atomOf, json: jsonOf };

/**
 * The handler of a feed's address in one form. HEAD is answered by it as well, without the body. What is not there is a short text,
 * and so is what cannot be made just now: a feed reader shows no pages.
 *
 * @param askedBy what the parts of the address ask for.
 */
export function feedRoute<P>(form: FeedForm, askedBy: (parts: P) => FeedAsked) {
  return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    const locale = await readLocale();
    const wordsFor = (timeZone: string) => wordsIn(locale, timeZone);
    const { texts } = wordsFor('UTC');
    try {
      const archive = new URL(request.url).searchParams.get(archiveParameter);
      const entries = await feedEntries(askedBy(await params), archive);
      if (!entries) return shortly(404, texts.notFound.title);
      const document = feedOf(entries, { address: publicAddress }, wordsFor, form);
      const isForEyes = form !== 'json' && request.headers.get('sec-fetch-dest') === 'document';
      return await answerFile(request, {
        body: written[form](document),
        // Of the exact type, browsers show the source, and take no style sheet.
        mediaType: `${isForEyes ? 'application/xml' : feedForms[form].type}; charset=utf-8`,
        isForOne: isForEyes,
        modified: entries.changedAt,
        isData: form === 'json',
      });
    } catch (error) {
      log.error('a feed cannot be made', error, { url: new URL(request.url).pathname });
      return shortly(503, texts.feeds.away, { 'retry-after': '10', 'cache-control': 'no-store' });
    }
  };
}

function shortly(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
