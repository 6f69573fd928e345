import { positions } from '../reporting';
import type { Speakers } from '../speakers';
import type { Token } from '../tokens';

const longestScareQuote = 4;

/** A sentence whose speaker is looked for. */
export class Sentence {
  readonly tokens: readonly Token[];
  /** Offsets of the tokens in brackets. */
  private readonly bracketed: ReadonlySet<number>;

  /**
   * @param speakers those that the document has named so far; they learn the ones found here.
   * @param publisher is no step of its own report's chain.
   */
  constructor(
    readonly text: string,
    tokens: readonly Token[],
    readonly speakers: Speakers,
    readonly publisher: string | null,
  ) {
    this.tokens = withoutScareQuotes(tokens);
    this.bracketed = bracketsOf(this.tokens);
  }

  /** In lower case; empty beyond either end. */
  word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  get hasBrackets(): boolean {
    return this.bracketed.size > 0;
  }

  isBracketed({ start }: Token): boolean {
    return this.bracketed.has(start);
  }
}

/** "The bloc “strongly condemned” the raid": the verb is the sentence's own. */
function withoutScareQuotes(tokens: readonly Token[]): readonly Token[] {
  let plain: Token[] | null = null;
  for (let i = 1; i + 2 < tokens.length; i += 1) {
    if (tokens[i]?.word !== '“' || tokens[i - 1]?.kind !== 'word') continue;
    const close =
      i + 1 + tokens.slice(i + 1, i + 1 + longestScareQuote).findIndex(({ word }) => word === '”');
    if (close === i) continue;
    const within = tokens.slice(i + 1, close);
    const last = within.at(-1)?.word ?? '';
    const follows = tokens[close + 1];
    if (!positions.has(last) || !within.every(({ kind }) => kind === 'word') || follows?.kind !== 'word')
      continue;
    plain ??= [...tokens];
    for (let k = i; k <= close; k += 1) {
      const token = plain[k] as Token;
      plain[k] = { ...token, quoted: false, word: k === i || k === close ? '' : token.word };
    }
    i = close;
  }
  return plain?.filter(({ word }) => word !== '') ?? tokens;
}

function bracketsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const within = new Set<number>();
  let depth = 0;
  for (const { word, start } of tokens) {
    if (word === '(' || word === '[') depth += 1;
    if (depth > 0) within.add(start);
    if (word === ')' || word === ']') depth = Math.max(0, depth - 1);
  }
  return within;
}
