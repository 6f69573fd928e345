import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '@/db/client';
import { claimRevisions, claims, relations, revisionPlaces, revisionTopics } from '@/db/schema/claims';
import { eventRevisions } from '@/db/schema/events';
import { attributionSteps, citations, figures } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { notes, passages, reports, snapshots } from '@/db/schema/reports';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { parties, sources } from '@/db/schema/sources';
import { NotFound } from '@/newsroom/errors';

export type Evidence = Awaited<ReturnType<typeof readEvidence>>;
export type EvidenceCitation = Evidence['citations'][number];
export type EvidenceSource = {
  sourceId: string;
  name: string;
  kind: typeof sources.$inferSelect.kind;
  partyId: string;
  partyName: string;
};

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
  const cited = await readCitations(db, revisionId);
  return {
    ...row,
    citations: cited,
    sources: await readSources(db, cited),
    figures: await readFigures(db, revisionId),
    places: await readPlaces(db, revisionId, row.situation.id),
    topics: await db
      .select({ id: topics.id, name: topics.name })
      .from(revisionTopics)
      .innerJoin(topics, eq(topics.id, revisionTopics.topicId))
      .where(eq(revisionTopics.revisionId, revisionId))
      .orderBy(asc(topics.name)),
    relations: await db
      .select({ kind: relations.kind, claimId: relations.toClaimId })
      .from(relations)
      .where(eq(relations.revisionId, revisionId))
      .orderBy(asc(relations.kind), asc(relations.toClaimId)),
    event: row.revision.eventId ? await readEvent(db, row.revision.eventId) : null,
  };
}

async function readCitations(db: Database | Transaction, revisionId: string) {
  const publisher = alias(sources, 'publisher');
  const author = alias(sources, 'author');
  const rows = await db
    .select({
      citation: citations,
      passage: passages,
      sha256: snapshots.sha256,
      report: reports,
      note: notes,
      publisher,
      author,
    })
    .from(citations)
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .innerJoin(reports, eq(reports.id, snapshots.reportId))
    .leftJoin(notes, eq(notes.id, citations.noteId))
    .leftJoin(publisher, eq(publisher.id, reports.publisherId))
    .leftJoin(author, eq(author.id, reports.authorId))
    .where(eq(citations.revisionId, revisionId))
    .orderBy(asc(citations.position));
  const steps = rows.length
    ? await db
        .select({ step: attributionSteps, source: sources })
        .from(attributionSteps)
        .leftJoin(sources, eq(sources.id, attributionSteps.sourceId))
        .where(
          inArray(
            attributionSteps.citationId,
            rows.map((row) => row.citation.id),
          ),
        )
        .orderBy(asc(attributionSteps.position))
    : [];
  const partyNames = await namesOfParties(db, [
    ...rows.flatMap(({ publisher: p, author: a }) => [p?.partyId, a?.partyId]),
    ...steps.flatMap(({ step, source }) => [step.partyId, source?.partyId]),
  ]);
  const voice = (source: typeof sources.$inferSelect | null) =>
    source && {
      sourceId: source.id,
      name: source.name,
      kind: source.kind,
      partyId: source.partyId,
      partyName: partyNames.get(source.partyId) ?? '',
    };
  return rows.map(({ citation, passage, sha256, report, note, publisher: p, author: a }) => ({
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
    publisher: voice(p),
    author: voice(a),
    outlet: voice(a) ?? voice(p),
    steps: steps
      .filter(({ step }) => step.citationId === citation.id)
      .map(({ step, source }) => ({
        sourceId: step.sourceId,
        label: step.label,
        name: source?.name ?? step.label ?? '',
        kind: source?.kind ?? null,
        partyId: source?.partyId ?? step.partyId,
        partyName: partyNames.get(source?.partyId ?? step.partyId ?? '') ?? null,
        verb: step.verb,
        office: step.office,
      })),
  }));
}

async function namesOfParties(
  db: Database | Transaction,
  ids: (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))];
  if (wanted.length === 0) return new Map();
  const rows = await db.select().from(parties).where(inArray(parties.id, wanted));
  return new Map(rows.map((party) => [party.id, party.name]));
}

/** Every source that the citations name: publishers, authors and speakers, each once. */
async function readSources(
  db: Database | Transaction,
  cited: Awaited<ReturnType<typeof readCitations>>,
): Promise<EvidenceSource[]> {
  const ids = [
    ...new Set(
      cited
        .flatMap((c) => [c.publisher?.sourceId, c.author?.sourceId, ...c.steps.map((s) => s.sourceId)])
        .filter((id) => typeof id === 'string'),
    ),
  ];
  if (ids.length === 0) return [];
  return db
    .select({
      sourceId: sources.id,
      name: sources.name,
      kind: sources.kind,
      partyId: sources.partyId,
      partyName: parties.name,
    })
    .from(sources)
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .where(inArray(sources.id, ids))
    .orderBy(asc(sources.id));
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
  const [version] = await db
    .select({ id: publicVersions.id })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, 'event'), eq(publicVersions.subjectId, eventId)))
    .limit(1);
  if (!revision) throw new NotFound('event');
  return { ...revision, id: eventId, title: revision.title ?? '', isPublic: version !== undefined };
}
