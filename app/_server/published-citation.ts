import 'server-only';
import { answerFile, noFile } from '@/app/_server/answer-file';
import { localeOf } from '@/app/_server/locale';
import {
  momentAsked,
  claim as readClaim,
  day as readDay,
  removed as readRemoved,
} from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import type { Locale } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import { type Cited, citedClaim, citedDay } from '@/newsroom/feeds/citations/cited';
import { type BibliographyFile, bibliographyFile, mediaTypes } from '@/newsroom/feeds/citations/files';

/** Files for bibliographies, in the language of the address: what they note is the newsroom's own words. */

const site = { address: publicAddress };

/** The handler of a claim's file. */
export function citeClaimAs(form: BibliographyFile) {
  return async (request: Request, { params }: { params: Promise<{ claim: string }> }): Promise<Response> => {
    const { claim: id } = await params;
    const asOf = momentAsked(request);
    const locale = localeOf(request.headers);
    const page = await readClaim(id, asOf);
    if (page) return file(request, citedClaim(page, wordsIn(locale, page.situation.timeZone), site), form);
    return noCitation(await readRemoved('claim', id, asOf), locale);
  };
}

/** The handler of a day's file. */
export function citeDayAs(form: BibliographyFile) {
  return async (
    request: Request,
    { params }: { params: Promise<{ situation: string; day: string }> },
  ): Promise<Response> => {
    const { situation, day } = await params;
    const timeline = await readDay(situation, day, momentAsked(request));
    const locale = localeOf(request.headers);
    const cited = timeline && citedDay(timeline, wordsIn(locale, timeline.situation.timeZone), site);
    return cited ? file(request, cited, form) : noCitation(null, locale);
  };
}

function noCitation(removed: unknown, locale: Locale): Response {
  const { texts } = wordsIn(locale, 'UTC');
  return removed ? noFile(texts.removal.title, 410) : noFile(texts.notFound.title);
}

function file(request: Request, cited: Cited, form: BibliographyFile): Promise<Response> {
  return answerFile(request, {
    body: bibliographyFile(cited, form),
    mediaType: mediaTypes[form],
    name: `${cited.id}.${form}`,
  });
}
