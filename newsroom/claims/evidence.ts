import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { claimRevisions, claims, relations, revisionPlaces, revisionTopics } from '@/db/schema/claims';
import { eventRevisions } from '@/db/schema/events';
import { attributionSteps, citations, figures } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { notes, passages, reports, snapshots } from '@/db/schema/reports';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { parties } from '@/db/schema/sources';
import { NotFound } from '@/newsroom/errors';
import { type SourceNow, sourcesNow } from '@/newsroom/sources/now';
import { latestVersion, removedVersion } from '@/newsroom/timeline/latest';
import type { EventVersion } from '@/newsroom/timeline/version';
import { eventOfRevision } from './event-now';

export type Evidence = Awaited<ReturnType<typeof readEvidence>>;
export type EvidenceCitation = Evidence['citations'][number];

/**
 * One revision with everything that it rests on, in order: what a reviewer looks at, and what publication writes down.
 *
 * @throws NotFound when there is no such revision.
 */
export async function readEvidence(db: Database | Transaction, revisionId: string) {
  const [row] = await db
    .select({ revision: claimRevisions, claim: claims, situation: situations, author: people.byline })
    .from(claimRevisions)
    .innerJoin(claims, eq(claims.id, claimRevisions.claimId))
    .innerJoin(situations, eq(situations.id, claims.situationId))
    .innerJoin(people, eq(people.id, claimRevisions.authorId))
    .where(eq(claimRevisions.id, revisionId));
  if (!row) throw new NotFound('revision');
  const [eventId, cited, found, placed, named, related] = await Promise.all([
    eventOfRevision(db, revisionId),
    readCitations(db, revisionId),
    readFigures(db, revisionId),
    readPlaces(db, revisionId, row.situation.id),
    db
      .select({ id: topics.id, name: topics.name })
      .from(revisionTopics)
      .innerJoin(topics, eq(topics.id, revisionTopics.topicId))
      .where(eq(revisionTopics.revisionId, revisionId))
      .orderBy(asc(topics.name)),
    db
      .select({ kind: relations.kind, claimId: relations.toClaimId })
      .from(relations)
      .where(eq(relations.revisionId, revisionId))
      .orderBy(asc(relations.kind), asc(relations.toClaimId)),
  ]);
  return {
    ...row,
    revision: { ...row.revision, eventId },
    ...cited,
    figures: found,
    places: placed,
    topics: named,
    relations: related,
    event: eventId ? await readEvent(db, eventId) : null,
  };
}

/** The citations in order, and every source that they name (publishers, authors and speakers), each once. */
async function readCitations(db: Database | Transaction, revisionId: string) {
  const rows = await db
    .select({
      citation: citations,
      passage: passages,
      sha256: snapshots.sha256,
      report: reports,
      note: notes,
    })
    .from(citations)
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .leftJoin(notes, eq(notes.id, citations.noteId))
    .where(eq(citations.revisionId, revisionId))
    .orderBy(asc(citations.position));
  const steps = rows.length
    ? await db
        .select()
        .from(attributionSteps)
        .where(
          inArray(
            attributionSteps.citationId,
            rows.map((row) => row.citation.id),
          ),
        )
        .orderBy(asc(attributionSteps.position))
    : [];
  const sources = await sourcesNow(db, [
    ...rows.flatMap(({ report }) => [report.publisherId, report.authorId]),
    ...steps.map((step) => step.sourceId),
  ]);
  const labelParties = await namesOfParties(
    db,
    steps.map((step) => step.partyId),
  );
  const voice = (id: string | null) => (id && sources.get(id)) || null;
  return {
    citations: rows.map(({ citation, passage, sha256, report, note }) => ({
      ...citation,
      passage: {
        ...passage,
        exact: passage.exact ?? '',
        prefix: passage.prefix ?? '',
        suffix: passage.suffix ?? '',
        sha256,
      },
      report,
      note,
      publisher: voice(report.publisherId),
      author: voice(report.authorId),
      outlet: voice(report.authorId) ?? voice(report.publisherId),
      steps: steps
        .filter((step) => step.citationId === citation.id)
        .map((step) => ({
          ...speakerOf(step, voice(step.sourceId), labelParties),
          verb: step.verb,
          office: step.office,
        })),
    })),
    sources: [...sources.values()],
  };
}

/** A source as it counts now (`namedId` is the one that the revision names), or a label with the party that it names. */
function speakerOf(
  { label, partyId }: typeof attributionSteps.$inferSelect,
  source: SourceNow | null,
  labelParties: ReadonlyMap<string, string>,
) {
  if (source) return { ...source, label: null };
  const partyName = (partyId && labelParties.get(partyId)) || null;
  return { namedId: null, sourceId: null, label, name: label ?? '', kind: null, partyId, partyName };
}

async function namesOfParties(
  db: Database | Transaction,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.select().from(parties).where(inArray(parties.id, wanted));
  return new Map(rows.map((party) => [party.id, party.name]));
}

async function readFigures(db: Database | Transaction, revisionId: string) {
  const rows = await db
    .select({ figure: figures, measure: measures.name, measurePosition: measures.position })
    .from(figures)
    .innerJoin(measures, eq(measures.id, figures.measureId))
    .where(eq(figures.revisionId, revisionId))
    .orderBy(asc(figures.position));
  return rows.map(({ figure, measure, measurePosition }) => ({
    ...figure,
    measure,
    measurePosition,
    stands: figure.citationId !== null || figure.derivation !== null,
  }));
}

async function readPlaces(db: Database | Transaction, revisionId: string, situationId: string) {
  const named = await db
    .select({ place: places, role: revisionPlaces.role })
    .from(revisionPlaces)
    .innerJoin(places, eq(places.id, revisionPlaces.placeId))
    .where(eq(revisionPlaces.revisionId, revisionId))
    .orderBy(asc(revisionPlaces.position));
  if (named.length === 0) return [];
  const all = await db
    .select({ id: places.id, name: places.name, parentId: places.parentId })
    .from(places)
    .where(eq(places.situationId, situationId));
  const byId = new Map(all.map((place) => [place.id, place]));
  return named.map(({ place, role }) => ({
    id: place.id,
    name: place.name,
    kind: place.kind,
    role,
    within: namesAbove(place.parentId, byId),
  }));
}

function namesAbove(
  parentId: string | null,
  byId: ReadonlyMap<string, { name: string; parentId: string | null }>,
): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let id = parentId; id && !seen.has(id); id = byId.get(id)?.parentId ?? null) {
    seen.add(id);
    names.push(byId.get(id)?.name ?? '');
  }
  return names;
}

async function readEvent(db: Database | Transaction, eventId: string) {
  const [revision] = await db
    .select()
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, eventId))
    .orderBy(desc(eventRevisions.number))
    .limit(1);
  const version = await latestVersion<EventVersion>(db, 'event', eventId);
  if (!revision) throw new NotFound('event');
  // A title that readers know stays until another one was reviewed.
  const title = version?.shown.title ?? revision.title ?? '';
  // Of one whose words were removed readers know, too: a new title is reviewed by itself.
  const isPublic = version !== null || (await removedVersion(db, 'event', eventId)) !== null;
  return { ...revision, id: eventId, title, isPublic };
}
