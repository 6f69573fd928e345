import { independentVoices, type Originator } from './independence';

/** The way of one supporting citation: the report that it cites, and where its attribution ends. */
export type Way = {
  citationId: string;
  reportId: string;
  /** Whose report it is: its author, else its publisher. */
  outletId: string | null;
  /** Null where the outlet says it in its own voice, and is no originator of it. */
  end: Originator | null;
};

/** All ways that lead back to one party: one voice, however many reports repeat it. */
export type VoiceBehind = {
  /** Null where nobody knows the party. */
  partyName: string | null;
  originators: { name: string; ways: Way[] }[];
  /** What an outlet says in its own voice, having it from this voice: a topline beside the bulletin that it compiles. */
  echoes: Way[];
  reports: number;
  /** Several reports or originators, or an echo, that look like more than the one voice which they are. */
  isCircular: boolean;
  /** Of unknown party beside others: it may be one of them, and is not counted as a further voice. */
  isUncounted: boolean;
};

export type Origins = {
  voices: VoiceBehind[];
  /** How many independent originators these are. */
  count: number;
  /** What is said in an outlet's own voice and leads back to nobody that is named. */
  unfounded: Way[];
};

/**
 * Groups the ways by the voice that they lead back to, so that nobody takes echoes for voices (promise 4). An outlet's own words lead
 * back to whom the same report names elsewhere, or else the same outlet, if that is one voice alone.
 */
export function originsOf(ways: readonly Way[]): Origins {
  const founded = ways.filter((way): way is Founded => way.end !== null);
  const groups = new Map<string, { ways: Founded[]; echoes: Way[] }>();
  for (const way of founded) {
    const key = voiceKey(way.end);
    const group = groups.get(key) ?? { ways: [], echoes: [] };
    groups.set(key, group);
    group.ways.push(way);
  }
  const unfounded: Way[] = [];
  for (const way of ways) {
    if (way.end) continue;
    const source = voiceThatIsCompiled(way, founded);
    if (source === null) unfounded.push(way);
    else groups.get(source)?.echoes.push(way);
  }
  const ends = founded.map(({ end }) => end);
  const isAnyKnown = ends.some(({ partyId }) => partyId !== null);
  const voices = [...groups.values()].map((group, i) => voiceOf(group, isAnyKnown || i > 0));
  return { voices, count: independentVoices(ends), unfounded };
}

type Founded = Way & { end: Originator };

/** A party is one voice; whose party nobody knows stands for itself. */
function voiceKey({ partyId, sourceId, name }: Originator): string {
  return partyId ?? `unknown ${sourceId ?? name}`;
}

/** The one voice that an outlet's own words can come from; null where there is none, or more than one. */
function voiceThatIsCompiled({ reportId, outletId }: Way, founded: readonly Founded[]): string | null {
  const inReport = founded.filter((way) => way.reportId === reportId);
  const near = inReport.length ? inReport : founded.filter((way) => outletId && way.outletId === outletId);
  const voices = new Set(near.map(({ end }) => voiceKey(end)));
  return voices.size === 1 ? ([...voices][0] ?? null) : null;
}

function voiceOf(group: { ways: Founded[]; echoes: Way[] }, isBesideOthers: boolean): VoiceBehind {
  const originators = new Map<string, { name: string; ways: Way[] }>();
  for (const way of group.ways) {
    const key = way.end.sourceId ?? way.end.name;
    const originator = originators.get(key) ?? { name: way.end.name, ways: [] };
    originators.set(key, originator);
    originator.ways.push(way);
  }
  const reports = new Set([...group.ways, ...group.echoes].map(({ reportId }) => reportId)).size;
  const end = group.ways[0]?.end;
  return {
    partyName: end?.partyName ?? null,
    originators: [...originators.values()],
    echoes: group.echoes,
    reports,
    isCircular: reports > 1 || originators.size > 1 || group.echoes.length > 0,
    isUncounted: end?.partyId === null && isBesideOthers,
  };
}
