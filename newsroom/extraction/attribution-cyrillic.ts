import type { ReportingVerb } from '@/db/vocabulary';
import type { Attribution } from './attribution';
import { wordSet } from './reporting';
import type { Speakers } from './speakers';
import type { Token } from './tokens';

const stems: [ReportingVerb, RegExp][] = [
  ['confirmed', /^(?:підтверди|подтверди|підтверджу|подтвержда)/],
  ['announced', /^(?:оголоси|объяви|анонсува|пообіця|пообеща)/],
  ['claimed', /^(?:стверджу|утвержда)/],
  ['denied', /^(?:запереч|спростува|опроверг|отрица)/],
  [
    'reported',
    /^(?:повідом|сообщ|поінформ|проінформ|доповіда|доповіл|відзвіту|доложи|передає|передают?|уточн|зафіксува)/,
  ],
  [
    'said',
    /^(?:сказа|заяви|зазнач|наголос|додав|додал|додає|розпові|рассказ|напис|пише|пишут?|пишуть|відміт|отмет|підкресл|подчеркн|добави|поясн|каже|говорит|говорить|заклика|призва|закли)/,
  ],
];
const sources = wordSet(
  'словами словам даними данным інформацією информации оцінкою оцінками оценке оценкам повідомленням повідомленнями сообщению сообщениям версією версии',
);
const vague = wordSet(
  'попередніми предварительным оновленими обновленным останніми последним уточненими уточненным станом наявними имеющимся цими этим їхніми їх',
);
/** "За його словами", "по её данным": whoever spoke before. */
const ofHis = new Map([
  ['його', 'він'],
  ['її', 'вона'],
  ['їхніми', 'вони'],
  ['їх', 'вони'],
  ['его', 'он'],
  ['ее', 'она'],
  ['её', 'она'],
  ['их', 'они'],
]);
const passiveEnds = /(?:ено|ано|ято|ується|ется|ються|ются)$/;

/**
 * Finds simple attributions in Ukrainian and Russian: "за словами мера", "по данным МЧС", "повідомили в ДСНС", "X заявив, що".
 */
export function findCyrillicAttribution(
  text: string,
  tokens: readonly Token[],
  speakers: Speakers,
): Attribution | null {
  return bySource(text, tokens, speakers) ?? byVerb(text, tokens, speakers);
}

export function verbWeight(word: string): ReportingVerb | null {
  if (passiveEnds.test(word)) return null;
  return stems.find(([, stem]) => stem.test(word))?.[0] ?? null;
}

function bySource(text: string, tokens: readonly Token[], speakers: Speakers): Attribution | null {
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    const word = tokens[i]?.word;
    if (tokens[i]?.quoted || !(word === 'за' || word === 'по' || word === 'згідно' || word === 'согласно'))
      continue;
    let at = i + 1;
    if (tokens[at]?.word === 'з' || tokens[at]?.word === 'із') at += 1;
    const meant = ofHis.get(tokens[at]?.word ?? '');
    if (meant && sources.has(tokens[at + 1]?.word ?? '')) {
      const speaker = speakers.resolveLabel(text, [{ ...(tokens[at] as Token), word: meant }], false);
      if (speaker)
        return {
          steps: [{ ...speaker, verb: 'said', role: 'speaker' }],
          manner: 'according',
          contentFrom: 0,
        };
      continue;
    }
    if (vague.has(tokens[at]?.word ?? '') || !sources.has(tokens[at]?.word ?? '')) continue;
    const words = phrase(tokens, at + 1, 1);
    const speaker = words.length > 0 ? speakers.resolveLabel(text, words, true) : null;
    if (speaker)
      return { steps: [{ ...speaker, verb: 'said', role: 'speaker' }], manner: 'according', contentFrom: 0 };
  }
  return null;
}

function byVerb(text: string, tokens: readonly Token[], speakers: Speakers): Attribution | null {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.quoted || token.kind !== 'word') continue;
    const verb = verbWeight(token.word);
    if (!verb) continue;
    const words = subject(tokens, i);
    const speaker = words.length > 0 ? speakers.resolveLabel(text, words, isLocative(tokens, words)) : null;
    if (!speaker) continue;
    return { steps: [{ ...speaker, verb, role: 'speaker' }], manner: 'leading', contentFrom: i + 1 };
  }
  return null;
}

/** "повідомив начальник ОВА Олег Синєгубов", "повідомили в ДСНС", "Зеленський заявив, що". */
function subject(tokens: readonly Token[], verb: number): Token[] {
  const before: Token[] = [];
  for (let i = verb - 1; i >= 0 && before.length < 14; i -= 1) {
    const token = tokens[i] as Token;
    if (
      token.kind === 'mark' ||
      token.quoted ||
      /^(?:як|как|що|что|про|об|це|это|також|также|и|і|та)$/.test(token.word)
    )
      break;
    before.unshift(token);
  }
  const behind = tokens[verb - 1];
  const parenthetical =
    behind === undefined || behind.kind === 'mark' || /^(?:як|как)$/.test(behind.word) || before.length === 0;
  if (parenthetical) {
    const next = tokens[verb + 1];
    if (next?.word === 'в' || next?.word === 'у' || next?.word === 'во') return phrase(tokens, verb + 2, 1);
    if (next && next.kind === 'word' && !/^(?:що|что|про|о|об)$/.test(next.word))
      return phrase(tokens, verb + 1, 1);
    return [];
  }
  return before.some((token) => token.capital) ? before : [];
}

function phrase(tokens: readonly Token[], from: number, least: number): Token[] {
  const words: Token[] = [];
  for (let i = from; i < tokens.length && words.length < 14; i += 1) {
    const token = tokens[i] as Token;
    const inName = token.quoted && words.length > 0;
    if (!inName && token.kind === 'mark' && token.word !== '“') break;
    if (
      /^(?:що|что|про|на|станом|який|яка|які|который|которая|которые|і|та)$/.test(token.word) &&
      words.length >= least
    )
      break;
    if (/^(?:у|в)$/.test(token.word) && words.length >= least) break;
    words.push(token);
  }
  return words;
}

function isLocative(tokens: readonly Token[], words: readonly Token[]): boolean {
  const before = tokens[tokens.indexOf(words[0] as Token) - 1]?.word;
  return before === 'в' || before === 'у' || before === 'во';
}
