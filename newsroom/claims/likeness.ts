import { similarity, trigramsOf } from './trigrams';

/** What a claim is compared by. */
export type Compared = {
  statement: string;
  day: string | null;
  places: readonly string[];
  /** Decimal texts. */
  values: readonly string[];
};

type Read = Compared & { trigrams: ReadonlySet<string> };

/** What makes two claims alike beside their words. */
const bonus = { day: 0.08, place: 0.08, figures: 0.2 };
const least = 0.45;
/** Below this the words have nothing to do with each other, whatever the figures say. */
const leastWords = 0.2;
/** Beside a draft a writer sees every likeness; unasked, only what leaves little doubt is told. */
const leastUnasked = 0.6;

/** A claim with what its words are compared by. */
export function read<Claim extends Compared>(claim: Claim): Claim & { trigrams: Set<string> } {
  return { ...claim, trigrams: trigramsOf(claim.statement) };
}

/** How much two claims say the same, by their words, day, places and figures; null where too little for one to be meant by both. */
export function likenessOf(a: Read, b: Read): number | null {
  const words = similarity(a.trigrams, b.trigrams);
  const likeness = words + shared(a, b);
  return words >= leastWords && likeness >= least ? likeness : null;
}

/** Whether two claims leave little doubt that they say the same. Two nights or villages told of in the same words do not. */
export function sayMuchTheSame(a: Read, b: Read): boolean {
  const likeness = likenessOf(a, b);
  return likeness !== null && likeness >= leastUnasked && !figuresDiffer(a, b) && !placesDiffer(a, b);
}

/** Whether two statements have words enough in common to be about one thing. */
export function shareWords(a: Read, b: Read): boolean {
  return similarity(a.trigrams, b.trigrams) >= leastWords;
}

function shared(a: Compared, b: Compared): number {
  const sameDay = a.day !== null && a.day === b.day;
  const samePlace = a.places.some((name) => b.places.includes(name));
  const values = new Set(b.values.map(Number));
  const same = a.values.filter((value) => values.has(Number(value))).length;
  const all = Math.max(a.values.length, b.values.length);
  return (sameDay ? bonus.day : 0) + (samePlace ? bonus.place : 0) + (all ? (bonus.figures * same) / all : 0);
}

/** Both count something, and none of it is the same. */
function figuresDiffer({ values: one }: Compared, { values: other }: Compared): boolean {
  const known = new Set(other.map(Number));
  return one.length > 0 && known.size > 0 && !one.some((value) => known.has(Number(value)));
}

/** Both name places, and none is the same. */
function placesDiffer({ places: one }: Compared, { places: other }: Compared): boolean {
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}
