import { and, asc, countDistinct, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import { originals } from '@/db/schema/capture';
import { claimRevisions } from '@/db/schema/claims';
import { citations } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { excludedRanges, notes, passages, snapshots } from '@/db/schema/reports';
import type { CaptureMethod, NoteState } from '@/db/vocabulary';
import type { Span } from './passage';

/** What stands beside a report's text. The reads that call these have asked whether one may. */

export type SnapshotLine = {
  id: string;
  sha256: string;
  length: number;
  method: CaptureMethod;
  at: Date;
  by: string | null;
  /** Claims that cite it, in any revision. */
  claims: number;
  /** Whether the file that it was read from is kept. */
  hasOriginal: boolean;
};

export type NoteLine = {
  id: string;
  /** The row's journal line: what a form that changes it carries. */
  seen: string;
  number: number;
  state: NoteState;
  markers: number[];
  body: string | null;
  url: string | null;
};

export type ExcludedLine = Span & { id: string; reason: string; by: string; at: Date };

/** A span with a claim whose latest revision cites it. */
export type CitedSpan = Span & { claimId: string; statement: string };

/** The report's snapshots, the latest first. */
export function snapshotsOf(db: Database, reportId: string): Promise<SnapshotLine[]> {
  return db
    .select({
      id: snapshots.id,
      sha256: snapshots.sha256,
      length: snapshots.utf16Length,
      method: snapshots.method,
      at: snapshots.capturedAt,
      by: people.name,
      claims: countClaims(db, (cited) => eq(cited.id, snapshots.id)),
      hasOriginal: sql<boolean>`${originals.id} is not null`,
    })
    .from(snapshots)
    .leftJoin(originals, eq(originals.snapshotId, snapshots.id))
    .leftJoin(people, eq(people.id, snapshots.capturedById))
    .where(eq(snapshots.reportId, reportId))
    .orderBy(desc(snapshots.capturedAt));
}

const cited = alias(snapshots, 'cited');

/** How many claims cite the snapshots of this condition, in any revision; for a row that a query reads. */
export function countClaims(db: Database, of: (snapshot: typeof cited) => SQL): SQL<number> {
  const counted = db
    .select({ claims: countDistinct(claimRevisions.claimId) })
    .from(citations)
    .innerJoin(claimRevisions, eq(claimRevisions.id, citations.revisionId))
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(cited, eq(cited.id, passages.snapshotId))
    .where(of(cited));
  return sql<number>`(${counted})`.mapWith(Number) as SQL<number>;
}

/** The notes of a snapshot, by number. */
export function notesOf(db: Database, snapshotId: string): Promise<NoteLine[]> {
  return db
    .select({
      id: notes.id,
      seen: notes.journalLine,
      number: notes.number,
      state: notes.state,
      markers: notes.markers,
      body: notes.body,
      url: notes.url,
    })
    .from(notes)
    .where(eq(notes.snapshotId, snapshotId))
    .orderBy(asc(notes.number));
}

/** What is left out of a snapshot now, in the order of its text. */
export function excludedIn(db: Database, snapshotId: string): Promise<ExcludedLine[]> {
  return db
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

/** What claims cite from a snapshot, in the order of its text. */
export async function citedIn(db: Database, snapshotId: string): Promise<CitedSpan[]> {
  const latest = db
    .selectDistinctOn([claimRevisions.claimId], {
      id: claimRevisions.id,
      claimId: claimRevisions.claimId,
      statement: claimRevisions.statement,
    })
    .from(claimRevisions)
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number))
    .as('latest');
  const rows = await db
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
