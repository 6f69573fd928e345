import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { claimRevisions } from '@/db/schema/claims';
import { citations } from '@/db/schema/evidence';
import { publicVersions } from '@/db/schema/publication';
import { passages, snapshots } from '@/db/schema/reports';
import { reviews } from '@/db/schema/reviews';
import { longestAround } from '@/newsroom/reports/sentences-around';
import type { ClaimVersion, VersionPayload } from '@/newsroom/timeline/version';
import { faultsOfEditorNotes } from './editor-notes';
import { faultsOfNotices } from './notices';
import { inPortions, type Reading, type Tampering } from './reading';
import { faultsOfJoining } from './regrouped';
import { faultsOfEvent, faultsOfTakeaway } from './texts';

type Version = typeof publicVersions.$inferSelect;

/** Holds what readers saw against what was reviewed (promises 1, 2, 6 and 9). @returns how many public versions were looked at. */
export async function verifyPublic(db: Reading, found: Tampering[]): Promise<number> {
  let count = 0;
  let before: Version | null = null;
  const versions = inPortions<Version>((last, limit) =>
    db
      .select()
      .from(publicVersions)
      .where(
        last
          ? or(
              gt(publicVersions.publishedAt, last.publishedAt),
              and(eq(publicVersions.publishedAt, last.publishedAt), gt(publicVersions.id, last.id)),
            )
          : undefined,
      )
      .orderBy(asc(publicVersions.publishedAt), asc(publicVersions.id))
      .limit(limit),
  );
  for await (const version of versions) {
    count++;
    const where = `public_versions ${version.id}`;
    if (
      before &&
      before.publishedAt.getTime() === version.publishedAt.getTime() &&
      before.journalLine !== version.journalLine
    )
      found.push({ where, what: 'bears the stamp of another publication' });
    for (const what of await faultsOf(db, version)) found.push({ where, what });
    before = version;
  }
  return count;
}

async function faultsOf(db: Reading, version: Version): Promise<string[]> {
  // A redacted payload has nothing left to hold against anything.
  if (version.payload === null) return [];
  const payload = readPayload(version.payload);
  if (!payload) return ['its payload cannot be read'];
  switch (payload.kind) {
    case 'claim':
      return faultsOfClaim(db, version, payload);
    case 'takeaway':
      return faultsOfTakeaway(db, version, payload);
    case 'event':
      return faultsOfEvent(db, version, payload);
    default:
      return [];
  }
}

async function faultsOfClaim(db: Reading, version: Version, payload: ClaimVersion): Promise<string[]> {
  const [reviewed] = await db
    .select({ review: reviews, revision: claimRevisions })
    .from(reviews)
    .innerJoin(claimRevisions, eq(claimRevisions.id, reviews.revisionId))
    .where(eq(reviews.id, version.reviewId ?? version.id));
  if (!reviewed) return ['shows a claim that nobody reviewed'];
  const { review, revision } = reviewed;
  const faults: string[] = [];
  if (revision.id !== version.revisionId || revision.claimId !== version.subjectId)
    faults.push('shows another revision than the one reviewed');
  // Of a revision without words, as a redaction leaves it, only the structure can be compared.
  if (revision.statement !== null && payload.statement !== revision.statement)
    faults.push('shows another statement than the one reviewed');
  if (
    payload.standing !== version.standing ||
    (payload.standing !== 'withdrawn' && payload.standing !== review.verdict)
  )
    faults.push('shows another standing than the review gave');
  if (payload.day !== version.day || payload.day !== revision.day)
    faults.push('stands on another day than its revision');
  if (!showsReasons(payload, review)) faults.push('shows other reasons than those that the review gave');
  faults.push(
    ...(await faultsOfCitations(db, payload, revision.id)),
    ...(await faultsOfNotices(db, payload.corrections)),
    ...(await faultsOfJoining(db, 'claim', payload.claimId, payload.mergedIntoId)),
    ...(await faultsOfEditorNotes(db, version, payload)),
  );
  return faults;
}

/** Whether the last review is shown with its words; what was redacted of it cannot be held against anything. */
function showsReasons({ reviews: shown }: ClaimVersion, review: typeof reviews.$inferSelect): boolean {
  const last = shown.at(-1);
  if (!last || last.id !== review.id) return false;
  if (review.salt === null) return true;
  return (
    last.method === review.method &&
    last.reason === review.reason &&
    last.overrideReason === review.overrideReason &&
    (last.methodReason ?? null) === review.methodReason &&
    (last.contradictionAnswer ?? null) === review.contradictionAnswer
  );
}

function readPayload(text: string): VersionPayload | null {
  try {
    return JSON.parse(text) as VersionPayload;
  } catch {
    return null;
  }
}

async function faultsOfCitations(db: Reading, payload: ClaimVersion, revisionId: string): Promise<string[]> {
  const text = sql`coalesce(${snapshots.text}, '')`;
  const rows = await db
    .select({
      id: citations.id,
      exact: passages.exact,
      before: sql<string>`substr(${text}, greatest(1, ${passages.startCodePoint} + 1 - ${longestAround}), least(${longestAround}, ${passages.startCodePoint}))`,
      after: sql<string>`substr(${text}, ${passages.endCodePoint} + 1, ${longestAround})`,
    })
    .from(citations)
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .where(eq(citations.revisionId, revisionId));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const same =
    payload.citations.length === rows.length &&
    payload.citations.every((c) => (rowOf.get(c.id)?.exact ?? '') === c.passage.exact);
  // An older version shows nothing around its passages.
  const inPlace = payload.citations.every(
    ({ id, passage: { before = '', after = '' } }) =>
      rowOf.get(id)?.before.endsWith(before) && rowOf.get(id)?.after.startsWith(after),
  );
  return [
    ...(same ? [] : ['shows other words than its passages']),
    ...(inPlace || !same ? [] : ['shows other words around its passages than stand there']),
  ];
}
