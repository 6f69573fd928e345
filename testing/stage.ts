import { and, desc, eq, isNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import { assignments, inboxEntries } from '@/db/schema/desk';
import { eventRevisions, events } from '@/db/schema/events';
import { invitations, people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { notes, reports } from '@/db/schema/reports';
import { embargoes, reviews } from '@/db/schema/reviews';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { parties, reliabilityRecords, sources } from '@/db/schema/sources';
import type { PublicKind } from '@/db/vocabulary';
import { saveDraft } from '@/newsroom/claims/draft';
import { mergeClaims } from '@/newsroom/claims/merge';
import { recordOutcome } from '@/newsroom/claims/outcome';
import { returnClaim } from '@/newsroom/claims/return';
import { reviewClaim } from '@/newsroom/claims/review';
import { submitClaim } from '@/newsroom/claims/submit';
import { withdrawClaim } from '@/newsroom/claims/withdraw';
import type { Clock } from '@/newsroom/context';
import { assign } from '@/newsroom/desk/assign';
import { comment } from '@/newsroom/desk/comment';
import { readFeed } from '@/newsroom/documents/feed';
import type { Fetched } from '@/newsroom/documents/fetched';
import { readDocument } from '@/newsroom/documents/read';
import { mergeEvents } from '@/newsroom/events/merge';
import { openEvent } from '@/newsroom/events/open';
import { reviseEvent } from '@/newsroom/events/revise';
import { checkReport } from '@/newsroom/findings/check-report';
import { writeEditorNote } from '@/newsroom/findings/editor-note';
import { listOpenFindings } from '@/newsroom/findings/find';
import { settleFinding } from '@/newsroom/findings/settle';
import { acceptInvitation } from '@/newsroom/people/accept';
import { disablePerson } from '@/newsroom/people/change-person';
import { invite } from '@/newsroom/people/invite';
import { startSession } from '@/newsroom/people/session';
import { askForRedaction } from '@/newsroom/redaction/ask';
import { allowHost } from '@/newsroom/reports/allowed-hosts';
import { captureReport } from '@/newsroom/reports/capture';
import { captureDocument } from '@/newsroom/reports/capture-document';
import { excludeRange } from '@/newsroom/reports/exclude';
import { listFeedItems } from '@/newsroom/reports/feed-items';
import { finishReport } from '@/newsroom/reports/finish';
import type { Received } from '@/newsroom/reports/receive';
import { watchFeed } from '@/newsroom/reports/watched-feeds';
import { addMeasure, addPlace, addTopic } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';
import { mergeSources } from '@/newsroom/sources/merge';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { readEvent } from '@/newsroom/timeline/read-event';
import { refuseSuggestion } from '@/newsroom/workbench/refuse';
import { assemble, type Cast, enlist, riverClaim } from './cast';

type Kept = PgTable & { id: PgColumn; journalLine: PgColumn };

/** The password of the person who signs in. */
export const password = 'correct horse battery staple';

export type Stage = Awaited<ReturnType<typeof setStage>>;

/**
 * A situation in which every verb finds something to act on: claims in each state, a takeaway, an event, people who are here,
 * disabled and invited. Two of them in one database are foreign to each other.
 */
export async function setStage(db: Database, clock: Clock, mark: string) {
  const cast = await assemble(db, clock);
  const claims = await claimsInEachState(db, cast);
  const person = await peopleOf(db, clock, cast, mark);
  const nina = { kind: 'person', id: person.nina.personId, name: 'Nina', role: 'writer' } as const;
  return {
    ...cast,
    nina: { db, clock, actor: nina },
    mark,
    claims,
    person,
    lists: await listsOf(db, cast),
    rangeId: (
      await excludeRange(cast.wanda, {
        snapshotId: cast.snapshotId,
        from: 'Subscribe to our letter!',
        reason: 'An appeal.',
      })
    ).id,
    refusalId: (await refuseSuggestion(cast.wanda, { snapshotId: cast.snapshotId, start: 16, end: 20 }))
      .refusalId,
    report: await reportsOf(db, cast),
    event: await eventsOf(db, cast, claims.published.claimId),
    regrouped: await regroupedOf(db, cast),
    takeaway: await takeawaysOf(db, cast, claims.published.claimId),
    source: await sourcesOf(db, cast, mark),
    capture: await capturesOf(cast, mark),
    finding: await findingsOf(db, cast),
    redactionId: await redactionOf(db, clock, cast),
    ...(await wordsOfTheDesk(db, cast, claims)),
  };
}

/** What an admin asked of a report of its own; another one has to answer. */
async function redactionOf(db: Database, clock: Clock, cast: Cast): Promise<string> {
  const alma = await enlist(db, clock, 'Alma', 'admin');
  const { reportId } = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, title: 'Letter from the dam', language: 'en', method: 'paste' },
    text: 'Somebody wrote from the dam.',
  });
  const { redactionId } = await askForRedaction(alma, {
    ...{ subjectKind: 'report', subjectId: reportId },
    ...{ ground: 'safety', reason: 'It names somebody who is in danger.' },
  });
  return redactionId;
}

/** What the checks notice of a torn report, and what they notice of the cited one, which holds; a claim with a note made of that. */
async function findingsOf(db: Database, cast: Cast) {
  const { reportId } = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, title: 'Torn bulletin', language: 'en', method: 'paste' },
    text: 'The water has risen.[1] The bridge is closed.[5]',
  });
  await checkReport({ ...cast.ada, actor: { kind: 'program', name: 'checks' } }, reportId);
  const [first] = await listOpenFindings(cast.wanda, { about: [reportId] });
  await checkReport({ ...cast.ada, actor: { kind: 'program', name: 'checks' } }, cast.reportId);
  const [cited] = await listOpenFindings(cast.wanda, { about: [cast.reportId] });
  const heldId = must(cited).id;
  const holds = {
    findingId: heldId,
    seen: '',
    decision: 'accepted',
    reason: 'No note says to what it refers.',
  };
  await settleFinding(cast.emil, holds);
  const fields = riverClaim(cast);
  const submitted = await submitClaim(cast.wanda, { situationId: cast.situationId, version: 0, fields });
  await reviewClaim(cast.emil, { ...submitted, verdict: 'attributed', reason: 'Quoted.' });
  const { claimId } = submitted;
  const note = await writeEditorNote(cast.emil, {
    ...{ claimId, publicVersionId: await publicVersionOf(db, 'claim', claimId), findingId: heldId },
    words: 'The bulletin does not say to what its notes refer.',
  });
  const noted = { ...note, publicVersionId: await publicVersionOf(db, 'claim', claimId) };
  return { reportId, findingId: must(first).id, heldId, noted };
}

async function claimsInEachState(db: Database, cast: Cast) {
  const { situationId } = cast;
  const submitted = (changes: Record<string, unknown> = {}) =>
    submitClaim(cast.wanda, { situationId, version: 0, fields: riverClaim(cast, changes) });
  const reviewed = async (changes: Record<string, unknown> = {}, decision: Record<string, unknown> = {}) => {
    const claim = await submitted(changes);
    const reason = 'The bulletin quotes the service.';
    await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason, ...decision });
    const version = await publicVersionOf(db, 'claim', claim.claimId);
    return { ...claim, publicVersionId: version };
  };
  const draft = await saveDraft(cast.wanda, { situationId, version: 0, fields: { statement: 'A bridge' } });
  const published = await reviewed();
  const withdrawn = await reviewed();
  await withdrawClaim(cast.edith, { ...withdrawn, reason: 'The gauge was misread.' });
  const announcement = await reviewed({ kind: 'announcement' });
  const fulfilled = await reviewed({ kind: 'announcement' });
  await recordOutcome(cast.emil, { ...fulfilled, outcome: 'broken', reason: 'Nothing came of it.' });
  const embargoed = await reviewed({}, { publication: 'held' });
  const [embargo] = await db.select().from(embargoes).where(eq(embargoes.claimId, embargoed.claimId));
  const returned = await submitted();
  await returnClaim(cast.emil, { ...returned, reason: 'Say where.' });
  const waiting = await submitted();
  const [review] = await db.select().from(reviews).where(eq(reviews.claimId, published.claimId));
  return {
    ...{ draft, published, withdrawn, announcement, fulfilled, returned, waiting },
    embargoed: { ...embargoed, embargoId: must(embargo).id },
    reviewId: must(review).id,
  };
}

/** What a situation lists, each as a form has it before it. */
async function listsOf(db: Database, cast: Cast) {
  const { situationId } = cast;
  const topic = await addTopic(cast.emil, { situationId, name: 'Flood' });
  const place = await addPlace(cast.emil, { situationId, name: 'Dnister', kind: 'water' });
  const measure = await addMeasure(cast.emil, { situationId, name: 'drowned', unit: 'people' });
  return {
    topic: { ...topic, seen: await seenOf(db, topics, topic.id) },
    place: { ...place, seen: await seenOf(db, places, place.id) },
    measure: { ...measure, seen: await seenOf(db, measures, measure.id) },
    situation: { situationId, seen: await seenOf(db, situations, situationId) },
  };
}

/** The report with one of its notes, and another that is finished. */
async function reportsOf(db: Database, cast: Cast) {
  const [row] = await db.select().from(reports).where(eq(reports.id, cast.reportId));
  const [note] = await db.select().from(notes).where(eq(notes.snapshotId, cast.snapshotId)).limit(1);
  const finished = await captureReport(cast.wanda, {
    ...{ situationId: cast.situationId, title: 'Last bulletin', language: 'en' },
    ...{ text: 'The water has gone.', method: 'paste' },
  });
  await finishReport(cast.wanda, finished);
  return { seen: must(row).journalLine, noteId: must(note).id, noteSeen: must(note).journalLine, finished };
}

/** The event of the published claim, whose changed title waits for review; and one that readers do not know. */
async function eventsOf(db: Database, cast: Cast, claimId: string) {
  const { situationId } = cast;
  const time = { precision: 'day', date: '2025-05-11' };
  const { eventId: quietId } = await openEvent(cast.wanda, { situationId, title: 'Bridge closed', time });
  const [shown] = await db
    .select({ id: publicVersions.subjectId, versionId: publicVersions.id })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, 'event'), eq(publicVersions.situationId, situationId)))
    .limit(1);
  const eventId = must(shown).id;
  const first = await latestOf(db, eventId);
  const revised = await reviseEvent(cast.wanda, {
    ...{ eventId, baseRevisionId: first, title: 'Flood wave at Kamianka and below', time },
    ...{ changeKind: 'clarification', changeReason: 'It went on.' },
  });
  const [row] = await db.select().from(events).where(eq(events.id, eventId));
  const seen = must(row).journalLine;
  const publicVersionId = await publicVersionOf(db, 'event', eventId);
  const [quiet] = await db.select().from(events).where(eq(events.id, quietId));
  return {
    ...{ eventId, revisionId: revised.revisionId, publicVersionId, seen, claimId },
    quiet: { eventId: quietId, revisionId: await latestOf(db, quietId), seen: must(quiet).journalLine },
  };
}

/** Two public events, the first with two claims; an event and a claim that were joined to others; a value to choose. */
async function regroupedOf(db: Database, cast: Cast) {
  const { situationId } = cast;
  const time = { precision: 'night', date: '2025-05-11' };
  const publicEvent = async (title: string, claims: number) => {
    const { eventId } = await openEvent(cast.wanda, { situationId, title, time });
    const claimIds: string[] = [];
    for (let i = 0; i < claims; i++) {
      const fields = riverClaim(cast, { newEventTitle: '', eventId });
      const claim = await submitClaim(cast.wanda, { situationId, version: 0, fields });
      await reviewClaim(cast.emil, { ...claim, verdict: 'attributed', reason: 'Quoted.' });
      claimIds.push(claim.claimId);
    }
    return { eventId, claimIds };
  };
  const two = await publicEvent('Wave', 4);
  const one = await publicEvent('Breach', 1);
  const joined = await publicEvent('Night of the wave', 1);
  await mergeEvents(cast.emil, {
    ...{ eventId: joined.eventId, survivorId: one.eventId, reason: 'One night.' },
    publicVersionId: await publicVersionOf(db, 'event', joined.eventId),
  });
  const [kept = '', going = '', joining = '', joinedClaim = ''] = two.claimIds;
  await mergeClaims(cast.emil, {
    ...{ claimId: joinedClaim, survivorId: kept, reason: 'Told twice.' },
    publicVersionId: await publicVersionOf(db, 'claim', joinedClaim),
  });
  const row = must((await readEvent(db, two.eventId))?.ledger.rows[0]);
  return {
    two: { eventId: two.eventId, publicVersionId: await publicVersionOf(db, 'event', two.eventId) },
    one: { eventId: one.eventId, publicVersionId: await publicVersionOf(db, 'event', one.eventId) },
    joined: { eventId: joined.eventId, publicVersionId: await publicVersionOf(db, 'event', joined.eventId) },
    ...{ kept, going },
    joining: { claimId: joining, publicVersionId: await publicVersionOf(db, 'claim', joining) },
    joinedClaim: { claimId: joinedClaim, publicVersionId: await publicVersionOf(db, 'claim', joinedClaim) },
    choice: { measureId: row.measureId, figureId: must(row.entries[0]).figure.id },
  };
}

async function latestOf(db: Database, eventId: string): Promise<string> {
  const [revision] = await db
    .select({ id: eventRevisions.id })
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, eventId))
    .orderBy(desc(eventRevisions.number))
    .limit(1);
  return must(revision).id;
}

/** A takeaway that readers see, with a further revision that waits. */
async function takeawaysOf(db: Database, cast: Cast, claimId: string) {
  const day = '2025-05-12';
  const { situationId } = cast;
  const sentences = [{ words: 'The river rose overnight.', claims: [claimId] }];
  const first = await writeTakeaway(cast.emil, { situationId, day, sentences });
  await reviewTakeaway(cast.edith, { ...first, decision: 'publish' });
  const publicVersionId = await publicVersionOf(db, 'takeaway', first.takeawayId);
  const latest = await writeTakeaway(cast.emil, {
    ...{ situationId, day, baseRevisionId: first.revisionId },
    sentences: [{ words: 'The river rose at Kamianka.', claims: [claimId] }],
    ...{ changeKind: 'typo', changeReason: 'Where.' },
  });
  return { ...latest, day, publicVersionId };
}

/** A page and a feed, as they would be found in the web, and what reads them. */
export const reach = {
  read: readDocument,
  readFeed: async (...about: Parameters<typeof readFeed>) => readFeed(...about),
  fetch: async (url: string): Promise<Fetched> => {
    const item = '<item><guid isPermaLink="false">one</guid><title>Water falls</title></item>';
    const feed = `<rss version="2.0"><channel><title>Flood news</title>${item}</channel></rss>`;
    const bytes = new TextEncoder().encode(feed);
    return { state: 'fetched', url, contentType: 'text/plain', bytes, etag: null, lastModified: null };
  },
};

/** A document that waits to be captured. */
export const received: Received = {
  document: {
    form: 'text',
    text: 'Water fell by 5 centimetres, the river service said.\n',
    ...{ title: 'Third bulletin', author: null, publisher: 'Flood desk', publishedOn: null },
    ...{ language: 'en', canonicalUrl: null, from: {}, notes: [], links: [], dropped: [] },
  },
  bytes: new TextEncoder().encode('Water fell by 5 centimetres, the river service said.\n'),
  ...{ fileName: 'bulletin.txt', fetchedFrom: null, method: 'upload' },
};

/** A feed that is watched, an item of it, and a host that is listed. */
async function capturesOf(cast: Cast, mark: string) {
  const { situationId } = cast;
  const { feedId } = await watchFeed(cast.emil, { situationId, url: `https://${mark}.example/feed` }, reach);
  const [item] = await listFeedItems(cast.emil, { situationId });
  const host = await allowHost(cast.ada, {
    host: `${mark}.example.org`,
    reason: 'The archive of the house.',
  });
  const words = 'The dam holds, the river service said.\n';
  const documented = await captureDocument(
    cast.wanda,
    { situationId, title: 'Word from the dam', language: 'en' },
    {
      ...received,
      document: {
        ...received.document,
        text: words,
        dropped: [{ text: 'Subscribe!', why: 'advertisement' }],
      },
      bytes: new TextEncoder().encode(words),
    },
  );
  const { reportId } = documented;
  const document = { ...received.document, text: words.replace('holds', 'leaks') };
  await captureDocument(cast.wanda, { situationId, reportId }, { ...received, document });
  return { feedId, itemId: must(item).id, hostId: host.id, documented };
}

/** A source with a grade, one that was merged into it, and one to merge. */
async function sourcesOf(db: Database, cast: Cast, mark: string) {
  const added = async (name: string, more: Record<string, unknown> = {}) => {
    const { sourceId } = await addSource(cast.emil, { name: `${name} ${mark}`, kind: 'other', ...more });
    return { sourceId, name: `${name} ${mark}`, seen: await seenOf(db, sources, sourceId) };
  };
  const graded = await added('Gauge keeper', { grade: 'B', gradeReason: 'Reads it daily.' });
  const merged = await added('Keeper of the gauge');
  await mergeSources(cast.emil, { ...merged, survivor: graded.name, reason: 'The same man.' });
  const [record] = await db
    .select()
    .from(reliabilityRecords)
    .where(eq(reliabilityRecords.sourceId, graded.sourceId));
  const loose = await added('Ferryman');
  const [row] = await db.select().from(sources).where(eq(sources.id, loose.sourceId));
  const [party] = await db
    .select()
    .from(parties)
    .where(eq(parties.id, must(row).partyId));
  return {
    graded: { ...graded, recordId: must(record).id },
    merged: { ...merged, seen: await seenOf(db, sources, merged.sourceId) },
    loose,
    party: { partyId: must(party).id, seen: must(party).journalLine },
  };
}

async function peopleOf(db: Database, clock: Clock, cast: Cast, mark: string) {
  const { token: joining } = await invite(cast.ada, { role: 'writer' });
  const email = `nina-${mark}@example.org`;
  const nina = await acceptInvitation({ db, clock }, { token: joining, name: 'Nina', email, password });
  const leaving = await enlist(db, clock, 'Leo', 'writer');
  await disablePerson(cast.ada, {
    personId: leaving.actor.id,
    seen: await seenOf(db, people, leaving.actor.id),
  });
  const { token } = await invite(cast.ada, { role: 'writer' });
  const { token: resetToken } = await invite(cast.ada, { role: 'writer', personId: nina.personId });
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(and(isNull(invitations.usedAt), isNull(invitations.personId)))
    .orderBy(desc(invitations.madeAt))
    .limit(1);
  const now = clock.now();
  return {
    nina: { ...nina, email, seen: await seenOf(db, people, nina.personId) },
    leo: { personId: leaving.actor.id, seen: await seenOf(db, people, leaving.actor.id) },
    wanda: { personId: cast.wanda.actor.id, seen: await seenOf(db, people, cast.wanda.actor.id) },
    ada: { personId: cast.ada.actor.id, seen: await seenOf(db, people, cast.ada.actor.id) },
    invitation: { invitationId: must(invitation).id, token },
    resetToken,
    sessionId: await startSession(db, { personId: cast.ada.actor.id, now, userAgent: 'tests' }),
  };
}

async function wordsOfTheDesk(
  db: Database,
  cast: Cast,
  claims: { waiting: { claimId: string }; reviewId: string },
) {
  const subject = { subjectKind: 'claim', subjectId: claims.waiting.claimId };
  await assign(cast.ada, { ...subject, personId: cast.ada.actor.id });
  const { commentId } = await comment(cast.wanda, { ...subject, words: 'Have a look.' });
  const [entry] = await db.select().from(inboxEntries).where(eq(inboxEntries.personId, cast.ada.actor.id));
  const [assignment] = await db
    .select()
    .from(assignments)
    .where(eq(assignments.subjectId, claims.waiting.claimId));
  return { commentId, entryId: must(entry).id, assignmentId: must(assignment).id };
}

async function publicVersionOf(db: Database, kind: PublicKind, subjectId: string): Promise<string> {
  const [version] = await db
    .select({ id: publicVersions.id })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, kind), eq(publicVersions.subjectId, subjectId)))
    .orderBy(desc(publicVersions.publishedAt))
    .limit(1);
  return version?.id ?? '';
}

/** What a form that changes a row carries: the journal line that had last changed it. */
async function seenOf(db: Database, table: Kept, id: string): Promise<string> {
  const [row] = await db.select({ seen: table.journalLine }).from(table).where(eq(table.id, id));
  return must(row).seen as string;
}

function must<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('the stage lacks a row that it should have made');
  return row;
}

/** Tables whose things belong to the whole site: none of them is foreign to a situation. */
export const ofTheSite: readonly string[] = [
  'people',
  'invitations',
  'sessions',
  'inbox_entries',
  'journal',
  'sources',
  'parties',
  'reliability_records',
  'source_merges',
  'allowed_hosts',
];
