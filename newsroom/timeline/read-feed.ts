import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { NoticeSubject } from './corrections';
import { byId, current, situationBySlug } from './current';
import { archivePage, endOfArchive, itemsOfPage } from './feed-archive';
import { type Birth, births, lastChanged } from './feed-births';
import type { ArchiveName, FeedAsked, FeedEntries, FeedEntry, FeedScope } from './feed-entries';
import { lastNewsOf } from './news';
import { claimsUnder } from './read-event';
import { removals, removedNotices } from './removals';
import { topicKey } from './topic-key';
import type {
  ClaimVersion,
  EventVersion,
  Published,
  SituationVersion,
  SourceVersion,
  TakeawayVersion,
} from './version';
import { sourcesOfClaims } from './voices';

/** Feeds from public versions alone (promise 8): what changed last, and the archive back to the first claim. */

/** More notices on one claim than anybody gives. */
const mostOfClaim = 1000;

/**
 * A feed: the latest news, and everything that stands in no document of its archive yet.
 *
 * @param at the moment at which one reads; without it, now.
 * @returns null where there is nothing of which it could tell.
 */
export async function readFeed(db: Database, asked: FeedAsked, at?: Date): Promise<FeedEntries | null> {
  const scope = await scopeOf(db, asked, at);
  if (!scope) return null;
  if (scope.of === 'claim') {
    const all = await births(db, scope, { at }, { newestFirst: true, limit: mostOfClaim });
    return entriesOf(db, scope, all, { at, isComplete: true });
  }
  const { open, newest } = await endOfArchive(db, scope, at);
  const changed = await lastChanged(db, scope, itemsOfPage, at);
  const made = await entriesOf(db, scope, [...open, ...changed], {
    at,
    previous: newest,
    isComplete: newest === null,
  });
  const isOpen = new Set(open.map(({ id }) => id));
  const further = made.entries.filter(({ id }) => !isOpen.has(id)).slice(0, itemsOfPage - open.length);
  const shown = new Set([...isOpen, ...further.map(({ id }) => id)]);
  return { ...made, entries: made.entries.filter(({ id }) => shown.has(id)) };
}

/** A document of a feed's archive; null where there is none, or not yet. */
export async function readFeedArchive(
  db: Database,
  asked: FeedAsked,
  archive: ArchiveName,
): Promise<FeedEntries | null> {
  const scope = await scopeOf(db, asked);
  const page = scope && scope.of !== 'claim' && (await archivePage(db, scope, archive));
  if (!page) return null;
  const { previous, next } = page;
  return entriesOf(db, scope, page.births, { archive, previous, next });
}

async function scopeOf(db: Database, asked: FeedAsked, at?: Date): Promise<FeedScope | null> {
  if (asked.of === 'site') return { of: 'site', first: await firstSituation(db, at) };
  if (asked.of === 'claim') return scopeOfClaim(db, asked.claimId, at);
  const situation = await situationBySlug(db, asked.slug, at);
  if (!situation) return null;
  switch (asked.of) {
    case 'situation':
    case 'corrections':
      return { of: asked.of, situation };
    case 'place':
      return unlessEmpty(db, await scopeOfPlace(db, situation, asked.placeId), at);
    case 'topic':
      return unlessEmpty(db, await scopeOfTopic(db, situation, asked.topicKey), at);
  }
}

/** What nobody has published anything of is not public itself (promise 1). */
async function unlessEmpty(
  db: Database,
  scope: FeedScope | null,
  at: Date | undefined,
): Promise<FeedScope | null> {
  const [any] = scope ? await births(db, scope, { at }, { newestFirst: true, limit: 1 }) : [];
  return any ? scope : null;
}

async function scopeOfPlace(
  db: Database,
  situation: Published<SituationVersion>,
  id: string,
): Promise<FeedScope | null> {
  const rows = await db.execute<{ id: string; name: string }>(sql`
    with recursive places_within(id, name) as (
      select id, name from places where id = ${id} and situation_id = ${situation.situationId}
      union
      select p.id, p.name from places p join places_within above on p.parent_id = above.id
    )
    select id, name from places_within`);
  const place = rows.find((row) => row.id === id);
  return place
    ? { of: 'place', situation, place: { id, name: place.name, ids: rows.map((row) => row.id) } }
    : null;
}

async function scopeOfTopic(
  db: Database,
  situation: Published<SituationVersion>,
  key: string,
): Promise<FeedScope | null> {
  const rows = await db.execute<{ label: string }>(sql`
    select name as label from topics where situation_id = ${situation.situationId}
    union select id from public_counts where situation_id = ${situation.situationId} and kind = 'topic'
    order by label`);
  const labels = rows.map(({ label }) => label).filter((label) => topicKey(label) === key);
  const [label] = labels;
  return label === undefined ? null : { of: 'topic', situation, topic: { key, label, labels } };
}

async function scopeOfClaim(db: Database, id: string, at: Date | undefined): Promise<FeedScope | null> {
  const [situation] = await current<SituationVersion>(
    db,
    sql`v.kind = 'situation' and v.subject_id = (select situation_id from public_versions where kind = 'claim' and subject_id = ${id} limit 1)`,
    at,
  );
  if (!situation) return null;
  const statement = (await byId<ClaimVersion>(db, 'claim', [id], at)).get(id)?.statement ?? null;
  return unlessEmpty(db, { of: 'claim', situation, claim: { id, statement } }, at);
}

/** The situation that was public first names the site's feed for good (promise 11). */
async function firstSituation(
  db: Database,
  at: Date | undefined,
): Promise<Published<SituationVersion> | null> {
  const [found] = await current<SituationVersion>(
    db,
    sql`v.kind = 'situation' and v.subject_id = (select subject_id from public_versions where kind = 'situation' order by published_at limit 1)`,
    at,
  );
  return found ?? null;
}

type Told = Partial<Pick<FeedEntries, 'archive' | 'previous' | 'next' | 'isComplete'>> & { at?: Date };

/** The items of births as they are now, the latest news first. */
async function entriesOf(
  db: Database,
  scope: FeedScope,
  born: readonly Birth[],
  { at, ...told }: Told,
): Promise<FeedEntries> {
  const items = [...new Map(born.map((birth) => [birth.id, birth])).values()];
  const idsOf = (kind: NoticeSubject['kind']) =>
    items.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id);
  const claims = await byId<ClaimVersion>(db, 'claim', idsOf('claim'), at);
  const events = await byId<EventVersion>(db, 'event', idsOf('event'), at);
  const takeaways = await byId<TakeawayVersion>(db, 'takeaway', idsOf('takeaway'), at);
  const situations = await byId<SituationVersion>(
    db,
    'situation',
    items.map(({ situationId }) => situationId),
    at,
  );
  const days = await lastDaysOf(db, items, events, at);
  const subjects = new Map<string, NoticeSubject>([
    ...[...claims].map(([id, claim]) => [id, { kind: 'claim', claim }] as const),
    ...[...events].map(([id, event]) => [id, { kind: 'event', event, day: days.get(id) ?? null }] as const),
    ...[...takeaways].map(([id, takeaway]) => [id, { kind: 'takeaway', takeaway }] as const),
  ]);
  const shown = items.flatMap((birth) => {
    const situation = situations.get(birth.situationId);
    const entry = situation && shownEntry(birth, subjects.get(birth.subject.id));
    return entry ? [{ id: birth.id, situation, ...entry }] : [];
  });
  const gone = await goneEntries(db, items, shown, situations, at);
  const sources = await byId<SourceVersion>(db, 'source', [...sourcesOfClaims([...claims.values()])], at);
  const entries: FeedEntry[] = [...shown, ...gone].sort(
    (a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id),
  );
  const changes = [
    ...[claims, events, takeaways, situations, sources].flatMap((versions) =>
      [...versions.values()].map(({ publishedAt }) => publishedAt),
    ),
    ...entries.map(({ updated }) => updated),
    ...(scope.of === 'site' ? [] : [scope.situation.publishedAt]),
  ];
  return {
    ...{ scope, entries, sources, archive: null, previous: null, next: null, isComplete: false },
    changedAt: changes.sort().at(-1) ?? null,
    ...told,
  };
}

/** A claim, or a notice of it, where its words are there. */
function shownEntry(
  { id, item, at }: Birth,
  subject: NoticeSubject | undefined,
): Pick<FeedEntry, 'published' | 'updated' | 'told'> | null {
  if (item === 'claim')
    return subject?.kind === 'claim'
      ? {
          published: subject.claim.firstPublishedAt,
          updated: lastNewsOf(subject.claim),
          told: { is: 'claim', claim: subject.claim },
        }
      : null;
  const notice = subject && noticesOf(subject).find((given) => given.id === id);
  return notice ? { published: at, updated: at, told: { is: 'notice', given: { notice, subject } } } : null;
}

function noticesOf(subject: NoticeSubject) {
  switch (subject.kind) {
    case 'claim':
      return subject.claim.corrections;
    case 'event':
      return subject.event.corrections ?? [];
    case 'takeaway':
      return subject.takeaway.corrections;
  }
}

/** What stands in place of items whose words were removed. */
async function goneEntries(
  db: Database,
  items: readonly Birth[],
  shown: readonly { id: string }[],
  situations: ReadonlyMap<string, Published<SituationVersion>>,
  at: Date | undefined,
): Promise<FeedEntry[]> {
  const isShown = new Set(shown.map(({ id }) => id));
  const gone = items.filter(({ id }) => !isShown.has(id));
  if (gone.length === 0) return [];
  const ids = sql.join(
    gone.map(({ subject }) => sql`${subject.id}::uuid`),
    sql`, `,
  );
  const ofSubjects = await removals(db, sql`v.subject_id in (${ids})`, at);
  const byNotice = await removedNotices(
    db,
    gone.filter(({ item }) => item === 'notice').map(({ id }) => id),
  );
  return gone.flatMap((birth) => {
    const { id, subject } = birth;
    const situation = situations.get(birth.situationId);
    const removal = byNotice.get(id) ?? ofSubjects.find((one) => one.subjectId === subject.id);
    if (!situation || !removal) return [];
    const published = removal.firstPublishedAt;
    return [{ id, situation, published, updated: removal.at, told: { is: 'removal', removal, subject } }];
  });
}

/** The last days on which claims of events with notices stand. */
async function lastDaysOf(
  db: Database,
  items: readonly Birth[],
  events: ReadonlyMap<string, unknown>,
  at: Date | undefined,
): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  for (const { subject, situationId } of items) {
    if (!events.has(subject.id) || days.has(subject.id)) continue;
    const claims = await claimsUnder(db, situationId, [subject.id], at);
    const last = claims
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (last) days.set(subject.id, last);
  }
  return days;
}
