import { randomUUID } from 'node:crypto';
import { and, arrayOverlaps, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { findings } from '@/db/schema/findings';
import type { FindingSubject } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { canonicalText, sha256 } from '@/newsroom/digest';
import { change } from '@/newsroom/journal';
import { must } from '@/newsroom/policy';
import type { Noticed } from './noticed';

/** What a rule noticed of a thing of the desk. */
export type NoticedOf = Noticed & {
  subjectKind: FindingSubject;
  subjectId: string;
  alsoAbout: readonly string[];
  /** The text in which its spans stand. */
  snapshotId: string | null;
};

/** What a check has looked at: whatever of it is not noticed any more is gone. */
export type Looked = {
  situationId: string;
  rules: readonly string[];
  /** Things one of which a finding is about; null: everything of the situation. */
  about: readonly string[] | null;
};

export type Kept = { found: number; gone: number };

/**
 * Keeps what a check noticed. What was noticed before stays the same finding, with whatever a person made of it; what is noticed no
 * more is marked as gone, and comes back if it is noticed again.
 *
 * @throws NotAllowed.
 */
export async function keepFindings(
  ctx: Context,
  looked: Looked,
  noticed: readonly NoticedOf[],
): Promise<Kept> {
  must(ctx.actor, 'notice a finding');
  const line = {
    action: 'check',
    subjectKind: 'situation',
    subjectId: looked.situationId,
    situationId: looked.situationId,
  };
  return change(ctx, line, async (c) => {
    // Two checks at once would keep one finding twice.
    await c.tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`findings ${looked.situationId}`}, 3))`,
    );
    const now = new Map(noticed.map((one) => [fingerprintOf(one), one]));
    const known = await c.tx
      .select({ id: findings.id, fingerprint: findings.fingerprint, goneAt: findings.goneAt })
      .from(findings)
      .where(
        and(
          eq(findings.situationId, looked.situationId),
          inArray(findings.rule, [...looked.rules]),
          looked.about
            ? or(
                inArray(findings.subjectId, [...looked.about]),
                arrayOverlaps(findings.alsoAbout, [...looked.about]),
              )
            : undefined,
        ),
      );
    const kept: Kept = { found: 0, gone: 0 };
    for (const { id, fingerprint, goneAt } of known) {
      const isNoticed = now.delete(fingerprint);
      if (isNoticed === (goneAt === null)) continue;
      await c.update(
        findings,
        id,
        { goneAt: isNoticed ? null : c.now },
        goneAt === null ? isNull(findings.goneAt) : undefined,
      );
      if (isNoticed) kept.found += 1;
      else kept.gone += 1;
    }
    const rows = [...now].map(([fingerprint, one]) => ({
      ...{ id: randomUUID(), situationId: looked.situationId, rule: one.rule, fingerprint, foundAt: c.now },
      ...{
        subjectKind: one.subjectKind,
        subjectId: one.subjectId,
        alsoAbout: [...one.alsoAbout],
        snapshotId: one.snapshotId,
      },
      places: canonicalText(one.at.map(({ start, end }) => ({ start, end }))),
      facts: canonicalText(one.facts),
    }));
    await c.insertAll(findings, rows);
    return { ...kept, found: kept.found + rows.length };
  });
}

/** Where it stands is left out: in a new snapshot of a report the same oddity is the same finding. */
function fingerprintOf({ rule, subjectId, alsoAbout, facts }: NoticedOf): string {
  return sha256(canonicalText({ rule, subjectId, alsoAbout: [...alsoAbout], facts }));
}
