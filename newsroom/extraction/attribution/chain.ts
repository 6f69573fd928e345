import type { ReportingVerb } from '@/db/vocabulary';
import type { Attribution, Step } from '../attribution';
import { canSpeak, headOf } from '../speakers/head';
import type { Token } from '../tokens';
import { carriers, writings } from './apposition';
import { nameAfter, phraseFrom } from './noun-phrase';
import type { Sentence } from './sentence';
import { speakerWithin, tellerOf } from './told';

/** Who does this says it on their own account, whomever they cite; who reports only carries it. */
const ownWord =
  /^(?:warn|caution|estimat|predict|forecast|project|assess|conclud|determin|expect|believ|accus|blam|condemn|urg|call|demand|claim|alleg|den)/;

/**
 * Names the steps from the report to who asserts a sentence.
 *
 * @param words that name the speaker, perhaps with the outlet: "sources cited by the agency".
 * @param weight of the verb, where there is one.
 * @param at index of the verb; -1 where there is none.
 * @returns null when the words name nobody.
 */
export function stepsOf(
  sentence: Sentence,
  words: readonly Token[],
  weight: ReportingVerb | null,
  at = -1,
): Step[] | null {
  const carried = words.findIndex(({ word }, i) => carriers.has(word) && words[i + 1]?.word === 'by');
  const own = carried > 0 ? words.slice(0, carried) : words;
  const speaker = sentence.speakers.resolve(sentence.text, own);
  if (!speaker) return null;
  const steps: Step[] = [{ ...speaker, verb: weight, role: 'speaker' }];
  if (carried > 0) addOutlet(sentence, steps, words.slice(carried + 2));
  if (at >= 0) addListener(sentence, steps, at);
  const within = at < 0 ? null : speakerWithin(sentence, at);
  if (within) {
    const outer = steps.pop() as Step;
    return [...steps, { ...outer, role: 'outlet' }, within];
  }
  const teller = at < 0 ? null : tellerOf(sentence, at);
  if (teller) return [...steps, teller];
  const outer = steps[0] as Step;
  const cited = citedIn(sentence, outer);
  if (!cited) return steps;
  const judges = at >= 0 && (outer.person || ownWord.test(sentence.word(at)));
  return judges ? [...steps, { ...cited, role: 'told' }] : [{ ...outer, role: 'outlet' }, cited];
}

/**
 * "The mayor urged people to leave, the agency reported": the agency only carries it.
 *
 * @param inner who asserts it, where the sentence tells.
 */
export function carriedBy(outer: Attribution, inner: Attribution | null): Attribution {
  const outlet = outer.steps.at(-1) as Step;
  if (outlet.person || outlet.anonymous || outer.steps.length > 1) return outer;
  const speaker = inner?.steps.at(-1);
  if (speaker?.name === outlet.name) return outer;
  return speaker ? { ...outer, steps: [{ ...outlet, role: 'outlet' }, speaker] } : outer;
}

/** Puts an outlet before the steps, unless it is our report's own publisher. */
export function addOutlet(sentence: Sentence, steps: Step[], words: readonly Token[]): void {
  const outlet = sentence.speakers.name(sentence.text, words);
  if (!outlet || isPublisher(sentence, outlet.name)) return;
  if (!words.some((word) => word.capital)) return;
  steps.unshift({ ...outlet, verb: 'reported', role: 'outlet' });
}

function isPublisher(sentence: Sentence, name: string): boolean {
  return sentence.publisher !== null && sentence.publisher.toLowerCase() === name.toLowerCase();
}

/** "The mayor told the BBC": the BBC carries it; "told reporters" names no outlet. */
function addListener(sentence: Sentence, steps: Step[], at: number): void {
  if (!/^t(?:old|ells?|elling)$/.test(sentence.word(at))) return;
  const phrase = phraseFrom(sentence, at + 1);
  // "told a court in Lima"
  const where = phrase.findIndex(({ word }, i) => i > 0 && /^(?:in|at|from|near|outside)$/.test(word));
  const listener = where < 0 ? phrase : phrase.slice(0, where);
  if (listener.some(({ capital }) => capital) && !listener.some(({ word }) => word === 'that'))
    addOutlet(sentence, steps, listener);
}

/** "state media reported, citing the ministry": the ministry speaks, state media carry it. A person who cites a letter speaks. */
function citedIn(sentence: Sentence, outer: Step): Step | null {
  for (let i = 0; i < sentence.tokens.length - 1; i += 1) {
    const word = sentence.word(i);
    if (sentence.tokens[i]?.quoted || !(word === 'citing' || word === 'quoting')) continue;
    const words = phraseFrom(sentence, i + 1);
    if (words.length === 0 || !canSpeak(words)) return null;
    if (outer.person && writings.has(headOf(words)?.word ?? '')) return null;
    const named = nameAfter(sentence, words, i + 1 + words.length);
    const cited = sentence.speakers.resolve(sentence.text, named);
    return cited && { ...cited, verb: 'said', role: 'speaker' };
  }
  return null;
}
