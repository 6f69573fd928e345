import type { PlaceKind } from '@/db/vocabulary';
import { anyCase, ending, exact, exactEnding } from './patterns';
import type { Chunk, NameWord } from './place-chunks';
import { typeAfter } from './place-words';
import { plainWord } from './words';

/** What the words about a name say of it. */
export type Context = {
  /** sure: only a place stands so; in: nearly; weak: a place that is known; person: none. */
  level: 'sure' | 'in' | 'weak' | 'none' | 'person';
  /** After a preposition of motion or place proper: "from", "at", "across". */
  motion: boolean;
  /** After a verb of attack, which persons suffer as well. */
  struck: boolean;
  /** A type behind it: "region", "district". */
  typeAfter: PlaceKind | null;
  /** A type before it: "the village of". */
  typeBefore: PlaceKind | null;
  /** "X and Y, two villages": what stands behind it holds for a list. */
  several: boolean;
  /** "the" stands before it. */
  article: boolean;
  /** Part of an office's or an organisation's name: "Bank of", "president of". */
  office: boolean;
  /** A facility follows: "nuclear power plant". */
  facility: boolean;
  /** A verb of saying follows. */
  speaks: boolean;
};

const kindOfType: [RegExp, PlaceKind][] = [
  [
    /^(?:cit|town|village|settlement|municipalit|suburb|hamlet|port|capital|resort|community|communities)/,
    'settlement',
  ],
  [/^(?:district|count|neighbou?rhood|commune|canton|department|raion)/, 'district'],
  [
    /^(?:province|region|state|oblast|governorate|prefecture|island|peninsula|republic|territor|emirate|enclave|valley|area)/,
    'region',
  ],
  [/^(?:river|lake|sea|bay|strait)/, 'water'],
  [/^camp/, 'site'],
];
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const compass = ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'];
const directions = new Set([
  ...compass.flatMap((point) => [point, `${point}ern`]),
  ...compass.slice(4).flatMap((point) => {
    const split = `${point.slice(0, 5)}-${point.slice(5)}`;
    return [split, `${split}ern`];
  }),
  ...set(`central downtown upper lower greater occupied mainland rural coastal nearby neighboring neighbouring besieged war-torn
  russian-occupied israeli-occupied`),
]);
/** "the village of X". */
const typeOf =
  set(`city cities town towns village villages settlement settlements municipality municipalities suburb suburbs hamlet hamlets
port ports capital district districts county counties neighborhood neighborhoods neighbourhood neighbourhoods commune communes
department departments raion raions province provinces region regions state states oblast oblasts governorate governorates
prefecture prefectures island islands peninsula republic territory territories emirate enclave valley area areas river lake camp camps
community communities`);
/** "the capital X", "the southernmost state, X". */
const typeBeside = set(
  'capital city town village port district province island settlement suburb hamlet river commune',
);
const typeBesideComma = set('state region county governorate prefecture territory');
/** What a place has: "the outskirts of X". */
const ofPlace =
  set(`vicinity outskirts suburb suburbs part parts end side edge bank banks shore shores coast flank center centre heart streets half area
areas resident residents people mayor border battle siege capture fall liberation evacuation shelling bombing bombardment occupation
invasion seizure destruction inhabitants locality localities kilometers kilometres km miles outside`);
const moving =
  set(`from to at across through over around via into toward towards between off along reach reaches reached reaching visit visits
visited visiting enter enters entered entering left leave leaves leaving hit hits hitting struck strike strikes striking attack attacks
attacked attacking shell shelled shelling shells bomb bombed bombing bombs capture captured captures capturing seize seized seizing
liberate liberated liberating target targets targeted targeting invade invades invaded invading for against on upon beyond below above
flood flooded flooding batter battered battering devastated devastating`);
/** "in the Sumy region, X": another name has the type. */
const ofNamed = exactEnding`\p{Lu}[\p{L}'-]*\s\p{Ll}+,\s(?:the )?`;
const won =
  set(`seized seizing liberated liberating recaptured recapturing retook retaking shelled shelling bombed bombing bombarded
bombarding flooded flooding inundated inundating besieged besieging encircled encircling neared nearing`);
/** "hit X, Y and Z": several that are hit are places. */
const struck = set(
  'hit hits hitting struck strikes striking raided raiding battered battering ravaged pounded pounding',
);
const loosely = set('of by with and or including as like especially both namely than is are where whose');

const travel =
  /^(?:fl(?:ed|ee|eeing|ew|own)|relocat(?:ed|ing)|evacuat(?:ed|ing)|displaced|transferred|travell?(?:ed|ing)|march(?:ed|ing)|arriv(?:ed|ing)|return(?:ed|ing)|deported|airlifted|trucked|sail(?:ed|ing)|escap(?:ed|ing)|withdrew|retreat(?:ed|ing)|drove|driv(?:en|ing)|displacing|diverted|rerouted|spread|spreading|ferried|rushed|headed|heading|cross(?:ed|ing)|bused|shipped|trekked|walked)$/;
/** "were taken to X", "took them to X": of persons, while things are brought to companies as well. */
const carried = /^(?:took|taken|brought|moved)$/;
const persons =
  /^(?:was|were|been|being|them|him|her|people|residents|families|survivors|wounded|injured|patients|sailors|evacuees|prisoners|bodies|children|migrants|victims)$/;
/** "the crossing at X", "docked at X". */
const located =
  /^(?:crossings?|border|ashore|barricades?|checkpoints?|junction|docked|anchored|moored|epicent(?:er|re)|landed|landing|roadblocks?|frontier|camps?|confluence|gusts|station|stationed|dam|posts?|mine|refinery|depot|terminal|port|rally|funeral)$/;
/** "sank off X". */
const atSea =
  /^(?:sank|sunk|sinking|capsized|aground|intercepted|anchored|attacked|drifting|spotted|rescued|drowned)$/;

type Level = Pick<Context, 'level' | 'motion' | 'article' | 'struck'> & { type: string | null };

/** The last seven words in small letters, without the marks that open a quotation. */
function lastWords(before: string): string[] {
  const words: string[] = [];
  let end = before.length;
  while (end > 0 && words.length < 7) {
    while (end > 0 && isSpace(before.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && !isSpace(before.charCodeAt(start - 1))) start--;
    let from = start;
    while (from < end - 1 && opensQuote.has(before[from] as string)) from++;
    if (end > start) words.unshift(plainWord(before, from, end));
    end = start;
  }
  return words;
}

const isSpace = (code: number) => code === 32 || code === 160 || (code > 8 && code < 14);
const opensQuote = new Set(['"', "'", '(', '[']);

/** Reads the words before a name from the last one on, articles and directions passed over. */
function levelOf(before: string): Level {
  const none: Level = { level: 'none', motion: false, struck: false, article: false, type: null };
  if (!isSpace(before.charCodeAt(before.length - 1)))
    return /[(:–—-]$/.test(before) ? { ...none, level: 'weak' } : none;
  const written = lastWords(before);
  let at = written.length - 1;
  let article = false;
  let directed = false;
  let close = false;
  const word = (back = 0) => written[at - back] ?? '';
  for (; at >= 0; at--) {
    if (directions.has(word())) {
      directed = true;
      close ||= /^(?:nearby|neighbou?ring)$/.test(word());
    } else if (word() === 'the') article = true;
    else if (word() === 'and' && directions.has(word(1))) directed = true;
    else if (word() === 'of' && /^(?:parts|areas|most|much)$/.test(word(1)) && word(2) === 'in') at--;
    else break;
  }
  const bare = word().replace(/,$/, '');
  const found = (level: Level['level'], more: Partial<Level> = {}): Level => ({
    ...none,
    level,
    article,
    ...more,
  });
  if (bare === word() && (bare === 'of' || bare === 'called' || bare === 'named') && typeOf.has(word(1)))
    return found('sure', { type: word(1) });
  if (!directed && typeBeside.has(bare))
    return found('sure', { type: bare === 'city' ? (word(1) === 'capital' ? 'capital' : 'city') : bare });
  if (!directed && bare !== word() && typeBesideComma.has(bare) && !ofNamed.test(before))
    return found('sure', { type: bare });
  if (bare !== word()) return none;
  if (bare === 'near' || bare === 'outside' || won.has(bare)) return found('sure');
  if (bare === 'of' && (ofPlace.has(word(1)) || directions.has(word(1)))) return found('sure');
  if (bare === 'from' && /^(?:kilomet(?:er|re)s|km|miles|away)$/.test(word(1))) return found('sure');
  if (bare === 'around' && word(1) === 'and' && word(2) === 'in') return found('sure');
  if (bare === 'to' && word(1) === 'entrance') return found('sure');
  if (/^(?:in|inside|within|throughout)$/.test(bare)) return found('in');
  if (bare === 'at' && isAfter(located, written, at)) return found('in');
  if (bare === 'off' && isAfter(atSea, written, at)) return found('in');
  // "according to Pinto"
  if (bare === 'to' && word(1) === 'according') return found('none');
  if (bare === 'to' && isAfter(carried, written, at) && isAfter(persons, written, at))
    return found('in', { motion: true });
  if ((bare === 'to' || bare === 'from' || bare === 'for') && isAfter(travel, written, at))
    return found('in', { motion: true });
  if (close && !article) return found('in');
  if (moving.has(bare)) return found('weak', { motion: true, struck: struck.has(bare) });
  if (loosely.has(bare) || directed || /[(:–—-]$/.test(bare)) return found('weak');
  return found('none');
}

/** "fled to X", "people displaced from X", "the crossing at X". */
function isAfter(verbs: RegExp, written: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const word = written[i] as string;
    if (word === 'according' || word.endsWith(',')) return false;
    if (verbs.test(word)) return true;
  }
  return false;
}

const office = exactEnding`(?:(?<!\p{L})(?:Bank|University|College|Institute|Ministry|Ministries|Government|Parliament|Church|Party|Bishop|Archbishop|Embassy|Consulate|Kingdom|Sultanate|Emirate|President|King|Queen|Prince|Emir|Sultan|Governor|Chancellor|Mayor|Voice|Times|Council|Court|Assembly|Federation|Association|Academy|Union|Movement|Front|Army|Forces|Republics?|Friends|Treaty|Battle|Society|Foundation|Museum|Port|Duke|Duchess|Earl|Light|House|Government|Service|Command|Office|Force|Organization|Organisation|Community|Community|Confederation|League|Authority|Republic|Conference|Situation) of (?:the )?(?:\p{Lu}[\p{L}]+ (?:and|in|of|for) (?:the )?)?|(?<!\p{L})(?:president|prime minister|premier|king|queen|chancellor|vice president|foreign minister|defen[cs]e minister|interior minister|health minister|finance minister|minister|ambassador|envoy|emir|sultan|government|ambassadors|consul|governor|mayor|coordinator|rapporteur|representative|director|chief of mission) (?:of|to|for|in) (?:the )?|(?<!\p{L})(?:Rapporteur|Coordinator|Representative|Envoy|Ambassador|Director|Mission|Commissioner|Minister|Secretary|Rights|Situation|Officer|Adviser|Advisor|Coordinator|Assistance|Affairs|Refugees|Reconstruction) (?:for|to|in|on|of) (?:the )?)`;
/** "the General Staff of X", "Hero of X": a name with a capital before "of", types of places apart. */
const ofName = exactEnding`[^.!?:;"'(\n]\s(?!(?:City|Town|Village|State|Province|Region|County|District|Oblast|Republic|Gulf|Bay|Strait|Straits|Sea|Isle|Island|Islands|Port|Cape|Coast|Lake|Mount|Valley|Territory|Commonwealth|Kingdom|Emirate|Municipality|Governorate|Prefecture|Department|People|Russians|Ukrainians|North|South|East|West|University|Horn|Parts|Most|All|Some|Many|Much|Half|Areas|Residents)\s)\p{Lu}[\p{L}'-]{2,}\sof (?:the )?`;
const facility = anyCase`^\s(?:nuclear (?:power )?(?:plant|station|facility)|thermal power|hydroelectric|power (?:plant|station)|airport|international airport|airfield|air ?base|airbase|oil refinery|refinery|oil depot|hospital|university|stadium|prison|shipyard|zoo|cathedral|mosque|temple|monastery|metro station|stock exchange|dam(?!\p{L})|pipeline|summit|accords?|agreements?|agreement|treaty|convention|protocol|declaration|process|memorandum)(?!\p{L})`;
const speaks = anyCase`^,?\s(?:said|says|told|added|wrote|tweeted|argued|replied|asked|insisted|noted|recalled|explained)(?!\p{L})`;
const personBefore = exactEnding`(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Prof|Rev)\.?|(?<!\p{L})(?:President|Minister|Senator|Judge|Justice|Mayor|Governor|King|Queen|Prince|Princess|Pope|named|called|by name|author|singer|actor|actress|footballer|player|coach))\s`;

export function contextOf(sentence: string, chunk: Chunk): Context {
  const first = chunk.words[0] as NameWord;
  const last = chunk.words.at(-1) as NameWord;
  const before = sentence.slice(Math.max(0, first.start - 70), first.start);
  const after = sentence.slice(last.end, last.end + 60);
  const { level, motion, struck, article, type } = levelOf(before.slice(-60));
  const asType =
    typeAfter.get(chunk.after) ??
    (chunk.after === 'tactical' && /^\stactical area/.test(after)
      ? 'region'
      : camps.has(chunk.after) && /^\s\S+ camps?(?![a-z])/i.test(after)
        ? 'site'
        : null);
  const governs = exactEnding`(?:of|to|for|in) (?:the )?`.test(before);
  return {
    level:
      person.has(lastWord(before)) && personBefore.test(before)
        ? 'person'
        : after.startsWith(', ')
          ? apposed.test(after)
            ? 'sure'
            : level
          : afterPlace.has(chunk.after)
            ? behavesAsPlace(after, level)
            : level,
    motion,
    struck,
    several: after.startsWith(', ') && several.test(after),
    article,
    typeAfter: last.possessive ? null : asType,
    typeBefore: type ? (kindOfType.find(([pattern]) => pattern.test(type))?.[1] ?? 'settlement') : null,
    office:
      governs &&
      (office.test(before) || ofName.test(before)) &&
      !/(?:capital|city|town|village|province|state|district|region) of (?:the )?$/.test(before),
    facility: facilities.has(chunk.after) && facility.test(after),
    speaks: /^,? [siatwrn]|^,? expl/.test(after) && speaks.test(after),
  };
}

/** "X, a town in the north", "X and Y, two densely populated suburbs", "X, where". */
const apposed = exact`^, (?:where\s|(?:a|an|the|two|three|four|both)\s(?:\p{Ll}[\p{L}-]*,?\s){0,4}(?:towns?|village|villages|city|cities|suburbs?|settlements?|ports?|hamlets?|islands?|municipality|municipalities|districts?|provinces?|townships?|neighbou?rhoods?|communes?|county seat|stronghold|crossing)(?:[,.]|\s(?:in|of|on|near|about|some|that|where|which|north|south|east|west|just|close|outside|overlooking|at|along|with|home|under|hit|known|\d)))`;
const several = /^, (?:two|three|four|both|all)\s/;
/** "X was cut off", "X residents": what only places suffer, are or have. */
const behaves = exact`^\s(?:(?:residents|villagers|townspeople|suburbs|outskirts)(?!\p{L})|(?:(?:was|were|is|are|remains?|remained|has been|have been|had been|being)\s(?:(?:also|again|still|largely|completely|almost|partly|heavily|now|entirely)\s){0,2}(?:cut off|flooded(?! with)|shelled|bombed|bombarded(?! with)|besieged|under (?:siege|water|curfew|bombardment)|inundated(?! with)|submerged|encircled|depopulated|without (?:power|electricity|water))|came under (?:shelling|shellfire|siege|bombardment|artillery|rocket|mortar)|lies (?:about|some|near|north|south|east|west)|(?:has|had) (?:a population of|(?:about |some |around |nearly )?[\d,]+ (?:residents|inhabitants))))`;
/** What towns do, and others as well. */
const mayBehave = exact`^\s(?:hospitals(?!\p{L})|came under fire|changed hands|(?:recorded|received) (?:\d|a year)|lost (?:power|electricity|water)|reopened)`;
const afterPlace =
  set(`residents villagers townspeople hospitals suburbs outskirts was were is are remains remained has have had being came
lies changed fell recorded received lost reopened`);

function behavesAsPlace(after: string, level: Context['level']): Context['level'] {
  if (behaves.test(after)) return 'sure';
  return level === 'none' && mayBehave.test(after) ? 'weak' : level;
}

const facilities =
  set(`nuclear thermal hydroelectric power airport international airfield air airbase oil refinery hospital university
stadium prison shipyard zoo cathedral mosque temple monastery metro stock dam pipeline summit accord accords agreement agreements treaty convention
protocol declaration process memorandum`);
const person =
  set(`mr mr. mrs mrs. ms ms. dr dr. gen gen. lt lt. col col. maj maj. sgt sgt. capt capt. sen sen. rep rep. gov gov. prof prof.
rev rev. president minister senator judge justice mayor governor king queen prince princess pope named called name author singer actor actress
footballer player coach`);
const lastWord = (before: string) =>
  before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).toLowerCase();

const camps = new Set(['refugee', 'displacement', 'transit', 'tent']);
const urban = anyCase`^'s?\s(?:\p{Lu}\p{L}+\s)?(?:\p{Ll}+\s){0,2}?(?:district|districts|suburbs?|outskirts|streets?|residents|mayor|metro|airports?|centre|center|downtown|skyline|neighbou?rhoods?|schools|hospitals|population|old|main|central|northern|southern|eastern|western|international|residential|largest|biggest|busiest|port|river|buildings|squares?|parks?|roads|water|power|electricity|apartment|subway|train|bus)`;
const hosts = ending`(?:travel|fl[ei]w|fly|visit|trip|arriv|return|went|going|go|goes|head|moved|moving|drive|drove|transport|sent|evacuat|march|route|road|way|rush|taken|brought|train|flight|journey|came|come|fled|flee|transfer|close|next|access|drones?|missiles?|rocket|advance|bound|relocat|recall|withdr[ae]w|deport|extradit|move|mission|delegat|pilgrim|fired|launched|km|kilomet\p{L}+|miles|convoy|bus|buses|born|live|lives|lived|living|based|meeting|talks|summit|conference|gather\p{L}*|ceremony|embassy|airport)\p{L}*(?:\s[\p{L}\p{N}'-]+){0,5}\s(?:from|to|for|toward|towards|at)(?:\s(?:the|central|downtown))?\s`;

/** Whether a capital's name stands for the government that sits there: "Moscow blamed Kyiv". */
export function isGovernment(sentence: string, chunk: Chunk, context: Context, listed: boolean): boolean {
  const first = chunk.words[0] as NameWord;
  const last = chunk.words.at(-1) as NameWord;
  const before = sentence.slice(Math.max(0, first.start - 70), first.start);
  const after = sentence.slice(last.end - last.tail, last.end + 60);
  if (context.level === 'sure' || context.level === 'in' || context.typeAfter) return false;
  if (
    ending`(?<!\p{L})(?:at|across|over|around|through|via|into|inside|off|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|visit(?:ed|s|ing)?|left|hit(?:s|ting)?|struck|strik(?:e|es|ing)|shell(?:ed|ing)?|bomb(?:ed|ing|s)?|attacks? on|strikes? on|assault on|raid on|advance on|march on|attacked|targeted|targeting|captured?|besieg\p{L}+|central|downtown|eastern|western|northern|southern)(?:\sthe)?(?:\s(?:central|downtown|eastern|western|northern|southern|city of))?\s`.test(
      before,
    )
  )
    return false;
  if (last.possessive) return !urban.test(after);
  if (exact`^, (?:the\s)?(?:capital|\p{Lu})`.test(after) && context.level !== 'none') return false;
  if (/^\s?\(/.test(after)) return false;
  if (hosts.test(before) || /^(?:from|to) (?:the )?$/i.test(before)) return false;
  if (listed) return false;
  return !exact`^\s(?:came under|was (?:hit|struck|attacked|shelled|bombed|rocked|targeted|plunged)|residents|mayor|suburb|metro|suffered|to \p{Lu}|is (?:located|home))`.test(
    after,
  );
}

/** "U.S. sanctions" has no place, "the US and Ukraine" has. */
export function isUnitedStatesAsAdjective(sentence: string, chunk: Chunk): boolean {
  const last = chunk.words.at(-1) as NameWord;
  const first = chunk.words[0] as NameWord;
  if (last.possessive) return false;
  const after = sentence.slice(last.end, last.end + 40);
  const before = sentence.slice(Math.max(0, first.start - 30), first.start);
  if (/^\s?(?:[,;:.)!?]|$)/.test(after))
    return exact`^,\s(?:\p{L}+(?:ian|ish|ese|ean|eli|aqi))(?!\p{L})`.test(after);
  if (exact`^\s(?:and|or)\s(?:\p{L}+(?:ian|ish|ese|ean|eli|aqi|French|German))(?!\p{L})`.test(after))
    return true;
  if (
    anyCase`^\s(?:and|or|to|in|on|at|for|from|by|with|has|have|had|is|was|are|were|will|would|can|could|may|should|does|did|do|also|that|which|who|as|than|but|if|when|after|before|since|during|amid|against|over|into|until|under|says?|said|wants?|slows?|plans|vows|warns|must|might|not|again|alone|about|because|while|where|through|via|within|without|between|among|further|then|now|still|recently|reportedly|allegedly|previously|already|first|never|currently|later|today|yesterday|this|last|next|on)(?!\p{L})`.test(
      after,
    )
  )
    return false;
  return !(/(?:the|The)\s$/.test(before) && exact`^\s\p{Ll}+ed(?!\p{L})`.test(after));
}
