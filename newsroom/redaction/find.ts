import { desc, eq, isNull } from 'drizzle-orm';
import { alias, type PgTable } from 'drizzle-orm/pg-core';
import { people } from '@/db/schema/people';
import { redactionAnswers, redactions } from '@/db/schema/redactions';
import { situations } from '@/db/schema/situations';
import type { RedactionAnswer, RedactionGround, RedactionSubject } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { namedThings } from '@/newsroom/desk/named-things';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { subjectTables } from './subject-tables';

export type RedactionLine = {
  id: string;
  subjectKind: RedactionSubject;
  subjectId: string;
  /** What the desk calls it; null where it has no name any more. */
  subject: string | null;
  situation: { slug: string; title: string; timeZone: string };
  ground: RedactionGround;
  reason: string;
  by: string;
  byId: string;
  at: Date;
  /** Null while nobody answered. */
  answer: { answer: RedactionAnswer; reason: string | null; by: string; at: Date } | null;
};

const askers = alias(people, 'askers');
const answerers = alias(people, 'answerers');
const most = 200;

/** What was asked and how it was answered, the latest first; at most 200. @throws NotAllowed */
export async function listRedactions(ctx: Context, subjectId?: string): Promise<RedactionLine[]> {
  must(ctx.actor, 'read the desk');
  const rows = await ctx.db
    .select({
      redaction: redactions,
      by: askers.name,
      situation: { slug: situations.slug, title: situations.title, timeZone: situations.timeZone },
      answer: redactionAnswers,
      answeredBy: answerers.name,
    })
    .from(redactions)
    .innerJoin(askers, eq(askers.id, redactions.askedById))
    .innerJoin(situations, eq(situations.id, redactions.situationId))
    .leftJoin(redactionAnswers, eq(redactionAnswers.redactionId, redactions.id))
    .leftJoin(answerers, eq(answerers.id, redactionAnswers.answeredById))
    .where(subjectId ? eq(redactions.subjectId, subjectId) : undefined)
    .orderBy(desc(redactions.askedAt), desc(redactions.id))
    .limit(most);
  const names = await namedThings(
    ctx.db,
    rows.map(({ redaction }) => redaction.subjectId),
  );
  return rows.map(({ redaction, by, situation, answer, answeredBy }) => ({
    ...{ id: redaction.id, subjectKind: redaction.subjectKind, subjectId: redaction.subjectId },
    subject: names.get(redaction.subjectId) ?? null,
    situation,
    ground: redaction.ground,
    reason: redaction.reason ?? '',
    ...{ by, byId: redaction.askedById, at: redaction.askedAt },
    answer: answer && {
      ...{ answer: answer.answer, reason: answer.reason, by: answeredBy ?? '', at: answer.answeredAt },
    },
  }));
}

/** What the desk calls the thing whose words may be removed, and its situation. @throws NotFound. NotAllowed. */
export async function findSubject(
  ctx: Context,
  kind: RedactionSubject,
  id: string,
): Promise<{ name: string | null; situation: string }> {
  must(ctx.actor, 'ask for a redaction');
  const table = subjectTables[kind];
  const [row] = await ctx.db
    .select({ situation: situations.title })
    .from(table as PgTable)
    .innerJoin(situations, eq(situations.id, table.situationId))
    .where(eq(table.id, id));
  if (!row) throw new NotFound(kind);
  return { name: (await namedThings(ctx.db, [id])).get(id) ?? null, situation: row.situation };
}

/** How many wait for this person's answer: asked by somebody else. */
export async function countRedactionsAsked(ctx: Context): Promise<number> {
  must(ctx.actor, 'answer a redaction');
  const rows = await ctx.db
    .select({ byId: redactions.askedById })
    .from(redactions)
    .leftJoin(redactionAnswers, eq(redactionAnswers.redactionId, redactions.id))
    .where(isNull(redactionAnswers.id));
  const me = ctx.actor?.kind === 'person' ? ctx.actor.id : null;
  return rows.filter(({ byId }) => byId !== me).length;
}
