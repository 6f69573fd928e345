import type { ReadSentence } from './reading';

const toneless = new Set(['opinion', 'exhortation', 'general']);
const follows = /^(?:it|they|this|these|that|those|such|its|their|here)\b/i;
/** Of the sentences that nobody else is named for; more is an appeal or an essay, not a report. */
const muchOpinion = 0.25;

/**
 * Looks at each claim again in the light of what stands around it: in an appeal or an address a sentence without name,
 * number or time is rhetoric, too; what goes on from a note on method or from a general truth is of its kind.
 */
export function weighByTone(text: string, sentences: readonly ReadSentence[]): void {
  let before: ReadSentence | undefined;
  for (const sentence of sentences) {
    if (before && before.block === sentence.block && sentence.no === null && !sentence.attribution) {
      const goesOn = follows.test(text.slice(sentence.start, sentence.start + 8));
      if (goesOn && before.no === 'method') sentence.no = 'method';
      else if (goesOn && before.no === 'general' && sentence.anchors === 0) sentence.no = 'general';
    }
    before = sentence;
  }
  const own = sentences.filter((one) => !one.attribution && (one.no === null || toneless.has(one.no)));
  const opinionated = own.filter((one) => one.no !== null).length;
  const appeal = opinionated >= 4 && opinionated > own.length * muchOpinion;
  const counts = new Map<number, [number, number]>();
  for (const one of own) {
    const [all, toned] = counts.get(one.block) ?? [0, 0];
    counts.set(one.block, [all + 1, toned + (one.no === null ? 0 : 1)]);
  }
  for (const one of own) {
    if (one.no !== null) continue;
    const [all, toned] = counts.get(one.block) ?? [1, 0];
    const among = all >= 3 && toned * 2 >= all;
    if (among && one.anchors === 0) one.no = 'opinion';
    else if (appeal && (one.anchors === 0 || one.strength < 1.5)) one.no = 'opinion';
  }
}
