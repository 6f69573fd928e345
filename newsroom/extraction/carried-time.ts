import { Day } from './civil-day';
import type { FoundTime } from './dates';
import type { ReadSentence } from './reading';
import { wordSet } from './reporting';
import type { Token } from './tokens';

/** In days; what lies further back is context that the next sentence does not go on with. */
const newsDays = 21;
const elsewhere =
  wordSet(`recently recent last past earlier later previously is are am since has have will would could may might should can must continues continue
  remains remain usually often typically historically currently likely planned expects expected`);
const otherTime = wordSet(
  'recently recent last past earlier previously since has have had repeatedly continues continue',
);
const further = /^(?:subsequent|second|third|further|additional|nearby|another|also)$/;
const general =
  wordSet(`about after again against along also among another around attack before being between could during every first forces
  following group having including large local many might more most number official officials other over people president minister ministry government
  region regional reported report said same several since state stated still their there these those through under until
  week were where which while with without would year years`);
const anaphoric =
  /^(?:the|these|this|those|that|his|her|its|their|both|another|also|among|in|he|she|they|it|at|some|one|two|three|other|others)$/;
const past =
  /^(?:was|were|had|did|[a-z]{2,}ed|hit|struck|fell|rose|broke|took|left|lost|made|said|told|held|sent|shot|began|came|went|found|led|met|put|cut|burst|swept|fled|burned|burnt|blew|sank|killed)$/;

type Dated = { time: FoundTime; sentence: ReadSentence; stems: Set<string> };

/**
 * Keeps the time of an event while sentences go on to tell of it: "The river burst its banks on Friday. … The flood cut
 * two roads." One of these is kept for one document.
 */
export class CarriedTime {
  private dated: Dated | null = null;

  constructor(private readonly publishedOn: string | null) {}

  /** The time that the sentences before give to one that names none; null when it tells of something else. */
  for(sentence: ReadSentence, speaker: string | null): FoundTime | null {
    const dated = this.dated;
    const gap = dated ? sentence.block - dated.sentence.block : 0;
    if (!dated || (gap > 0 && sentence.role !== 'body')) return null;
    const days = gap > 2 ? null : daysFrom(sentence.tokens);
    if (days !== null && dated.time.from) {
      const day = Day.parse(dated.time.from)?.add({ days }).toString() ?? null;
      return { ...dated.time, from: day, to: day, precision: 'day', partOfDay: null };
    }
    if (!this.isSaidThatDay(sentence, dated)) {
      if (gap > 2) return null;
      if (!this.isSameStatement(sentence, speaker, dated) && !this.isSameEvent(sentence, dated)) return null;
    }
    this.dated = { ...dated, sentence: { ...dated.sentence, block: sentence.block } };
    return dated.time;
  }

  /** A speaker who goes on: the day of what was said before holds. */
  private isSameStatement(sentence: ReadSentence, speaker: string | null, dated: Dated): boolean {
    if (speaker === null || sentence.block - dated.sentence.block > 1) return false;
    return dated.time.role === 'statement' && speaker === dated.sentence.attribution?.steps.at(-1)?.name;
  }

  /** In a story of the day on which it was published, whoever is named there said it on that day. */
  private isSaidThatDay({ attribution }: ReadSentence, { time }: Dated): boolean {
    const originator = attribution?.steps.at(-1);
    return Boolean(originator && !originator.anonymous && time.from === this.publishedOn);
  }

  private isSameEvent(sentence: ReadSentence, dated: Dated): boolean {
    const { tokens, attribution } = sentence;
    const wording = attribution?.steps[0]?.wording;
    const first = tokens.find((token) => wording && token.start >= wording.start);
    if (attribution && (first?.word === 'a' || first?.word === 'an')) return false;
    const told = tokens.slice(attribution?.contentFrom ?? 0);
    const announces = attribution?.manner === 'leading' && sentence.block === dated.sentence.block;
    if (announces)
      return !tokens.some((token) => otherTime.has(token.word) && !token.quoted) && isPast(tokens);
    if (!isPast(told) || tokens.some((token) => elsewhere.has(token.word) && !token.quoted)) return false;
    const start = told.filter((token) => token.kind === 'word').slice(0, 4);
    if (hasPartOfDay(tokens)) return true;
    const refers = anaphoric.test(start[0]?.word ?? '') && !(start[0]?.word === 'the' && start[1]?.capital);
    if (refers || start.some((token) => further.test(token.word))) return true;
    return [...stemsOf(told)].some((stem) => dated.stems.has(stem));
  }

  /** Takes note of the time that a sentence names itself. */
  keep(sentence: ReadSentence, time: FoundTime | null): void {
    if (!time?.from || !isNews(time, this.publishedOn)) {
      if (time) this.dated = null;
      return;
    }
    this.dated = { time, sentence, stems: stemsOf(sentence.tokens) };
  }
}

function isNews(time: FoundTime, publishedOn: string | null): boolean {
  if (time.precision === 'month' || time.precision === 'unknown') return false;
  if (!publishedOn || !time.from) return true;
  const days = (Date.parse(publishedOn) - Date.parse(time.from)) / 86_400_000;
  return days <= newsDays && days > -2;
}

/** "into the morning", "by the evening": of the day that is told of. */
function hasPartOfDay(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, i) =>
      partOfDay.test(word) &&
      tokens[i - 1]?.word === 'the' &&
      /^(?:into|by|through|throughout|during|until|in)$/.test(tokens[i - 2]?.word ?? ''),
  );
}

/** "the following day", "the night before", "a day later": counted in days from the one that is told of. */
function daysFrom(tokens: readonly Token[]): number | null {
  for (let i = 1; i < tokens.length; i += 1) {
    const { word, quoted } = tokens[i] as Token;
    if (quoted || !(partOfDay.test(word) || word === 'day')) continue;
    const before = tokens[i - 1]?.word ?? '';
    const after = tokens[i + 1]?.word ?? '';
    const definite = tokens[i - 2]?.word === 'the';
    if (definite && before === 'same') return 0;
    if (definite && (before === 'previous' || before === 'preceding')) return -1;
    if (definite && (before === 'following' || before === 'next')) return 1;
    if (before === 'the' && after === 'before') return -1;
    if (before === 'the' && after === 'after') return 1;
    if (word === 'day' && /^(?:a|one)$/.test(before) && after === 'later') return 1;
  }
  return null;
}
const partOfDay = /^(?:morning|afternoon|evening|night)$/;

function isPast(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      !token.capital &&
      (past.test(token.word) || /^(?:[а-яіїєґ]{3,}(?:но|то|ли|ла|ло|в|л|ння|ние))$/.test(token.word)),
  );
}

function stemsOf(tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  for (const token of tokens)
    if (token.kind === 'word' && !token.capital && token.word.length > 4 && !general.has(token.word))
      stems.add(token.word.slice(0, 5));
  return stems;
}
