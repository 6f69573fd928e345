import type { Qualifier } from '@/db/vocabulary';
import { dateSpans } from './dates';
import type { Span } from './document';
import { qualifierOf } from './figure-qualifiers';
import { isNoFigure } from './figure-refusals';
import { moneyOf, type Unit, unitAfter } from './figure-units';
import { fold } from './fold';
import { findNumerals, type Numeral } from './numbers';

/** A quantity as a text states it. */
export type FoundFigure = Span & {
  /** Decimal text. */
  value: string;
  qualifier: Qualifier;
  /** ISO code of a currency, "percent", a measure's sign, or the counted noun; null when the text names none. */
  unit: string | null;
  /** The words between the number and the end of the counted noun, adjectives included. */
  what: string | null;
};

/**
 * Finds the quantities of a sentence: value, qualifier, unit and where they stand. A range is two of them, as is an
 * amount with its conversion. Dates, clock times, ordinals, ages, names that carry numbers, spans of time that only
 * date the event, numbers of sources, notes and lists are none.
 *
 * @param text whole.
 * @param within the sentence.
 * @returns in order of the text, spans in UTF-16 units of the whole text.
 */
export function findFigures(text: string, within: Span): FoundFigure[] {
  const sentence = fold(text.slice(within.start, within.end));
  if (!/\d|[a-zа-яіїєґ]{3}/i.test(sentence)) return [];
  const numerals = findNumerals(sentence);
  if (numerals.length === 0) return [];
  const dates = [...dateSpans(sentence), ...addressesIn(sentence)];
  const before = fold(text.slice(Math.max(0, within.start - 2), within.start));
  const kept: { numeral: Numeral; figure: FoundFigure }[] = [];
  const context = { sentence, dates, numerals, lineStart: before === '' || before.endsWith('\n') };
  numerals.forEach((numeral, i) => {
    if (isNoFigure(numeral, i, context)) return;
    const range = upperEnd(sentence, numeral, numerals[i + 1]);
    const { qualifier, start, end } = qualifierOf(sentence, numeral);
    const money = moneyOf(sentence, numeral) ?? (range && moneyOf(sentence, range));
    const unit: Unit | null =
      money ??
      unitAfter(sentence, end, numeral.value) ??
      (range && unitAfter(sentence, range.end, range.value));
    const value = range && multiplied(sentence, numeral, range);
    kept.push({
      numeral,
      figure: {
        start: within.start + Math.min(start, money?.start ?? start),
        end: within.start + Math.max(numeral.end, money?.end ?? 0),
        value: value ?? numeral.value,
        qualifier,
        unit: unit?.unit ?? null,
        what: unit?.what ?? null,
      },
    });
  });
  return borrowed(kept.map(({ figure }) => figure));
}

/** Digits of a web address or of a handle count nothing, however long it is. */
function addressesIn(sentence: string): Span[] {
  if (!/:\/\/|www\.|@/.test(sentence)) return [];
  return [...sentence.matchAll(/\S+/g)]
    .filter(([word]) => /:\/\/|^www\.|@/.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The second number of "4 to 6", "20-30", "between four and six". */
function upperEnd(sentence: string, numeral: Numeral, next: Numeral | undefined): Numeral | null {
  if (!next) return null;
  const between = sentence.slice(numeral.end, next.start);
  if (/^\s?(?:-|–|—|to|до)\s?(?:[$€£¥₴]\s?)?$/.test(between)) return next;
  const lead = sentence.slice(Math.max(0, numeral.start - 12), numeral.start);
  if (
    /^ (?:and|та|і|и) (?:[$€£¥₴]\s?)?$/.test(between) &&
    /(?:between|між|между) (?:[$€£¥₴]\s?)?$/i.test(lead)
  )
    return next;
  return /^ (?:or|або|или|чи) $/.test(between) ? next : null;
}

/** "$2-3 billion": the multiplier of the upper end holds for the lower one. */
function multiplied(sentence: string, low: Numeral, high: Numeral): string | null {
  if (!/\d$/.test(sentence.slice(low.start, low.end))) return null;
  const factor = sentence.slice(high.start, high.end).match(/^([\d.,]+)[\s-]?\p{L}/u);
  if (!factor) return null;
  const written = Number((factor[1] ?? '').replace(/,/g, ''));
  const times = Number(high.value) / written;
  return Number(low.value) < 1000 && times >= 1000 && Number(low.value) <= written
    ? String(Number((Number(low.value) * times).toFixed(6)))
    : null;
}

/** "injured 15 civilians and killed two", "12 cases this week compared with 39 before": the noun carries over. */
function borrowed(figures: FoundFigure[]): FoundFigure[] {
  return figures.map((figure, i) => {
    if (figure.unit !== null) return figure;
    const lender =
      figures.slice(0, i).findLast(({ unit }) => unit !== null && !/^[A-Z]{3}$/.test(unit)) ??
      figures.slice(i + 1).find(({ unit }) => unit !== null && !/^[A-Z]{3}$/.test(unit));
    return lender ? { ...figure, unit: lender.unit, what: figure.what ?? lender.what } : figure;
  });
}
