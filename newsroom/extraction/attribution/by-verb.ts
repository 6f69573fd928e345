import type { Attribution } from '../attribution';
import { participles, saying, wordSet } from '../reporting';
import type { Token } from '../tokens';
import { attributionOf, type Candidate } from './candidate';
import { carriedBy } from './chain';
import { speakerByParticiple } from './participle';
import { byPassive } from './passive';
import { speakerByPosition, takesPosition } from './position';
import { isProgressive, speakerByProgressive } from './progressive';
import { speakerBySaying } from './saying';
import type { Sentence } from './sentence';
import { ownSubject } from './subject';

/** Behind a whole sentence. */
const closing = wordSet('said says told reported reports confirmed announced stated added wrote');
/** What follows them may have a speaker of its own. */
const plainSaying = wordSet('said says say told tells added wrote');
/** In tokens. */
const longestTail = 14;

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
      if (found?.manner === 'leading') return byLeading(sentence, found);
      if (found && !trailing) trailing = found;
    }
    if (!position && takesPosition(sentence, i)) position = speakerByPosition(sentence, i);
    if (!position && isProgressive(sentence, i)) position = speakerByProgressive(sentence, i);
    if (!trailing && participles.has(token.word) && !position) position = speakerByParticiple(sentence, i);
  }
  if (!trailing) return position && attributionOf(sentence, position);
  return byTrailing(sentence, trailing, position);
}

/** "The council reaffirmed its plan, spokeswoman Ana Ruiz said": it is her word. */
function byLeading(sentence: Sentence, leading: Candidate): Attribution | null {
  const { length } = sentence.tokens;
  const open = plainSaying.has(sentence.word(leading.verb));
  for (let i = length - 1; i > leading.verb + 4 && length - i < longestTail; i -= 1) {
    const { word, quoted, capital } = sentence.tokens[i] as Token;
    if (quoted || capital || !closing.has(word)) continue;
    const found = speakerBySaying(sentence, i);
    if (found?.manner !== 'trailing') continue;
    const outer = attributionOf(sentence, found);
    const last = outer?.steps.at(-1);
    if (!outer || !last || last.resolved) break;
    if (last.person || last.anonymous) return open ? attributionOf(sentence, leading) : outer;
    return carriedBy(outer, attributionOf(sentence, leading));
  }
  return attributionOf(sentence, leading);
}

function byTrailing(sentence: Sentence, trailing: Candidate, position: Candidate | null): Attribution | null {
  const found = attributionOf(sentence, trailing) ?? bySubjectItself(sentence, trailing);
  if (!found) return null;
  return carriedBy(found, position ? attributionOf(sentence, position) : byPassive(sentence));
}

/** "The air force shot down 30 drones, it said": where nobody else was named before. */
function bySubjectItself(sentence: Sentence, trailing: Candidate): Attribution | null {
  if (trailing.words.length > 1 || !/^(?:it|they)$/.test(trailing.words[0]?.word ?? '')) return null;
  const subject = ownSubject(sentence);
  return subject && attributionOf(sentence, { ...trailing, words: subject.words });
}

/** "“…,” he continued.", "he pointed out that" */
function goesOn(sentence: Sentence, i: number): boolean {
  const opened =
    sentence.word(i) === 'continued' || (sentence.word(i) === 'went' && sentence.word(i + 1) === 'on');
  const pointsOut = /^points?(?:ed)?$/.test(sentence.word(i)) && sentence.word(i + 1) === 'out';
  return pointsOut || (opened && sentence.tokens[0]?.quoted === true);
}
