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

/**
 * Lays notices out by month: whole months, until there are enough.
 *
 * @param until the last month to show (YYYY-MM); without it, the newest.
 */
export function shapeCorrections(
  situation: Published<SituationVersion>,
  notices: readonly PublicNotice[],
  until?: string,
  asOf: string | null = null,
  removed: readonly Removal[] = [],
): CorrectionsPage {
  const sorted = [...notices].sort(
    (a, b) =>
      b.notice.correctedAt.localeCompare(a.notice.correctedAt) || a.notice.id.localeCompare(b.notice.id),
  );
  const byMonth = new Map<string, PublicNotice[]>();
  for (const given of sorted) {
    const month = monthOf(given.notice.correctedAt, situation.timeZone);
    byMonth.set(month, [...(byMonth.get(month) ?? []), given]);
  }
  const months: CorrectionsPage['months'] = [];
  let shown = 0;
  let earlier: string | null = null;
  for (const [month, own] of byMonth) {
    if (until && month > until) continue;
    if (shown >= mostNotices) {
      earlier = month;
      break;
    }
    months.push({ month, notices: own });
    shown += own.length;
  }
  return {
    asOf,
    situation,
    months,
    earlier,
    isContinued: [...byMonth.keys()].some((month) => until !== undefined && month > until),
    count: sorted.length,
    updatedAt: sorted[0]?.notice.correctedAt ?? null,
    removed,
  };
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
