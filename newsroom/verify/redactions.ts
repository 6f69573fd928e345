import { asc, count, eq, inArray } from 'drizzle-orm';
import { redactedRows, redactionAnswers, redactions } from '@/db/schema/redactions';
import type { RedactionGround, RedactionSubject } from '@/db/vocabulary';
import type { Reading } from './reading';

/** Words that are gone on purpose, from however many rows. */
export type Redaction = {
  at: Date;
  subjectKind: RedactionSubject;
  subjectId: string;
  ground: RedactionGround;
  reason: string;
  rows: number;
};

/** The redactions that were done, and which rows they emptied, as "table id". The rows that say so are journaled like all others. */
export async function readRedactions(
  db: Reading,
): Promise<{ redacted: Set<string>; redactions: Redaction[] }> {
  const emptied = await db.select({ table: redactedRows.table, id: redactedRows.rowId }).from(redactedRows);
  const done = await db
    .select({ redaction: redactions, at: redactionAnswers.answeredAt, rows: count(redactedRows.id) })
    .from(redactions)
    .innerJoin(redactionAnswers, eq(redactionAnswers.redactionId, redactions.id))
    .leftJoin(redactedRows, eq(redactedRows.redactionId, redactions.id))
    .where(inArray(redactionAnswers.answer, ['consented', 'alone']))
    .groupBy(redactions.id, redactionAnswers.id)
    .orderBy(asc(redactionAnswers.answeredAt));
  return {
    redacted: new Set(emptied.map(({ table, id }) => `${table} ${id}`)),
    redactions: done.map(({ redaction: { subjectKind, subjectId, ground, reason }, at, rows }) => ({
      ...{ at, subjectKind, subjectId, ground, reason: reason ?? '', rows },
    })),
  };
}
