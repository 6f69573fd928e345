import type { PartOfDay, TimePrecision } from '@/db/vocabulary';
import { datePatterns, type Need, type Setting } from './date-patterns';
import { type Day, dayOf } from './date-resolution';
import type { DocumentFacts, Span } from './document';
import { fold } from './fold';
import { anyCase, compile, exact } from './patterns';

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

type Phrase = Span & { at: number; duration: boolean; groups: Record<string, string | undefined> };

const trigger =
  /\d|today|yesterday|tomorrow|tonight|overnight|night|morning|afternoon|evening|week|month|year|day|hour|past|last|since|january|february|march|april|may|june|july|august|september|october|november|december|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|февр|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|ноч|ніч|ночі|доб|сут|вчора|вчера|сьогодні|сегодня|тижн|недел|понед|вівтор|вторн|серед|сред|четв|п.?ятниц|субот|суббот|неділ|воскрес/i;

const clock = compile(
  String.raw`(?<![\p{L}\p{N}])(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?(?![\p{L}]))?|(?:\.[0-5]\d)?\s?[ap]\.?m\.?(?![\p{L}])|\s?o'clock)(?:\s?\(?(?:UTC|GMT|EST|EDT|CET|CEST|PST|PDT|IST|MSK|local time)\)?)?|(?<![\p{N}])[0-2]\d[0-5]\d\s?(?:UTC|GMT|hours|hrs|local time)(?!\p{L})`,
  'gi',
);
/** Years that stand beside words as names do: "the 2024 response plan", "(2019)". */
const future = anyCase`(?<!\p{L})(?:will|would|shall|'ll|won't|going to|plan(?:s|ned|ning)? (?:to|for)|schedul\p{L}{1,4}|due|expected|set (?:to|for)|slated|forecast(?: to| for)?|likely to|is to|are to|to be|may be|could|might|expires?|intends?|aims?|upcoming|hopes? to|vow\p{L}* to|pledg\p{L}* to|promis\p{L}* to|буде|будуть|планує|планують|має|будет|будут|планирует|намерен\p{L}*)(?!\p{L})`;
const speech =
  'said|says|say|told|tells|announced|announces|reported|reports|stated|states|added|confirmed|confirms|claimed|claims|denied|declared|warned|wrote|posted|tweeted|noted|explained|acknowledged|revealed|disclosed|condemned|argued|testified|insisted|assessed|estimated|briefed|повідомив|повідомила|повідомили|заявив|заявила|заявили|сказав|сказала|сообщил|сообщила|сообщили|заявил|сказал|сказала';
const saidBefore = compile(
  `(?<!\\p{L})(?:${speech})(?:\\s(?!(?:that|it|he|she|they|would|will|could|had|was|were|has|have|is|are|might|may|should|must|be)(?!\\p{L}))[\\p{L}\\p{N}'".-]{1,25}){0,6}\\s?(?:,?\\s?(?:on|in|late|early|late on|early on|during|in the|earlier|at))?\\s*$`,
  'i',
);
const saidAfter = compile(`^(?:,)?(?:\\s[\\p{L}\\p{N}'".&-]{1,25},?){0,9}?\\s(?:${speech})(?!\\p{L})`, 'i');
const dueBefore = anyCase`(?:(?<!\p{L})(?:by|until|till|before|no later than|deadline(?: of| on| is)?|as (?:early|soon) as|within|не пізніше|до|не позднее|к)\s(?:the\s)?(?:end of\s|start of\s|beginning of\s|middle of\s)?|(?:scheduled|planned|set|due|slated|expected)(?: to [\p{L}]+(?: [\p{L}]+)?)? (?:for|on|in)?\s?)$`;
/** "By Wednesday, the toll had reached 229" promises nothing. */
const reachedBy = anyCase`(?<!\p{L})(?:by|until|till|before|до)\s(?:the\s(?:end|start) of\s)?$`;
const pastTense = exact`(?<!\p{L})(?:had|was|were|has|have|rose|fell|stood|\p{Ll}{3,}ed)(?!\p{L})`;
const sinceBefore =
  /(?:since|starting|beginning(?: on)?|з|із|с|починаючи з|начиная с)\s(?:at least |about |around |the )?$/i;
const backgroundBefore = anyCase`(?<!\p{L})(?:which|who|whom|whose|after|following|before|since|amid|despite|because|previous|prior|than|unlike|compared (?:to|with)|versus|as in|similar to)(?:\s[\p{L}\p{N}'".,-]{1,25}){0,9}\s(?:on |in |from |since |during )?$|\([^()]{0,60}$`;
/** "the delegation that came in May": not the "that" behind a verb of saying or its day. */
const relativeThat = exact`(?<!\p{L})(?<noun>\p{Ll}{3,})\sthat(?:\s[\p{L}\p{N}'".,-]{1,25}){0,9}\s(?:on |in |from |since |during )?$`;
const governsThat = compile(
  `^(?:${speech}|statement|report|media|reporters|briefing|conference|interview|evidence|fact|claims?|so|now|hope|hopes|believes?|believed|assess(?:es|ed)?|agreed|agrees|shows?|showed|found|finds|indicates?|suggests?|knows?|feared?|demand(?:s|ed)?|means|meant|ensure|ensuring|likely|clear|possible|today|yesterday|night|morning|afternoon|evening|\\p{L}*day|him|her|them|adding|saying|noting|warning|claiming|alleging|stating|reporting|posted|emphasi[sz]ed|stressed|alleged|allegations?|reports|claims)$`,
  'i',
);
/** "to fund purchases in 2025": the year of the purpose, not of the gift. */
const purposeBefore = exact`(?<!\p{L})(?:to|for)\s\p{Ll}+(?:\s[\p{L}\p{N}'-]{1,25}){0,8}\s$`;

/**
 * Finds the times that a sentence names and resolves them against the day of publication.
 *
 * @param text whole.
 * @param within the sentence.
 * @param facts with the day of publication; without one, only dates with their year are resolved.
 * @returns in order of the text, spans in UTF-16 units of the whole text.
 */
export function findTimes(text: string, within: Span, facts: DocumentFacts): FoundTime[] {
  const sentence = fold(text.slice(within.start, within.end));
  if (!trigger.test(sentence)) return [];
  const anchor = dayOf(facts.publishedOn);
  const year = facts.publishedOn ? null : yearIn(sentence);
  return phrasesIn(sentence, anchor, year)
    .map((phrase) => resolved(sentence, phrase, anchor, year))
    .filter((time) => time !== null)
    .map((time) => ({
      ...time,
      phrase: text.slice(within.start + time.start, within.start + time.end),
      start: within.start + time.start,
      end: within.start + time.end,
    }));
}

/** Where a folded sentence names calendar dates and times of the clock, whose numbers count nothing. */
export function dateSpans(sentence: string): Span[] {
  if (!trigger.test(sentence)) return [];
  const spans: Span[] = phrasesIn(sentence, null, 2000).filter(({ duration }) => !duration);
  for (const match of sentence.matchAll(clock))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.sort((a, b) => a.start - b.start);
}

function yearIn(sentence: string): number | null {
  const written = sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0];
  return written ? Number(written) : null;
}

/** A word of each pattern's phrase, by which it is looked for; names of months and weekdays by their beginnings. */
const anchors: [Need, RegExp][] = [
  [
    'month',
    /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|февр|март|апр|ма[йея]|июн|июл|авг|сент|окт|нояб|дек|СІЧ|ЛЮТ|БЕРЕЗ|КВІТ|ТРАВ|ЧЕРВ|ЛИП|СЕРП|ВЕРЕС|ЖОВТ|ЛИСТОП|ГРУД/g,
  ],
  [
    'weekday',
    /[A-Z](?:on|ues|ednes|hurs|ri|atur|un)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|понеділ|вівтор|серед|четвер|п'ятниц|субот|неділ|понедел|вторник|сред|четверг|пятниц|суббот|воскрес/g,
  ],
  ['year', /(?:19|20)\d\d/g],
  ['dated', /\d[./-]\d/g],
  ['week', /week \d/g],
  [
    'relative',
    /[tT]oday|[yY]esterday|[tT]omorrow|[tT]onight|[oO]vernight|night|morning|afternoon|evening|week|month|year|hour|days?(?![a-z])|decade|summer|winter|spring|autumn|fall |quarter|OVERNIGHT|TODAY|YESTERDAY|оч[іиь]ю?|ніч|сьогодні|сегодня|[вВуУ]чора|[вВ]чера|завтра|тиж|недел|міся|меся|р[оі]к|год[аи]|годин|доб|сут|дн(?:ів|і|ей|я)/g,
  ],
];
/** A phrase begins at most so many words, and so far, before its anchor. */
const wordsBefore = 9;
const reach = 100;

/** Where words begin at or before a place of the sentence, the earliest first. */
function beginningsBefore(sentence: string, at: number): number[] {
  const starts: number[] = [];
  for (let i = at; i >= 0 && at - i < reach && starts.length <= wordsBefore; i--)
    if (isWordSign(sentence, i) && !isWordSign(sentence, i - 1)) starts.push(i);
  return starts.reverse();
}

function isWordSign(sentence: string, at: number): boolean {
  const code = sentence.charCodeAt(at);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code > 191 && code < 0x2000)
  );
}

type Match = Span & { at: number; groups: Record<string, string | undefined> };
/** What was matched last: figures and times of one sentence are asked for one after the other. */
let latest: { sentence: string; matches: Match[] } = { sentence: '', matches: [] };

function matchesIn(sentence: string): Match[] {
  if (latest.sentence === sentence) return latest.matches;
  const matches: Match[] = [];
  for (const [need, anchor] of anchors) {
    let done = -1;
    for (const { index } of sentence.matchAll(anchor)) {
      const starts = beginningsBefore(sentence, index).filter((start) => start > done);
      done = index;
      datePatterns.forEach(({ pattern, needs }, at) => {
        if (needs !== need) return;
        for (const start of starts) {
          pattern.lastIndex = start;
          const match = pattern.exec(sentence);
          if (!match || pattern.lastIndex <= index) continue;
          matches.push({ start, end: start + match[0].length, at, groups: match.groups ?? {} });
          break;
        }
      });
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
    if (!rule?.resolve(match.groups, { anchor, ahead: false, year }, words)) continue;
    found.push({ ...match, duration: rule.duration === true });
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

function resolved(
  sentence: string,
  phrase: Phrase,
  anchor: Day | null,
  year: number | null,
): FoundTime | null {
  const rule = datePatterns[phrase.at];
  if (!rule) return null;
  const words = sentence.slice(phrase.start, phrase.end);
  const before = sentence.slice(Math.max(0, phrase.start - 160), phrase.start);
  const after = sentence.slice(phrase.end, phrase.end + 200);
  const statement =
    saidBefore.test(before) ||
    (phrase.start <= 12 && saidAfter.test(after) && !/^,?\s(?:that|which)/.test(after));
  const reached = reachedBy.test(before) && !future.test(sentence) && pastTense.test(sentence);
  const ahead = !statement && !reached && (dueBefore.test(before) || future.test(clauseBefore(before)));
  const interval = rule.resolve(phrase.groups, { anchor, ahead, year }, words);
  if (!interval) return null;
  const opens = sinceBefore.test(before) || /^since\s/i.test(words);
  const role = statement
    ? 'statement'
    : !reached && isDue(before, words, ahead, interval.from, anchor)
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
    weak: isWeak(before, words, interval.precision),
    wide: rule.wide === true,
  };
}

function isWeak(before: string, words: string, precision: TimePrecision): boolean {
  if (backgroundBefore.test(before)) return true;
  const noun = before.match(relativeThat)?.groups?.noun;
  if (noun && !governsThat.test(noun)) return true;
  const long = precision === 'month' || /^(?:in|for|of)\s(?:19|20)\d\d$/i.test(words);
  return long && purposeBefore.test(before);
}

/** From the last clause's end on, so that "will" of another clause counts nothing. */
function clauseBefore(before: string): string {
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '));
  return cut === -1 ? before : before.slice(cut + 1);
}

function isDue(
  before: string,
  words: string,
  ahead: boolean,
  from: string | null,
  anchor: Day | null,
): boolean {
  if (anyCase`^(?:by|until|within|next|tomorrow)(?!\p{L})`.test(words)) return true;
  if (dueBefore.test(before)) return true;
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
