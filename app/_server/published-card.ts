import 'server-only';
import { LRUCache } from 'lru-cache';
import { answerFile, noFile } from '@/app/_server/answer-file';
import {
  momentAsked,
  claim as readClaim,
  day as readDay,
  event as readEvent,
  removed as readRemoved,
  situation as readSituation,
} from '@/app/_server/published';
import type { Locale } from '@/messages/locale';
import { type Words, wordsIn } from '@/messages/words';
import { type Card, cardOfClaim, cardOfDay, cardOfEvent, cardOfSituation } from '@/newsroom/feeds/cards/card';
import { drawCard } from '@/newsroom/feeds/cards/draw';
import { countDay } from '@/newsroom/timeline/day';
import { momentOfAddress } from '@/newsroom/timeline/moment';

/** Rises whenever cards are drawn otherwise, so that nobody takes an old one for the new. */
const drawing = 2;

/** Cards that were drawn last, by what they say: drawing takes a tenth of a second. About a hundred of them. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (png) => png.length,
});

type Answer = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export function cardOfClaimIn(locale: Locale): Answer {
  return async (request, { params }) => {
    const { claim: id = '' } = await params;
    const asOf = momentAsked(request);
    const page = await readClaim(id, asOf);
    if (page) return answer(request, cardOfClaim(page, wordsOf(page.situation, locale)));
    return noCard(await readRemoved('claim', id, asOf), locale);
  };
}

export function cardOfEventIn(locale: Locale): Answer {
  return async (request, { params }) => {
    const { event: id = '' } = await params;
    const asOf = momentAsked(request);
    const page = await readEvent(id, asOf);
    if (page) return answer(request, cardOfEvent(page, wordsOf(page.situation, locale)));
    return noCard(await readRemoved('event', id, asOf), locale);
  };
}

export function cardOfDayIn(locale: Locale): Answer {
  return async (request, { params }) => {
    const { situation = '', day = '' } = await params;
    const timeline = await readDay(situation, day, momentAsked(request));
    if (!timeline || countDay(timeline).claims === 0) return noCard(null, locale);
    return answer(request, cardOfDay(timeline, wordsOf(timeline.situation, locale)));
  };
}

export function cardOfSituationIn(locale: Locale): Answer {
  return async (request, { params }) => {
    const { situation: slug = '' } = await params;
    const asOf = momentAsked(request);
    const situation = await readSituation(slug, asOf);
    if (!situation) return noCard(null, locale);
    const at = momentOfAddress(asOf)?.toISOString() ?? null;
    return answer(request, cardOfSituation(situation, at, wordsOf(situation, locale)));
  };
}

function wordsOf({ timeZone }: { timeZone: string }, locale: Locale): Words {
  return wordsIn(locale, timeZone);
}

function noCard(removed: unknown, locale: Locale): Response {
  const { texts } = wordsIn(locale, 'UTC');
  return removed ? noFile(texts.removal.title, 410) : noFile(texts.notFound.title);
}

/** Whoever holds the card already is told so before it is drawn. */
function answer(request: Request, card: Card): Promise<Response> {
  const of = JSON.stringify([drawing, card]);
  const make = async () => {
    const png = drawn.get(of) ?? (await drawCard(card));
    drawn.set(of, png);
    return png;
  };
  return answerFile(request, { of, make, mediaType: 'image/png', maxAge: 300 });
}
