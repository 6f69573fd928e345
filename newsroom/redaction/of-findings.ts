import { arrayOverlaps, inArray, or } from 'drizzle-orm';
import { findingDecisions, findings } from '@/db/schema/findings';
import type { Change } from '@/newsroom/journal';
import type { Rows } from './rows';

/** What checks noticed of things: the numbers and words that a finding repeats go at once, the reasons of those who settled it with the rest. */
export async function ofFindings(
  c: Change,
  rows: Rows,
  { about, snapshotIds = [] }: { about: readonly string[]; snapshotIds?: readonly string[] },
): Promise<void> {
  const found = await c.tx
    .select({ id: findings.id, goneAt: findings.goneAt })
    .from(findings)
    .where(
      or(
        inArray(findings.subjectId, [...about]),
        arrayOverlaps(findings.alsoAbout, [...about]),
        inArray(findings.snapshotId, [...snapshotIds]),
      ),
    );
  for (const { id, goneAt } of found) await c.forget(findings, id, { facts: '{}', goneAt: goneAt ?? c.now });
  const ids = found.map(({ id }) => id);
  await rows.add(findingDecisions, inArray(findingDecisions.findingId, ids));
}
