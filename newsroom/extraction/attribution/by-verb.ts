import type { Attribution, Step } from '../attribution';
import { participles, saying } from '../reporting';
import type { Token } from '../tokens';
import { attributionOf, type Candidate } from './candidate';
import { speakerByParticiple } from './participle';
import { speakerByPosition, takesPosition } from './position';
import { speakerBySaying } from './saying';
import type { Sentence } from './sentence';

/**
 * Finds who asserts a sentence by its verbs: one of saying before what is said, else one behind it, else one that takes a
 * position.
 */
export function byVerb(sentence: Sentence): Attribution | null {
  let trailing: Candidate | null = null;
  let position: Candidate | null = null;
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i] as Token;
    if (token.quoted || token.kind !== 'word' || (token.capital && i > 0)) continue;
    if (saying.has(token.word) || token.word === 'expected' || goesOn(sentence, i)) {
      const found = speakerBySaying(sentence, i);
      if (found?.manner === 'leading') return attributionOf(sentence, found);
      if (found && !trailing) trailing = found;
    }
    if (!position && takesPosition(sentence, i)) position = speakerByPosition(sentence, i);
    if (!trailing && participles.has(token.word) && !position) position = speakerByParticiple(sentence, i);
  }
  if (!trailing) return position && attributionOf(sentence, position);
  const found = attributionOf(sentence, trailing);
  return found && position ? carriedBy(sentence, found, position) : found;
}

/** "The mayor urged people to leave, the agency reported": the agency only carries it. */
function carriedBy(sentence: Sentence, outer: Attribution, position: Candidate): Attribution {
  const outlet = outer.steps.at(-1) as Step;
  if (outlet.person || outlet.anonymous || outer.steps.length > 1) return outer;
  const inner = attributionOf(sentence, position);
  const speaker = inner?.steps.at(-1);
  if (!speaker) return outer;
  return { ...outer, steps: [{ ...outlet, role: 'outlet' }, speaker] };
}

/** "“…,” he continued." */
function goesOn(sentence: Sentence, i: number): boolean {
  const opened =
    sentence.word(i) === 'continued' || (sentence.word(i) === 'went' && sentence.word(i + 1) === 'on');
  return opened && sentence.tokens[0]?.quoted === true;
}
