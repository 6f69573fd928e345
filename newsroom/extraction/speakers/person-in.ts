import type { Span } from '../document';
import { rankWords, speakerNouns } from '../reporting';
import type { Token } from '../tokens';
import { bare, endOfName, isPersonal, isPortfolio, splitRank, textOf } from './names';

/** A name, and where it stands. */
export type NamedPerson = { name: string; wording: Span };

/** The first full name of a person that stands in a line with a rank before it, or apart: "Statement by President Ruth Adan". */
export function personIn(text: string, tokens: readonly Token[]): NamedPerson | null {
  let apart: Token[] | null = null;
  for (let i = 0; i < tokens.length; ) {
    if (!tokens[i]?.capital) {
      i += 1;
      continue;
    }
    const to = endOfName(tokens, i);
    const [title, name] = splitRank(tokens.slice(i, to));
    const full = name.length > 1 && name.length < 5 && isPersonal(name) && !name.some(isOfOffice);
    if (full && title.length > 0) return spelled(text, name);
    const alone =
      (i === 0 || tokens[i - 1]?.word !== 'of') && (to === tokens.length || tokens[to]?.kind === 'mark');
    if (full && alone && !apart) apart = name;
    i = to;
  }
  return apart && spelled(text, apart);
}

function isOfOffice(token: Token): boolean {
  return rankWords.has(bare(token.word)) || speakerNouns.has(bare(token.word)) || isPortfolio(token);
}

function spelled(text: string, name: readonly Token[]): NamedPerson {
  const wording = { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
  return { name: textOf(text, name).replace(/['’]s$/, ''), wording };
}
