import { rankWords, speakerNouns, wordSet } from '../reporting';
import { headOf } from '../speakers/head';
import type { Token } from '../tokens';

/** Who somebody is to somebody else: "her rival, Ion Cebanu,". */
const roles = wordSet(
  'counterpart rival opponent successor predecessor colleague ally partner boss host neighbour neighbor friend aide deputy wife husband son daughter brother sister mother father lawyer second-in-command number-two',
);

/** What bodies publish. */
export const writings = wordSet(
  'report study survey poll statement letter document analysis review assessment data figures statistics bulletin paper article findings results research investigation',
);

const issued = wordSet(
  'published released issued conducted commissioned compiled carried written prepared signed led',
);

/** "A document seen by Reuters": the outlet carries it. */
export const carriers = wordSet('cited quoted reviewed seen obtained');

/**
 * Chooses between a noun phrase and what stands beside it in commas: "The minister, Ana Ruiz," is Ana Ruiz; "the report,
 * published by the audit office," is the audit office's.
 */
export function bestOfApposed(lead: Token[], next: Token[]): Token[] {
  if (isName(next) && (isOffice(lead) || isDescription(lead))) return next;
  if (!writings.has(headOf(lead)?.word ?? '')) return lead;
  const by = next.findIndex(({ word }, i) => i > 0 && i < 4 && word === 'by');
  if (by < 0) return lead;
  if (carriers.has(next[by - 1]?.word ?? '')) return [...lead, ...next];
  const end = next.findIndex(
    ({ word }, i) => i > by + 1 && /^(?:on|in|at|last|this|earlier|late)$/.test(word),
  );
  return issued.has(next[0]?.word ?? '') ? next.slice(by + 1, end < 0 ? undefined : end) : lead;
}

/** The name, of a name and an office that stand side by side in commas; null where they are none. */
export function chooseApposed(one: Token[], other: Token[]): Token[] | null {
  if (isName(other) && (isOffice(one) || isDescription(one))) return other;
  return isName(one) && (isOffice(other) || isDescription(other)) ? one : null;
}

function isDescription(words: readonly Token[]): boolean {
  const head = headOf(words);
  return (
    head !== undefined &&
    !head.capital &&
    (roles.has(head.word) || (speakerNouns.has(head.word) && !/s$/.test(head.word)))
  );
}

function isName(words: readonly Token[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !/^(?:the|a|an|his|her|its|their)$/.test(words[0]?.word ?? '') &&
    words.every((word) => word.capital || /^(?:de|al|bin|van|von|el|la|“|”)$/.test(word.word))
  );
}

function isOffice(words: readonly Token[]): boolean {
  const head = headOf(words);
  return Boolean(head && rankWords.has(head.word));
}
