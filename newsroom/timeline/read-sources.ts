import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Cursor } from './claim-list';
import { type Count, countSources } from './claim-rows';
import { byId, current, situationBySlug } from './current';
import { newestNoticed } from './notice-rows';
import { readClaimList } from './read-claim-list';
import { bySaying, officesOf, type SourceLine, type SourcePage, type SourcesPage } from './sources-page';
import type { ClaimVersion, Published, SourceVersion } from './version';

/** The sources on which public claims of a situation rest; null when there is no such situation. */
export async function readSources(db: Database, slug: string, at?: Date): Promise<SourcesPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const lines = await linesOf(db, situation.situationId, await mergedSources(db, at), at);
  return { asOf: at?.toISOString() ?? null, situation, sources: lines.sort(bySaying) };
}

/** How many notices a page shows; all of them stand on the page of corrections. */
const mostNotices = 10;

/**
 * A source with the claims that rest on it; those of sources that were merged into it are its own.
 *
 * @returns null where no public claim of the situation rests on it, or where it was merged into another (find-part.ts tells which).
 */
export async function readSource(
  db: Database,
  slug: string,
  sourceId: string,
  before: Cursor | null,
  at?: Date,
): Promise<SourcePage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const { situationId } = situation;
  const merged = await mergedSources(db, at);
  const line = (await linesOf(db, situationId, merged, at)).find(
    ({ source }) => source.sourceId === sourceId,
  );
  if (!line) return null;
  const mergedIds = [...merged].flatMap(([id, survivor]) => (survivor === sourceId ? [id] : []));
  const ids = [sourceId, ...mergedIds];
  const list = await readClaimList(db, { situationId, by: 'source', ids }, before, at);
  const noticed = await newestNoticed(db, situationId, ids, mostNotices, at);
  const corrected = [...(await byId<ClaimVersion>(db, 'claim', noticed, at)).values()];
  const notices = corrected.flatMap((claim) => claim.corrections.map((notice) => ({ notice, claim })));
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    line,
    mergedIds,
    offices: officesOf(list.claims, ids),
    notices: notices
      .sort((a, b) => b.notice.correctedAt.localeCompare(a.notice.correctedAt))
      .slice(0, mostNotices),
    list,
  };
}

async function linesOf(
  db: Database,
  situationId: string,
  itself: ReadonlyMap<string, string>,
  at?: Date,
): Promise<SourceLine[]> {
  const counts = await countSources(db, situationId, at, itself);
  const sources = await byId<SourceVersion>(db, 'source', [...counts.source.keys()], at);
  return [...counts.source].flatMap(([id, { claims, lastDay, standings }]: [string, Count]) => {
    const source: Published<SourceVersion> | undefined = sources.get(id);
    if (!source) return [];
    return [
      {
        source,
        spoken: counts.speaker.get(id)?.claims ?? 0,
        published: counts.publisher.get(id)?.claims ?? 0,
        lastDay,
        claims,
        standings,
        corrections: counts.corrections.get(id) ?? 0,
      },
    ];
  });
}

/** For each source that turned out to be another one: which. */
async function mergedSources(db: Database, at?: Date): Promise<Map<string, string>> {
  const merged = await current<SourceVersion>(
    db,
    sql`v.kind = 'source' and v.payload like '%"mergedIntoId":"%'`,
    at,
  );
  return new Map(
    merged.flatMap(({ sourceId, mergedIntoId }) => (mergedIntoId ? [[sourceId, mergedIntoId] as const] : [])),
  );
}
