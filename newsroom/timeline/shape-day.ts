import { inChosenOrder } from '@/newsroom/events/event';
import { flagsOf } from '@/newsroom/takeaways/takeaway';
import type { DayGroup, DayTimeline } from './day';
import { type DayRemovals, nothingRemoved } from './removals';
import type { ClaimVersion, EventVersion, PublicTime, Published, TakeawayVersion } from './version';

export type DayRows = Omit<DayTimeline, 'lede' | 'groups' | 'overnight' | 'updatedAt' | 'removed'> & {
  removed?: DayRemovals;
  takeaway: Published<TakeawayVersion> | null;
  /** Claims that the takeaway names, by id. */
  named: ReadonlyMap<string, Published<ClaimVersion>>;
  claims: Published<ClaimVersion>[];
  overnight: Published<ClaimVersion>[];
  events: ReadonlyMap<string, Published<EventVersion>>;
};

/**
 * Lays out a day: groups by event in the order of time, each claim under its event, what has no event by itself. Within a group claims
 * stand in the order that an editor chose, else in that of time, then of publication. What has no time of its own, or a period that only
 * ends here, stands last.
 */
export function shapeDay({
  takeaway,
  named,
  claims,
  overnight,
  events,
  removed = nothingRemoved,
  ...day
}: DayRows): DayTimeline {
  const flags = takeaway && !takeaway.withdrawal ? flagsOf(takeaway, named) : [];
  const stamps = [
    takeaway?.publishedAt ?? '',
    ...flags.map((flag) => flag.at),
    ...[...removed.claims, ...removed.events.values()].map(({ at }) => at),
    removed.takeaway?.at ?? '',
    ...claims.flatMap((claim) => [
      claim.publishedAt,
      (claim.eventId && events.get(claim.eventId)?.publishedAt) || '',
    ]),
  ];
  return {
    ...day,
    lede: takeaway && { takeaway, flags, claims: named },
    removed,
    groups: groupsOf(claims, events, removed),
    // What is withdrawn stays where it stood; nobody is sent there.
    overnight: groupsOf(
      overnight.filter(({ standing }) => standing !== 'withdrawn'),
      events,
    ).map((group) => ({
      event: group.event,
      day: group.claims[0]?.day ?? day.day,
      claims: group.claims.map(({ claimId, statement }) => ({ claimId, statement })),
    })),
    updatedAt: stamps.sort().at(-1) || null,
  };
}

function groupsOf(
  claims: readonly Published<ClaimVersion>[],
  events: ReadonlyMap<string, Published<EventVersion>>,
  { events: removedEvents }: DayRemovals = nothingRemoved,
): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const claim of [...claims].sort(byTime)) {
    const event = (claim.eventId && events.get(claim.eventId)) || null;
    const removed = (claim.eventId && removedEvents.get(claim.eventId)) || undefined;
    const key = event?.eventId ?? removed?.subjectId ?? claim.claimId;
    const group = groups.get(key) ?? { event, claims: [], ...(removed && { removed }) };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => startOf(a).localeCompare(startOf(b)))
    .map(({ claims, ...group }) => ({ ...group, claims: inChosenOrder(claims, group.event?.claimOrder) }));
}

const last = '\uffff';
const startOfTime = (time: PublicTime) => time.start ?? last;
const startOf = ({ event, claims }: DayGroup) =>
  (claims.some((claim) => claim.dayBasis === 'event') && (event?.time.start ?? claims[0]?.time.start)) ||
  last;

/** In the order of event time; what has none comes last. */
export function byTime(a: Published<ClaimVersion>, b: Published<ClaimVersion>): number {
  return (
    startOfTime(a.time).localeCompare(startOfTime(b.time)) ||
    a.firstPublishedAt.localeCompare(b.firstPublishedAt) ||
    a.claimId.localeCompare(b.claimId)
  );
}
