import type { PlaceKind, PlaceRole, SourceKind } from '@/db/vocabulary';
import { unaccountedNumerals } from '@/newsroom/claims/numerals';
import type { Step } from '@/newsroom/extraction/attribution';
import type { FoundTime } from '@/newsroom/extraction/dates';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import { foldName } from '@/newsroom/names';
import { figuresOf, namesWithNumbers, type OfferedMeasure } from './figures-of';
import { statementOf } from './statement';

/** What the situation and the report know, by which a suggestion becomes a claim's fields. */
export type Known = {
  reportId: string;
  publishedOn: string | null;
  /** Whoever publishes the report needs no step. */
  publisher: string | null;
  /** Numbers of the report's notes that can be cited. */
  notes: readonly number[];
  /** By folded name: the source's full name. Aliases and learned names are among them. */
  sources: ReadonlyMap<string, string>;
  places: readonly { id: string; name: string; aliases: readonly string[]; parentName: string | null }[];
  measures: readonly { name: string; unit: string }[];
};

/** A field that somebody should look at before the claim is taken, and why. */
export type Look = {
  field: string;
  why:
    | 'unknown_source'
    | 'no_measure'
    | 'numeral_unaccounted'
    | 'no_time'
    | 'time_without_clock'
    | 'due_left_out'
    | 'further_notes'
    | 'statement_too_long';
  words: string;
};

/** A place that the text names and the situation does not know; `make` where it is plain what it is. */
export type NewPlace = { name: string; kind: PlaceKind; parentId: string; role: PlaceRole; make: boolean };
/** A speaker whom no source is called by. */
export type NewSource = { step: number; name: string; kind: SourceKind };

/** A claim as its form holds it: all text. */
export type FilledClaim = {
  statement: string;
  kind: string;
  names: string;
  time: TimeFields;
  statedOn: string;
  due: TimeFields | undefined;
  places: { place: string; role: string }[];
  figures: Record<string, string>[];
  citations: {
    reportId: string;
    quote: string;
    start: string;
    end: string;
    stance: string;
    note: string;
    summaryOnly?: string;
    steps: { source: string; label: string; verb: string }[];
  }[];
};
type TimeFields = {
  precision: string;
  date: string;
  clock: string;
  endDate: string;
  part: string;
  phrase: string;
};

export type Proposal = {
  fields: FilledClaim;
  looks: Look[];
  newPlaces: NewPlace[];
  newSources: NewSource[];
  /** What the situation does not count yet. */
  newMeasures: OfferedMeasure[];
};

/** What a statement may have at most. */
const longestStatement = 2_000;

/**
 * Turns a suggestion into the fields of a claim's form. Pure; what is not known is left for the writer, and said.
 *
 * @param suggestion as extraction found it.
 * @param known lists of the situation, and facts of the report.
 */
export function claimFrom(suggestion: Suggestion, known: Known): Proposal {
  const looks: Look[] = [];
  const statement = statementOf(suggestion);
  if (statement.length > longestStatement)
    looks.push({ field: 'statement', why: 'statement_too_long', words: '' });
  const { steps, newSources } = stepsOf(suggestion.attribution, known, looks);
  const { places, newPlaces } = placesOf(suggestion, known);
  const { figures, newMeasures } = figuresOf(suggestion, known.measures, looks);
  const time = whenOf(suggestion, known, looks);
  const due = dueOf(suggestion, looks);
  const [note, ...others] = suggestion.notes.filter((number) => known.notes.includes(number));
  if (others.length > 0)
    looks.push({ field: 'citations[0].note', why: 'further_notes', words: others.join(', ') });
  const names = namesWithNumbers(statement, (taken) =>
    unaccountedNumerals(statement, {
      figures: figures.flatMap(({ value, low, high }) =>
        [value, low, high].filter((one) => one !== undefined),
      ),
      names: [
        ...taken,
        ...namesIn(known, places),
        ...steps.flatMap(({ source, label }) => [source, label].filter(Boolean)),
      ],
      phrases: [time.time.phrase, due?.phrase ?? ''].filter(Boolean),
      years: yearsOf(time.time, due),
    }),
  );
  for (const words of names.left) looks.push({ field: 'statement', why: 'numeral_unaccounted', words });
  return {
    looks,
    newPlaces,
    newSources,
    newMeasures,
    fields: {
      statement,
      kind: suggestion.kind,
      names: names.names.join(', '),
      ...time,
      due,
      places,
      figures,
      citations: [
        {
          reportId: known.reportId,
          quote: suggestion.quote,
          start: String(suggestion.start),
          end: String(suggestion.end),
          stance: 'supports',
          note: note === undefined ? '' : String(note),
          ...(suggestion.role === 'summary' && !suggestion.repeats && { summaryOnly: 'on' }),
          steps,
        },
      ],
    },
  };
}

/** At most so many steps does a citation take. */
const mostSteps = 8;

function stepsOf(attribution: readonly Step[], known: Known, looks: Look[]) {
  const newSources: NewSource[] = [];
  const steps = attribution
    .filter(({ name }) => !known.publisher || sourceNamed(known, name) !== known.publisher)
    .slice(0, mostSteps)
    .map((step, index) => {
      const verb = step.verb ?? 'said';
      const source = sourceNamed(known, step.name);
      if (source) return { source, label: '', verb };
      const name = step.name.slice(0, 200);
      if (step.anonymous) return { source: '', label: name, verb };
      looks.push({ field: `citations[0].steps[${index}].source`, why: 'unknown_source', words: name });
      newSources.push({ step: index, name, kind: kindOfSource(step) });
      return { source: name, label: '', verb };
    });
  return { steps, newSources };
}

function sourceNamed({ sources }: Known, name: string): string | undefined {
  const folded = foldName(name);
  return sources.get(folded) ?? sources.get(folded.replace(/^the /, ''));
}

const kindsOfSource: readonly [RegExp, SourceKind][] = [
  [
    /\b(?:army|armed forces|air force|navy|general staff|brigade|military|defen[cs]e forces|command)\b/i,
    'military',
  ],
  [/\b(?:news agency|agency|wire)\b/i, 'news_agency'],
  [/\b(?:times|post|news|daily|radio|tv|television|gazette|tribune|guardian)\b/i, 'news_outlet'],
  [/\b(?:institute|university|centre|center|think tank)\b/i, 'research_institute'],
  [
    /\b(?:united nations|un|who|unicef|osce|nato|european union|eu|commission)\b/i,
    'international_organisation',
  ],
  [
    /\b(?:ministry|government|office|administration|police|service|department|council|state|court|parliament)\b/i,
    'government',
  ],
];

function kindOfSource({ person, name }: Step): SourceKind {
  if (person) return 'person';
  return kindsOfSource.find(([words]) => words.test(name))?.[1] ?? 'other';
}

function placesOf(suggestion: Suggestion, known: Known) {
  const places: FilledClaim['places'] = [];
  const newPlaces: NewPlace[] = [];
  for (const found of suggestion.places) {
    if (!found.name) continue;
    const role = roleOf(suggestion, found.start);
    const place = placeNamed(known, found);
    if (place && !places.some((one) => one.place === place)) places.push({ place, role });
    if (place || newPlaces.some(({ name }) => foldName(name) === foldName(found.name))) continue;
    const parent = found.parent ? known.places.filter((one) => bears(one, found.parent ?? '')) : [];
    newPlaces.push({
      name: found.name.slice(0, 120),
      kind: found.kind,
      parentId: parent.length === 1 ? (parent[0]?.id ?? '') : '',
      role,
      make: found.parent !== null || found.kind === 'country',
    });
  }
  return { places, newPlaces: newPlaces.slice(0, 20) };
}

/** As the form writes it: with what it lies in, where that is known. */
function placeNamed(known: Known, found: { name: string; parent: string | null }): string | null {
  const bearing = known.places.filter((place) => bears(place, found.name));
  const exact = bearing.filter((place) => foldName(place.name) === foldName(found.name));
  const candidates = exact.length > 0 ? exact : bearing;
  const place =
    candidates.length > 1
      ? candidates.find(({ parentName }) => foldName(parentName ?? '') === foldName(found.parent ?? ''))
      : candidates[0];
  if (!place) return null;
  return place.parentName ? `${place.name}, ${place.parentName}` : place.name;
}

function bears(place: { name: string; aliases: readonly string[] }, name: string): boolean {
  const folded = foldName(name);
  return [place.name, ...place.aliases].some((one) => foldName(one) === folded);
}

const launched =
  /\b(?:launched|fired|flew|took off|departed|came) (?:\S+ ){0,4}?(?:from|over)(?: the)?(?: \S+){0,3} ?$/i;
const met =
  /\b(?:met|meeting|talks|summit|conference|negotiations|round of talks)(?: \S+){0,6} (?:in|at) ?$/i;

function roleOf({ quote, start, kind }: Suggestion, at: number): PlaceRole {
  const before = quote.slice(Math.max(0, at - start - 80), at - start);
  if (launched.test(before)) return 'launch';
  if (met.test(before)) return 'meeting';
  return kind === 'event' ? 'impact' : 'mentioned';
}

const noTime: TimeFields = { precision: 'unknown', date: '', clock: '', endDate: '', part: '', phrase: '' };

/** The day on which something was said dates what was said where that is the claim, and nothing else (promise 12). */
function whenOf({ eventTime, kind }: Suggestion, known: Known, looks: Look[]) {
  const saying = eventTime?.role === 'statement' && kind !== 'statement' && kind !== 'announcement';
  const time = eventTime && !saying ? timeFields(eventTime, 'time', looks) : noTime;
  const statedOn = saying ? (eventTime?.to ?? eventTime?.from ?? '') : '';
  if (time.precision === 'unknown' && !statedOn && !known.publishedOn)
    looks.push({ field: 'time.precision', why: 'no_time', words: '' });
  return { time, statedOn };
}

function dueOf({ dueTime, kind }: Suggestion, looks: Look[]): TimeFields | undefined {
  if (!dueTime) return undefined;
  if (kind === 'announcement') return timeFields(dueTime, 'due', looks);
  looks.push({ field: 'kind', why: 'due_left_out', words: dueTime.phrase });
  return undefined;
}

function timeFields(found: FoundTime, field: string, looks: Look[]): TimeFields {
  const { from, to, precision, partOfDay, phrase } = found;
  if (!from) return noTime;
  const fields: TimeFields = {
    ...noTime,
    precision,
    date: from,
    phrase: phrase.replace(/\s+/g, ' ').slice(0, 200),
  };
  if (precision === 'part_of_day')
    return partOfDay ? { ...fields, part: partOfDay } : { ...fields, precision: 'day' };
  if (precision === 'range')
    return to && to > from ? { ...fields, endDate: to } : { ...fields, precision: 'day' };
  if (precision !== 'minute' && precision !== 'hour') return fields;
  const clock = clockIn(phrase);
  if (clock) return { ...fields, clock };
  looks.push({ field: `${field}.clock`, why: 'time_without_clock', words: phrase });
  return { ...fields, precision: 'day' };
}

function clockIn(phrase: string): string | null {
  const [, hours, minutes = '00', half] = /(\d{1,2})(?:[:.](\d\d))?\s?([ap])?\.?m?/i.exec(phrase) ?? [];
  if (!hours || (minutes === '00' && !half && !/[:.]/.test(phrase))) return null;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function namesIn(known: Known, chosen: FilledClaim['places']): string[] {
  const written = new Set(chosen.map(({ place }) => place));
  const places = known.places.filter(({ name, parentName }) =>
    written.has(parentName ? `${name}, ${parentName}` : name),
  );
  return [
    ...known.measures.map(({ name }) => name),
    ...places.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}

function yearsOf(...times: (TimeFields | undefined)[]): number[] {
  return times
    .flatMap((time) => (time ? [time.date, time.endDate] : []))
    .filter(Boolean)
    .map((day) => Number(day.slice(0, 4)));
}
