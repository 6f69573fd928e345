import 'server-only';
import { answerFile } from '@/app/_server/answer-file';
import { feedEntries } from '@/app/_server/published-feeds';
import { readersFile } from '@/app/_server/readers-file';
import { publicAddress } from '@/app/_server/site';
import { wordsIn } from '@/messages/words';
import { archiveParameter, type FeedForm, feedFolders, feedForms } from '@/newsroom/feeds/addresses';
import { atomOf } from '@/newsroom/feeds/atom';
import { feedOf } from '@/newsroom/feeds/feed';
import { jsonOf } from '@/newsroom/feeds/json';
import { rssOf } from '@/newsroom/feeds/rss';
import type { FeedAsked } from '@/newsroom/timeline/feed-entries';
import { topicOfAddress } from '@/newsroom/timeline/topic-key';
import { log } from '@/server/log';

const written = { rss: rssOf, atom: atomOf, json: jsonOf };

/** What the parts of an address ask for. */
const askedBy: Record<FeedAsked['of'], (parts: Record<string, string>) => FeedAsked> = {
  site: () => ({ of: 'site' }),
  situation: ({ situation: slug = '' }) => ({ of: 'situation', slug }),
  corrections: ({ situation: slug = '' }) => ({ of: 'corrections', slug }),
  place: ({ situation: slug = '', place: placeId = '' }) => ({ of: 'place', slug, placeId }),
  topic: ({ situation: slug = '', topic = '' }) => ({
    ...{ of: 'topic', slug },
    topicKey: topicOfAddress(topic) ?? '',
  }),
  claim: ({ claim: claimId = '' }) => ({ of: 'claim', claimId }),
};

/**
 * The handler of a feed's address in one form. HEAD is answered by it as well, without the body. What is not there is a short text,
 * and so is what cannot be made just now: a feed reader shows no pages.
 */
export function feedRoute(of: FeedAsked['of'], form: FeedForm) {
  return readersFile(`${feedFolders[of]}/${feedForms[form].file}`, async (request, parts, locale) => {
    const wordsFor = (timeZone: string) => wordsIn(locale, timeZone);
    const { texts } = wordsFor('UTC');
    try {
      const archive = new URL(request.url).searchParams.get(archiveParameter);
      const entries = await feedEntries(askedBy[of](parts), archive);
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
  });
}

function shortly(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
