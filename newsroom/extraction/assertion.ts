import {
  annexes,
  exhortation,
  factualMethod,
  feelings,
  fields,
  finite,
  firstPersons,
  furniture,
  furnitureEdges,
  instructions,
  judgements,
  method,
  months,
  needs,
  numberWords,
  passiveNeeds,
  pastIrregular,
  perfect,
  performances,
  rhetoric,
  rhetoricalVerbs,
  times,
  vagueTimes,
} from './assertion-words';
import type { Attribution } from './attribution';
import type { Span } from './document';
import { anyCase } from './patterns';
import { bodyWords, saying } from './reporting';
import type { Token } from './tokens';
import { WordMarks } from './words';

/** Why a sentence is no claim. */
export type NoClaim =
  | 'furniture'
  | 'fragment'
  | 'question'
  | 'instruction'
  | 'method'
  | 'opinion'
  | 'exhortation'
  | 'general';

/** Whether a sentence is a claim, and how firmly. */
export type Judgement = {
  /** Null for a claim. */
  no: NoClaim | null;
  /** Numbers, times and names in what is asserted. */
  anchors: number;
  /** What speaks for a claim less what speaks against it. */
  strength: number;
};

/**
 * Decides whether a sentence asserts something that could be checked.
 *
 * @param sentence its span, without list mark and note markers.
 * @param tokens of it.
 * @param attribution its own or the one that still holds, if any.
 * @param place `item` for a list's item or a table's note, which may lack a verb and a full stop.
 * @param beginsWithName whether its first word is a name wherever it stands.
 * @returns why not, where it does not.
 */
export function judge(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  attribution: Attribution | null,
  place: 'sentence' | 'item' | 'line',
  beginsWithName: boolean,
): Judgement {
  const no = (why: NoClaim): Judgement => ({ no: why, anchors: 0, strength: -9 });
  const written = text.slice(sentence.start, sentence.end);
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  if (!first || words.length < 3) return no('fragment');
  if (isCyrillic(words)) return judgeCyrillic(written, words, tokens, place);
  if (/\?["”’)*_]*$/.test(written)) return no('question');
  const marks = marksOf(tokens);
  if (
    (marks & firstOf.furniture && furniture.stand(text, tokens)) ||
    furnitureEdges.test(written) ||
    /\bcontributed\.?$/.test(written)
  )
    return no('furniture');
  if (fields.test(written) || annexes.test(written)) return no('method');
  if (
    marks & firstOf.method &&
    method.stand(text, tokens) &&
    !(attribution && factualMethod.stand(text, tokens))
  )
    return no('method');
  if (/:[*_\s]*$/.test(written) && !tokens.some((token) => token.kind === 'number')) return no('fragment');
  const quotedStart = tokens[0]?.word === '“';
  if (instructions.has(first.word) && !quotedStart && isInstruction(words)) return no('instruction');
  if (!hasFiniteVerb(words, tokens) && !(place === 'item' && tokens.some((token) => token.kind === 'number')))
    return no('fragment');
  return weigh(text, tokens, { attribution, beginsWithName, marks });
}

const telling = new WordMarks();
const counts = telling.add(numberWords);
const month = telling.add(months);
const time = telling.add(times);
const vagueTime = telling.add(vagueTimes);
const past = telling.add(pastIrregular);
const hasBeen = telling.add(perfect);
const rhetorics = telling.add(rhetoricalVerbs);
const judges = telling.add(judgements);
const ownPerson = telling.add(firstPersons);
const feels = telling.add(feelings);
const firstOf = {
  furniture: telling.add(furniture.firstWords),
  method: telling.add(method.firstWords),
  exhortation: telling.add(exhortation.firstWords),
  needs: telling.add(needs.firstWords),
  performances: telling.add(performances.firstWords),
  rhetoric: telling.add(rhetoric.firstWords),
};

/** What all words of a sentence tell together. */
function marksOf(tokens: readonly Token[]): number {
  let marks = 0;
  for (const { word } of tokens) marks |= telling.of(word);
  return marks;
}

function isInstruction(words: readonly Token[]): boolean {
  const next = words[1]?.word ?? '';
  if (words[1]?.capital && !/^(?:The|Our|Your)$/.test(next))
    return /^(?:see|watch|visit|follow|join|contact|read|call)$/.test(words[0]?.word ?? '');
  return (
    !/(?:ed|s)$/.test(next) ||
    /^(?:this|us|news|as|yes|less|across|always|towards|its|his|needed)$/.test(next)
  );
}

/** Before a participle: "a targeted strike". */
const articles = new Set(['a', 'an', 'the', 'their', 'his', 'its', 'her']);

function hasFiniteVerb(words: readonly Token[], tokens: readonly Token[]): boolean {
  const shouting = words.filter((word) => word.capital).length > words.length * 0.8;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const word = token.word;
    if (i > 0 && token.capital && !shouting) continue;
    if (finite.has(word) || pastIrregular.has(word) || saying.has(word)) return true;
    if (word.length > 3 && word.endsWith('ed') && i > 0 && !articles.has(tokens[i - 1]?.word ?? ''))
      return true;
  }
  // "From shelling towns to mining roads."
  if (words[0]?.word === 'from' && words[1]?.word.endsWith('ing')) return false;
  return words.some(
    (word, i) =>
      i > 0 &&
      !word.capital &&
      /[a-z]{3}s$/.test(word.word) &&
      !/ss$/.test(word.word) &&
      words[i + 1] !== undefined,
  );
}

function weigh(
  text: string,
  all: readonly Token[],
  {
    attribution,
    beginsWithName,
    marks: allMarks,
  }: { attribution: Attribution | null; beginsWithName: boolean; marks: number },
): Judgement {
  const quotation =
    all[0]?.quoted === true &&
    (attribution?.manner !== 'leading' || all.every(({ quoted, kind }) => quoted || kind === 'mark'));
  const tokens = contentOf(all, attribution, quotation);
  let facts = 0;
  let names = beginsWithName && tokens[0] === all[0] ? 1 : 0;
  let verbs = 0;
  let against = 0;
  let evaluative = 0;
  let firstPerson = 0;
  let begun = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const word = token.word;
    if (token.kind === 'number') facts += 2;
    if (token.kind !== 'word') continue;
    const marks = telling.of(word);
    if (marks & counts) facts += 1;
    if ((marks & month && token.capital) || (marks & time && !(quotation && marks & vagueTime))) facts += 1;
    if (token.capital && begun && word.length > 1) names += 1;
    const opens = !begun;
    begun = true;
    if (marks & past || (!opens && word.endsWith('ed') && word.length > 4)) verbs += 1;
    if (marks & hasBeen) verbs += 1;
    if (marks & rhetorics) against += 2;
    if (marks & judges) evaluative += 1;
    if (marks & ownPerson) firstPerson += 1;
  }
  const others = firstPerson === 0 && passiveNeeds.stand(text, all);
  const exhorts =
    ((allMarks & firstOf.exhortation) !== 0 && exhortation.stand(text, all)) ||
    ((allMarks & firstOf.needs) !== 0 && !others && needs.stand(text, all));
  if ((quotation || !attribution) && (allMarks & firstOf.performances) !== 0 && performances.stand(text, all))
    return { no: 'opinion', anchors: 0, strength: -9 };
  const rhetorical = (allMarks & firstOf.rhetoric) !== 0 && rhetoric.stand(text, all);
  const anchors = facts + Math.min(names, 2);
  if (exhorts) against += quotation || !attribution ? 3 : 1;
  if (rhetorical) against += 2;
  against += Math.min(evaluative, 4);
  if (firstPerson > 0 && (quotation || !attribution)) against += 1;
  if (quotation && marksOf(tokens) & feels) against += 1;
  const named = facts === 0 && (rhetorical || exhorts) ? Math.min(names, 1) : Math.min(names, 2);
  const support = Math.min(facts, 4) + named + Math.min(verbs, 2) * 0.5 + (attribution && !quotation ? 2 : 0);
  const strength = support - against;
  if (against > support + 0.5) return { no: exhorts ? 'exhortation' : 'opinion', anchors, strength };
  if (anchors === 0 && verbs === 0 && !attribution && isGeneral(tokens))
    return { no: 'general', anchors, strength };
  if (facts === 0 && defines(tokens)) return { no: 'general', anchors, strength };
  if (attribution && isOwnExperience(all, tokens, { quotation, names, evaluative, firstPerson }))
    return { no: 'opinion', anchors, strength };
  if (quotation && isBareQuotation(tokens, facts, names, verbs, firstPerson))
    return { no: 'opinion', anchors, strength };
  if (firstPerson > 0 && !attribution && anchors === 0) return { no: 'exhortation', anchors, strength };
  return { no: null, anchors, strength };
}

/** "“…,” she said, adding that 30 homes were lost". */
const addsMore = new Set(['adding', 'noting', 'explaining', 'saying']);

/** What is asserted, without the words that say who asserts it. */
function contentOf(
  tokens: readonly Token[],
  attribution: Attribution | null,
  quotation: boolean,
): readonly Token[] {
  if (quotation) {
    const further = tokens.findIndex(({ word, quoted }) => !quoted && addsMore.has(word));
    return tokens.filter(({ quoted }, i) => quoted || (further > 0 && i > further));
  }
  if (
    attribution?.manner === 'leading' &&
    attribution.contentFrom < tokens.length &&
    attribution.contentFrom > 0
  )
    return tokens.slice(attribution.contentFrom);
  return tokens;
}

function isBareQuotation(
  tokens: readonly Token[],
  facts: number,
  names: number,
  verbs: number,
  firstPerson: number,
): boolean {
  if (facts > 0) return false;
  if (verbs === 0) return names === 0 || firstPerson > 0;
  if (names === 0 && tokens.some((token) => /^(?:i|my|me)$/.test(token.word))) return true;
  return tokens.length < 11 && names === 0;
}

/** Who says what they lived through: with their age, or as somebody who was there. */
const bystanders =
  /^(?:residents?|survivors?|witness|eyewitness|villagers?|neighbou?rs?|shopkeepers?|pensioners?|retirees?|grandmother|grandfather|mother|father)$/;

/** "…, said Ana Ruiz, 54, a neighbour": how it was for them, without a number or a name that could be checked. */
function isOwnExperience(
  all: readonly Token[],
  told: readonly Token[],
  found: { quotation: boolean; names: number; evaluative: number; firstPerson: number },
): boolean {
  if (found.names > 0 || told.some(({ kind, word }) => kind === 'number' || telling.of(word) & counts))
    return false;
  const outside = all.filter((token) => !told.includes(token));
  const isBystander = outside.some(
    ({ kind, word }, i) =>
      (kind === 'number' && outside[i - 1]?.word === ',' && /^[,.]$/.test(outside[i + 1]?.word ?? ',')) ||
      (bystanders.test(word) && i > 0),
  );
  if (!isBystander) return false;
  if (found.quotation) return found.evaluative > 0 || found.firstPerson > 0;
  return told.filter(({ word }) => /^(?:he|she|his|her|him|herself|himself)$/.test(word)).length > 1;
}

const definitions =
  /^(?:disease|infection|virus|illness|condition|type|kind|form|process|term|phenomenon|bacterium|bacteria|bacterial|fever|syndrome|concept|practice|measure|transmitted|characteri[sz]ed|spread|caused)s?$/;

/** "Cholera is an acute infection …": what holds at any time. */
function defines(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => token.word === 'is' || token.word === 'are');
  if (verb < 1 || verb > 5) return false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 7); i += 1)
    if (definitions.test(tokens[i]?.word ?? ''))
      return !tokens
        .slice(0, verb)
        .some((token) => /^(?:this|these|the|that|it|he|she|they)$/.test(token.word));
  return false;
}

const current = /^(?:continues?|remains?|still|underway|ongoing|currently|now|urgently|[a-z]{3,}ing)$/;

/** Nothing in it points at a moment, a place or a thing that was named before. */
function isGeneral(words: readonly Token[]): boolean {
  const first = words.find((word) => word.kind === 'word')?.word ?? '';
  if (words.some((word) => current.test(word.word))) return false;
  if (/^(?:it|this|these|he|she|they|its|his|her|their|rather|however|that|those)$/.test(first)) return false;
  if (first === 'the' && words.length < 14 && !words.some((word) => /^(?:any|every|all)$/.test(word.word)))
    return false;
  return !words.some((word) => bodyWords.has(word.word) && word.capital);
}

function isCyrillic(words: readonly Token[]): boolean {
  let count = 0;
  for (const { word } of words) if (word.charCodeAt(0) >= 0x400 && word.charCodeAt(0) < 0x530) count += 1;
  return count > words.length / 2;
}

const cyrillicFurniture = anyCase`(?:підпис(?:атися|уйтесь|уйтеся|ка)|подпис(?:аться|ывайтесь|ка)|читайте|надіслати новину|прислать новость|реклама|усі права|все права|фото:|відео:|видео:|джерело:|источник:|наш(?:ий|ому)? (?:канал|чат)|поширити|поделиться|детальніше|подробнее|донат|слава україні|дякуємо|разом (?:до|переможемо)|тримаємо|бережіть|не ігноруйте|залишайтесь|будьте|прямуйте в укриття|оставайтесь)`;
const cyrillicExhortation = anyCase`(?:^|[^\p{L}])(?:потрібно|треба|необхідно|мусимо|маємо|повинні|нужно|надо|необходимо|должны|давайте|важливо|важно|вдячн\p{L}*|благодар\p{L}*|дякую|спасибо|слава|вірю|верю|переможемо|победим)(?![\p{L}])`;

function judgeCyrillic(
  written: string,
  words: readonly Token[],
  tokens: readonly Token[],
  place: 'sentence' | 'item' | 'line',
): Judgement {
  const no = (why: NoClaim): Judgement => ({ no: why, anchors: 0, strength: -9 });
  if (/\?["”»)*_]*$/.test(written)) return no('question');
  if (cyrillicFurniture.test(written)) return no('furniture');
  const facts = tokens.filter((token) => token.kind === 'number').length;
  const names = words.slice(1).filter((word) => word.capital).length;
  if (cyrillicExhortation.test(written) && facts === 0 && names < 3) return no('exhortation');
  if (words.length < 4 && facts === 0 && place !== 'item') return no('fragment');
  return { no: null, anchors: facts + names, strength: facts };
}
