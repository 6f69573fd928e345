import { wordSet } from '../reporting';
import { headOf } from '../speakers/head';
import type { Token } from '../tokens';
import type { Sentence } from './sentence';
import { isTime, isWeekday } from './times';
import { auxiliary } from './verbs';

/** In tokens. */
const longestPhrase = 40;
const longestRelative = 8;
const longestName = 4;
const breaks = wordSet('that which as late earlier said during after before via today yesterday');
const beginsNext = wordSet('the he she they it');
const endsNoPhrase = wordSet('and or in on at of the a to');
/** "told the radio by telephone". */
const media = wordSet('telephone phone email e-mail text message video letter satellite mail');
/** "in a post", "in its report": how it was said. */
const mannerly = wordSet('a an its his her their comments remarks');

/** The noun phrase that begins at an index: up to a mark, a time, or a verb. */
export function phraseFrom(sentence: Sentence, from: number): Token[] {
  const words: Token[] = [];
  let bracket = false;
  for (let i = from; i < sentence.tokens.length && words.length < longestPhrase; i += 1) {
    const token = sentence.tokens[i] as Token;
    if (token.word === '(') bracket = true;
    if (bracket) {
      if (token.word === ')') bracket = false;
      continue;
    }
    if (token.quoted) {
      if (token.word === '“' && !sentence.tokens[i + 1]?.capital) break;
      words.push(token);
      continue;
    }
    if (token.kind === 'mark') break;
    if (words.length > 0 && breaksPhrase(sentence, i)) break;
    words.push(token);
  }
  while (words.length > 1 && endsNoPhrase.has(words.at(-1)?.word ?? '')) words.pop();
  return words;
}

/**
 * "the head of the region, Tom Reyes, …": the name, where it follows its office.
 *
 * @param words of the office.
 * @param comma index of the token behind them.
 */
export function nameAfter(sentence: Sentence, words: Token[], comma: number): Token[] {
  if (sentence.word(comma) !== ',' || words.some(({ capital }, i) => capital && words[i + 1]?.capital))
    return words;
  const role = headOf(words);
  if (!role || role.capital || role.word.endsWith('s')) return words;
  let end = comma + 1;
  while (sentence.tokens[end]?.capital && end - comma <= longestName) end += 1;
  const after = sentence.word(end);
  const apart = after === ',' || after === '.' || after === '';
  return apart && end - comma > 2 ? sentence.tokens.slice(comma + 1, end) : words;
}

function breaksPhrase(sentence: Sentence, i: number): boolean {
  const word = sentence.word(i);
  const next = sentence.word(i + 1);
  if (breaks.has(word) || isWeekday(word)) return true;
  if (beginsNext.has(word)) return sentence.tokens[i - 1]?.capital || sentence.word(i - 1) === 'reporters';
  if (word === 'on' || word === 'in')
    return isTime(sentence, i + 1) || (mannerly.has(next) && !sentence.tokens[i + 2]?.capital);
  if (word === 'published' || word === 'released') return next !== 'by';
  if (word === 'of') return /^(?:\d|an?$|two|three|four|five|six|seven|eight|nine|ten)/.test(next);
  if (word === 'at' || word === 'by')
    return next === 'a' || next === 'an' || (word === 'by' && media.has(next));
  return auxiliary.has(word) && sentence.word(i - 1) !== 'which' && !isInRelative(sentence, i);
}

/** "people who were evacuated". */
function isInRelative(sentence: Sentence, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < longestRelative; k -= 1) if (sentence.word(k) === 'who') return true;
  return false;
}
