import { Temporal } from 'temporal-polyfill';
import type { Removal } from './removals';
import type {
  ClaimVersion,
  EventVersion,
  PublicCorrection,
  Published,
  SituationVersion,
  TakeawayVersion,
} from './version';

/** On what a notice was given. An event stands on the day of its claims; null where none is public any more. */
export type NoticeSubject =
  | { kind: 'claim'; claim: Published<ClaimVersion> }
  | { kind: 'event'; event: Published<EventVersion>; day: string | null }
  | { kind: 'takeaway'; takeaway: Published<TakeawayVersion> };

export type PublicNotice = { notice: PublicCorrection; subject: NoticeSubject };

/** The notices of some months; made by read.ts from public versions alone. */
export type CorrectionsPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  /** The newest month first, and in it the newest notice; months are YYYY-MM in the situation's time zone. */
  months: { month: string; notices: PublicNotice[] }[];
  /** The next month with notices before these; null at the end. */
  earlier: string | null;
  /** Whether the page begins later than with the newest notice. */
  isContinued: boolean;
  /** How many notices there are in all. */
  count: number;
  updatedAt: string | null;
  /** Where words were removed, the latest first; their notices went with them. */
  removed: readonly Removal[];
};

/** What a page holds at least, before it ends with its month. */
const mostNotices = 100;

/** How many notices a month has, and the newest of them; the newest month first. */
export type NoticesOfMonth = { month: string; notices: number; last: string };

/**
 * Which months a page shows: whole ones, until there are enough.
 *
 * @param until the last month to show (YYYY-MM); without it, the newest.
 * @returns the newest first; `earlier` is the next one before them, null at the end.
 */
export function pageOfMonths(
  months: readonly NoticesOfMonth[],
  until?: string,
): { shown: string[]; earlier: string | null } {
  const shown: string[] = [];
  let notices = 0;
  for (const { month, notices: own } of months) {
    if (until && month > until) continue;
    if (notices >= mostNotices) return { shown, earlier: month };
    shown.push(month);
    notices += own;
  }
  return { shown, earlier: null };
}

/**
 * Lays notices out by month: whole months, until there are enough.
 *
 * @param notices those of the months that are shown, at least.
 * @param until the last month to show (YYYY-MM); without it, the newest.
 * @param months of all notices; without it, those given are all.
 */
export function shapeCorrections(
  situation: Published<SituationVersion>,
  notices: readonly PublicNotice[],
  until?: string,
  asOf: string | null = null,
  removed: readonly Removal[] = [],
  months: readonly NoticesOfMonth[] = countByMonth(notices, situation.timeZone),
): CorrectionsPage {
  const { shown, earlier } = pageOfMonths(months, until);
  const sorted = [...notices].sort(
    (a, b) =>
      b.notice.correctedAt.localeCompare(a.notice.correctedAt) || a.notice.id.localeCompare(b.notice.id),
  );
  const byMonth = new Map<string, PublicNotice[]>();
  for (const given of sorted) {
    const month = monthOf(given.notice.correctedAt, situation.timeZone);
    byMonth.set(month, [...(byMonth.get(month) ?? []), given]);
  }
  return {
    asOf,
    situation,
    months: shown.map((month) => ({ month, notices: byMonth.get(month) ?? [] })),
    earlier,
    isContinued: months.some(({ month }) => until !== undefined && month > until),
    count: months.reduce((sum, month) => sum + month.notices, 0),
    updatedAt: months[0]?.last ?? null,
    removed,
  };
}

function countByMonth(notices: readonly PublicNotice[], timeZone: string): NoticesOfMonth[] {
  const months = new Map<string, NoticesOfMonth>();
  for (const { notice } of notices) {
    const month = monthOf(notice.correctedAt, timeZone);
    const { notices: before = 0, last = '' } = months.get(month) ?? {};
    const [, latest = ''] = [last, notice.correctedAt].sort();
    months.set(month, { month, notices: before + 1, last: latest });
  }
  return [...months.values()].sort((a, b) => b.month.localeCompare(a.month));
}

function monthOf(moment: string, timeZone: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString().slice(0, 7);
}

/** Where readers find a notice in its place. */
export function placeOfNotice({ notice, subject }: PublicNotice, slug: string): string {
  const mark = `#correction-${notice.id}`;
  switch (subject.kind) {
    case 'claim':
      return `/claims/${subject.claim.claimId}${mark}`;
    case 'event':
      return subject.day ? `/${slug}/${subject.day}${mark}` : `/${slug}/corrections${mark}`;
    case 'takeaway':
      return `/${slug}/${subject.takeaway.day}${mark}`;
  }
}
