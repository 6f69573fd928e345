import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { journal } from '@/db/schema/journal';
import { publicVersions } from '@/db/schema/publication';
import { redactionAnswers } from '@/db/schema/redactions';
import type { DayTimeline } from './day';

/** A journal line as readers are told of it: enough to find it in the chain, and nobody's name. */
export type PublicLine = { line: string; position: number; hash: string };

/** The journal line of the publication that bears a stamp, which belongs to one line alone; or of the redaction of that moment. */
export async function lineOfStamp(db: Database, stamp: string): Promise<PublicLine | null> {
  const at = new Date(stamp);
  const line = { line: journal.id, position: journal.position, hash: journal.hash };
  const [published] = await db
    .select(line)
    .from(publicVersions)
    .innerJoin(journal, eq(journal.id, publicVersions.journalLine))
    .where(eq(publicVersions.publishedAt, at))
    .limit(1);
  if (published) return published;
  const [redacted] = await db
    .select(line)
    .from(redactionAnswers)
    .innerJoin(journal, eq(journal.id, redactionAnswers.journalLine))
    .where(eq(redactionAnswers.answeredAt, at))
    .limit(1);
  return redacted ?? null;
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
