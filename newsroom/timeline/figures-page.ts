import { type LedgerRow, ledgerOf } from './ledger';
import type { ClaimVersion, EventVersion, Published, SituationVersion } from './version';
import type { Sources } from './voices';

/** The figures of one month, measure by measure; made by read-figures.ts from public versions alone. */
export type FiguresPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  /** YYYY-MM; null while no figure is public. */
  month: string | null;
  /** All months with figures, the oldest first. */
  months: string[];
  measures: MeasureOverTime[];
  /** The month has more than one page shows; only its last days are here. */
  isBounded?: boolean;
};

export type MeasureOverTime = {
  measureId: string;
  measure: string;
  unit: string;
  /** By day; in a day, by event. */
  values: ValueOfDay[];
};

/** What the ledger of one event gives for one day. */
export type ValueOfDay = { day: string; event: Published<EventVersion> | null; row: LedgerRow };

/**
 * Lays figures out by measure and day. Figures of different events are never put together, and nothing is added up.
 *
 * @param claims of the month, with figures.
 * @param events that stand for those of the claims, by their ids.
 */
export function measuresOverTime(
  claims: readonly Published<ClaimVersion>[],
  events: ReadonlyMap<string, Published<EventVersion>>,
  sources: Sources,
): MeasureOverTime[] {
  const groups = new Map<
    string,
    { event: Published<EventVersion> | null; claims: Published<ClaimVersion>[] }
  >();
  for (const claim of claims) {
    const event = (claim.eventId && events.get(claim.eventId)) || null;
    const key = `${claim.day} ${event?.eventId ?? claim.claimId}`;
    const group = groups.get(key) ?? { event, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  const measures = new Map<string, MeasureOverTime & { place: number }>();
  for (const { event, claims: own } of groups.values())
    for (const row of ledgerOf(own, event?.chosen ?? [], sources).rows) {
      const { measureId, measure, unit } = row;
      const place = row.entries[0]?.figure.measurePosition ?? Number.MAX_SAFE_INTEGER;
      const known = measures.get(measureId) ?? { measureId, measure, unit, values: [], place };
      known.values.push({ day: own[0]?.day ?? '', event, row });
      measures.set(measureId, known);
    }
  return [...measures.values()]
    .sort((a, b) => a.place - b.place || a.measure.localeCompare(b.measure))
    .map(({ place, ...measure }) => ({
      ...measure,
      values: measure.values.sort(
        (a, b) => a.day.localeCompare(b.day) || (a.event?.title ?? '').localeCompare(b.event?.title ?? ''),
      ),
    }));
}
