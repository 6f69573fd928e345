import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { situations } from '@/db/schema/situations';
import { NotFound } from '@/newsroom/errors';

/**
 * The situation of that slug, or the only one there is.
 *
 * @throws NotFound when there is none, or several and no slug.
 */
export async function theSituation(db: Database, slug?: string) {
  const found = await db
    .select()
    .from(situations)
    .where(slug === undefined ? undefined : eq(situations.slug, slug))
    .limit(2);
  const [situation, another] = found;
  if (!situation || another)
    throw new NotFound(
      slug === undefined && another ? 'situation: there are several, name one' : 'situation',
    );
  return situation;
}
