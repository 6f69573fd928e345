import { findAttribution } from './attribution';
import type { Span } from './document';
import { saying } from './reporting';
import type { Speakers } from './speakers';
import { canSpeak } from './speakers/head';
import type { Token } from './tokens';

const turns = new Set(['while', 'whereas', 'but', 'and', 'though', 'although']);
/** "The union called for calm, while the mayor said": whatever the first half says. */
const contrasts = new Set(['while', 'whereas']);
const leastWords = 6;
const mostTries = 3;
const longestSubject = 14;

/**
 * Cuts a sentence in two where each half is asserted by a different speaker of its own: "The mayor said …, while the
 * army denied …". A sentence of one speaker, or with a half that nobody is named for, stays whole.
 *
 * @returns the spans of the halves, or null.
 */
export function splitBySpeaker(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  speakers: Speakers,
  publisher: string | null,
): [Span, Span] | null {
  let tried = 0;
  for (let i = leastWords; i < tokens.length - leastWords && tried < mostTries; i += 1) {
    const token = tokens[i] as Token;
    if (token.quoted || !(turns.has(token.word) || token.word === ';')) continue;
    const before = tokens[i - 1];
    if (token.word !== ';' && before?.word !== ',') continue;
    const subject = subjectAfter(tokens, i + 1);
    if (!subject) continue;
    tried += 1;
    const first = findAttribution(
      text,
      tokens.slice(0, before?.word === ',' ? i - 1 : i),
      speakers,
      publisher,
    );
    const one = first?.steps.find((step) => step.role === 'speaker')?.name;
    const other = speakers.name(text, subject)?.name;
    if (
      !one ||
      !other ||
      one === other ||
      !first ||
      !(first.manner === 'leading' || first.manner === 'trailing' || contrasts.has(token.word))
    )
      continue;
    const cut = before?.word === ',' ? before.start : token.start;
    const next = tokens[i + 1]?.start ?? token.end;
    return [
      { start: sentence.start, end: cut },
      { start: next, end: sentence.end },
    ];
  }
  return null;
}

function subjectAfter(tokens: readonly Token[], from: number): Token[] | null {
  const words: Token[] = [];
  for (let i = from; i < Math.min(tokens.length, from + longestSubject); i += 1) {
    const token = tokens[i] as Token;
    if (token.quoted || token.kind === 'mark') return null;
    if (saying.has(token.word) && !token.capital) return words.length > 0 && canSpeak(words) ? words : null;
    words.push(token);
  }
  return null;
}
