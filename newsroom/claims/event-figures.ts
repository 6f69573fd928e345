import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import { claimRevisions } from '@/db/schema/claims';
import { attributionSteps, citations, figures } from '@/db/schema/evidence';
import { publicVersions } from '@/db/schema/publication';
import { passages, reports, snapshots } from '@/db/schema/reports';
import { measures } from '@/db/schema/situations';
import { sources } from '@/db/schema/sources';
import type { Qualifier, Standing } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import { eventNow } from './event-now';

/** A figure that another claim of the same event gives. */
export type EventFigure = {
  id: string;
  claimId: string;
  measure: string;
  value: string;
  low: string | null;
  high: string | null;
  qualifier: Qualifier;
  unit: string;
  asOf: string | null;
  /** Who gives it: the end of the attribution, else who issued the report. */
  says: string;
  /** What readers are told of the claim; null while they see nothing of it. */
  standing: Standing | null;
};

/**
 * The figures that the latest revisions of an event's claims give, measure by measure, to be held beside those of one claim.
 *
 * @param beside the claim whose own figures are left out.
 * @throws NotAllowed
 */
export async function figuresOfEvent(ctx: Context, eventId: string, beside: string): Promise<EventFigure[]> {
  must(ctx.actor, 'read the desk');
  const { db } = ctx;
  const ever = db.select({ id: claimRevisions.claimId }).from(claimRevisions).where(eq(eventNow, eventId));
  const latest = db
    .selectDistinctOn([claimRevisions.claimId], {
      id: claimRevisions.id,
      claimId: claimRevisions.claimId,
      eventId: eventNow.as('event_now'),
    })
    .from(claimRevisions)
    .where(inArray(claimRevisions.claimId, ever))
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number))
    .as('latest');
  const rows = await db
    .select({ figure: figures, measure: measures.name, claimId: latest.claimId })
    .from(latest)
    .innerJoin(figures, eq(figures.revisionId, latest.id))
    .innerJoin(measures, eq(measures.id, figures.measureId))
    .where(and(eq(latest.eventId, eventId), ne(latest.claimId, beside)))
    .orderBy(asc(measures.position), asc(figures.asOf), asc(figures.id))
    .limit(200);
  const speakers = await speakersOf(ctx, [...new Set(rows.map(({ figure }) => figure.revisionId))]);
  const standings = await standingsOf(ctx, [...new Set(rows.map(({ claimId }) => claimId))]);
  return rows.map(({ figure, measure, claimId }) => ({
    id: figure.id,
    claimId,
    measure,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    unit: figure.unit,
    asOf: figure.asOf,
    says: speakers.get(figure.citationId ?? '') ?? speakers.get(figure.revisionId) ?? '',
    standing: standings.get(claimId) ?? null,
  }));
}

/** Who speaks at the end of each supporting citation, by its id and, for the first of a revision, by the revision's. */
async function speakersOf(ctx: Context, revisionIds: readonly string[]): Promise<Map<string, string>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({
      citationId: citations.id,
      revisionId: citations.revisionId,
      label: attributionSteps.label,
      name: sources.name,
      outletId: reports.authorId,
      publisherId: reports.publisherId,
    })
    .from(citations)
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .leftJoin(attributionSteps, eq(attributionSteps.citationId, citations.id))
    .leftJoin(sources, eq(sources.id, attributionSteps.sourceId))
    .where(and(inArray(citations.revisionId, [...revisionIds]), eq(citations.stance, 'supports')))
    .orderBy(asc(citations.position), asc(attributionSteps.position));
  const outlets = new Map(
    (
      await ctx.db
        .select({ id: sources.id, name: sources.name })
        .from(sources)
        .where(
          inArray(
            sources.id,
            rows.map(({ outletId, publisherId }) => outletId ?? publisherId).filter((id) => id !== null),
          ),
        )
    ).map(({ id, name }) => [id, name]),
  );
  const speakers = new Map<string, string>();
  for (const { citationId, name, label, outletId, publisherId } of rows)
    speakers.set(citationId, name ?? label ?? outlets.get(outletId ?? publisherId ?? '') ?? '');
  for (const { citationId, revisionId } of rows)
    if (!speakers.has(revisionId)) speakers.set(revisionId, speakers.get(citationId) ?? '');
  return speakers;
}

async function standingsOf(ctx: Context, claimIds: readonly string[]): Promise<Map<string, Standing>> {
  if (claimIds.length === 0) return new Map();
  const rows = await ctx.db
    .selectDistinctOn([publicVersions.subjectId], {
      id: publicVersions.subjectId,
      standing: publicVersions.standing,
    })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, 'claim'), inArray(publicVersions.subjectId, [...claimIds])))
    .orderBy(publicVersions.subjectId, desc(publicVersions.publishedAt));
  return new Map(rows.flatMap(({ id, standing }) => (standing ? [[id, standing] as const] : [])));
}
