import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { publicVersions } from '@/db/schema/publication';

/**
 * The last days of a situation's timeline about which anything was ever published.
 *
 * @returns ISO dates, the latest first.
 */
export async function readLastDays(db: Database, situationId: string, most: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ day: publicVersions.day })
    .from(publicVersions)
    .where(and(eq(publicVersions.situationId, situationId), isNotNull(publicVersions.day)))
    .orderBy(desc(publicVersions.day))
    .limit(most);
  return rows.flatMap(({ day }) => (day === null ? [] : [day]));
}
