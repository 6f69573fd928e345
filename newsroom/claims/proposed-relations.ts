import { Temporal } from 'temporal-polyfill';
import type { ClaimKind, Qualifier, RelationKind } from '@/db/vocabulary';
import { read, sayMuchTheSame, shareWords } from './likeness';

/** A claim, submitted or still being typed, by what could relate it to others. Days are local. */
export type Comparable = {
  claimId: string;
  statement: string;
  kind: ClaimKind;
  day: string | null;
  /** The days that an announcement promises. */
  due: { first: string; last: string } | null;
  eventId: string | null;
  places: readonly { name: string; within: readonly string[] }[];
  figures: readonly ComparedFigure[];
  /** Who asserts it: parties, and names where nobody knows the party. */
  voices: readonly string[];
  /** The day of its latest supporting report. */
  reportedOn: string | null;
  relations: readonly { claimId: string }[];
};

export type ComparedFigure = {
  measureId: string;
  unit: string;
  /** Decimal text. */
  value: string;
  qualifier: Qualifier;
  /** Local date, or date and time. */
  asOf: string | null;
};

/** A relation that one claim may have to another. Nobody but a person adds it. */
export type ProposedRelation = { kind: RelationKind; claimId: string; statement: string };

type Rule = (claim: Comparable, other: Comparable) => boolean;

/** In their order: of one other claim, the first that fits is proposed. */
const rules: readonly [RelationKind, Rule][] = [
  ['fulfils', fulfils],
  ['part_of', isPartOf],
  ['supersedes', supersedes],
  ['contradicts', contradicts],
  ['repeats', repeats],
];

/** How a claim may stand to others around it, with which nothing joins it yet. */
export function proposedRelations(claim: Comparable, others: readonly Comparable[]): ProposedRelation[] {
  return others.flatMap((other) => {
    if (other.claimId === claim.claimId || isJoined(claim, other)) return [];
    const [kind] = rules.find(([, rule]) => rule(claim, other)) ?? [];
    return kind ? [{ kind, claimId: other.claimId, statement: other.statement }] : [];
  });
}

/** Something happened within the time that the other promised, and what they say has to do with each other. */
function fulfils(claim: Comparable, other: Comparable): boolean {
  if (claim.kind !== 'event' || other.kind !== 'announcement' || !other.due || !claim.day) return false;
  if (claim.day < other.due.first || claim.day > other.due.last) return false;
  return shareWords(read(compared(claim)), read(compared(other))) && touches(claim, other);
}

/** They have a place, a figure or a voice in common. */
function touches(claim: Comparable, other: Comparable): boolean {
  return (
    claim.places.some(({ name }) => other.places.some((place) => place.name === name)) ||
    pairsOf(claim, other).some(([one, two]) => Number(one.value) === Number(two.value)) ||
    sharesVoice(claim, other)
  );
}

/** It counts in a place what the other counts in a larger one. */
function isPartOf(claim: Comparable, other: Comparable): boolean {
  return (
    isSameEvent(claim, other) &&
    liesWithin(claim, other) &&
    pairsOf(claim, other).some(([part, whole]) => Number(part.value) <= Number(whole.value))
  );
}

/** The same count, later: what it says of an earlier moment is not wrong, and no longer the latest. */
function supersedes(claim: Comparable, other: Comparable): boolean {
  return (
    isSameEvent(claim, other) &&
    isSameScope(claim, other) &&
    pairsOf(claim, other).some(
      ([now, then]) => isOther(now, then) && isLater(momentOf(claim, now), momentOf(other, then)),
    )
  );
}

/** The same count of the same moment by somebody else, and both cannot be right. */
function contradicts(claim: Comparable, other: Comparable): boolean {
  return (
    (isSameEvent(claim, other) || isSameDayAndPlace(claim, other)) &&
    isSameScope(claim, other) &&
    !sharesVoice(claim, other) &&
    pairsOf(claim, other).some(([one, two]) => {
      const [a, b] = [momentOf(claim, one), momentOf(other, two)];
      return !isLater(a, b) && !isLater(b, a) && excludeEachOther(one, two);
    })
  );
}

function repeats(claim: Comparable, other: Comparable): boolean {
  return (
    claim.kind === other.kind &&
    areNear(claim, other) &&
    sayMuchTheSame(read(compared(claim)), read(compared(other)))
  );
}

const compared = ({ statement, day, places, figures }: Comparable) => ({
  ...{ statement, day },
  places: places.map(({ name }) => name),
  values: figures.map(({ value }) => value),
});

const isSameEvent: Rule = (a, b) => a.eventId !== null && a.eventId === b.eventId;
const isSameDayAndPlace: Rule = (a, b) =>
  a.day !== null && a.day === b.day && a.places.some(({ name }) => b.places.some((p) => p.name === name));
const sharesVoice: Rule = (a, b) => a.voices.some((voice) => b.voices.includes(voice));
const isJoined: Rule = (a, b) =>
  a.relations.some(({ claimId }) => claimId === b.claimId) ||
  b.relations.some(({ claimId }) => claimId === a.claimId);

/** In days: reports of one thing differ by so much. */
const near = 2;
const areNear: Rule = (a, b) =>
  a.day !== null &&
  b.day !== null &&
  Math.abs(Temporal.PlainDate.from(a.day).until(b.day, { largestUnit: 'days' }).days) <= near;

/** Each place of the one lies in a place of the other. */
const liesWithin: Rule = (a, b) =>
  a.places.length > 0 &&
  a.places.every(({ within }) => b.places.some(({ name }) => within.includes(name))) &&
  !b.places.some(({ name }) => a.places.some((place) => place.name === name));
const isSameScope: Rule = (a, b) => !liesWithin(a, b) && !liesWithin(b, a);

/** Figures of both that count the same in the same unit. */
function pairsOf(a: Comparable, b: Comparable): [ComparedFigure, ComparedFigure][] {
  return a.figures.flatMap((one) =>
    b.figures
      .filter(({ measureId, unit }) => measureId === one.measureId && unit === one.unit)
      .map((two): [ComparedFigure, ComparedFigure] => [one, two]),
  );
}

/** As of when a figure holds: as it says itself, else the day of the report. */
const momentOf = ({ reportedOn }: Comparable, { asOf }: ComparedFigure) => asOf ?? reportedOn;

/** Compared as far as both are exact: a day is not later than an hour of it. */
function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function isOther(a: ComparedFigure, b: ComparedFigure): boolean {
  return Number(a.value) !== Number(b.value) || a.qualifier !== b.qualifier;
}

/** No number is what both say. */
function excludeEachOther(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, two] = [boundsOf(a), boundsOf(b)];
  return one.most < two.least || two.most < one.least;
}

/** By how much "about" may be off. */
const about = 0.1;

function boundsOf({ value, qualifier }: ComparedFigure): { least: number; most: number } {
  const n = Number(value);
  switch (qualifier) {
    case 'about':
      return { least: n - Math.abs(n) * about, most: n + Math.abs(n) * about };
    case 'at_least':
    case 'more_than':
      return { least: n, most: Number.POSITIVE_INFINITY };
    case 'at_most':
    case 'less_than':
      return { least: Number.NEGATIVE_INFINITY, most: n };
    case 'exact':
    case 'unspecified':
      return { least: n, most: n };
  }
}
