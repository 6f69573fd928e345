import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';

/** Whether a situation under this slug was ever public. */
export async function situationExists(db: Database, slug: string): Promise<boolean> {
  return asked(
    db,
    sql`select from situations s join public_versions v on v.kind = 'situation' and v.subject_id = s.id where s.slug = ${slug}`,
  );
}

/** Whether a claim was ever public. */
export async function claimExists(db: Database, claimId: string): Promise<boolean> {
  return asked(db, sql`select from public_versions where kind = 'claim' and subject_id = ${claimId}`);
}

/** Whether anything was ever public. */
export async function anythingExists(db: Database): Promise<boolean> {
  return asked(db, sql`select from public_versions`);
}

async function asked(db: Database, query: ReturnType<typeof sql>): Promise<boolean> {
  const [row] = await db.execute<{ there: boolean }>(sql`select exists (${query}) as there`);
  return row?.there ?? false;
}
