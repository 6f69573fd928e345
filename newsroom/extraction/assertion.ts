import type { Attribution } from './attribution';
import type { Span } from './document';
import { bodyWords, wordSet } from './reporting';
import type { Token } from './tokens';

/** Why a sentence is no claim. */
export type NoClaim =
  | 'furniture'
  | 'fragment'
  | 'question'
  | 'instruction'
  | 'method'
  | 'opinion'
  | 'exhortation'
  | 'general';

const instructions =
  wordSet(`sign subscribe click read follow share get download watch see visit contact join support donate check learn find listen
  enter register log login please note stay let let's don't remember imagine consider tap scroll view browse discover explore
  help call email send submit try buy order skip continue accept manage tell print save jump keep be do make take go come
  act think look avoid ensure wait add`);
const furniture =
  /\b(?:all rights reserved|copyright|©|terms of (?:use|service)|privacy policy|cookies?|newsletter|your inbox|sign(?:ed)? up|subscri(?:be|ption|ber)s?|advertis(?:e|ing|ement)s?|reporting by|editing by|written by|compiled by|additional reporting|contributed (?:reporting|to this|from)|breaking news story|story (?:has been|was|will be) updated|article (?:has been|was|is|will be|originally)|originally published|this (?:story|article|post|page|material) (?:is|was|has|may|first)|click here|read more|read also|see also|related (?:article|stor|content)|photo(?:graph)? (?:by|credit|:)|photo\/|image (?:credit|source|:)|file photo|getty images|press esc|javascript|your browser|log in|logged in|leave a (?:reply|comment)|required fields|email address|follow us|share this|download (?:the|our) app|powered by|more information (?:about|on|is available)|for more information|for further information|media contacts?|press contacts?|media inquiries|notes to editors?|about us|recaptcha|all trademarks|translated (?:by|from)|support our|your (?:donation|support)|make a donation|donate)\b|\bcontributed\.?\s*$|^\s*(?:editor['’]s note|note|notes|source|sources|credit|caption|photo|image|video|file|updated?|published|last updated|posted|by|tags?|topics?|category|share|ends?|contact|tel|phone|e-?mail|fax)\s*(?::|[-–—]\s)/iu;
const method =
  /\b(?:this (?:is the \p{L}+ (?:in a|update|report|situation)|(?:report|update|sitrep|situation report|bulletin|brief|briefing|document|dashboard|map|product|snapshot|assessment|initiative|table|figure|page|section|article|analysis|text) (?:is|are|was|has|covers?|contains?|provides?|presents?|summari[sz]es?|includes?|focuses|describes|uses|reflects|shows?|highlights|outlines|does|will|emphasi[sz]es|aims|relies))|the (?:report|update|map|table|figure|data|document|next (?:report|update|issue)|following (?:table|figure|map|section)) (?:contains?|is based|are based|contained|presents?|provides?|will be|below|above)|(?:data|figures|numbers|information|estimates|these numbers) (?:is|are|may be) (?:based on|subject to|provisional|preliminary|the best available|drawn from|compiled from|as of|collected|not)|are subject to change|is subject to change|we (?:do|did|will|have|are|also|cannot) (?:not )?(?:report|cover|publish|assess|continue to|verify|independently|monitor(?:ing)?|updat(?:e|ing)|provide|include|evaluate)|we (?:utterly )?condemn|(?<!\()see (?:annex|table|figure|map|section|below|above)|an overview of|for a full|check out|data cut-?off|methodolog(?:y|ical)|disclaimer|the (?:boundaries|designations) (?:and names )?(?:shown|employed)|does not (?:imply|necessarily reflect)|views expressed|next (?:report|update|bulletin|advisory) will|will be (?:issued|published|updated)\b|(?:is|are) current as of|covers the period|could not (?:be )?(?:independently|immediately) (?:verif|confirm)\p{L}*|efforts are ongoing to improve the availability)\b/iu;
const factualMethod = /\b(?:could not (?:independently|immediately)|an overview of)\b/i;
const objective =
  /^(?:\p{Lu}\p{L}+ )?(?:objective|goal|aim|mission|purpose|question|answer|q|a|topic|theme|subject|re|to|from|date|time|location|venue|who|what|when|where|why|how)s?\s*:/iu;

const rhetoricalVerbs =
  wordSet(`underscore underscores underscored underscoring highlights highlighting illustrates illustrate illustrated illustrating showcases
  showcase showcasing exemplifies exemplify epitomizes epitomises embodies symbolizes symbolises signifies navigates navigating
  grapples grapple grappling strives striving fosters fostering underlines underlining transcends reverberates resonates
  reaffirms looms loom beckons unites inspires inspire empowers empower raises raising complicates complicating culminates`);
const rhetoricalNouns =
  wordSet(`complexities complexity challenges challenge uncertainty uncertainties ramifications implications fabric landscape resilience
  tensions tension concerns concern fears hopes hope urgency gravity commitment dedication spirit solidarity testament reminder
  dialogue engagement viability possibilities prospects harmony discourse intervention acknowledgment acknowledgement advocacy
  narrative stakes dilemma crossroads patience courage bravery heroism dignity humanity justice freedom values
  unity determination sacrifice tragedy suffering horrors future journey lesson lessons legacy vision dream`);
const evaluations =
  wordSet(`crucial vital pivotal imperative paramount essential critical important unacceptable unjustifiable outrageous heinous cowardly
  barbaric brutal horrific horrifying terrifying terrible tragic heartbreaking devastating shocking appalling deplorable shameful
  disgraceful remarkable incredible amazing wonderful extraordinary unprecedented profound precarious fragile delicate stark
  urgent relentless unwavering steadfast proud grateful honored honoured thankful heroic brave entrenched tense robust meaningful
  sustainable comprehensive genuine decisive tremendous immense bleak grim inherent unbearable inhumane necessary noble
  closely clear good great better best worse worst difficult hard easy wrong right strong stronger fair real true
  impossible possible intolerable inexcusable unthinkable senseless`);
const exhortation =
  /\b(?:must|should|ought to|need(?:s)? to|ha(?:s|ve) to|let us|let['’]s|it(?:['’]s| is) (?:time|important|essential|vital|crucial|critical|imperative|necessary|urgent|clear|about|not (?:just |only )?about)|we (?:can|urge|call|need|want|hope|believe|stand|all|will (?:never|always|continue|not)|cannot|expect|remain|deserve|are (?:ready|committed|determined|proud|grateful|confident|deeply|working|doing|fighting|counting|convinced))|i (?:thank|hope|believe|urge|call|want|am (?:grateful|proud|confident|sure|deeply|thankful|convinced|honou?red|very)|wish|would like|ask|appeal|pray|know|think|feel|love)|we (?:thank|pray|mourn|honou?r|salute)|do everything|whatever it takes|spare no effort|thank you|thanks? to|glory to|god bless|long live|may (?:he|she|they|god|their)|our (?:hearts?|thoughts|prayers|condolences|job|goal|task|priority|duty|responsibility|message)|my (?:condolences|thoughts|gratitude))\b/iu;
const rhetoric =
  /\b(?:remains? (?:to be seen|precarious|tense|uncertain|unclear|fragile|volatile|bleak|dire|grim|fluid|challenging|complex|committed|critical|crucial|essential|vital|important)|only time will tell|(?:watch(?:es|ing)?|following) (?:closely|with)|international community|long road|root causes|at the heart of|shed(?:s|ding)? light|in the face of|on the one hand|at stake|turning point|wake-?up call|raises? (?:serious |new |further )?questions|raising (?:serious |new |further )?questions|questions? about|struggl(?:e|ed|es|ing) to|broader context|ongoing pattern|urgent need|calls for|serves? as (?:a|an)|stands? as (?:a|an)|is (?:a|an) (?:stark|grim|sad|powerful|clear|global|moral|terrible|shared|human) |is no longer|once again|more than ever|now more|plays? (?:a|an) (?:\p{L}+ )?role|concerted (?:focus|effort)|collective (?:efforts?|action|responsibility)|make a difference|day by day|in the end|at the end of the day|both sides|no one (?:can|should)|each of us|all of us|everyone|every one of|nobody (?:can|should))\b/iu;
const feelings =
  /\b(?:feel|feels|felt|afraid|scared|angry|furious|sad|happy|crying|cried|nightmare|hell|miracle|dream|hope|love|hate|worried|tired|lucky|pain|painful|grief|joy|shock)\b/i;

const pastIrregular =
  wordSet(`was were had did went came took gave made said found held led left lost met paid put ran saw sent set shot sold stood struck
  told took won wrote began became broke brought built bought caught chose cut drew drove fell felt flew fought fled got grew
  hit hurt kept knew laid lay let lit rose sank sat shook shut sought spent spoke spread stole swept swore taught thought
  threw understood woke wore withdrew burst cast cost hung rode shrank slid split stuck sunk swam torn underwent upheld`);
const perfect = wordSet('has have had been');
const finite =
  wordSet(`is are was were be am has have had will would can could may might shall should must do does did 's isn't aren't wasn't weren't
  hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't don't didn't it's he's she's they're we're i'm there's that's
  remains remain continues continue includes include says say shows show marks takes comes goes gives makes faces needs
  wants works serves lives lies stands holds calls becomes seems appears leaves leads begins ends runs reports claims expects
  believes plans hopes warns fears suggests indicates reflects represents borders measures covers contains consists requires involves affects
  threatens allows provides supports seeks aims focuses faces receives targets operates hosts belongs depends exceeds reaches
  urges condemns estimates denies accuses rejects confirms announces states notes adds argues insists stresses welcomes
  launches attacks strikes kills injures hits forces flee live force struggle rise rises fall falls grow grows`);
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozen|dozens|hundreds?|thousands?|millions?|billions?|half)$/;
const months = wordSet(
  'january february march april may june july august september october november december',
);
const times =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday overnight tonight tomorrow week weeks month months year years
  recently earlier morning evening afternoon night`);
const vagueTimes = wordSet(
  'week weeks month months year years earlier morning evening afternoon night today tonight',
);
const person = /^(?:i|we|you|our|my|your|us|i'm|we're|we've|i've|we'll)$/;

/** Whether a sentence is a claim, and how firmly. */
export type Judgement = {
  /** Null for a claim. */
  no: NoClaim | null;
  /** Numbers, times and names in what is asserted. */
  anchors: number;
  /** What speaks for a claim less what speaks against it. */
  strength: number;
};

/**
 * Decides whether a sentence asserts something that could be checked.
 *
 * @param sentence its span, without list mark and note markers.
 * @param tokens of it.
 * @param attribution its own or the one that still holds, if any.
 * @param place `item` for a list's item or a table's note, which may lack a verb and a full stop.
 * @param beginsWithName whether its first word is a name wherever it stands.
 * @returns why not, where it does not.
 */
export function judge(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  attribution: Attribution | null,
  place: 'sentence' | 'item' | 'line',
  beginsWithName: boolean,
): Judgement {
  const no = (why: NoClaim): Judgement => ({ no: why, anchors: 0, strength: -9 });
  const written = text.slice(sentence.start, sentence.end);
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  if (!first || words.length < 3) return no('fragment');
  if (isCyrillic(words)) return judgeCyrillic(written, words, tokens, place);
  if (/\?["”’)*_]*$/.test(written)) return no('question');
  if (furniture.test(written)) return no('furniture');
  if (objective.test(written)) return no('method');
  if (method.test(written) && !(attribution && factualMethod.test(written))) return no('method');
  if (/:[*_\s]*$/.test(written) && !tokens.some((token) => token.kind === 'number')) return no('fragment');
  const quotedStart = tokens[0]?.word === '“';
  if (instructions.has(first.word) && !quotedStart && isInstruction(words)) return no('instruction');
  if (!hasFiniteVerb(words, tokens) && !(place === 'item' && tokens.some((token) => token.kind === 'number')))
    return no('fragment');
  return weigh(written, tokens, attribution, beginsWithName);
}

function isInstruction(words: readonly Token[]): boolean {
  const next = words[1]?.word ?? '';
  if (words[1]?.capital && !/^(?:The|Our|Your)$/.test(next))
    return /^(?:see|watch|visit|follow|join|contact|read|call)$/.test(words[0]?.word ?? '');
  return (
    !/(?:ed|s)$/.test(next) ||
    /^(?:this|us|news|as|yes|less|across|always|towards|its|his|needed)$/.test(next)
  );
}

function hasFiniteVerb(words: readonly Token[], tokens: readonly Token[]): boolean {
  const shouting = words.filter((word) => word.capital).length > words.length * 0.8;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const word = token.word;
    if (i > 0 && token.capital && !shouting) continue;
    if (finite.has(word) || pastIrregular.has(word)) return true;
    if (word.length > 3 && word.endsWith('ed') && i > 0) return true;
  }
  return words.some(
    (word, i) =>
      i > 0 &&
      !word.capital &&
      /[a-z]{3}s$/.test(word.word) &&
      !/ss$/.test(word.word) &&
      words[i + 1] !== undefined,
  );
}

function weigh(
  written: string,
  all: readonly Token[],
  attribution: Attribution | null,
  beginsWithName: boolean,
): Judgement {
  const quotation = all[0]?.quoted === true && attribution?.manner !== 'leading';
  const tokens = contentOf(all, attribution, quotation);
  let facts = 0;
  let names = beginsWithName && tokens[0] === all[0] ? 1 : 0;
  let verbs = 0;
  let against = 0;
  let evaluative = 0;
  let firstPerson = 0;
  let begun = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const word = token.word;
    if (token.kind === 'number') facts += 2;
    if (token.kind !== 'word') continue;
    if (numberWord.test(word)) facts += 1;
    if ((months.has(word) && token.capital) || (times.has(word) && !(quotation && vagueTimes.has(word))))
      facts += 1;
    if (token.capital && begun && word.length > 1) names += 1;
    begun = true;
    if (pastIrregular.has(word) || (word.endsWith('ed') && word.length > 4)) verbs += 1;
    if (perfect.has(word)) verbs += 1;
    if (rhetoricalVerbs.has(word)) against += 2;
    if (rhetoricalNouns.has(word)) evaluative += 1;
    if (evaluations.has(word)) evaluative += 1;
    if (person.test(word)) firstPerson += 1;
  }
  const exhorts = exhortation.test(written);
  const rhetorical = rhetoric.test(written);
  const anchors = facts + Math.min(names, 2);
  if (exhorts) against += quotation || !attribution ? 3 : 1;
  if (rhetorical) against += 2;
  against += Math.min(evaluative, 4);
  if (firstPerson > 0 && (quotation || !attribution)) against += 1;
  if (quotation && feelings.test(written)) against += 1;
  const named = facts === 0 && (rhetorical || exhorts) ? Math.min(names, 1) : Math.min(names, 2);
  const support = Math.min(facts, 4) + named + Math.min(verbs, 2) * 0.5 + (attribution && !quotation ? 2 : 0);
  const strength = support - against;
  if (against > support + 0.5) return { no: exhorts ? 'exhortation' : 'opinion', anchors, strength };
  if (anchors === 0 && verbs === 0 && !attribution && isGeneral(tokens))
    return { no: 'general', anchors, strength };
  if (defines.test(written) && facts === 0) return { no: 'general', anchors, strength };
  if (quotation && isBareQuotation(tokens, facts, names, verbs, firstPerson))
    return { no: 'opinion', anchors, strength };
  if (firstPerson > 0 && !attribution && anchors === 0) return { no: 'exhortation', anchors, strength };
  return { no: null, anchors, strength };
}

/** What is asserted, without the words that say who asserts it. */
function contentOf(
  tokens: readonly Token[],
  attribution: Attribution | null,
  quotation: boolean,
): readonly Token[] {
  if (quotation) return tokens.filter((token) => token.quoted);
  if (
    attribution?.manner === 'leading' &&
    attribution.contentFrom < tokens.length &&
    attribution.contentFrom > 0
  )
    return tokens.slice(attribution.contentFrom);
  return tokens;
}

function isBareQuotation(
  tokens: readonly Token[],
  facts: number,
  names: number,
  verbs: number,
  firstPerson: number,
): boolean {
  if (facts > 0) return false;
  if (verbs === 0) return names === 0 || firstPerson > 0;
  if (names === 0 && tokens.some((token) => /^(?:i|my|me)$/.test(token.word))) return true;
  return tokens.length < 11 && names === 0;
}

/** "Cholera is an acute infection …": what holds at any time. */
const defines =
  /^(?:the |an? )?[\p{L}-]+(?: [\p{L}-]+){0,3} (?:is|are) (?:an? |the )?(?:[\p{L}-]+,? ){0,4}(?:disease|infection|virus|illness|condition|type|kind|form|process|term|phenomenon|bacteri\p{L}*|fever|syndrome|concept|practice|measure of|caused by|transmitted|characteri[sz]ed by|spread (?:by|through))s?\b/iu;

const current = /^(?:continues?|remains?|still|underway|ongoing|currently|now|urgently|[a-z]{3,}ing)$/;

/** Nothing in it points at a moment, a place or a thing that was named before. */
function isGeneral(words: readonly Token[]): boolean {
  const first = words.find((word) => word.kind === 'word')?.word ?? '';
  if (words.some((word) => current.test(word.word))) return false;
  if (/^(?:it|this|these|he|she|they|its|his|her|their|rather|however|that|those)$/.test(first)) return false;
  if (first === 'the' && words.length < 14 && !words.some((word) => /^(?:any|every|all)$/.test(word.word)))
    return false;
  return !words.some((word) => bodyWords.has(word.word) && word.capital);
}

function isCyrillic(words: readonly Token[]): boolean {
  let count = 0;
  for (const word of words) if (/[а-яіїєґ]/.test(word.word)) count += 1;
  return count > words.length / 2;
}

const cyrillicFurniture =
  /(?:підпис(?:атися|уйтесь|уйтеся|ка)|подпис(?:аться|ывайтесь|ка)|читайте|надіслати новину|прислать новость|реклама|усі права|все права|фото:|відео:|видео:|джерело:|источник:|наш(?:ий|ому)? (?:канал|чат)|поширити|поделиться|детальніше|подробнее|донат|слава україні|дякуємо|разом (?:до|переможемо)|тримаємо|бережіть|не ігноруйте|залишайтесь|будьте|прямуйте в укриття|оставайтесь)/iu;
const cyrillicExhortation =
  /(?:^|[^\p{L}])(?:потрібно|треба|необхідно|мусимо|маємо|повинні|нужно|надо|необходимо|должны|давайте|важливо|важно|вдячн\p{L}*|благодар\p{L}*|дякую|спасибо|слава|вірю|верю|переможемо|победим)(?![\p{L}])/iu;

function judgeCyrillic(
  written: string,
  words: readonly Token[],
  tokens: readonly Token[],
  place: 'sentence' | 'item' | 'line',
): Judgement {
  const no = (why: NoClaim): Judgement => ({ no: why, anchors: 0, strength: -9 });
  if (/\?["”»)*_]*$/.test(written)) return no('question');
  if (cyrillicFurniture.test(written)) return no('furniture');
  const facts = tokens.filter((token) => token.kind === 'number').length;
  const names = words.slice(1).filter((word) => word.capital).length;
  if (cyrillicExhortation.test(written) && facts === 0 && names < 3) return no('exhortation');
  if (words.length < 4 && facts === 0 && place !== 'item') return no('fragment');
  return { no: null, anchors: facts + names, strength: facts };
}
