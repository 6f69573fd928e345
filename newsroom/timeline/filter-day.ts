import type { DayTimeline } from './day';
import { type ShownStanding, shownStanding, shownStandings } from './standing';
import { topicKey, topicOfAddress } from './topic-key';
import type { ClaimVersion } from './version';

/** What a reader wants to see of a day; null: all. */
export type DayFilter = { standing: ShownStanding | null; place: string | null; topic: string | null };

/** One choice of a filter. */
export type FilterChoice = {
  /** As addresses have it. */
  value: string;
  /** The name of a place or a topic; empty for a standing, which has its word in the reader's language. */
  name: string;
  /** Claims that one would see with it, the other filters as they are. */
  claims: number;
  isChosen: boolean;
};

export type FilteredDay = {
  filter: DayFilter;
  /** The day with the claims that match; what belongs to the whole day stays. */
  timeline: DayTimeline;
  /** Claims that match, and claims of the whole day. */
  shown: number;
  all: number;
  isFiltered: boolean;
  standings: FilterChoice[];
  places: FilterChoice[];
  topics: FilterChoice[];
};

export const noFilter: DayFilter = { standing: null, place: null, topic: null };

type Parameters = Partial<Record<keyof DayFilter, string | string[]>>;

/**
 * What an address asks for. A word that no filter knows is as if it were not there; a place or a topic that no claim of the day
 * names is kept, and shows none.
 */
export function filterOfAddress({ standing, place, topic }: Parameters): DayFilter {
  const isId = typeof place === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(place);
  return {
    standing: shownStandings.find((one) => one === standing) ?? null,
    place: isId ? place : null,
    topic: typeof topic === 'string' ? topicOfAddress(topic) : null,
  };
}

/** The path of a day with a filter; the order of its parameters is always the same. */
export function pathOfFilter(path: string, filter: DayFilter): string {
  const parameters = new URLSearchParams();
  for (const name of ['standing', 'place', 'topic'] as const) {
    const value = filter[name];
    if (value) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

/**
 * Leaves of a day what a reader asked for. Numbers of citations are those of the whole day, and are counted from that.
 */
export function filterDay(timeline: DayTimeline, filter: DayFilter): FilteredDay {
  const claims = timeline.groups.flatMap((group) => group.claims);
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const shown = claims.filter((claim) => matches(claim, filter));
  const among = (part: keyof DayFilter) => {
    const others = { ...filter, [part]: null };
    return claims.filter((claim) => matches(claim, others));
  };
  return {
    filter,
    timeline: isFiltered
      ? {
          ...timeline,
          groups: timeline.groups.flatMap((group) => {
            const own = group.claims.filter((claim) => shown.includes(claim));
            return own.length > 0 ? [{ ...group, claims: own }] : [];
          }),
        }
      : timeline,
    shown: shown.length,
    all: claims.length,
    isFiltered,
    standings: standingChoices(claims, among('standing'), filter),
    places: choices(claims, among('place'), placesOf, filter.place),
    topics: choices(claims, among('topic'), topicsOf, filter.topic),
  };
}

function matches(claim: ClaimVersion, { standing, place, topic }: DayFilter): boolean {
  return (
    (standing === null || shownStanding(claim) === standing) &&
    (place === null || claim.places.some(({ id }) => id === place)) &&
    (topic === null || claim.topics.some((name) => topicKey(name) === topic))
  );
}

type Named = { value: string; name: string };

const placesOf = ({ places }: ClaimVersion): Named[] => places.map(({ id, name }) => ({ value: id, name }));
const topicsOf = ({ topics }: ClaimVersion): Named[] =>
  topics.map((name) => ({ value: topicKey(name), name }));

function standingChoices(
  claims: readonly ClaimVersion[],
  among: readonly ClaimVersion[],
  filter: DayFilter,
): FilterChoice[] {
  return shownStandings.flatMap((value) => {
    const isChosen = filter.standing === value;
    if (!isChosen && !claims.some((claim) => shownStanding(claim) === value)) return [];
    const number = among.filter((claim) => shownStanding(claim) === value).length;
    return [{ value, name: '', claims: number, isChosen }];
  });
}

/** Of what the day names, the most named first; the order does not change with what is chosen. */
function choices(
  claims: readonly ClaimVersion[],
  among: readonly ClaimVersion[],
  namesOf: (claim: ClaimVersion) => Named[],
  chosen: string | null,
): FilterChoice[] {
  const names = new Map<string, string>();
  for (const claim of claims)
    for (const { value, name } of namesOf(claim)) if (!names.has(value)) names.set(value, name);
  const whole = countNamed(claims, namesOf);
  const shown = countNamed(among, namesOf);
  return [...names]
    .map(([value, name]) => ({ value, name, whole: whole.get(value) ?? 0, claims: shown.get(value) ?? 0 }))
    .sort((a, b) => b.whole - a.whole || a.name.localeCompare(b.name))
    .map(({ whole: _, ...choice }) => ({ ...choice, isChosen: choice.value === chosen }));
}

/** How many claims name each. */
function countNamed(
  claims: readonly ClaimVersion[],
  namesOf: (claim: ClaimVersion) => Named[],
): Map<string, number> {
  const counted = new Map<string, number>();
  for (const claim of claims)
    for (const value of new Set(namesOf(claim).map((one) => one.value)))
      counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
}
