import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { corrections } from '@/db/schema/reviews';
import type { ClaimKind, CorrectionKind, Standing } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

/** A claim that rests on a source: it speaks in it, or issued a report that is cited for it. */
export type RestingClaim = {
  id: string;
  statement: string;
  kind: ClaimKind;
  day: string;
  /** What readers are told; null while it is not public. */
  standing: Standing | null;
  situation: string;
  speaks: boolean;
  publishes: boolean;
};

export type NoticeLine = {
  id: string;
  claimId: string;
  kind: CorrectionKind;
  stood: string;
  stands: string | null;
  reason: string;
  at: Date;
};

export type SourceRecord = {
  /** The latest day first. */
  claims: RestingClaim[];
  /** Corrections, clarifications, updates and withdrawals of these claims, the latest first. */
  notices: NoticeLine[];
};

/**
 * What rests on a source and on those that were merged into it: of each claim the revision that readers see, or else the latest
 * one, by its supporting citations.
 */
export async function readRecord(ctx: Context, sourceId: string): Promise<SourceRecord> {
  must(ctx.actor, 'read the desk');
  const rows = await ctx.db.execute<RestingClaim>(sql`
    with concerned as (select id from sources where id = ${sourceId} or merged_into_id = ${sourceId}),
    mentions as (
      select c.revision_id, true as speaks, false as publishes
      from attribution_steps s join citations c on c.id = s.citation_id and c.stance = 'supports'
      where s.source_id in (select id from concerned)
      union all
      select c.revision_id, false, true
      from reports r
        join snapshots n on n.report_id = r.id
        join passages p on p.snapshot_id = n.id
        join citations c on c.passage_id = p.id and c.stance = 'supports'
      where r.publisher_id in (select id from concerned) or r.author_id in (select id from concerned)
    ),
    mentioning as (
      select revision_id, bool_or(speaks) as speaks, bool_or(publishes) as publishes from mentions group by revision_id
    )
    select r.claim_id as id, coalesce(r.statement, '') as statement, r.kind, r.day::text as day, v.standing, s.title as situation,
      m.speaks, m.publishes
    from mentioning m
      join claim_revisions r on r.id = m.revision_id
      join claims c on c.id = r.claim_id
      join situations s on s.id = c.situation_id
      left join lateral (
        select revision_id, standing from public_versions
        where kind = 'claim' and subject_id = c.id order by published_at desc limit 1
      ) v on true
    where r.id = coalesce(v.revision_id, (
      select id from claim_revisions where claim_id = c.id order by number desc limit 1
    ))
    order by r.day desc, r.submitted_at desc`);
  const claims = [...rows];
  return { claims, notices: await noticesOn(ctx, claims) };
}

async function noticesOn(ctx: Context, claims: readonly RestingClaim[]): Promise<NoticeLine[]> {
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  const rows = await ctx.db
    .select()
    .from(corrections)
    .where(and(eq(corrections.subjectKind, 'claim'), inArray(corrections.subjectId, ids)))
    .orderBy(desc(corrections.correctedAt));
  return rows.map(({ id, subjectId, kind, stood, stands, reason, correctedAt }) => ({
    id,
    claimId: subjectId,
    kind,
    stood: stood ?? '',
    stands,
    reason: reason ?? '',
    at: correctedAt,
  }));
}
