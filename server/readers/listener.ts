import { openListening } from '@/db/client';
import { readAnnouncement, readPublicVersions } from '@/newsroom/timeline/public-version';
import { publicationChannel } from '@/newsroom/timeline/publish';
import { log } from '../log';
import type { Editions } from './editions';

/** A frozen database breaks no connection: only a question that gets no answer shows that nothing can be heard. */
const PULSE_MS = 1_500;
const PULSE_LIMIT_MS = 1_500;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Hears what any process publishes. When the connection is lost it is opened again and what was missed is read; until then the
 * editions know that they are deaf. The versions are read at each pulse as well, so that an announcement that got lost (a pool
 * between us and the database) is made up for within seconds.
 *
 * @param appUrl the database, as the program's role
 * @returns how to stop
 */
export function keepListening(appUrl: string, editions: Editions): () => Promise<void> {
  let isStopped = false;
  let wake: () => void = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const listenOnce = async (): Promise<void> => {
    let isLost = false;
    const heard = (payload: string) => {
      const told = readAnnouncement(payload);
      if (told) editions.heard(told.situationId, told.version);
    };
    const lost = () => {
      isLost = true;
      if (!isStopped) editions.deaf();
      wake();
    };
    const { db, close } = await openListening(appUrl, publicationChannel, { heard, lost });
    try {
      while (!isLost && !isStopped) {
        const versions = await within(PULSE_LIMIT_MS, readPublicVersions(db));
        for (const { situationId, version } of versions) editions.heard(situationId, version);
        if (editions.deafSince !== null) {
          editions.hears();
          log.info('publications are heard');
        }
        if (!isLost && !isStopped) await pause(PULSE_MS);
      }
    } finally {
      if (!isStopped) editions.deaf();
      void close().catch(() => {});
    }
  };

  const run = async (): Promise<void> => {
    let wait = FIRST_PAUSE_MS;
    while (!isStopped) {
      const wasDeaf = editions.deafSince !== null;
      try {
        await listenOnce();
        wait = FIRST_PAUSE_MS;
      } catch (error) {
        editions.deaf();
        if (!wasDeaf) log.error('publications cannot be heard; pages are served as they stood', error);
        else wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
      }
      if (!isStopped) await pause(wait);
    }
  };
  const ended = run();
  return async () => {
    isStopped = true;
    wake();
    await ended;
  };
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not answer within ${limitMs} ms`)), limitMs);
  });
  // Whoever comes too late is heard by nobody.
  work.catch(() => {});
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
