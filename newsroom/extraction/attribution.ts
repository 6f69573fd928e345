import type { ReportingVerb } from '@/db/vocabulary';
import { laterAccording, leadingAccording } from './attribution/according';
import { byVerb } from './attribution/by-verb';
import { fromEvidence } from './attribution/evidence';
import { byPassive } from './attribution/passive';
import { quotedAs } from './attribution/quoted-as';
import { Sentence } from './attribution/sentence';
import { signed } from './attribution/signed';
import { sourceInBrackets } from './attribution/source-in-brackets';
import { ownSubject } from './attribution/subject';
import type { Span } from './document';
import type { Speaker, Speakers } from './speakers';
import type { Token } from './tokens';

/** One step of an attribution, outermost first. */
export type Step = Speaker & {
  verb: ReportingVerb | null;
  /** An outlet carries what a speaker says; who is told of by a speaker stands behind them. */
  role: 'outlet' | 'speaker' | 'told';
};

export type Attribution = {
  steps: Step[];
  /** Where in the sentence the words of attribution stand. */
  manner: 'leading' | 'trailing' | 'according' | 'position' | 'evidence';
  /** Index of the token behind the attribution's words, where what is asserted begins; leading ones only. */
  contentFrom: number;
};

/**
 * Finds who asserts what a sentence says, by its own words.
 *
 * @param tokens of the sentence.
 * @param speakers those that the document has named so far; they learn the ones found here.
 * @param publisher is no step of its own report's chain.
 * @returns null where the sentence names nobody: the publisher asserts it, or an earlier attribution still holds.
 */
export function findAttribution(
  text: string,
  tokens: readonly Token[],
  speakers: Speakers,
  publisher: string | null,
): Attribution | null {
  const sentence = new Sentence(text, tokens, speakers, publisher);
  if (sentence.hasBrackets) speakers.readAcronyms(text, tokens);
  const found =
    leadingAccording(sentence) ??
    quotedAs(sentence) ??
    byVerb(sentence) ??
    laterAccording(sentence) ??
    byPassive(sentence) ??
    sourceInBrackets(sentence) ??
    signed(sentence) ??
    fromEvidence(sentence);
  speakers.noteSubject(text, found ? null : (ownSubject(sentence)?.words ?? null));
  return found;
}

/** The attribution's own words. */
export function wordingOf(attribution: Attribution): Span {
  const first = attribution.steps[0];
  const last = attribution.steps.at(-1);
  return {
    start: Math.min(first?.wording.start ?? 0, last?.wording.start ?? 0),
    end: Math.max(first?.wording.end ?? 0, last?.wording.end ?? 0),
  };
}
