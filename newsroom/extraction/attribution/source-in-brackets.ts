import type { Attribution } from '../attribution';
import { bodyWords } from '../reporting';
import { canSpeak } from '../speakers/head';
import { stepsOf } from './chain';
import type { Sentence } from './sentence';

/** "… are displaced (OCHA)." — unless the brackets shorten the words before them. */
export function sourceInBrackets(sentence: Sentence): Attribution | null {
  let end = sentence.tokens.length - 1;
  if (sentence.word(end) === '.') end -= 1;
  if (sentence.word(end) !== ')') return null;
  const open = sentence.tokens.findLastIndex(({ word }, i) => i < end && word === '(');
  if (open < 4) return null;
  let from = open + 1;
  const named = sentence.word(from) === 'source' || sentence.word(from) === 'sources';
  if (named) from += sentence.word(from + 1) === ':' ? 2 : 1;
  const words = sentence.tokens.slice(from, end);
  const first = words[0];
  if (!first || words.length > 8 || words.some(({ kind }) => kind === 'number')) return null;
  const acronym = words.length === 1 && /^\p{Lu}{3,8}$/u.test(sentence.text.slice(first.start, first.end));
  if (!named && (!acronym || isShortFor(sentence, first.word, open) || !bodyWords.has(first.word)))
    return null;
  const steps = canSpeak(words) ? stepsOf(sentence, words, 'reported') : null;
  return steps && { steps, manner: 'according', contentFrom: 0 };
}

function isShortFor(sentence: Sentence, acronym: string, before: number): boolean {
  const initials = sentence.tokens.slice(Math.max(0, before - 12), before).filter(({ capital }) => capital);
  return initials
    .map(({ word }) => word[0])
    .join('')
    .endsWith(acronym);
}
