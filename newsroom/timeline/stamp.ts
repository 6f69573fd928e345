import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { journal } from '@/db/schema/journal';
import { publicVersions } from '@/db/schema/publication';
import type { DayTimeline } from './day';

/** A journal line as readers are told of it: enough to find it in the chain, and nobody's name. */
export type PublicLine = { line: string; position: number; hash: string };

/** The journal line of the publication that bears a stamp; a stamp belongs to one line alone. Null where none bears it. */
export async function lineOfStamp(db: Database, stamp: string): Promise<PublicLine | null> {
  const [row] = await db
    .select({ line: journal.id, position: journal.position, hash: journal.hash })
    .from(publicVersions)
    .innerJoin(journal, eq(journal.id, publicVersions.journalLine))
    .where(eq(publicVersions.publishedAt, new Date(stamp)))
    .limit(1);
  return row ?? null;
}

/** The latest stamp among all that a day shows, with its sources and its situation; null on an empty day. */
export function lastStampOf({ updatedAt, situation, sources }: DayTimeline): string | null {
  if (updatedAt === null) return null;
  const stamps = [
    updatedAt,
    situation.publishedAt,
    ...[...sources.values()].map((source) => source.publishedAt),
  ];
  return stamps.sort().at(-1) ?? null;
}
