import type { ClaimKind } from '@/db/vocabulary';
import type { Attribution } from './attribution';
import { wordSet } from './reporting';
import type { Token } from './tokens';
import { WordMarks } from './words';

const plans =
  wordSet(`will shall pledged pledges promised promises vowed vows announced plans planned intends intend scheduled expected due
  approved decided agreed ordered committed proposed offered urged urges called calls demanded demands requested
  invited threatened prepares preparing allocated allocates буде будуть планує планують оголосив оголосила закликав закликала будет будут планирует объявил`);
const judgements =
  wordSet(`assess assesses assessed likely unlikely probably may might could possibly apparently suggests suggest indicates indicate
  forecast forecasts predicts predicted expects believes believe estimates estimated appears seems reflects demonstrates demonstrate
  indicator evaluates concludes concluded pose poses threatens ймовірно можливо вероятно возможно`);
const stances =
  wordSet(`condemned condemns urged urges demanded demands welcomed rejected rejects denounced criticized criticised accused blamed
  praised supports opposes reaffirmed reiterated emphasized emphasised stressed insisted denied denies`);
const older =
  /\b(?:since (?:the )?(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|last (?:year|month|met)|in (?:19|20)\d\d|years? ago|months? ago|previously|historically|in the past|earlier this year|for (?:years|decades|months))\b/i;

const telling = new WordMarks();
const planning = telling.add(plans);
const judging = telling.add(judgements);
const standing = telling.add(stances);
const mayBeOlder = telling.add(/\b(?:since|last|in|ago|previously|historically|earlier|for)\b/);

/** What a claim is: something that happened, that its author plans, a position, a judgement; and whether it is older context. */
export function kindOf(
  written: string,
  tokens: readonly Token[],
  attribution: Attribution | null,
): { kind: ClaimKind; background: boolean } {
  const verb = attribution?.steps.find((step) => step.role === 'speaker')?.verb;
  let planned = false;
  let judged = verb === 'assessed';
  let taken = false;
  let old = false;
  for (const token of tokens) {
    const marks = telling.of(token.word);
    if (marks & planning) planned = true;
    if (marks & judging && !(token.word === 'may' && token.capital)) judged = true;
    if (marks & standing) taken = true;
    if (marks & mayBeOlder) old = true;
  }
  const background = old && older.test(written);
  if (judged && !planned) return { kind: 'assessment', background };
  if (taken && attribution) return { kind: 'statement', background };
  if (planned) return { kind: 'announcement', background };
  return { kind: 'event', background };
}
