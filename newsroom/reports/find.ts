import { and, asc, countDistinct, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { claimRevisions } from '@/db/schema/claims';
import { citations } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { excludedRanges, notes, passages, reports, snapshots } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import { sources } from '@/db/schema/sources';
import type { CaptureMethod, NoteState } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
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

/** A report as its page at the desk shows it, with the latest snapshot. */
export type ReportInFull = Omit<ReportLine, 'claims'> & {
  authorName: string | null;
  url: string | null;
  snapshot: { id: string; text: string; sha256: string; length: number; method: CaptureMethod };
  notes: { number: number; state: NoteState; markers: number[]; body: string | null; url: string | null }[];
  excluded: (Span & { id: string; reason: string; by: string; at: Date })[];
  /** What is cited from it by the latest revision of a claim. */
  cited: (Span & { claimId: string; statement: string })[];
};

const publishers = alias(sources, 'publishers');
const authors = alias(sources, 'authors');

const line = {
  id: reports.id,
  title: reports.title,
  publisherName: publishers.name,
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

/** Reports, the last captured first. */
export async function listReports(
  ctx: Context,
  { situationId }: { situationId?: string } = {},
): Promise<ReportLine[]> {
  must(ctx.actor, 'read the desk');
  const claimCounts = ctx.db
    .select({ reportId: snapshots.reportId, claims: countDistinct(claimRevisions.claimId).as('claims') })
    .from(citations)
    .innerJoin(claimRevisions, eq(claimRevisions.id, citations.revisionId))
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .groupBy(snapshots.reportId)
    .as('claim_counts');
  return ctx.db
    .select({ ...line, claims: sql<number>`coalesce(${claimCounts.claims}, 0)`.mapWith(Number) })
    .from(reports)
    .innerJoin(situations, eq(situations.id, reports.situationId))
    .innerJoin(snapshots, eq(snapshots.id, latestSnapshot(ctx)))
    .leftJoin(publishers, eq(publishers.id, reports.publisherId))
    .leftJoin(people, eq(people.id, snapshots.capturedById))
    .leftJoin(claimCounts, eq(claimCounts.reportId, reports.id))
    .where(situationId ? eq(reports.situationId, situationId) : undefined)
    .orderBy(desc(snapshots.capturedAt))
    .limit(500);
}

/** @throws NotFound */
export async function findReport(ctx: Context, id: string): Promise<ReportInFull> {
  must(ctx.actor, 'read the desk');
  const [report] = await ctx.db
    .select({
      ...line,
      authorName: authors.name,
      url: reports.url,
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
    .innerJoin(snapshots, eq(snapshots.id, latestSnapshot(ctx)))
    .leftJoin(publishers, eq(publishers.id, reports.publisherId))
    .leftJoin(authors, eq(authors.id, reports.authorId))
    .leftJoin(people, eq(people.id, snapshots.capturedById))
    .where(eq(reports.id, id));
  if (!report) throw new NotFound('report');

  const snapshotId = report.snapshot.id;
  const [noteRows, excluded, cited] = await Promise.all([
    ctx.db
      .select({
        number: notes.number,
        state: notes.state,
        markers: notes.markers,
        body: notes.body,
        url: notes.url,
      })
      .from(notes)
      .where(eq(notes.snapshotId, snapshotId))
      .orderBy(asc(notes.number)),
    excludedIn(ctx, snapshotId),
    citedIn(ctx, snapshotId),
  ]);
  return {
    ...report,
    snapshot: { ...report.snapshot, text: report.snapshot.text ?? '' },
    notes: noteRows,
    excluded,
    cited,
  };
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
  const excluded = await excludedIn(ctx, snapshot.id);
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

function excludedIn(ctx: Context, snapshotId: string): Promise<ReportInFull['excluded']> {
  return ctx.db
    .select({
      id: excludedRanges.id,
      start: excludedRanges.start,
      end: excludedRanges.end,
      reason: excludedRanges.reason,
      by: people.name,
      at: excludedRanges.excludedAt,
    })
    .from(excludedRanges)
    .innerJoin(people, eq(people.id, excludedRanges.excludedById))
    .where(and(eq(excludedRanges.snapshotId, snapshotId), isNull(excludedRanges.liftedAt)))
    .orderBy(asc(excludedRanges.start));
}

async function citedIn(ctx: Context, snapshotId: string): Promise<ReportInFull['cited']> {
  const latest = ctx.db
    .selectDistinctOn([claimRevisions.claimId], {
      id: claimRevisions.id,
      claimId: claimRevisions.claimId,
      statement: claimRevisions.statement,
    })
    .from(claimRevisions)
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number))
    .as('latest');
  const rows = await ctx.db
    .selectDistinct({
      start: passages.start,
      end: passages.end,
      claimId: latest.claimId,
      statement: latest.statement,
    })
    .from(passages)
    .innerJoin(citations, eq(citations.passageId, passages.id))
    .innerJoin(latest, eq(latest.id, citations.revisionId))
    .where(eq(passages.snapshotId, snapshotId))
    .orderBy(asc(passages.start));
  return rows.map((row) => ({ ...row, statement: row.statement ?? '' }));
}

/** Id of the latest snapshot of the report in the row at hand. */
function latestSnapshot(ctx: Context) {
  const later = alias(snapshots, 'later');
  return ctx.db
    .select({ id: later.id })
    .from(later)
    .where(eq(later.reportId, reports.id))
    .orderBy(desc(later.capturedAt))
    .limit(1);
}
