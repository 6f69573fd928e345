import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { claims } from '@/db/schema/claims';
import { events } from '@/db/schema/events';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { takeaways } from '@/db/schema/takeaways';
import type { PlaceKind, PlacePrecision } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { isStorable } from '@/newsroom/text';

export type SituationLine = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  timeZone: string;
  language: string;
  openedAt: Date;
};

/** `seen` is what a form that changes the row sends back. */
export type MeasureLine = { id: string; name: string; unit: string; seen: string };
export type TopicLine = { id: string; name: string; seen: string };
export type PlaceLine = {
  id: string;
  name: string;
  kind: PlaceKind;
  aliases: string[];
  parentId: string | null;
  parentName: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: PlacePrecision | null;
  seen: string;
};

/** A situation with its lists. */
export type SituationWithLists = SituationLine & {
  /** Null: what the program says by itself. */
  method: string | null;
  contact: string | null;
  /** The first local day that it is about; null where nobody has said. */
  beganOn: string | null;
  seen: string;
  measures: MeasureLine[];
  topics: TopicLine[];
  places: PlaceLine[];
};

const line = {
  id: situations.id,
  slug: situations.slug,
  title: situations.title,
  summary: situations.summary,
  timeZone: situations.timeZone,
  language: situations.language,
  openedAt: situations.openedAt,
};

/** All situations, the newest first. */
export async function listSituations(ctx: Context): Promise<SituationLine[]> {
  must(ctx.actor, 'read the desk');
  const rows = await ctx.db.select(line).from(situations).orderBy(asc(situations.openedAt));
  return rows.reverse();
}

/** @throws NotFound */
export async function findSituation(
  ctx: Context,
  by: { slug: string } | { id: string },
): Promise<SituationWithLists> {
  must(ctx.actor, 'read the desk');
  if ('slug' in by && !isStorable(by.slug)) throw new NotFound('situation');
  const [situation] = await ctx.db
    .select({
      ...line,
      method: situations.method,
      contact: situations.contact,
      beganOn: situations.beganOn,
      seen: situations.journalLine,
    })
    .from(situations)
    .where('slug' in by ? eq(situations.slug, by.slug) : eq(situations.id, by.id));
  if (!situation) throw new NotFound('situation');

  const [measureRows, topicRows, placeRows] = await Promise.all([
    ctx.db
      .select({
        id: measures.id,
        name: measures.name,
        unit: measures.unit,
        seen: measures.journalLine,
      })
      .from(measures)
      .where(eq(measures.situationId, situation.id))
      .orderBy(asc(measures.position), asc(measures.id)),
    ctx.db
      .select({ id: topics.id, name: topics.name, seen: topics.journalLine })
      .from(topics)
      .where(eq(topics.situationId, situation.id))
      .orderBy(asc(topics.name)),
    ctx.db.select().from(places).where(eq(places.situationId, situation.id)).orderBy(asc(places.name)),
  ]);
  const nameOf = new Map(placeRows.map((place) => [place.id, place.name]));
  return {
    ...situation,
    measures: measureRows,
    topics: topicRows,
    places: placeRows.map(({ parentId, journalLine, situationId: _, foldedNames: __, ...place }) => ({
      ...place,
      parentId,
      parentName: parentId ? (nameOf.get(parentId) ?? null) : null,
      seen: journalLine,
    })),
  };
}

/** Whether anything stands in the situation's time already: a claim, an event or a takeaway. Its time zone stays then. */
export async function hasEntries(db: Pick<Database, 'select'>, situationId: string): Promise<boolean> {
  const among = await Promise.all(
    [claims, events, takeaways].map((table) =>
      db.select({ id: table.id }).from(table).where(eq(table.situationId, situationId)).limit(1),
    ),
  );
  return among.some((rows) => rows.length > 0);
}
