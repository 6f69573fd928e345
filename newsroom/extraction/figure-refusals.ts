import type { Span } from './document';
import type { Numeral } from './numbers';
import { anyCase, compile, Ending, ending, exact, exactEnding } from './patterns';
import type { PlainSentence, Stretch } from './plain-sentence';
import { WordMarks } from './words';

/** What the words beside a number tell. */
export const besideNumbers = new WordMarks();
/** How much of a sentence before a number, and behind it, tells something of it. */
export const reachBefore = 48;
const reachAfter = 80;

export type FigureContext = {
  sentence: PlainSentence;
  dates: readonly Span[];
  numerals: readonly Numeral[];
  /** Whether the sentence begins a line: "3. Close the valves" is a list. */
  lineStart: boolean;
};

const spanOfTime = String.raw`(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|hrs?|yrs?|годин\p{L}*|діб|доб\p{L}*|дн(?:ів|і|ей|я)|тижн\p{L}*|місяц\p{L}*|рок(?:ів|и)|років|час(?:ов|а)|недел\p{L}*|месяц\p{L}*|лет|год(?:а|ов))`;
const datesOnly = besideNumbers.guard(
  /(?:past|last|latest|previous|next|coming|preceding|recent|first|final|following|these|those|other|протягом|впродовж|течение|через)$|останні|попередн|наступн|перш|последни|следующи|предыдущи|первы/,
  ending`(?:past|last|latest|previous|next|coming|preceding|recent|first|final|following|these|those|other|останні\p{L}*|попередн\p{L}*|наступн\p{L}*|перш\p{L}*|последни\p{L}*|следующи\p{L}*|предыдущи\p{L}*|первы\p{L}*|протягом|впродовж|в течение|через)(?: the)?(?: (?:about|roughly|some|nearly|almost|approximately))?\s`,
);

/** Words before a number in digits that make it a name: "Resolution 2728", "Phase 3", "Boeing 737". */
const names = String.raw`resolutions?|articles?|art\.|sections?|sec\.|chapters?|annex(?:es)?|tables?|figures?|fig\.|figs\.|pages?|pp?\.|parts?|phases?|stages?|steps?|days?|weeks?|no\.?|nos\.|nr\.?|№|#|numbers?|routes?|highways?|interstate|motorway|rooms?|laws?|orders?|decrees?|bills?|category|cat\.|level|levels|grade|class|type|mark|mk\.?|flight|gates?|floor|unit|block|sector|zone|area|districts?|ward|precinct|items?|paragraphs?|para\.?|notes?|cop|title|protocol|version|model|channel|line|apartment|suite|box|group|squadron|covid|boeing|airbus|falcon|apollo|leopard|challenger|abrams|shahed|geran|iskander|kalibr|kinzhal|mirage|flight|euro|windows|soyuz|starship|agenda|psalm|verse|war|top|under|over|studio|call|dial|text|hotline|phone|tel\.?|fax|box|code|zip|ref\.?|case|docket|hq|agenda|vision|g|fc|studio|fm|am|ст\.|статт\p{L}{1,3}|стать\p{L}{1,3}|пункт\p{L}{0,2}|розділ\p{L}{0,2}|глав\p{L}{1,2}|таблиц\p{L}{1,2}|додат\p{L}{1,3}|указ\p{L}{0,2}|наказ\p{L}{0,2}|постанов\p{L}{1,2}|резолюц\p{L}{1,3}|номер\p{L}{0,2}|тел\.?|шахед\p{L}{0,2}`;
const named = new Ending(String.raw`(?<!\p{L})(?:${names})[\s-]`, 'i');
const isName = besideNumbers.add(compile(`^(?:${names.replace(/\\\.\??/g, '')})$`));

function isNamed({ text, marks }: Stretch): boolean {
  return ((marks & isName) !== 0 || /[#№]/.test(text)) && named.test(text);
}

/** Of those, the ones that may also end a clause before a true count in lower case: "over 20 houses". */
const alsoCounts = ending`(?<!\p{L})(?:under|over|top|days?|weeks?|area|group|line|case|class|parts?|orders?|text|call|war|types?|units?|am|model|levels?|notes?|tables?|figures?|phone|code|zone|sector|numbers?|g|case|block|districts?|pages?|items?|steps?|laws?|bills?)[\s-]`;

const sources = besideNumbers.guard(
  /^(?:source|people|person|individual)/,
  anyCase`^\s(?:[\p{L}'.-]+\s){0,5}?(?:sources?|people (?:familiar|briefed|with (?:direct |first-?hand )?(?:knowledge|information|access)|close|who were briefed|who (?:are|were) (?:familiar|briefed))|persons? (?:familiar|briefed|with knowledge)|individuals? (?:familiar|briefed))(?!\p{L})`,
);
const speakingOnes = besideNumbers.guard(
  /^(?:official|diplomat|witness|analyst|expert|lawmaker|aide|adviser|executive|economist|eyewitness|trader|resident|activist)/,
  anyCase`^\s(?:[\p{L}'.-]+\s){0,5}?(?:officials?|diplomats?|witnesses|analysts?|experts?|lawmakers|aides|advisers|executives|economists|eyewitnesses|traders|residents|activists)\s(?:[\p{L}'-]+\s){0,4}?(?:said|say|told|familiar|confirmed|briefed|added|with (?:direct )?knowledge)(?!\p{L})`,
);
const toldBy = besideNumbers.guard(
  /(?:to|citing|by|quoting|quoted|with)$/,
  ending`(?:according to|citing|cited by|told by|quoting|quoted|interviews? with|spoke (?:to|with))\s(?:at least |about |more than |over )?`,
);

/**
 * Whether a number is no quantity of the claim: a part of a date or a name, an ordinal, an age, an attribute, a span
 * of time that dates the event, the number of sources, a list's or a note's number.
 */
export function isNoFigure(numeral: Numeral, index: number, context: FigureContext): boolean {
  const { sentence, dates, numerals, lineStart } = context;
  const { text } = sentence;
  const { start, end } = numeral;
  if (dates.some((span) => span.start <= start && end <= span.end)) return true;
  const wordsBefore = sentence.before(start, reachBefore, besideNumbers);
  const wordsAfter = sentence.after(end, reachAfter, besideNumbers);
  const [before, after] = [wordsBefore.text, wordsAfter.text];
  const written = text.slice(start, end);
  const digits = /^\d/.test(written);
  if (digits && isPartOfCode(before, after, written)) return true;
  if (/^-?fold(?!p{L})/i.test(after)) return false;
  if (isOrdinal(after, digits) || isAttribute(before, after, written, numerals[index + 1], end)) return true;
  if (/\[$/.test(before) && /^\]/.test(after)) return true;
  if (/\($/.test(before) && /^\)/.test(after) && digits) return true;
  if (digits && lineStart && /^[\s*#•–-]*$/.test(text.slice(0, start)) && /^[.)]\s/.test(after)) return true;
  if (digits && isNamed(wordsBefore) && !(alsoCounts.test(before) && countsAfter(after))) return true;
  if (
    digits &&
    exact`^\s\p{Lu}[\p{L}'.]*(?: \p{Lu}[\p{L}'.]*){0,2} (?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive|Square)(?!\p{L})`.test(
      after,
    )
  )
    return true;
  if (isAge(wordsBefore, after, text.slice(end, end + 24))) return true;
  if (isSpanThatDates(wordsBefore, after)) return true;
  if (sources.test(wordsAfter) || speakingOnes.test(wordsAfter)) return true;
  if (toldBy.test(wordsBefore) && exact`^\s\p{Ll}`.test(after) && !digits) return true;
  if (isYear(written, before, after)) return true;
  if (digits) return false;
  return isWordOnly(before, after, written, numeral);
}

const countsAfter = (after: string) =>
  exact`^(?:\s?%|\s(?:percent|million|billion)|\s(?!(?:and|or|of|to|in|on|at|the|is|are|was|were|has|had|by|for|from|with|as|says?|said|states?|which|that|will)(?!\p{L}))\p{Ll}{3,})`.test(
    after,
  );

/** "12:30", "24/7", "701-237-5948", "v2.1", an address of the web, coordinates. */
function isPartOfCode(before: string, after: string, written: string): boolean {
  if (/(?:https?:\/\/|www\.|[@#=_&?\\])[^\s]*$/i.test(before)) return true;
  if (exact`[\p{L}\d][/:]$`.test(before) || /^[/:]\d/.test(after)) return true;
  if (exact`^/\p{L}`.test(after) || /\/$/.test(before)) return !/^\/(?:km|day|month|year)/.test(after);
  if (
    /\d\)?[\s-]$/.test(before) &&
    /^-?\d{4}$/.test(written) &&
    /\(\d{3}\)\s?\d{3}-$|\d{3}-\d{3}-$|^\d{3}-$/.test(before)
  )
    return true;
  if (
    /^\)\s?\d{3}-\d{4}/.test(after) ||
    /\(\d{3}\)\s$/.test(before) ||
    (/^-\d{3}-\d{4}|^-\d{4}(?!\d)/.test(after) && /(?:\)\s|-)$/.test(before))
  )
    return true;
  if (/\+$/.test(before) && written.length > 1 && /^[\s\d()-]{6,}/.test(after)) return true;
  return /^°\s?\d|^°\d{0,2}['′]/.test(after);
}

function isOrdinal(after: string, digits: boolean): boolean {
  if (!digits) return false;
  return (
    anyCase`^(?:st|nd|rd|th)(?!\p{L})`.test(after) ||
    anyCase`^-(?:й|го|му|та|ту|ї|і|м|та|ша|те|е|я|ая|ю|х|ти|ма)(?!\p{L})`.test(after)
  );
}

/** "50-day", "23-story", "four-wheel", "155mm shells", "7.1-magnitude"; not "20-30 houses". */
function isAttribute(
  before: string,
  after: string,
  written: string,
  next: Numeral | undefined,
  end: number,
): boolean {
  if (exact`^-\p{L}`.test(after)) {
    const range = next && next.start === end + 1;
    return !range && !/^-(?:fold|plus|odd|or-)/i.test(after);
  }
  if (
    anyCase`^\s?mm\s\p{Ll}*(?:shell|round|artillery|howitzer|gun|mortar|cannon|calib|caliber|ammunition|projectile)`.test(
      after,
    )
  )
    return true;
  if (
    anyCase`^\s?-?(?:mm|мм)(?!\p{L})`.test(after) &&
    /^(?:155|152|122|120|105|82|81|60|40|30)$/.test(written)
  )
    return !/rain|snow/i.test(after);
  if (/^\d{1,2}$/.test(written) && /^-\d{1,2}(?!\d)/.test(after))
    return /^-\d{1,2}(?:\s(?:win|defeat|victory|loss|draw|vote|lead|ruling|decision|majority)|[.,;)]|$)/i.test(
      after,
    );
  if (
    /\d-$/.test(before) &&
    /^(?:\s(?:win|defeat|victory|loss|draw|vote|ruling|decision)|[.,;)]|$)/i.test(after) &&
    /(?<!\d)\d{1,2}-$/.test(before)
  )
    return written.length <= 2;
  return false;
}

const ageBefore = besideNumbers.guard(
  /^(?:age|від|віком|віці|возрасте)/,
  ending`(?<!\p{L})(?:aged?|ages|age of|age group|ages of|ages between|віком|у віці|в возрасте)(?: (?:from|about|around|between|under|over|від|от|до))?\s`,
);
const amongAges = besideNumbers.guard(
  /^age/,
  ending`(?<!\p{L})(?:ages?|aged|ages of)(?: between)? (?:[\p{L}\d]{1,9},? ){1,5}(?:and |to |- ?)?`,
);
const oldAfter = anyCase`^\s(?:years?|months?|weeks?|days?) (?:old|of age)(?!\p{L})|^\s?(?:to|and|-|–)\s?\d{1,3} (?:years|months) (?:old|of age)`;
/** "John Smith, 54,". */
const aside = exactEnding`(?:\p{Lu}[\p{L}'-]+|(?<!\p{L})(?:man|woman|boy|girl|son|daughter|wife|husband|brother|sister)), `;
const underAge = besideNumbers.guard(
  /^(?:children|people|those|adults|men|women|boys|girls|kids|youths|persons|anyone|infants)$/,
  ending`(?<!\p{L})(?:children|people|those|adults|men|women|boys|girls|kids|youths|persons|anyone|infants) (?:aged )?(?:under|over|above|below|younger than|older than)(?: the age of)?\s`,
);

function isAge(before: Stretch, after: string, near: string): boolean {
  if (ageBefore.test(before)) return true;
  if (amongAges.test(before) && exact`^(?:[,.;)]|\s(?:and|to|or|were|was|years)(?!\p{L})|$)`.test(after))
    return true;
  if (oldAfter.test(after)) return true;
  if (before.text.endsWith(', ') && aside.test(before.text) && /^(?:,|\)|\.|;)/.test(near)) return true;
  return underAge.test(before);
}

/** "the past 24 hours", "three days ago", "five years after the war", "for the first time in 20 years". */
const spanAfter = compile(
  String.raw`^(?:\s(?:to|or|-|and|до)\s(?:\d{1,3}|\p{L}{3,9}))?[\s-](?:full |whole |consecutive |straight |successive |calendar |останніх )?${spanOfTime}(?!\p{L})`,
  'i',
);

/** Spans of time that are the thing told, and not its date. */
const lasting = besideNumbers.guard(
  /^(?:last|t[ao]ok|tak|sentence|jailed|imprisoned|prison|banned|suspended|terms?$|ban$|extend|delay|within|wait|gap$|period$|valid$|tenure|serv|fac)/,
  ending`(?<!\p{L})(?:last(?:s|ed|ing)?|t[ao]ok|taken?|takes|taking|sentenced to|jailed for|imprisoned for|prison for|banned for|suspended for|term of|sentence of|sentences of|terms of|ban of|extended (?:by|for)|extend(?:ing)? (?:\p{L}+ ){0,3}(?:by|for)|delay(?:ed|s)? (?:of|by)|within|wait(?:ed|ing)?|gap of|period of|valid for|tenure of|to serve|served|serving|faces?|facing)(?: (?:for|an?|the))?(?: (?:at least|about|around|up to|more than|over|nearly|almost|roughly|some|another|additional|less than|under|between))?(?: [\p{L}\d]{1,9} (?:to|and|or|-))?\s`,
);

function isSpanThatDates(wordsBefore: Stretch, after: string): boolean {
  const match = after.match(spanAfter);
  if (!match) return false;
  const then = after.slice(match[0].length);
  if (datesOnly.test(wordsBefore) || !lasting.test(wordsBefore)) return true;
  const before = wordsBefore.text;
  if (
    /(?:first time in|time in|once every|every|each|in as many|over the|in the|during the)(?: (?:about|nearly|almost|more than|over|at least|some|around))?\s$/i.test(
      before,
    )
  )
    return true;
  if (
    /(?:\bafter|\bin|\bevery|\bafter (?:nearly|almost|more than|about|over|some)|\bin (?:just|under|less than|about|over|more than|nearly|almost|some)|\bfor the)\s$/i.test(
      before,
    )
  )
    return true;
  if (
    /(?:\bто|\btо|\bto|\bor|-)\s?$/.test(before) &&
    /(?:past|last|next|in) \S{1,9} (?:to|or)\s$/i.test(before)
  )
    return true;
  return anyCase`^(?:\s(?:ago|earlier|later|after|before|since|prior|hence|тому|назад|from now|into|on from|old)(?!\p{L})|'\s)`.test(
    then,
  );
}

function isYear(written: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(written)) return false;
  if (/[$€£¥₴₽₹]\s?$/.test(before) || /^\s?(?:%|percent)/.test(after)) return false;
  if (
    /(?:at least|more than|about|around|nearly|some|over|almost|approximately|total of|killed|injured|понад|близько|щонайменше)\s$/i.test(
      before,
    )
  )
    return !countsAfter(after);
  if (
    /^\s(?:people|civilians|deaths|cases|homes|houses|drones|troops|soldiers|families|children|women|men|households|patients|wounded|injured|killed|residents|prisoners|refugees|voters|votes|tons|tonnes|km|kilomet|людей|осіб|человек|випадк)/i.test(
      after,
    )
  )
    return /(?:\b(?:in|since|of|the|from|until|by|during|before|after))\s$/i.test(before);
  return true;
}

const onePerson = anyCase`^\s(?:\p{Ll}+\s){0,2}?(?:person|man|woman|child|girl|boy|civilian|resident|soldier|serviceman|servicewoman|officer|policeman|firefighter|worker|student|teacher|journalist|passenger|patient|death|fatality|injury|victim|body|migrant|protester|rescuer|medic)(?!\p{L})`;

const notOne =
  /\b(?:no|any|each|every|this|(?<!(?:said|says|say|reported|reports|confirmed|added|announced|stated|told \w{2,12}) )that|the|another|some|which)\s$/i;

/** What only number words do: "one of", "no one", "the two", "Group of Seven", "two-thirds". */
function isWordOnly(before: string, after: string, written: string, { value }: Numeral): boolean {
  const lower = written.toLowerCase();
  if (/^\s(?:thirds?|quarters?|fifths?|halves|half)(?![a-z])/i.test(after)) return true;
  if (exact`^(?!fold)\p{L}`.test(after)) return true;
  if (
    /^[A-Z]/.test(written) &&
    exact`(?:\p{L}|,)\s$`.test(before) &&
    exact`\p{Lu}[\p{L}]*\s(?:of\s)?$`.test(before)
  )
    return true;
  if (
    anyCase`(?:\bthe|\bthese|\bthose|\bboth|\ball|\bthe other|\bits|\btheir|\bhis|\bher|\bour|\bthe first|\bthe last|\bany|\bevery|\bці|\bэти|\bобидв\p{L})\s$`.test(
      before,
    ) &&
    Number(value) <= 10
  )
    return true;
  if (
    lower !== 'one' &&
    !/^(?:один|одна|одне|одно|одну|одного|однієї|одной|одним|однією|одній|одном)$/.test(lower)
  )
    return false;
  if (onePerson.test(after) && !notOne.test(before)) return false;
  if (
    anyCase`^\s(?:of|another|day|side|by|hand|thing|way|more|such|that|who|which|is|was|can|has|might|would|could|point|time|reason|example|way|з|із|из|одного|від|від)(?!\p{L})`.test(
      after,
    )
  )
    return !/(?:at least|only|killed|injured)\s$/i.test(before);
  if (
    /(?:\bno|\bany|\beach|\bevery|\bthis|\bthat|\bwhich|\bsome|\banother|\bthe|\bin|\bon|\bof|\bfrom|\bas|\bfor|\bat|\bto|\bby|\bwith|\binto|\bthan)\s$/i.test(
      before,
    )
  )
    return !/(?:more than|killing of|death of|addition to|less than|injuries to|loss of)\s$/i.test(before);
  return (
    /^\s?(?:[.,;:!?)]|$)/.test(after) &&
    !anyCase`(?:kill|injur|wound|hospitali|arrest|shot|dead|captur|destroy)\p{L}*\s$`.test(before)
  );
}
