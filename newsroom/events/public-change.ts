import { inArray } from 'drizzle-orm';
import { events } from '@/db/schema/events';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import type { Change } from '@/newsroom/journal';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { EventVersion, PublicTextStep, Published } from '@/newsroom/timeline/version';

/** Changes of public events that touch neither title nor interval, and so are decided on at once. */

export type KnownEvent = {
  id: string;
  situationId: string;
  /** The public version. */
  versionId: string;
  shown: Published<EventVersion>;
};

/**
 * Locks events of one situation in the order of their ids, each with what readers see of it.
 *
 * @param path the field that named the second one.
 * @throws NotFound for the first. RuleBroken not_published, or unknown_event at `path`.
 */
export async function lockEvents<Ids extends readonly string[]>(
  c: Change,
  ids: Ids,
  path = '',
): Promise<{ [K in keyof Ids]: KnownEvent }> {
  const rows = await lockEventRows(c, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const first = byId.get(ids[0] ?? '');
  if (!first) throw new NotFound('event');
  const known: KnownEvent[] = [];
  for (const id of ids) {
    const row = byId.get(id);
    if (row?.situationId !== first.situationId) throw new RuleBroken('unknown_event', path);
    const version = await latestVersion<EventVersion>(c.tx, 'event', id);
    if (!version) throw new RuleBroken('not_published', id === first.id ? '' : path);
    known.push({ id, situationId: row.situationId, versionId: version.id, shown: version.shown });
  }
  return known as { [K in keyof Ids]: KnownEvent };
}

/** Locks the rows of events in the order of their ids, so that two who take the same ones never wait for each other. */
export async function lockEventRows(c: Change, ids: readonly string[]) {
  return c.tx
    .select()
    .from(events)
    .where(inArray(events.id, [...ids]))
    .orderBy(events.id)
    .for('update');
}

/** What readers see of an event, with one more step in its history. */
export function withStep(
  { shown: { publishedAt, ...shown } }: Pick<KnownEvent, 'shown'>,
  step: Omit<PublicTextStep, 'text'>,
): EventVersion {
  return { ...shown, history: [...(shown.history ?? []), { ...step, text: shown.title }] };
}
