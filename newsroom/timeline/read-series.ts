import { Temporal } from 'temporal-polyfill';
import type { Database } from '@/db/client';
import { byId } from './current';
import type { DayGroup, DayTimeline } from './day';
import { isOfOneDay } from './figure-rows';
import { standingFor } from './joined';
import { keyFigures } from './key-figures';
import { standingClaims } from './standing-rows';
import type { ClaimVersion, Published } from './version';

/** What the key figures of a day were on the days before: by measure, one entry a day, the day itself last. */
export type KeySeries = ReadonlyMap<string, readonly DayValue[]>;

/** Decimal text; null where nothing was counted, or several events were. */
export type DayValue = { day: string; value: string | null };

/** How many days a small series shows, the day itself included. */
export const daysOfSeries = 14;

/**
 * The small series beside a day's key figures, each value as that day's own page gives it; what was counted over a month or over
 * several days is in none.
 *
 * @param timeline of the day; read at the same moment.
 */
export async function readKeySeries(
  db: Database,
  timeline: Pick<DayTimeline, 'situation' | 'day' | 'groups' | 'asOf'>,
): Promise<KeySeries> {
  const cells = keyFigures(timeline);
  // One alone is not shown.
  if (cells.length < 2) return new Map();
  const today = new Map(cells.filter(isOfOneDay).map(({ figure }) => [figure.measureId, figure.value]));
  if (today.size === 0) return new Map();
  const at = timeline.asOf ? new Date(timeline.asOf) : undefined;
  const last = Temporal.PlainDate.from(timeline.day);
  const days = Array.from({ length: daysOfSeries }, (_, i) =>
    last.subtract({ days: daysOfSeries - 1 - i }).toString(),
  );
  const measures = new Set(today.keys());
  const [from = '', to = ''] = [days[0], days.at(-2)];
  const claims = await claimsCounting(db, timeline.situation.situationId, [...measures], { from, to }, at);
  const events = await standingFor(
    db,
    claims.map(({ eventId }) => eventId),
    at,
  );
  const values = new Map(
    days.map((day) => {
      const groups = groupsOf(
        claims.filter((claim) => claim.day === day),
        events,
      );
      const found = keyFigures({ groups }, measures).filter(isOfOneDay);
      return [day, new Map(found.map(({ figure }) => [figure.measureId, figure.value]))] as const;
    }),
  );
  values.set(timeline.day, today);
  return new Map(
    [...measures].map((measure) => [
      measure,
      days.map((day) => ({ day, value: values.get(day)?.get(measure) ?? null })),
    ]),
  );
}

/** Claims that count one of these measures, and those by way of which one of them supersedes another. */
async function claimsCounting(
  db: Database,
  situationId: string,
  measures: readonly string[],
  { from, to }: { from: string; to: string },
  at: Date | undefined,
): Promise<Published<ClaimVersion>[]> {
  const found = await standingClaims(db, { situationId, from, to, measureIds: measures }, at);
  const known = new Set(found.map(({ claimId }) => claimId));
  const between = found.flatMap(({ relations }) =>
    relations.flatMap(({ kind, claimId }) => (kind === 'supersedes' && !known.has(claimId) ? [claimId] : [])),
  );
  const others = [...(await byId<ClaimVersion>(db, 'claim', between, at)).values()];
  return [...found, ...others.filter(({ mergedIntoId }) => !mergedIntoId)];
}

function groupsOf(
  claims: readonly Published<ClaimVersion>[],
  events: Awaited<ReturnType<typeof standingFor>>,
): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const claim of claims) {
    const event = (claim.eventId && events.get(claim.eventId)) || null;
    const key = event?.eventId ?? '';
    const group = groups.get(key) ?? { event, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()];
}
