import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { publicDays } from '@/db/schema/public-index';

/**
 * The last days of a situation's timeline that have claims.
 *
 * @returns ISO dates, the latest first.
 */
export async function readLastDays(db: Database, situationId: string, most: number): Promise<string[]> {
  const rows = await db
    .select({ day: publicDays.day })
    .from(publicDays)
    .where(eq(publicDays.situationId, situationId))
    .orderBy(desc(publicDays.day))
    .limit(most);
  return rows.map(({ day }) => day);
}
