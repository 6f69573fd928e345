import { weightOf, wordSet } from './reporting';
import type { Token } from './tokens';

const pointing = wordSet('this that it');
const auxiliary = wordSet('was is were has been also');
const endsAct = wordSet('on in at during to by via while when after and . ,');
/** In tokens. */
const latestVerb = 8;

/** Whether a sentence only tells who said what stands before it: "This was reported by the mayor", "The mayor said this on the radio". */
export function refersBack(tokens: readonly Token[]): boolean {
  return isPassive(tokens) || saysThis(tokens);
}

/** "This was reported by", "The relevant statement was made by", "That is according to". */
function isPassive(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? '';
  if (!pointing.has(first) && !isStatement(tokens)) return false;
  const verb = tokens.findIndex(({ word }, i) => i > 0 && i < latestVerb && isSaid(word));
  if (verb < 1) return false;
  const between = tokens.slice(pointing.has(first) ? 1 : 3, verb);
  if (!between.every(({ word }) => auxiliary.has(word)) || between.length === 0) return false;
  if (tokens[verb]?.word === 'according') return tokens[verb + 1]?.word === 'to';
  return tokens.slice(verb + 1, verb + 7).some(({ word }) => word === 'by');
}

/** "The relevant statement", "The corresponding announcement". */
function isStatement(tokens: readonly Token[]): boolean {
  return (
    /^(?:the|a)$/.test(tokens[0]?.word ?? '') &&
    /^(?:relevant|corresponding|respective)$/.test(tokens[1]?.word ?? '')
  );
}

function isSaid(word: string): boolean {
  return word === 'according' || word === 'made' || word === 'stated' || weightOf.has(word);
}

function saysThis(tokens: readonly Token[]): boolean {
  for (let i = 2; i < tokens.length; i += 1) {
    if (tokens[i]?.quoted || tokens[i]?.word !== 'this') continue;
    const verb = tokens[i - 1]?.word ?? '';
    return weightOf.has(verb) && (i + 1 >= tokens.length || endsAct.has(tokens[i + 1]?.word ?? ''));
  }
  return false;
}
