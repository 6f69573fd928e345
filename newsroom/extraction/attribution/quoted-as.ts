import type { Attribution, Step } from '../attribution';
import { participles, weightOf } from '../reporting';
import { canSpeak } from '../speakers/head';
import { addOutlet } from './chain';
import { endsHere } from './clause';
import { phraseFrom } from './noun-phrase';
import type { Sentence } from './sentence';
import { subjectBefore } from './subject';
import { beforeAdverbs } from './times';
import { be } from './verbs';

/** "The mayor was quoted as saying", "The agency quoted the mayor as saying", "was quoted by the agency as saying". */
export function quotedAs(sentence: Sentence): Attribution | null {
  for (let i = 1; i + 2 < sentence.tokens.length; i += 1) {
    if (sentence.tokens[i]?.quoted || !/^(?:quoted|quotes|cited|cites)$/.test(sentence.word(i))) continue;
    const from = sentence.word(i + 1) === 'by' ? i + 2 : i + 1;
    const behind = sentence.word(i + 1) === 'as' ? [] : phraseFrom(sentence, from);
    const as = from + behind.length;
    if (sentence.word(as) !== 'as' || !participles.has(sentence.word(as + 1))) continue;
    const subject = subjectBefore(sentence, beforeAdverbs(sentence, i - 1));
    if (!subject || (subject.trailing && !endsHere(sentence, as + 2))) continue;
    const passive = be.has(sentence.word(i - 1)) || be.has(sentence.word(i - 2));
    const [own, outlet] = passive ? [subject.words, behind] : [behind, subject.words];
    const speaker = canSpeak(own) ? sentence.speakers.resolve(sentence.text, own) : null;
    if (!speaker) continue;
    const steps: Step[] = [
      { ...speaker, verb: weightOf.get(sentence.word(as + 1)) ?? 'said', role: 'speaker' },
    ];
    if (outlet.length > 0) addOutlet(sentence, steps, outlet);
    return subject.trailing
      ? { steps, manner: 'trailing', contentFrom: 0 }
      : { steps, manner: 'leading', contentFrom: as + 2 };
  }
  return null;
}
