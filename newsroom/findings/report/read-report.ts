import type { Span } from '@/newsroom/extraction/document';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import type { PageCheck } from '@/newsroom/reports/page';
import type { Noticed } from '../noticed';

/** A note of a report, as the desk knows it. */
export type ReadNote = {
  number: number;
  body: string | null;
  url: string | null;
  markers: readonly number[];
};

/** A captured report as the rules see it. */
export type ReadReport = {
  text: string;
  title: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
  /** Local day, YYYY-MM-DD. */
  publishedOn: string | null;
  notes: readonly ReadNote[];
  /** What is no part of it. */
  excluded: readonly Span[];
  /** What it seems to claim, in order of the text. */
  claims: readonly Suggestion[];
  /** How its page was found when it was last compared with this text; null where nobody has looked since the capture. */
  page: (PageCheck & { /** ISO 8601 in UTC. */ capturedAt: string }) | null;
};

/** A check of a report: pure, one a file. */
export type ReportRule = (report: ReadReport) => Noticed[];

/** The claims that are said once: repeats in a summary and the title left aside. */
export function saidOnce({ claims, excluded }: ReadReport): Suggestion[] {
  return claims.filter(
    ({ role, repeats, start }) =>
      role !== 'headline' && !repeats && !excluded.some((range) => range.start <= start && start < range.end),
  );
}
