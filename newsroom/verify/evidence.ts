import { asc, eq, gt } from 'drizzle-orm';
import { passages, snapshots } from '@/db/schema/reports';
import { sha256 } from '@/newsroom/digest';
import { codePointsIn } from '@/newsroom/reports/snapshot';
import { inPortions, type Reading, type Tampering } from './reading';

/** Holds snapshots against their SHA-256, and passages, by both kinds of offsets, against their snapshots (promise 2). */
export async function verifyEvidence(
  db: Reading,
  found: Tampering[],
): Promise<{ snapshots: number; passages: number }> {
  const counted = { snapshots: 0, passages: 0 };
  const texts = inPortions<typeof snapshots.$inferSelect>(
    (last, limit) =>
      db
        .select()
        .from(snapshots)
        .where(last ? gt(snapshots.id, last.id) : undefined)
        .orderBy(asc(snapshots.id))
        .limit(limit),
    20,
  );
  for await (const snapshot of texts) {
    counted.snapshots++;
    const text = snapshot.text;
    if (text === null) continue;
    const where = `snapshots ${snapshot.id}`;
    if (sha256(text) !== snapshot.sha256) found.push({ where, what: 'its text does not have its SHA-256' });
    if (
      text.length !== snapshot.utf16Length ||
      codePointsIn(text, 0, text.length) !== snapshot.codePointLength
    )
      found.push({ where, what: 'its text does not have its length' });
    for (const passage of await db.select().from(passages).where(eq(passages.snapshotId, snapshot.id))) {
      counted.passages++;
      if (!stands(text, passage))
        found.push({ where: `passages ${passage.id}`, what: 'its words do not stand at its offsets' });
    }
  }
  return counted;
}

function stands(text: string, { exact, prefix, suffix, ...at }: typeof passages.$inferSelect): boolean {
  return (
    exact === null ||
    (text.slice(at.start, at.end) === exact &&
      text.slice(0, at.start).endsWith(prefix ?? '') &&
      text.slice(at.end).startsWith(suffix ?? '') &&
      codePointsIn(text, 0, at.start) === at.startCodePoint &&
      codePointsIn(text, 0, at.end) === at.endCodePoint)
  );
}
