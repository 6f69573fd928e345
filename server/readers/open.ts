import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/db/client';
import { readLastDays } from '@/newsroom/timeline/last-days';
import { readSituations } from '@/newsroom/timeline/read';
import { log } from '../log';
import { Editions } from './editions';
import { Files } from './files';
import { fontLinks } from './font-links';
import { KeptPages } from './kept';
import { keepListening } from './listener';
import { LiveNews } from './live';
import { rendererFrom } from './render';
import { readersFrom } from './serve';

export type Readers = {
  /** Answers what is for readers. @returns whether it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers who wants to hear of news; the request's own words about where it comes from have been checked before. */
  answerLive(request: IncomingMessage, response: ServerResponse): boolean;
  close(): Promise<void>;
};

/** How many days of each situation are ready before anybody asks. */
const WARM_DAYS = 7;

/**
 * Opens what serves readers: listens to the database for publications, renders the pages that are asked for most.
 *
 * @param handler Next's.
 */
export async function openReaders(
  handler: RequestListener,
  options: { appUrl: string; siteUrl: URL; memoryMegabytes: number },
): Promise<Readers> {
  const { host } = options.siteUrl;
  const editions = new Editions();
  const files = new Files(process.cwd());
  const pages = new KeptPages({
    render: rendererFrom(handler, host, fontLinks(files.addresses)),
    editions,
    bytes: options.memoryMegabytes * 1_000_000,
    host,
  });
  const stopListening = keepListening(options.appUrl, editions);
  const live = new LiveNews(editions);
  // What is rendered before is outdated as soon as the versions are known. A database that is silent keeps nobody from starting.
  await Promise.race([editions.ready, pause(2_000)]);
  // The first rendering loads the program's parts; nobody should wait for that.
  await pages.find('/');
  let isClosed = false;
  void warm(pages, options.appUrl, () => isClosed).catch((error: unknown) =>
    log.error('the pages could not be rendered ahead', error),
  );
  return {
    answer: readersFrom(pages, files),
    answerLive: (request, response) =>
      live.answer(request, response, String(request.headers['x-forwarded-for'] ?? '')),
    async close() {
      isClosed = true;
      live.close();
      await stopListening();
      const { hits, misses, renders, stale, unavailable } = pages.counts;
      log.info('readers were answered', { hits, misses, renders, stale, unavailable });
    },
  };
}

async function warm(pages: KeptPages, appUrl: string, isOver: () => boolean): Promise<void> {
  const { db, close } = openDatabase(appUrl, { connections: 1 });
  try {
    for (const { situationId, slug } of await readSituations(db)) {
      const days = await readLastDays(db, situationId, WARM_DAYS);
      for (const part of ['', ...days.map((day) => `/${day}`), '/figures', '/corrections', '/feed.xml']) {
        if (isOver()) return;
        await pages.find(`/${slug}${part}`);
      }
    }
  } finally {
    await close();
  }
}
