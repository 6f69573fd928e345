import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { publicVersions } from '@/db/schema/publication';
import type { PublicKind } from '@/db/vocabulary';
import type { Published, VersionPayload } from './version';

type Row = typeof publicVersions.$inferSelect;

/** A public version's payload with its stamp. @throws Error when it was redacted: callers show that it was. */
export function published<P extends VersionPayload>(row: Pick<Row, 'payload' | 'publishedAt'>): Published<P> {
  if (row.payload === null) throw new Error('the payload of this public version was removed');
  return shownSince(row.payload, row.publishedAt.toISOString());
}

/** A payload with its stamp, ISO 8601 to the millisecond. */
export function shownSince<P extends VersionPayload>(payload: string, publishedAt: string): Published<P> {
  return Object.assign(JSON.parse(payload) as P, { publishedAt });
}

export type LatestVersion<P extends VersionPayload> = {
  id: string;
  revisionId: string | null;
  reviewId: string | null;
  shown: Published<P>;
};

/** What readers see of one thing now; null when it was never public, or when a redaction took its words away. */
export async function latestVersion<P extends VersionPayload>(
  db: Database | Transaction,
  kind: P['kind'],
  subjectId: string,
): Promise<LatestVersion<P> | null> {
  const [row] = await db
    .select()
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, kind), eq(publicVersions.subjectId, subjectId)))
    .orderBy(desc(publicVersions.publishedAt))
    .limit(1);
  return row && row.payload !== null
    ? { id: row.id, revisionId: row.revisionId, reviewId: row.reviewId, shown: published<P>(row) }
    : null;
}

/** The version under which readers are told that the words of a thing were removed; null where they see it, or never did. */
export async function removedVersion(
  db: Database | Transaction,
  kind: PublicKind,
  subjectId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ id: publicVersions.id, isRemoved: isNull(publicVersions.payload).mapWith(Boolean) })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, kind), eq(publicVersions.subjectId, subjectId)))
    .orderBy(desc(publicVersions.publishedAt))
    .limit(1);
  return row?.isRemoved ? row.id : null;
}

/** What readers see of several things of one kind now, by id; without those whose words were removed. */
export async function latestVersions<P extends VersionPayload>(
  db: Database | Transaction,
  kind: PublicKind,
  subjectIds: readonly string[],
): Promise<Map<string, Published<P>>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([publicVersions.subjectId])
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, kind), inArray(publicVersions.subjectId, [...subjectIds])))
    .orderBy(publicVersions.subjectId, desc(publicVersions.publishedAt));
  const shown = rows.filter(({ payload }) => payload !== null);
  return new Map(shown.map((row) => [row.subjectId, published<P>(row)]));
}
