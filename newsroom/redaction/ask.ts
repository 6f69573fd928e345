import { randomUUID } from 'node:crypto';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { people } from '@/db/schema/people';
import { redactionAnswers, redactions } from '@/db/schema/redactions';
import type { RedactionSubject } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { redact } from './redact';
import { redactionInput } from './redaction';
import { subjectTables } from './subject-tables';

/**
 * Asks that the words of a thing be removed. Where there is another admin, they have to consent; where there is none, the words go
 * at once, and the record says that nobody could be asked.
 *
 * @returns whether the words are gone already.
 * @throws RuleBroken redaction_asked. NotFound. NotAllowed. ZodError.
 */
export async function askForRedaction(
  ctx: Context,
  input: unknown,
): Promise<{ redactionId: string; isDone: boolean }> {
  const person = mustAsPerson(ctx.actor, 'ask for a redaction');
  const { subjectKind, subjectId, ground, reason } = redactionInput.parse(input);
  const line = { action: 'ask for redaction', subjectKind, subjectId };
  return change(ctx, line, async (c) => {
    const situationId = await situationOf(c, subjectKind, subjectId);
    c.about({ situationId });
    await mayAsk(c, subjectId);
    const redaction = await c.insert(redactions, {
      ...{ id: randomUUID(), situationId, subjectKind, subjectId, ground, reason },
      askedById: person.id,
      askedAt: c.now,
    });
    const isDone = await isOnlyAdmin(c, person.id);
    if (isDone) {
      c.about({ action: 'redact' });
      await c.insert(redactionAnswers, {
        ...{ id: randomUUID(), redactionId: redaction.id, answer: 'alone' as const },
        answeredById: person.id,
        answeredAt: c.now,
      });
      await redact(ctx, c, redaction);
    }
    return { redactionId: redaction.id, isDone };
  });
}

/** Locks the thing, too: two who ask at once are told. @throws NotFound */
async function situationOf(c: Change, kind: RedactionSubject, id: string): Promise<string> {
  const table = subjectTables[kind];
  const [row] = (await c.tx
    .select({ situationId: table.situationId })
    .from(table as PgTable)
    .where(eq(table.id, id))
    .for('update')) as { situationId: string }[];
  if (!row) throw new NotFound(kind);
  return row.situationId;
}

async function mayAsk(c: Change, subjectId: string): Promise<void> {
  const [open] = await c.tx
    .select({ id: redactions.id })
    .from(redactions)
    .leftJoin(redactionAnswers, eq(redactionAnswers.redactionId, redactions.id))
    .where(and(eq(redactions.subjectId, subjectId), isNull(redactionAnswers.id)))
    .limit(1);
  if (open) throw new RuleBroken('redaction_asked');
}

/** People of the demonstration can consent to nothing. */
async function isOnlyAdmin(c: Change, personId: string): Promise<boolean> {
  const [other] = await c.tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.role, 'admin'),
        isNull(people.disabledAt),
        sql`${people.demonstration} is not true`,
        ne(people.id, personId),
      ),
    )
    .limit(1);
  return !other;
}
