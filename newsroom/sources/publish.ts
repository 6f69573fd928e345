import { and, eq, inArray, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { publicVersions } from '@/db/schema/publication';
import { sources } from '@/db/schema/sources';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import type { Change } from '@/newsroom/journal';
import { latestVersions } from '@/newsroom/timeline/latest';
import { type NewVersion, publish } from '@/newsroom/timeline/publish';
import type { SourceVersion } from '@/newsroom/timeline/version';
import { publicSources } from './now';

/**
 * Makes a change of sources public where readers know them, or know one that was merged into them. To be called late in the
 * change, when its rows are written.
 */
export async function publishSources(ctx: Context, c: Change, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await publish(ctx, c, null, async () => {
    const known = await c.tx
      .selectDistinct({ id: sources.id })
      .from(sources)
      .innerJoin(
        publicVersions,
        and(eq(publicVersions.kind, 'source'), eq(publicVersions.subjectId, sources.id)),
      )
      .where(or(inArray(sources.id, [...ids]), inArray(sources.mergedIntoId, [...ids])));
    return newVersionsOfSources(
      c.tx,
      known.map(({ id }) => id),
    );
  });
}

/**
 * The versions of sources that readers do not know yet, or know otherwise. To be asked under the publishing lock: whoever
 * changes one of them at the same moment has done so, or waits.
 */
export async function newVersionsOfSources(tx: Transaction, ids: readonly string[]): Promise<NewVersion[]> {
  const known = await latestVersions<SourceVersion>(tx, 'source', ids);
  const now = await publicSources(tx, ids);
  return now
    .filter((payload) => {
      const { publishedAt: _, ...shown } = known.get(payload.sourceId) ?? { publishedAt: null };
      return canonicalText(shown) !== canonicalText(payload);
    })
    .map((payload) => ({ subjectId: payload.sourceId, payload }));
}
