import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';

/** Whether anything was ever public. */
export async function anythingExists(db: Database): Promise<boolean> {
  const [row] = await db.execute<{ there: boolean }>(
    sql`select exists (select from public_versions) as there`,
  );
  return row?.there ?? false;
}
