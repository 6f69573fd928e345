import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import { people } from '@/db/schema/people';
import { reports, snapshots } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import { sources } from '@/db/schema/sources';
import type { CaptureMethod } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import {
  type CitedSpan,
  citedIn,
  countClaims,
  type ExcludedLine,
  excludedIn,
  type NoteLine,
  notesOf,
  type SnapshotLine,
  snapshotsOf,
} from './parts';
import { findQuote, overlap, type Span } from './passage';

export type ReportLine = {
  id: string;
  title: string | null;
  publisherName: string | null;
  publishedOn: string | null;
  language: string;
  situation: { id: string; slug: string; title: string; timeZone: string };
  capturedAt: Date;
  capturedBy: string | null;
  /** Claims that cite it, in any revision. */
  claims: number;
};

/** A report as its page at the desk shows it, with one snapshot: the latest, unless another was asked for. */
export type ReportInFull = Omit<ReportLine, 'claims'> & {
  /** The row's journal line: what a form that changes it carries. */
  seen: string;
  authorName: string | null;
  url: string | null;
  finished: { by: string; at: Date } | null;
  snapshot: { id: string; text: string; sha256: string; length: number; method: CaptureMethod };
  /** All of them, the latest first. */
  snapshots: SnapshotLine[];
  notes: NoteLine[];
  excluded: ExcludedLine[];
  cited: CitedSpan[];
};

/** What a list shows of a report, beside its latest snapshot and whoever captured that. */
export const reportColumns = {
  id: reports.id,
  title: reports.title,
  publisherName: nameNow(reports.publisherId),
  publishedOn: reports.publishedOn,
  language: reports.language,
  situation: {
    id: situations.id,
    slug: situations.slug,
    title: situations.title,
    timeZone: situations.timeZone,
  },
  capturedAt: snapshots.capturedAt,
  capturedBy: people.name,
};

/** How a source is called now: a merged one by its survivor's name. */
function nameNow(id: PgColumn): SQL<string | null> {
  const named = alias(sources, 'named');
  const now = alias(sources, 'now');
  return sql<string | null>`(
    select ${now.name} from ${sources} as named join ${sources} as now on ${now.id} = coalesce(${named.mergedIntoId}, ${named.id})
    where ${named.id} = ${id}
  )`;
}

/** Reports, the last captured first; at most 500. */
export async function listReports(
  ctx: Context,
  { situationId }: { situationId?: string } = {},
): Promise<ReportLine[]> {
  must(ctx.actor, 'read the desk');
  return ctx.db
    .select({ ...reportColumns, claims: countClaims(ctx.db, (cited) => eq(cited.reportId, reports.id)) })
    .from(reports)
    .innerJoin(situations, eq(situations.id, reports.situationId))
    .innerJoin(snapshots, eq(snapshots.id, latestSnapshot(ctx)))
    .leftJoin(people, eq(people.id, snapshots.capturedById))
    .where(situationId ? eq(reports.situationId, situationId) : undefined)
    .orderBy(desc(snapshots.capturedAt))
    .limit(500);
}

/**
 * A report with everything that stands beside its text.
 *
 * @param snapshotId one of its snapshots; the latest when left out.
 * @throws NotFound, also for a snapshot of another report.
 */
export async function findReport(ctx: Context, id: string, snapshotId?: string): Promise<ReportInFull> {
  must(ctx.actor, 'read the desk');
  const finishers = alias(people, 'finishers');
  const [report] = await ctx.db
    .select({
      ...reportColumns,
      seen: reports.journalLine,
      authorName: nameNow(reports.authorId),
      url: reports.url,
      finishedAt: reports.finishedAt,
      finishedBy: finishers.name,
      snapshot: {
        id: snapshots.id,
        text: snapshots.text,
        sha256: snapshots.sha256,
        length: snapshots.utf16Length,
        method: snapshots.method,
      },
    })
    .from(reports)
    .innerJoin(situations, eq(situations.id, reports.situationId))
    .innerJoin(
      snapshots,
      and(eq(snapshots.reportId, reports.id), eq(snapshots.id, snapshotId ?? latestSnapshot(ctx))),
    )
    .leftJoin(people, eq(people.id, snapshots.capturedById))
    .leftJoin(finishers, eq(finishers.id, reports.finishedById))
    .where(eq(reports.id, id));
  if (!report) throw new NotFound('report');

  const { finishedAt, finishedBy, snapshot, ...rest } = report;
  const [captured, notes, excluded, cited] = await Promise.all([
    snapshotsOf(ctx.db, id),
    notesOf(ctx.db, snapshot.id),
    excludedIn(ctx.db, snapshot.id),
    citedIn(ctx.db, snapshot.id),
  ]);
  return {
    ...rest,
    finished: finishedAt && { by: finishedBy ?? '', at: finishedAt },
    snapshot: { ...snapshot, text: snapshot.text ?? '' },
    snapshots: captured,
    notes,
    excluded,
    cited,
  };
}

/** Id of the latest snapshot of the report in the row at hand. */
export function latestSnapshot(ctx: Context) {
  const later = alias(snapshots, 'later');
  return ctx.db
    .select({ id: later.id })
    .from(later)
    .where(eq(later.reportId, reports.id))
    .orderBy(desc(later.capturedAt))
    .limit(1);
}

/** One of the places where a pasted quote stands in a report, with what surrounds it. */
export type Occurrence = { number: number; before: string; words: string; after: string };

/** Where a quote stands outside of what is left out; numbered as a citation's `occurrence` counts them. */
export async function occurrencesOf(ctx: Context, reportId: string, quote: string): Promise<Occurrence[]> {
  must(ctx.actor, 'read the desk');
  const [snapshot] = await ctx.db
    .select({ id: snapshots.id, text: snapshots.text })
    .from(snapshots)
    .where(eq(snapshots.reportId, reportId))
    .orderBy(desc(snapshots.capturedAt))
    .limit(1);
  if (!snapshot?.text) return [];
  const { text } = snapshot;
  const excluded = await excludedIn(ctx.db, snapshot.id);
  return findQuote(text, quote)
    .filter((span) => !excluded.some((range) => overlap(range, span)))
    .map(({ start, end }, index) => ({
      number: index + 1,
      before: text.slice(Math.max(0, start - 90), start).replace(/^\S*\s/, ''),
      words: text.slice(start, end),
      after: text.slice(end, end + 90).replace(/\s\S*$/, ''),
    }));
}

/** The words between two offsets of the latest snapshot, for a form that begins from a selection; null when there are none. */
export async function wordsBetween(
  ctx: Context,
  reportId: string,
  { start, end }: Span,
): Promise<string | null> {
  const report = await findReport(ctx, reportId);
  const words = report.snapshot.text.slice(start, end);
  return start < end && words.trim() && words.isWellFormed() ? words : null;
}
