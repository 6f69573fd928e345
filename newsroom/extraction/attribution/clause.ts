import { adverbs, wordSet } from '../reporting';
import type { Token } from '../tokens';
import { phraseFrom } from './noun-phrase';
import type { Sentence } from './sentence';
import { afterAdverbs, isTime } from './times';
import { isFiniteVerb } from './verbs';

/** Say something only with a clause behind them: "added that", not "added a wing". */
export const needsClause =
  wordSet(`read reads added adds add found showed shows show noted notes note expected expects expect described continued cited cites detailed
  shared posted recorded published described believe believes believed thinks think determined determines forecast forecasts
  repeated maintained maintains observed suggested suggests indicated indicates state states estimate project projects
  projected recalled informed notified calculated told tells tell warn say deny claim confirm report announce assess allege insist argue contend acknowledge admit conclude predict
  assert stress considers considered observes recalls informs underlines underscores`);
/** The clause has to be marked: "found that", "posted: “…”". */
const needsMark =
  /^(?:reads?|found|showe?[sd]?|described|cited|cites|detailed|shared|posted|recorded|published|continued|expect\w*|recalled|consider(?:s|ed))$/;
/** "described hearing shots", "denied taking part". */
const takesGerund = wordSet(
  'described describe recalled recall reported report denied denies deny admitted admits mentioned acknowledged',
);
/** Of many: what they say may begin with any noun: "officials say turnout stood at". */
const plainPresent = wordSet(
  'say warn claim confirm believe think estimate report announce note allege insist argue contend acknowledge admit conclude predict assert stress',
);
/** In tokens. */
const farthestVerb = 10;
const marksClause = new Set(['that', '“', ':']);
const beginsClause = wordSet(
  'that “ : how why whether , it he she they there no all some at about more the a an its his their this these those our your her two three four five six seven eight nine ten any most many both each every several only what where when if nobody everyone people',
);
const beginsAdjunct = wordSet(
  'on in at during late early after as when while of to via through citing following without before by about referring yesterday today',
);

/** Whether a verb of saying has a clause or a quotation behind it. */
export function takesClause(sentence: Sentence, verb: number): boolean {
  const word = sentence.word(verb);
  if (/^t(?:old|ells?)$/.test(word)) return true;
  let next = afterAdverbs(sentence, verb + 1);
  if (sentence.word(next) === 'on' || sentence.word(next) === 'in') next += 1;
  if (marksClause.has(sentence.word(next))) return true;
  if (takesGerund.has(word) && /[a-z]{2}ing$/.test(sentence.word(next))) return true;
  if (needsMark.test(word)) return false;
  if (plainPresent.has(word) && hasVerbSoon(sentence, next)) return true;
  const token = sentence.tokens[next];
  return token !== undefined && (beginsClause.has(token.word) || token.capital || token.kind === 'number');
}

function hasVerbSoon(sentence: Sentence, from: number): boolean {
  for (let i = from + 1; i < from + farthestVerb && i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i] as Token;
    if (token.kind === 'mark' || token.quoted) return false;
    if (isFiniteVerb(token, sentence.tokens[i - 1])) return true;
  }
  return false;
}

/** Whether nothing but an adjunct follows: "…, the mayor said on Friday". */
export function endsHere(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return (
    word === '' ||
    /^[.,;:—–!?…”)“]/.test(word) ||
    beginsAdjunct.has(word) ||
    adverbs.has(word) ||
    isTime(sentence, at)
  );
}

/** "…, the mayor told the radio." */
export function toldAtEnd(sentence: Sentence, verb: number): boolean {
  const words = phraseFrom(sentence, verb + 1);
  return words.length > 0 && endsHere(sentence, verb + 1 + words.length);
}
