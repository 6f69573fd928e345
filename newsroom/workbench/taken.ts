import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { refusedSuggestions } from '@/db/schema/capture';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { citations } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { passages, reports, snapshots } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { findQuote } from '@/newsroom/reports/passage';
import type { Span, Taken } from './states';

/**
 * What has been done with the passages of a report's latest snapshot: entered in claims and drafts, or refused.
 *
 * @throws NotFound. NotAllowed.
 */
export async function readTaken(ctx: Context, reportId: string): Promise<Taken[]> {
  must(ctx.actor, 'read the desk');
  const [snapshot] = await ctx.db
    .select({ id: snapshots.id, text: snapshots.text, situationId: snapshots.situationId })
    .from(snapshots)
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .where(eq(reports.id, reportId))
    .orderBy(desc(snapshots.capturedAt))
    .limit(1);
  if (!snapshot) throw new NotFound('report');
  const [submitted, drafted, refused] = await Promise.all([
    submittedIn(ctx, snapshot.id),
    draftedIn(ctx, { ...snapshot, text: snapshot.text ?? '' }, reportId),
    refusedIn(ctx, snapshot.id),
  ]);
  return [...submitted, ...drafted, ...refused];
}

async function submittedIn(ctx: Context, snapshotId: string): Promise<Taken[]> {
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
      by: people.name,
    })
    .from(passages)
    .innerJoin(citations, eq(citations.passageId, passages.id))
    .innerJoin(latest, eq(latest.id, citations.revisionId))
    .innerJoin(claims, eq(claims.id, latest.claimId))
    .innerJoin(people, eq(people.id, claims.enteredById))
    .where(eq(passages.snapshotId, snapshotId))
    .orderBy(asc(passages.start), asc(latest.claimId));
  return rows.map((row) => ({
    ...row,
    statement: row.statement ?? '',
    kind: 'entered' as const,
    isDraft: false,
  }));
}

/** Drafts whose fields name the report; what a draft cites is only in its text. */
async function draftedIn(
  ctx: Context,
  snapshot: { text: string; situationId: string },
  reportId: string,
): Promise<Taken[]> {
  const rows = await ctx.db
    .select({ claimId: drafts.claimId, fields: drafts.fields, by: people.name })
    .from(drafts)
    .innerJoin(claims, eq(claims.id, drafts.claimId))
    .innerJoin(people, eq(people.id, drafts.authorId))
    .where(and(eq(claims.situationId, snapshot.situationId), sql`strpos(${drafts.fields}, ${reportId}) > 0`))
    .orderBy(asc(drafts.claimId));
  return rows.flatMap(({ claimId, fields, by }) => {
    const typed = JSON.parse(fields) as Record<string, unknown>;
    const statement = typeof typed.statement === 'string' ? typed.statement.trim().slice(0, 300) : '';
    const cited = Array.isArray(typed.citations) ? (typed.citations as unknown[]) : [];
    return cited
      .map((citation) => spanOf(snapshot.text, citation, reportId))
      .filter((span) => span !== null)
      .map((span) => ({ ...span, kind: 'entered' as const, claimId, statement, isDraft: true, by }));
  });
}

function spanOf(text: string, citation: unknown, reportId: string): Span | null {
  if (typeof citation !== 'object' || citation === null) return null;
  const { reportId: cited, quote, start, end } = citation as Record<string, unknown>;
  if (cited !== reportId || typeof quote !== 'string' || !quote.trim()) return null;
  const span = { start: Number(start || Number.NaN), end: Number(end || Number.NaN) };
  if (text.slice(span.start, span.end).trim() === quote.trim()) return span;
  return findQuote(text, quote)[0] ?? null;
}

async function refusedIn(ctx: Context, snapshotId: string): Promise<Taken[]> {
  const rows = await ctx.db
    .select({
      start: refusedSuggestions.start,
      end: refusedSuggestions.end,
      refusalId: refusedSuggestions.id,
      by: people.name,
    })
    .from(refusedSuggestions)
    .innerJoin(people, eq(people.id, refusedSuggestions.refusedById))
    .where(and(eq(refusedSuggestions.snapshotId, snapshotId), isNull(refusedSuggestions.endedAt)))
    .orderBy(asc(refusedSuggestions.start));
  return rows.map((row) => ({ ...row, kind: 'refused' as const }));
}
