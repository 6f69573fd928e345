import 'server-only';
import { database } from '@/app/_server/database';
import { isId, isSlug } from '@/app/_server/public-address';
import { mostAddresses } from '@/newsroom/feeds/sitemap';
import {
  type AddressFile,
  type PublicPageAddress,
  readAddressFile,
  readAddressFiles,
} from '@/newsroom/timeline/addresses';
import { isCalendarDay } from '@/newsroom/timeline/calendar';
import { cursorOfAddress } from '@/newsroom/timeline/claim-list';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import type { CorrectionsPage } from '@/newsroom/timeline/corrections';
import type { DayTimeline } from '@/newsroom/timeline/day';
import type { EventPage } from '@/newsroom/timeline/event-page';
import type { FiguresPage } from '@/newsroom/timeline/figures-page';
import { momentOfAddress, momentParameter } from '@/newsroom/timeline/moment';
import {
  readClaim,
  readCorrections,
  readDay,
  readRemoved,
  readSituation,
  readSituations,
} from '@/newsroom/timeline/read';
import { readEvent } from '@/newsroom/timeline/read-event';
import { type FigureFile, readFigureRows, readFigures } from '@/newsroom/timeline/read-figures';
import { readPlace, readPlaces } from '@/newsroom/timeline/read-places';
import { readSearch, type SearchPage } from '@/newsroom/timeline/read-search';
import { type KeySeries, readKeySeries } from '@/newsroom/timeline/read-series';
import { readSituationPage } from '@/newsroom/timeline/read-situation';
import { readSource, readSources } from '@/newsroom/timeline/read-sources';
import { readTopic, readTopics } from '@/newsroom/timeline/read-topics';
import { searchParameters } from '@/newsroom/timeline/search-query';
import { lineOfStamp } from '@/newsroom/timeline/stamp';
import { topicOfAddress } from '@/newsroom/timeline/topic-key';

/**
 * The public reads behind the pages for readers. An address that cannot name anything
 * (an impossible date, no id) is answered without asking the database.
 */

/** What an address says of the moment at which it is read; without it, now. */
type Moment = string | string[];

/** What the address of a file says of it; undefined for now. A moment in another shape was redirected before. */
export function momentAsked(request: Request): string | undefined {
  return new URL(request.url).searchParams.get(momentParameter) ?? undefined;
}

export const situations = () => readSituations(database());

export const situationPage = async (slug: string, asOf?: Moment) =>
  isSlug(slug) ? readSituationPage(database(), slug, momentOfAddress(asOf)) : null;

export const day = async (slug: string, date: string, asOf?: Moment): Promise<DayTimeline | null> =>
  isSlug(slug) && isCalendarDay(date) ? readDay(database(), slug, date, momentOfAddress(asOf)) : null;

/** The small series beside a day's key figures. */
export async function keySeries(timeline: DayTimeline): Promise<KeySeries> {
  return readKeySeries(database(), timeline);
}

/** The journal line of a publication; null for no stamp. */
export async function journalLine(stamp: string | null) {
  return stamp === null ? null : lineOfStamp(database(), stamp);
}

export const claim = async (id: string, asOf?: Moment): Promise<ClaimPage | null> =>
  isId(id) ? readClaim(database(), id, momentOfAddress(asOf)) : null;

export const event = async (id: string, asOf?: Moment): Promise<EventPage | null> =>
  isId(id) ? readEvent(database(), id, momentOfAddress(asOf)) : null;

/** In place of a claim or an event that the functions above do not find. */
export const removed = async (kind: 'claim' | 'event', id: string, asOf?: Moment) =>
  isId(id) ? readRemoved(database(), kind, id, momentOfAddress(asOf)) : null;

export const situation = async (slug: string, asOf?: Moment) =>
  isSlug(slug) ? readSituation(database(), slug, momentOfAddress(asOf)) : null;

/** A month that cannot be one is as if none were named. */
export const corrections = async (
  slug: string,
  until?: string,
  asOf?: Moment,
): Promise<CorrectionsPage | null> =>
  isSlug(slug)
    ? readCorrections(database(), slug, until && isMonth(until) ? until : undefined, momentOfAddress(asOf))
    : null;

/** A month that cannot be one is as if none were named. */
export const figures = async (slug: string, month?: string, asOf?: Moment): Promise<FiguresPage | null> =>
  isSlug(slug)
    ? readFigures(database(), slug, month && isMonth(month) ? month : undefined, momentOfAddress(asOf))
    : null;

/** Figures for a file; a month or a day that cannot be one is as if none were named. */
export async function figureFile(
  slug: string,
  { month, until }: { month?: string; until?: string },
  asOf?: Moment,
): Promise<(FigureFile & { month: string | undefined }) | null> {
  if (!isSlug(slug)) return null;
  const part = {
    month: month && isMonth(month) ? month : undefined,
    until: until && isCalendarDay(until) ? until : undefined,
  };
  const file = await readFigureRows(database(), slug, part, momentOfAddress(asOf));
  return file && { ...file, month: part.month };
}
export const places = async (slug: string, asOf?: Moment) =>
  isSlug(slug) ? readPlaces(database(), slug, momentOfAddress(asOf)) : null;

/** @param before where a part of its list begins; what cannot be one is as if none were named. */
export const place = async (slug: string, id: string, before?: string, asOf?: Moment) =>
  isSlug(slug) && isId(id)
    ? readPlace(database(), slug, id, cursorOfAddress(before), momentOfAddress(asOf))
    : null;

export const topics = async (slug: string, asOf?: Moment) =>
  isSlug(slug) ? readTopics(database(), slug, momentOfAddress(asOf)) : null;

/** @param part of the address: the topic's key, encoded or not. */
export const topic = async (slug: string, part: string, before?: string, asOf?: Moment) => {
  const key = topicOfAddress(part);
  return isSlug(slug) && key !== null
    ? readTopic(database(), slug, key, cursorOfAddress(before), momentOfAddress(asOf))
    : null;
};

export const sources = async (slug: string, asOf?: Moment) =>
  isSlug(slug) ? readSources(database(), slug, momentOfAddress(asOf)) : null;

export const source = async (slug: string, id: string, before?: string, asOf?: Moment) =>
  isSlug(slug) && isId(id)
    ? readSource(database(), slug, id, cursorOfAddress(before), momentOfAddress(asOf))
    : null;

/** @param parameters of the address; what cannot be one of them is as if it were missing. */
export async function search(
  slug: string,
  parameters: Partial<Record<string, string>>,
): Promise<SearchPage | null> {
  return isSlug(slug) ? readSearch(database(), slug, searchParameters.parse(parameters)) : null;
}

/** The files of the sitemap. */
export async function addressFiles(): Promise<AddressFile[]> {
  return readAddressFiles(database(), mostAddresses);
}

/** The pages that one of them lists; null where there is none of that name. */
export async function addressFile(name: string): Promise<PublicPageAddress[] | null> {
  return readAddressFile(database(), name, mostAddresses);
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
