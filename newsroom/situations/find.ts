import { asc, eq } from 'drizzle-orm';
import { measures, places, situations, topics } from '@/db/schema/situations';
import type { PlaceKind } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';

export type SituationLine = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  timeZone: string;
  language: string;
  openedAt: Date;
};

export type MeasureLine = { id: string; name: string; unit: string };
export type TopicLine = { id: string; name: string };
export type PlaceLine = {
  id: string;
  name: string;
  kind: PlaceKind;
  aliases: string[];
  parentId: string | null;
  parentName: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** A situation with its lists. */
export type SituationWithLists = SituationLine & {
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
  const [situation] = await ctx.db
    .select(line)
    .from(situations)
    .where('slug' in by ? eq(situations.slug, by.slug) : eq(situations.id, by.id));
  if (!situation) throw new NotFound('situation');

  const [measureRows, topicRows, placeRows] = await Promise.all([
    ctx.db
      .select({ id: measures.id, name: measures.name, unit: measures.unit })
      .from(measures)
      .where(eq(measures.situationId, situation.id))
      .orderBy(asc(measures.position)),
    ctx.db
      .select({ id: topics.id, name: topics.name })
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
    places: placeRows.map(({ id, name, kind, aliases, parentId, latitude, longitude }) => ({
      id,
      name,
      kind,
      aliases,
      parentId,
      parentName: parentId ? (nameOf.get(parentId) ?? null) : null,
      latitude,
      longitude,
    })),
  };
}
