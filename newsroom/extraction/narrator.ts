import type { Attribution } from './attribution';
import { rankWords, wordSet } from './reporting';
import { personIn } from './speakers/person-in';
import { type Token, tokenise } from './tokens';

/** In UTF-16 units: who speaks stands above what is said. */
const headLength = 1_500;
const leastSentences = 2;
const singular = wordSet('i my me myself');
const plural = wordSet('we our us ourselves');
const speech = wordSet('address speech statement remarks message letter testimony greeting greetings');
const offices = wordSet(
  'office ministry department government cabinet embassy house kremlin palace chancellery presidency parliament senate council commission party army forces administration agency command telegram facebook',
);

/**
 * Finds out whether a document is somebody's own words, unquoted: a leader's address, a minister's statement. One of
 * these is kept for one document.
 */
export class Narrator {
  private sentences = 0;
  private own = 0;
  private self = 0;

  /** Takes note of a sentence of running text. */
  hear(tokens: readonly Token[]): void {
    this.sentences += 1;
    let me = false;
    let us = false;
    for (const { word, quoted, capital, end, start } of tokens) {
      if (quoted) continue;
      if (singular.has(word) && (word !== 'i' || capital) && end - start === word.length) me = true;
      else if (plural.has(word) && !(word === 'us' && capital)) us = true;
    }
    if (me) this.self += 1;
    if (me || us) this.own += 1;
  }

  /**
   * Who says what nobody else is named for.
   *
   * @param publisher speaks itself, without being named, when it is an office: "President of Chile".
   * @returns null when the document speaks of everybody in the third person, or names no speaker above its text.
   */
  find(text: string, publisher: string | null): Attribution | null {
    if (this.self < leastSentences || this.own * 4 < this.sentences) return null;
    if (publisher && isOffice(publisher)) return null;
    const named = this.above(text);
    if (!named || publisher?.includes(named.name)) return null;
    const speaker = { ...named, anonymous: false, person: true, resolved: true };
    return {
      steps: [{ ...speaker, verb: 'said', role: 'speaker' }],
      manner: 'leading',
      contentFrom: 0,
    };
  }

  private above(text: string): { name: string; wording: { start: number; end: number } } | null {
    for (let start = 0; start < Math.min(text.length, headLength); ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      if (end - start > 3 && end - start < 200 && text[end - 1] !== '.') {
        const { tokens } = tokenise(text, { start, end });
        if (tokens.some(({ word, capital }) => word === 'i' && capital)) return null;
        if (tokens.some(({ word }) => speech.has(word))) {
          const name = personIn(text, tokens);
          if (name) return name;
        }
      }
      start = end + 1;
    }
    return null;
  }
}

/** An office that publishes its holder's words speaks for itself. */
function isOffice(publisher: string): boolean {
  const words = publisher.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => rankWords.has(word) || offices.has(word));
}
