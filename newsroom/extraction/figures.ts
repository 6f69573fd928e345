import type { Qualifier } from '@/db/vocabulary';
import { dateSpans } from './dates';
import type { Span } from './document';
import { qualifierOf } from './figure-qualifiers';
import { besideNumbers, isNoFigure } from './figure-refusals';
import { moneyOf, type Unit, unitAfter } from './figure-units';
import { fold } from './fold';
import { findNumerals, type Numeral } from './numbers';
import { anyCase, compile, ending, exact } from './patterns';
import { type PlainSentence, plainSentenceAt } from './plain-sentence';

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

/** What has more of them is a table, or no text at all. */
const mostNumbers = 100;

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
  const shared = plainSentenceAt(text, within);
  const sentence = shared.text;
  if (!/\d|[a-zа-яіїєґ]{3}/i.test(sentence)) return [];
  const numerals = findNumerals(sentence);
  if (numerals.length > mostNumbers || (numerals.length === 0 && !/half|quarter/i.test(sentence))) return [];
  const dates = [...dateSpans(sentence), ...addressesIn(sentence)];
  const before = fold(text.slice(Math.max(0, within.start - 2), within.start));
  const kept: { numeral: Numeral; figure: FoundFigure }[] = [];
  for (const part of sharesIn(sentence))
    kept.push({
      numeral: part,
      figure: {
        ...part,
        start: within.start + part.start,
        end: within.start + part.end,
        qualifier: qualifierOf(shared, part).qualifier,
        unit: 'percent',
        what: null,
      },
    });
  const context = { sentence: shared, dates, numerals, lineStart: before === '' || before.endsWith('\n') };
  numerals.forEach((numeral, i) => {
    if (isNoFigure(numeral, i, context)) return;
    const range = upperEnd(sentence, numeral, numerals[i + 1]);
    const { qualifier, start, end } = qualifierOf(shared, numeral);
    const money = moneyOf(shared, numeral) ?? (range && moneyOf(shared, range));
    const unit: Unit | null =
      money ??
      unitAfter(sentence, end, numeral.value, numeral.start) ??
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
  kept.sort((a, b) => a.numeral.start - b.numeral.start);
  return borrowed(
    shared,
    within.start,
    kept.map(({ figure }) => figure),
  );
}

const shares: Record<string, string> = {
  half: '50',
  'a quarter': '25',
  'one quarter': '25',
  'three quarters': '75',
};

const share = compile(
  String.raw`(?<![\p{L}-]|first |second |last )(half|(?:a|one|three)[ -]quarters?)(?= of (?:the|its|their|his|her|all|those|these|our|\p{Lu}))`,
  'gi',
);

/** "half of the clinics", "a quarter of its fleet". */
function sharesIn(sentence: string): Numeral[] {
  if (!/half|quarter/i.test(sentence)) return [];
  return [...sentence.matchAll(share)].flatMap(({ 0: words, index }) => {
    const value = shares[words.toLowerCase().replace('-', ' ')];
    return value ? [{ value, start: index, end: index + words.length }] : [];
  });
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
  const factor = sentence.slice(high.start, high.end).match(exact`^([\d.,]+)[\s-]?\p{L}`);
  if (!factor) return null;
  const written = Number((factor[1] ?? '').replace(/,/g, ''));
  const times = Number(high.value) / written;
  return Number(low.value) < 1000 && times >= 1000 && Number(low.value) <= written
    ? String(Number((Number(low.value) * times).toFixed(6)))
    : null;
}

/** Words by which a number without a noun counts people, or votes. */
const tollBefore = besideNumbers.guard(
  /tolls?$|dead|deaths|victims|casualties|fatalities|injur|missing|kill|wound|leav|left|загин|погиб|ранен/,
  ending`(?:death tolls?|tolls?|number of (?:dead|deaths|victims|casualties|fatalities|injured|missing)|kill\p{L}*|injur\p{L}*|wound\p{L}*|leav\p{L}+|left|dead|casualties|fatalities|загин\p{L}+|погиб\p{L}+|поранен\p{L}*|ранен\p{L}*)(?:\s[\p{L}'-]+){0,5}\s(?:(?:at )?(?:least|about|around|some|over|than|to|from|is|was|at|stands|of|up to|nearly)\s)?(?:[\p{N}\p{L},.]+\s(?:to|and)\s)?`,
);
const tollAfter = besideNumbers.guard(
  /^(?:died|dead|killed|injured|wounded|hurt|perished|drowned|missing|hospitali|displaced|arrested|detained|evacuated|rescued|fled|homeless)/,
  anyCase`^\s(?:(?:have |has |had |were |was |are |others? |more |people |also |been |officially |later ){0,4})(?:died|dead|killed|injured|wounded|hurt|perished|drowned|missing|hospitali[sz]ed|displaced|arrested|detained|evacuated|rescued|fled|homeless)(?!\p{L})`,
);
/** Where nothing else is counted, a number without a noun counts those that the sentence tells of. */
const ofPeople = anyCase`(?<!\p{L})(?:people|civilians?|residents|children|women|men|survivors|victims|bodies|patients|passengers|workers|soldiers|troops|migrants|refugees|casualties|fatalities|killed|dead|died|deaths?|injured|wounded|missing|hospitali[sz]ed)(?!\p{L})`;
const voteBefore = besideNumbers.guard(
  /(?:vot(?:e|es|ed|ing)|approved|passed|rejected|adopted|ruled)$/,
  ending`(?:vot(?:e|es|ed|ing)|approved|passed|rejected|adopted|ruled)(?:\s[\p{L}'-]+){0,4}\s(?:[\p{N}\p{L}]+(?:\s(?:to|against)\s|-))?`,
);

/** "injured 15 civilians and killed two", "12 cases this week compared with 39 before": the noun carries over. */
function borrowed(sentence: PlainSentence, offset: number, figures: FoundFigure[]): FoundFigure[] {
  if (figures.every(({ unit }) => unit !== null)) return figures;
  const counted = ({ unit }: FoundFigure) =>
    unit !== null && !/^(?:[A-Z]{3}|percent|magnitude|fold|times)$/.test(unit);
  const lenders = figures.map(counted);
  const ofOthers = ofPeople.test(sentence.text) ? 'people' : null;
  return figures.map((figure, i) => {
    if (figure.unit !== null) return figure;
    const before = sentence.before(figure.start - offset, 90, besideNumbers);
    const after = sentence.after(figure.end - offset, 60, besideNumbers);
    const last = i > 0 ? lenders.lastIndexOf(true, i - 1) : -1;
    const lender = figures[last >= 0 ? last : lenders.indexOf(true, i + 1)];
    const toll = tollBefore.test(before) || tollAfter.test(after);
    if (lender && (!toll || countsPeople(lender.unit)))
      return { ...figure, unit: lender.unit, what: figure.what ?? lender.what };
    if (toll) return { ...figure, unit: 'people', what: figure.what };
    if (voteBefore.test(before)) return { ...figure, unit: 'votes', what: figure.what };
    const noun = countedBefore(before.text) ?? ofOthers;
    return noun ? { ...figure, unit: noun, what: figure.what } : figure;
  });
}

const countsPeople = (unit: string | null) =>
  exact`^(?:people|persons?|civilians?|residents?|individuals?|(?:service|police|fisher|wo)?m[ae]n|child(?:ren)?|deaths?|fatalit|casualt|victims?|refugees?|patients?|bodies|others?|migrants?|soldiers?|troops?|palestinians?|\p{Lu}\p{L}+s|людей|осіб|человек|workers?|passengers?|students?|fighters?|militants?|prisoners?|hostages?|officers?)`.test(
    unit ?? '',
  );

/** "reported a marked increase in new cases, with 20 in week 40"; "the number of suspected cases is 8033". */
function countedBefore(before: string): string | null {
  const match = before.match(
    exact`(?:number of|numbers of|total of|increase in|rise in|decrease in|fall in|decline in|drop in|count of)(?:\s[\p{L}-]+,?){0,4}?\s(\p{Ll}+s)(?!\p{L})`,
  )?.[1];
  return match ?? before.match(exact`\s(\p{Ll}{3,}s)\s\($`)?.[1] ?? null;
}
