import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { claimRevisions, claims, relations, revisionPlaces } from '@/db/schema/claims';
import { attributionSteps, citations, figures } from '@/db/schema/evidence';
import { publicVersions } from '@/db/schema/publication';
import { passages, reports, snapshots } from '@/db/schema/reports';
import { announcementOutcomes, reviews } from '@/db/schema/reviews';
import { measures, places } from '@/db/schema/situations';
import { parties } from '@/db/schema/sources';
import { eventNow } from '@/newsroom/claims/event-now';
import { originatorsOf } from '@/newsroom/claims/independence';
import type { Span } from '@/newsroom/extraction/document';
import { sourcesNow } from '@/newsroom/sources/now';
import { standingFor } from '@/newsroom/timeline/joined';
import type { ReadClaim, ReadOriginator } from './claim/read-claim';

/** Its latest version says of no other claim that it stands for this one. */
const notJoined = sql`not exists (
  select from (
    select v.payload from ${publicVersions} v where v.kind = 'claim' and v.subject_id = ${claims.id}
    order by v.published_at desc limit 1
  ) latest where latest.payload like '%"mergedIntoId":"%'
)`;

/** Finds in a snapshot the words that say who asserts a passage; null where none do. */
export type FindAttribution = (snapshotId: string, passage: Span) => Span | null;

/**
 * Everything of a situation's claims that the rules look at, from their latest revisions. A claim that was joined to another is left
 * out: what it says is said there. Each stands under the event that it belongs to now, whatever was joined or divided meanwhile.
 *
 * @param among leaves some of the claims: a condition on `claims`.
 */
export async function readClaims(
  db: Database,
  situationId: string,
  { findAttribution, among }: { findAttribution: FindAttribution; among?: SQL },
): Promise<ReadClaim[]> {
  const latest = await db
    .selectDistinctOn([claimRevisions.claimId], { revision: claimRevisions, eventId: eventNow })
    .from(claimRevisions)
    .innerJoin(claims, eq(claims.id, claimRevisions.claimId))
    .where(and(eq(claims.situationId, situationId), notJoined, among))
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number));
  const rows = latest.map(({ revision, eventId }) => ({ ...revision, eventId }));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const claimIds = rows.map(({ claimId }) => claimId);
  const [cited, counted, placed, related, reviewed, outcomes, shown, eventFor] = await Promise.all([
    readCitations(db, ids),
    db
      .select({ figure: figures, measure: measures.name })
      .from(figures)
      .innerJoin(measures, eq(measures.id, figures.measureId))
      .where(inArray(figures.revisionId, ids))
      .orderBy(asc(figures.position)),
    db
      .select({ revisionId: revisionPlaces.revisionId, name: places.name })
      .from(revisionPlaces)
      .innerJoin(places, eq(places.id, revisionPlaces.placeId))
      .where(inArray(revisionPlaces.revisionId, ids))
      .orderBy(asc(revisionPlaces.position)),
    db
      .select({ revisionId: relations.revisionId, kind: relations.kind, claimId: relations.toClaimId })
      .from(relations)
      .where(inArray(relations.revisionId, ids)),
    db
      .selectDistinctOn([reviews.claimId], {
        claimId: reviews.claimId,
        revisionId: reviews.revisionId,
        signed: reviews.signedFigures,
        originators: reviews.originators,
        own: reviews.ownObservations,
      })
      .from(reviews)
      .where(inArray(reviews.claimId, claimIds))
      .orderBy(reviews.claimId, desc(reviews.reviewedAt)),
    db
      .selectDistinctOn([announcementOutcomes.claimId], {
        claimId: announcementOutcomes.claimId,
        outcome: announcementOutcomes.outcome,
      })
      .from(announcementOutcomes)
      .where(inArray(announcementOutcomes.claimId, claimIds))
      .orderBy(announcementOutcomes.claimId, desc(announcementOutcomes.decidedAt)),
    db
      .selectDistinctOn([publicVersions.subjectId], {
        claimId: publicVersions.subjectId,
        standing: publicVersions.standing,
      })
      .from(publicVersions)
      .where(and(eq(publicVersions.kind, 'claim'), inArray(publicVersions.subjectId, claimIds)))
      .orderBy(publicVersions.subjectId, desc(publicVersions.publishedAt)),
    standingFor(
      db,
      rows.map(({ eventId }) => eventId),
    ),
  ]);
  const citationsOf = grouped(cited, ({ revisionId }) => revisionId);
  const figuresOf = grouped(counted, ({ figure }) => figure.revisionId);
  const placesOf = grouped(placed, ({ revisionId }) => revisionId);
  const relationsOf = grouped(related, ({ revisionId }) => revisionId);
  const reviewOf = new Map(reviewed.map((one) => [one.claimId, one]));
  const outcomeOf = new Map(outcomes.map((one) => [one.claimId, one.outcome]));
  const standingOf = new Map(shown.map((one) => [one.claimId, one.standing]));
  return rows.map((revision): ReadClaim => {
    const { id, claimId } = revision;
    const review = reviewOf.get(claimId);
    const ownCitations = citationsOf.get(id) ?? [];
    const standing = standingOf.get(claimId) ?? null;
    const signed = review?.revisionId === id ? review.signed : [];
    return {
      claimId,
      statement: revision.statement ?? '',
      kind: revision.kind,
      day: revision.day,
      time: {
        precision: revision.timePrecision,
        start: revision.timeStart?.toISOString() ?? null,
        end: revision.timeEnd?.toISOString() ?? null,
        phrase: revision.timePhrase,
        choiceReason: revision.timeChoiceReason,
      },
      due: revision.duePrecision && {
        end: revision.dueEnd?.toISOString() ?? null,
        phrase: revision.duePhrase,
      },
      outcome: outcomeOf.get(claimId) ?? null,
      eventId: (revision.eventId && eventFor.get(revision.eventId)?.eventId) ?? revision.eventId,
      places: (placesOf.get(id) ?? []).map(({ name }) => name),
      figures: (figuresOf.get(id) ?? []).map(({ figure, measure }) => ({
        ...{ id: figure.id, measureId: figure.measureId, measure, unit: figure.unit, value: figure.value },
        ...{ qualifier: figure.qualifier, asOf: figure.asOf, partOfId: figure.partOfId },
        stands: figure.citationId !== null || figure.derivation !== null || signed.includes(figure.id),
      })),
      citations: ownCitations.map(({ citation, passage, report }) => ({
        ...{ id: citation.id, stance: citation.stance, summaryOnly: citation.summaryOnly },
        report: { id: report.id, title: report.title ?? '', publishedOn: report.publishedOn },
        passage: { start: passage.start, end: passage.end, exact: passage.exact ?? '' },
        attribution: findAttribution(passage.snapshotId, passage),
      })),
      relations: (relationsOf.get(id) ?? []).map(({ kind, claimId: to }) => ({ kind, claimId: to })),
      originators: originatorsOf(revision.kind, ownCitations, review?.own ?? []),
      reviewed: review ? { originators: JSON.parse(review.originators) as ReadOriginator[] } : null,
      isPublic: standing !== null && standing !== 'withdrawn',
      standing,
    };
  });
}

/** The citations of these revisions, each with its voices as independence counts them. */
async function readCitations(db: Database, revisionIds: readonly string[]) {
  const rows = await db
    .select({ citation: citations, passage: passages, report: reports })
    .from(citations)
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .where(inArray(citations.revisionId, [...revisionIds]))
    .orderBy(asc(citations.position));
  if (rows.length === 0) return [];
  const steps = await db
    .select({ step: attributionSteps, labelParty: parties.name })
    .from(attributionSteps)
    .leftJoin(parties, eq(parties.id, attributionSteps.partyId))
    .where(
      inArray(
        attributionSteps.citationId,
        rows.map(({ citation }) => citation.id),
      ),
    )
    .orderBy(asc(attributionSteps.position));
  const sources = await sourcesNow(db, [
    ...rows.flatMap(({ report }) => [report.publisherId, report.authorId]),
    ...steps.map(({ step }) => step.sourceId),
  ]);
  const voice = (id: string | null) => (id && sources.get(id)) || null;
  const stepsOf = grouped(steps, ({ step }) => step.citationId);
  return rows.map(({ citation, passage, report }) => ({
    ...{ id: citation.id, revisionId: citation.revisionId, stance: citation.stance },
    ...{ citation, passage, report },
    outlet: voice(report.authorId) ?? voice(report.publisherId),
    steps: (stepsOf.get(citation.id) ?? []).map(({ step, labelParty }) => {
      const source = voice(step.sourceId);
      if (source) return { ...source, label: null };
      return {
        sourceId: null,
        label: step.label,
        name: step.label ?? '',
        partyId: step.partyId,
        partyName: labelParty,
      };
    }),
  }));
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
