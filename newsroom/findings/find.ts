import { and, arrayOverlaps, desc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import { findingDecisions, findings } from '@/db/schema/findings';
import { people } from '@/db/schema/people';
import type { FindingDecision, FindingRule, FindingSubject } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import type { Span } from '@/newsroom/extraction/document';
import { must } from '@/newsroom/policy';
import type { Facts } from './noticed';

/** A finding as the desk is told of it. */
export type FindingLine = {
  id: string;
  situationId: string;
  rule: FindingRule;
  subject: { kind: FindingSubject; id: string };
  alsoAbout: string[];
  snapshotId: string | null;
  places: Span[];
  facts: Facts;
  foundAt: Date;
  /** The check notices it no more. */
  goneAt: Date | null;
  decided: { id: string; decision: FindingDecision; reason: string; by: string; at: Date } | null;
};

const most = 500;

/** How long a finding stays in the list after it was settled, in milliseconds: somebody may have it open. */
const lingering = 60 * 60 * 1000;

/**
 * Findings that wait for a person: what is still noticed and nobody has settled, the newest first; at most 500.
 *
 * @param about only what is about these things.
 * @throws NotAllowed.
 */
export async function listOpenFindings(
  ctx: Context,
  { situationId, about }: { situationId?: string; about?: readonly string[] } = {},
): Promise<FindingLine[]> {
  const all = await readFindings(ctx, { situationId, about, open: true });
  return all.filter(({ decided }) => decided === null);
}

/** Findings that wait, and behind them those that were settled within the hour. @throws NotAllowed. */
export async function listFindingsToSettle(ctx: Context, situationId: string): Promise<FindingLine[]> {
  const settledSince = new Date(ctx.clock.now().getTime() - lingering);
  const all = await readFindings(ctx, { situationId, open: true, settledSince });
  return [...all.filter(({ decided }) => !decided), ...all.filter(({ decided }) => decided)];
}

/** Every finding about these things, the settled and the gone ones included. @throws NotAllowed. */
export async function listFindingsAbout(ctx: Context, about: readonly string[]): Promise<FindingLine[]> {
  return readFindings(ctx, { about, open: false });
}

async function readFindings(
  ctx: Context,
  {
    situationId,
    about,
    open,
    settledSince,
  }: {
    situationId?: string | undefined;
    about?: readonly string[] | undefined;
    open: boolean;
    /** With the open ones, those that were settled since then. */
    settledSince?: Date;
  },
): Promise<FindingLine[]> {
  must(ctx.actor, 'read the desk');
  if (about?.length === 0) return [];
  const last = ctx.db
    .selectDistinctOn([findingDecisions.findingId], {
      findingId: findingDecisions.findingId,
      id: sql<string>`${findingDecisions.id}`.as('decision_id'),
      decision: findingDecisions.decision,
      reason: findingDecisions.reason,
      decidedAt: findingDecisions.decidedAt,
      by: people.name,
    })
    .from(findingDecisions)
    .innerJoin(people, eq(people.id, findingDecisions.decidedById))
    .orderBy(findingDecisions.findingId, desc(findingDecisions.decidedAt), desc(findingDecisions.id))
    .as('last');
  const rows = await ctx.db
    .select({
      finding: findings,
      last: { id: last.id, decision: last.decision, reason: last.reason, by: last.by, at: last.decidedAt },
    })
    .from(findings)
    .leftJoin(last, eq(last.findingId, findings.id))
    .where(
      and(
        situationId ? eq(findings.situationId, situationId) : undefined,
        about
          ? or(inArray(findings.subjectId, [...about]), arrayOverlaps(findings.alsoAbout, [...about]))
          : undefined,
        open
          ? and(
              isNull(findings.goneAt),
              or(isNull(last.id), settledSince ? gte(last.decidedAt, settledSince) : undefined),
            )
          : undefined,
      ),
    )
    .orderBy(desc(findings.foundAt), findings.id)
    .limit(most);
  return rows.map(({ finding, last }) => ({
    id: finding.id,
    situationId: finding.situationId,
    rule: finding.rule as FindingRule,
    subject: { kind: finding.subjectKind, id: finding.subjectId },
    alsoAbout: finding.alsoAbout,
    snapshotId: finding.snapshotId,
    places: JSON.parse(finding.places) as Span[],
    facts: JSON.parse(finding.facts) as Facts,
    foundAt: finding.foundAt,
    goneAt: finding.goneAt,
    decided: last?.id
      ? { id: last.id, decision: last.decision, reason: last.reason ?? '', by: last.by, at: last.at }
      : null,
  }));
}
