import type { PartOfDay, TimePrecision } from '@/db/vocabulary';
import { type DatePattern, datePatterns, type Need } from './date-patterns';
import { type Day, dayOf, type Interval } from './date-resolution';
import type { DocumentFacts, Span } from './document';
import { anyCase, compile, Ending, ending, exact, exactEnding, spansOf } from './patterns';
import { isLetter, type PlainSentence, plainSentenceAt, Stretch } from './plain-sentence';
import { plainWord, WordMarks } from './words';

/** A time that a sentence names, resolved to local days. */
export type FoundTime = Span & {
  phrase: string;
  /** Local days, both inclusive; null when the text leaves them open. */
  from: string | null;
  to: string | null;
  precision: TimePrecision;
  partOfDay: PartOfDay | null;
  /** What it dates: what happened, what is promised, or the saying of it. */
  role: 'event' | 'due' | 'statement';
  /** Too far from the main clause to date the claim when another is there. */
  weak: boolean;
  /** Too wide to date a claim at all: "over the past three years". */
  wide: boolean;
};

type Phrase = Span & {
  /** The number of its pattern. */
  at: number;
  duration: boolean;
  groups: Record<string, string | undefined>;
  /** Its days, where the clause does not look ahead. */
  interval: Interval;
};

const clock = compile(
  String.raw`(?<![\p{L}\p{N}])(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?(?![\p{L}]))?|(?:\.[0-5]\d)?\s?[ap]\.?m\.?(?![\p{L}])|\s?o'clock)(?:\s?\(?(?:UTC|GMT|EST|EDT|CET|CEST|PST|PDT|IST|MSK|local time)\)?)?|(?<![\p{N}])[0-2]\d[0-5]\d\s?(?:UTC|GMT|hours|hrs|local time)(?!\p{L})`,
  'gi',
);
const beside = new WordMarks();

const future = anyCase`(?<!\p{L})(?:will|would|shall|'ll|won't|going to|plan(?:s|ned|ning)? (?:to|for)|schedul\p{L}{1,4}|due|expected|set (?:to|for)|slated|forecast(?: to| for)?|likely to|is to|are to|to be|may be|could|might|expires?|intends?|aims?|upcoming|hopes? to|vow\p{L}* to|pledg\p{L}* to|promis\p{L}* to|буде|будуть|планує|планують|має|будет|будут|планирует|намерен\p{L}*)(?!\p{L})`;
const futureBefore = beside.guard(
  /^(?:will|would|shall|ll|won|going|plan|schedul|due|expected|set|slated|forecast|likely|is|are|be|may|could|might|expire|intend|aim|upcoming|hope|vow|pledg|promis|буд|планир?у|має|намерен)/,
  { test: (before) => future.test(clauseOf(before)) },
);
const speech =
  'said|says|say|told|tells|announced|announces|reported|reports|stated|states|added|confirmed|confirms|claimed|claims|denied|declared|warned|wrote|posted|tweeted|noted|explained|acknowledged|revealed|disclosed|condemned|argued|testified|insisted|assessed|estimated|briefed|повідомив|повідомила|повідомили|заявив|заявила|заявили|сказав|сказала|сообщил|сообщила|сообщили|заявил|сказал|сказала';
const says = new RegExp(`^(?:${speech})`);
const saidBefore = beside.guard(
  says,
  new Ending(
    `(?<!\\p{L})(?:${speech})(?:\\s(?!(?:that|it|he|she|they|would|will|could|had|was|were|has|have|is|are|might|may|should|must|be)(?!\\p{L}))[\\p{L}\\p{N}'".-]{1,25}){0,6}\\s?(?:,?\\s?(?:on|in|late|early|late on|early on|during|in the|earlier|at))?\\s*`,
    'i',
  ),
);
const saidAfter = beside.guard(
  says,
  compile(`^(?:,)?(?:\\s[\\p{L}\\p{N}'".&-]{1,25},?){0,9}?\\s(?:${speech})(?!\\p{L})`, 'i'),
);
const dueBefore = beside.guard(
  /^(?:by|until|till|before|than|deadline|as|within|пізніше|до|позднее|к)$|(?:scheduled|planned|set|due|slated|expected)$/,
  ending`(?:(?<!\p{L})(?:by|until|till|before|no later than|deadline(?: of| on| is)?|as (?:early|soon) as|within|не пізніше|до|не позднее|к)\s(?:the\s)?(?:end of\s|start of\s|beginning of\s|middle of\s)?|(?:scheduled|planned|set|due|slated|expected)(?: to [\p{L}]+(?: [\p{L}]+)?)? (?:for|on|in)?\s?)`,
);
/** "By Wednesday, the toll had reached 229" promises nothing. */
const reachedBy = beside.guard(
  /^(?:by|until|till|before|до)$/,
  ending`(?<!\p{L})(?:by|until|till|before|до)\s(?:the\s(?:end|start) of\s)?`,
);
const pastTense = exact`(?<!\p{L})(?:had|was|were|has|have|rose|fell|stood|\p{Ll}{3,}ed)(?!\p{L})`;
const sinceBefore = beside.guard(
  /(?:since|starting|beginning|on|з|с)$/,
  ending`(?:since|starting|beginning(?: on)?|з|із|с|починаючи з|начиная с)\s(?:at least |about |around |the )?`,
);
const backgroundBefore = beside.guard(
  /^(?:which|who|whom|whose|after|following|before|since|amid|despite|because|previous|prior|than|unlike|compared|versus|as|similar)$/,
  ending`(?<!\p{L})(?:which|who|whom|whose|after|following|before|since|amid|despite|because|previous|prior|than|unlike|compared (?:to|with)|versus|as in|similar to)(?:\s[\p{L}\p{N}'".,-]{1,25}){0,9}\s(?:on |in |from |since |during )?`,
);
const inBracket = ending`\([^()]{0,60}`;
/** "the daily average prior to May 7": something else is measured by that time. */
const comparedBefore = ending`(?<!\p{L})(?:prior to|(?:levels?|rates?|averages?|imports|exports|prices|output) before|compared (?:to|with)|versus|than(?: (?:on|in|at))?)\s(?:the |about |in |on )?`;
/** "the men held since May were freed on Friday": the first time is the subject's. */
const heldSince = exact`(?<!\p{L})since\s[\p{L}\p{N}]{1,12}(?:\s\d{1,4})?\s(?:was|were|had|has|have|is|are)\s`;
const governed = exact`^\s(?:was|were|had|has|have|is|are)\s`;
/** "the highest since 2001". */
const superlative = ending`(?<!\p{L})(?:\p{Ll}{2,}est|most|first|worst|record|last)(?:\s[\p{L}-]{1,20}){0,4}\s(?:since\s)?(?:the |at least |about )?`;
/** "the delegation that came in May": not the "that" behind a verb of saying or its day. */
const relativeThat = exact`(?<!\p{L})(?<noun>\p{Ll}{3,})\sthat(?:\s[\p{L}\p{N}'".,-]{1,25}){0,9}\s(?:on |in |from |since |during )?$`;
const governsThat = compile(
  `^(?:${speech}|statement|report|media|reporters|briefing|conference|interview|evidence|fact|claims?|so|now|hope|hopes|believes?|believed|assess(?:es|ed)?|agreed|agrees|shows?|showed|found|finds|indicates?|suggests?|knows?|feared?|demand(?:s|ed)?|means|meant|ensure|ensuring|likely|clear|possible|today|yesterday|night|morning|afternoon|evening|\\p{L}*day|him|her|them|adding|saying|noting|warning|claiming|alleging|stating|reporting|posted|emphasi[sz]ed|stressed|alleged|allegations?|reports|claims)$`,
  'i',
);
/** "to fund purchases in 2025": the year of the purpose, not of the gift. */
const purposeBefore = beside.guard(
  /^(?:to|for)$/,
  exactEnding`(?<!\p{L})(?:to|for)\s\p{Ll}+(?:\s[\p{L}\p{N}'-]{1,25}){0,8}\s`,
);

/**
 * Finds the times that a sentence names and resolves them against the day of publication.
 *
 * @param text whole.
 * @param within the sentence.
 * @param facts with the day of publication; without one, only dates with their year are resolved.
 * @returns in order of the text, spans in UTF-16 units of the whole text.
 */
export function findTimes(text: string, within: Span, facts: DocumentFacts): FoundTime[] {
  const sentence = plainSentenceAt(text, within);
  const anchor = dayOf(facts.publishedOn);
  const year = facts.publishedOn ? null : yearIn(sentence.text);
  const times: FoundTime[] = [];
  for (const phrase of phrasesIn(sentence.text, anchor, year)) {
    const time = resolved({ sentence, phrase, anchor, year });
    if (!time) continue;
    time.start += within.start;
    time.end += within.start;
    time.phrase = text.slice(time.start, time.end);
    times.push(time);
  }
  return times;
}

/** Where a folded sentence names calendar dates and times of the clock, whose numbers count nothing. */
export function dateSpans(sentence: string): Span[] {
  const spans: Span[] = phrasesIn(sentence, null, 2000).filter(({ duration }) => !duration);
  if (/\d/.test(sentence)) spans.push(...spansOf(clock, sentence));
  return spans.sort((a, b) => a.start - b.start);
}

function yearIn(sentence: string): number | null {
  const written = sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0];
  return written ? Number(written) : null;
}

/** Beginnings of the words by which phrases are looked for. English months and weekdays have a capital. */
const beginnings: [Need, string][] = [
  [
    'month',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec січ лют бер кві тра чер лип сер вер жов лис гру янв фев мар апр мая май мае июн июл авг сен окт ноя дек',
  ],
  ['weekday', "Mon Tue Wed Thu Fri Sat Sun пон вів сер чет п'я суб нед вто сре пят вос"],
  ['week', 'wee'],
  [
    'relative',
    'tod yes tom ton ove nig mor aft eve wee mon yea hou day dec sum win spr aut fal qua ноч ніч вно уно сьо сег вчо учо вче зав тиж нед міс мес рік рок роц год доб сут дн',
  ],
];
/** The signs of all beginnings, numbered from 1, so that three make a small number. */
const signs = new Uint8Array(2048);
const unknownSign = 255;
const allSigns = new Set(
  beginnings.flatMap(([, words]) => [...words.toLowerCase()]).filter((sign) => sign !== ' '),
);
for (const [i, sign] of [...allSigns].entries()) signs[sign.charCodeAt(0)] = i + 1;
const needsOf = new Map<number, Need[]>();
for (const [need, words] of beginnings)
  for (const word of words.split(' ')) {
    const capital = /^[A-Z]/.test(word);
    const key = beginningOf(word.toLowerCase(), 0) * 2 + (capital ? 1 : 0);
    needsOf.set(key, [...(needsOf.get(key) ?? []), need]);
  }

/** The first three signs of a word as one number, in small letters. */
function beginningOf(text: string, at: number): number {
  const third = small(text.charCodeAt(at + 2));
  const letter = third < 2048 && (third > 64 || third === 39);
  return shorter(text, at) + (letter ? signs[third] || unknownSign : 0);
}

/** "дні", "днів": two letters suffice. */
function shorter(text: string, at: number): number {
  return (signAt(text, at) * 128 + signAt(text, at + 1)) * 256;
}

function signAt(text: string, at: number): number {
  const code = small(text.charCodeAt(at));
  return code < 2048 ? (signs[code] as number) : 0;
}

function small(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  return code >= 0x400 && code <= 0x40f ? code + 80 : code;
}

type Anchor = { need: Need; at: number };
const none: readonly never[] = [];

/** Where the sentence has a word or a number that a date may have, in its order. */
function anchorsIn(sentence: string): Anchor[] {
  const found: Anchor[] = [];
  for (let at = 0; at < sentence.length; ) {
    const code = sentence.charCodeAt(at);
    if (!isWordSign(code)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isWordSign(sentence.charCodeAt(end))) end++;
    if (code >= 48 && code <= 57) {
      if (end - at >= 4 && /^(?:19|20)\d\d/.test(sentence.slice(at, at + 4)))
        found.push({ need: 'year', at });
      if (/[./-]/.test(sentence[end] ?? '') && isDigit(sentence.charCodeAt(end + 1)))
        found.push({ need: 'dated', at });
    } else {
      const key = beginningOf(sentence, at) * 2;
      const capital = code >= 65 && code <= 90;
      for (const need of needsOf.get(key) ??
        (end - at < 6 ? needsOf.get(shorter(sentence, at) * 2) : none) ??
        none)
        found.push({ need, at });
      if (capital) for (const need of needsOf.get(key + 1) ?? none) found.push({ need, at });
    }
    at = end;
  }
  return found;
}

/** A phrase begins at most so many words, and so far, before its anchor. */
const wordsBefore = 9;
const reach = 100;
/** A sentence that has more of them is a calendar, or no text at all. */
const mostAnchors = 40;

type Start = { at: number; word: string };

/** Words at or before a place of the sentence, the earliest first; none behind a sign that belongs to it. */
function startsBefore(sentence: string, at: number, after: number): Start[] {
  const starts: Start[] = [];
  let words = 0;
  for (let i = at; i > after && at - i < reach && words <= wordsBefore; i--) {
    const before = sentence.charCodeAt(i - 1);
    if (!isWordSign(sentence.charCodeAt(i)) || isWordSign(before)) continue;
    words++;
    if (!fastened.includes(before)) starts.push({ at: i, word: beginningAt(sentence, i) });
  }
  return starts.reverse();
}

/** The word that begins at a place, or "0" for a number. */
function beginningAt(sentence: string, at: number): string {
  if (isDigit(sentence.charCodeAt(at))) return '0';
  let end = at;
  while (isLetter(sentence.charCodeAt(end))) end++;
  return plainWord(sentence, at, end);
}
const fastened = [...'$€£.,/-'].map((sign) => sign.charCodeAt(0));

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWordSign = (code: number) =>
  (code >= 97 && code <= 122) || isDigit(code) || (code >= 65 && code <= 90) || (code > 191 && code < 0x2000);

type Numbered = { rule: DatePattern; at: number };
/** For each need the patterns that may begin with a word. */
const patternsOf: Record<Need, Map<string, Numbered[]>> = {
  month: new Map(),
  weekday: new Map(),
  year: new Map(),
  dated: new Map(),
  week: new Map(),
  relative: new Map(),
};
for (const [at, rule] of datePatterns.entries())
  for (const word of rule.begins) {
    const patterns = patternsOf[rule.needs];
    patterns.set(word, [...(patterns.get(word) ?? []), { rule, at }]);
  }

type Match = Span & { at: number; groups: Record<string, string | undefined> };
/** What was matched last: figures and times of one sentence are asked for one after the other. */
let latest: { sentence: string; matches: Match[] } = { sentence: '', matches: [] };

function matchesIn(sentence: string): Match[] {
  if (latest.sentence === sentence) return latest.matches;
  const matches: Match[] = [];
  const places = anchorsIn(sentence);
  if (places.length > mostAnchors) places.length = 0;
  const done: Partial<Record<Need, number>> = {};
  for (const { need, at: anchor } of places) {
    const starts = startsBefore(sentence, anchor, done[need] ?? -1);
    done[need] = anchor;
    const found = new Set<number>();
    for (const { at: start, word } of starts)
      for (const { rule, at } of patternsOf[need].get(word) ?? none) {
        if (found.has(at)) continue;
        rule.pattern.lastIndex = start;
        const match = rule.pattern.exec(sentence);
        if (!match || rule.pattern.lastIndex <= anchor) continue;
        matches.push({ start, end: start + match[0].length, at, groups: match.groups ?? {} });
        found.add(at);
      }
  }
  latest = { sentence, matches };
  return matches;
}

function phrasesIn(sentence: string, anchor: Day | null, year: number | null): Phrase[] {
  const found: Phrase[] = [];
  for (const match of matchesIn(sentence)) {
    const rule = datePatterns[match.at];
    const words = sentence.slice(match.start, match.end);
    const interval = rule?.resolve(match.groups, { anchor, ahead: false, year }, words);
    if (!rule || !interval) continue;
    found.push({
      start: match.start,
      end: match.end,
      at: match.at,
      groups: match.groups,
      duration: rule.duration === true,
      interval,
    });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.at - b.at);
  const kept: Phrase[] = [];
  for (const phrase of found) {
    const last = kept.at(-1);
    if (!last || phrase.start >= last.end) kept.push(phrase);
    else if (phrase.end > last.end && phrase.end - phrase.start > (last.end - last.start) * 1.2)
      kept[kept.length - 1] = phrase;
  }
  return kept;
}

function resolved({
  sentence,
  phrase,
  anchor,
  year,
}: {
  sentence: PlainSentence;
  phrase: Phrase;
  anchor: Day | null;
  year: number | null;
}): FoundTime | null {
  const rule = datePatterns[phrase.at];
  if (!rule) return null;
  const words = sentence.text.slice(phrase.start, phrase.end);
  const before = sentence.before(phrase.start, 160, beside);
  const statement = saidBefore.test(before) || (phrase.start <= 12 && isSaidAfter(sentence, phrase));
  const reached = reachedBy.test(before) && !future.test(sentence.text) && pastTense.test(sentence.text);
  // "would review the results of Sunday's vote"
  const settled =
    sentence.text.startsWith("'s ", phrase.end) &&
    /(?:from|after|following|since|of|during)\s$/.test(before.text);
  const due = dueBefore.test(before);
  const ahead = !statement && !reached && !settled && (due || futureBefore.test(before));
  const interval = ahead ? rule.resolve(phrase.groups, { anchor, ahead, year }, words) : phrase.interval;
  if (!interval) return null;
  const opens = sinceBefore.test(before) || /^since\s/i.test(words);
  const role = statement
    ? 'statement'
    : !reached && (due || isDue(words, ahead, interval.from, anchor))
      ? 'due'
      : 'event';
  return {
    start: phrase.start,
    end: phrase.end,
    phrase: words,
    ...interval,
    ...(opens && interval.from && anchor && interval.from <= `${anchor}`
      ? { to: `${anchor}`, precision: 'range' as const }
      : {}),
    role,
    weak:
      isWeak(before, words, interval.precision) ||
      (opens && governed.test(sentence.text.slice(phrase.end, phrase.end + 10))),
    wide: rule.wide === true || comparedBefore.test(before.text) || (opens && superlative.test(before.text)),
  };
}

function isSaidAfter(sentence: PlainSentence, phrase: Span): boolean {
  const after = sentence.after(phrase.end, 200, beside);
  return saidAfter.test(after) && !/^,?\s(?:that|which)/.test(after.text);
}

function isWeak(all: Stretch, words: string, precision: TimePrecision): boolean {
  const aside = all.text.includes('since') ? all.text.match(heldSince) : null;
  const before = aside ? new Stretch(all.text.slice((aside.index ?? 0) + aside[0].length), all.marks) : all;
  if (backgroundBefore.test(before) || (before.text.includes('(') && inBracket.test(before.text)))
    return true;
  const noun = before.text.includes(' that') ? before.text.match(relativeThat)?.groups?.noun : undefined;
  if (noun && !governsThat.test(noun)) return true;
  const long = precision === 'month' || /^(?:in|for|of)\s(?:19|20)\d\d$/i.test(words);
  return long && purposeBefore.test(before);
}

/** From the last clause's end on, so that "will" of another clause counts nothing. */
function clauseOf(before: string): string {
  const cut = Math.max(before.lastIndexOf(';'), lastStop(before));
  return cut === -1 ? before : before.slice(cut + 1);
}

/** Not that of "p.m." or "Gov.". */
function lastStop(before: string): number {
  for (let at = before.lastIndexOf('. '); at > 0; at = before.lastIndexOf('. ', at - 1))
    if (/^\p{Ll}{4}$/u.test(before.slice(at - 4, at))) return at;
  return -1;
}

function isDue(words: string, ahead: boolean, from: string | null, anchor: Day | null): boolean {
  if (anyCase`^(?:by|until|within|next|tomorrow)(?!\p{L})`.test(words)) return true;
  return ahead && (from === null || anchor === null || from > `${anchor}`);
}

export type ChosenTimes = { event: FoundTime | null; due: FoundTime | null };

/**
 * Picks from the times of a sentence when its thing happened and when its promise falls due. The day on which
 * something was said counts only where the sentence has no other.
 *
 * @param carried the time that the sentences before give to one that has none.
 */
export function chooseTime(times: readonly FoundTime[], carried: FoundTime | null = null): ChosenTimes {
  const known = times.filter(({ from, wide }) => from !== null && !wide);
  const due =
    known.find(({ role, weak }) => role === 'due' && !weak) ?? known.find(({ role }) => role === 'due');
  const events = known.filter(({ role }) => role === 'event');
  const event =
    events.find(({ weak }) => !weak) ??
    known.find(({ role }) => role === 'statement') ??
    events.find(({ weak }) => weak) ??
    (due ? null : carried);
  return { event: event ?? null, due: due ?? null };
}

/** The time of what is asserted: of the promised thing where the other is only that of its promise. */
export function mainTime({ event, due }: ChosenTimes): FoundTime | null {
  return event?.role === 'statement' ? (due ?? event) : (event ?? due);
}
