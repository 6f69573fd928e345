import 'server-only';
import { answerFile, noFile } from '@/app/_server/answer-file';
import { claim as readClaim, day as readDay, removed as readRemoved } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { firstLocale } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import { type Cited, citedClaim, citedDay } from '@/newsroom/feeds/citations/cited';
import { type BibliographyFile, bibliographyFile, mediaTypes } from '@/newsroom/feeds/citations/files';
import { momentParameter } from '@/newsroom/timeline/moment';

/** Files for bibliographies have no language of their own: what they note is told in the first. */

const site = { address: publicAddress };

/** The handler of a claim's file. */
export function citeClaimAs(form: BibliographyFile) {
  return async (request: Request, { params }: { params: Promise<{ claim: string }> }): Promise<Response> => {
    const { claim: id } = await params;
    const asOf = momentAsked(request);
    const page = await readClaim(id, asOf);
    if (page) return file(request, citedClaim(page, wordsOf(page.situation), site), form);
    return (await readRemoved('claim', id, asOf)) ? noFile(en.removal.title, 410) : noFile(en.notFound.title);
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
    const cited = timeline && citedDay(timeline, wordsOf(timeline.situation), site);
    return cited ? file(request, cited, form) : noFile(en.notFound.title);
  };
}

function wordsOf({ timeZone }: { timeZone: string }) {
  return wordsIn(firstLocale, timeZone);
}

function momentAsked(request: Request): string | undefined {
  return new URL(request.url).searchParams.get(momentParameter) ?? undefined;
}

function file(request: Request, cited: Cited, form: BibliographyFile): Promise<Response> {
  return answerFile(request, {
    body: bibliographyFile(cited, form),
    mediaType: mediaTypes[form],
    name: `${cited.id}.${form}`,
  });
}
