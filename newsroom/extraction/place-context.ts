import type { PlaceKind } from '@/db/vocabulary';
import type { Chunk, NameWord } from './place-chunks';
import { typeAfter } from './place-words';

/** What the words about a name say of it. */
export type Context = {
  /** sure: only a place stands so; in: nearly; weak: a place that is known; person: none. */
  level: 'sure' | 'in' | 'weak' | 'none' | 'person';
  /** After a preposition of motion or place proper: "from", "at", "across". */
  motion: boolean;
  /** A type behind it: "region", "district". */
  typeAfter: PlaceKind | null;
  /** A type before it: "the village of". */
  typeBefore: PlaceKind | null;
  /** "the" stands before it. */
  article: boolean;
  /** Part of an office's or an organisation's name: "Bank of", "president of". */
  office: boolean;
  /** A facility follows: "nuclear power plant". */
  facility: boolean;
  /** A verb of saying follows. */
  speaks: boolean;
};

const direction = String.raw`(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|downtown|upper|lower|greater|occupied|mainland|rural|coastal|nearby|neighbou?ring|besieged|war-torn|Russian-occupied|Israeli-occupied|temporarily occupied)`;
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
const types = String.raw`(?<type>cit(?:y|ies)|towns?|villages?|settlements?|municipalit(?:y|ies)|suburbs?|hamlets?|ports?|capital|districts?|count(?:y|ies)|neighbou?rhoods?|communes?|departments?|raions?|provinces?|regions?|states?|oblasts?|governorates?|prefectures?|islands?|peninsula|republic|territor(?:y|ies)|emirate|enclave|valley|areas?|river|lake|camps?|communit(?:y|ies))`;
const typeBefore = new RegExp(
  String.raw`(?:(?<!\p{L})${types}\s(?:of|called|named)\s(?:the\s)?|(?<!\p{L})(?<type2>capital|city|town|village|port|district|province|island|settlement|suburb|hamlet)(?: city)?,?\s|(?<!\p{L})(?<type3>state|region|county|governorate|prefecture|territory),\s)$`,
  'iu',
);
const sure = new RegExp(
  String.raw`(?<!\p{L})(?:near|outside(?: of)?|in and around|vicinity of|outskirts of|suburbs? of|${direction} of|(?:north|south|east|west)(?:ern)? (?:part|parts|end|side|edge|bank|shore|coast|flank) of|(?:kilomet(?:er|re)s|km|miles) (?:away )?(?:from|of)|entrance to|(?:edge|center|centre|heart|coast|shores?|banks?|streets|part|parts|half|areas?|residents|people|mayor|border|battle|siege|capture|fall|liberation|evacuation|shelling|bombing|bombardment|occupation|invasion|seizure|destruction|inhabitants|town|towns|locality|localities) of(?: the)?|(?:seiz(?:ed|ing)|liberat(?:ed|ing)|recaptur(?:ed|ing)|retook|retaking|re-?took))(?:\s${direction})?(?:\sthe)?\s$`,
  'iu',
);
const inside = new RegExp(
  String.raw`(?<!\p{L})(?:in|inside|within|throughout)(?:\s(?:and around|${direction})(?:\sand ${direction})?|\s(?:parts|areas|most|much) of)?(?<article>\sthe)?(?:\s${direction})?\s$`,
  'iu',
);
const motion = new RegExp(
  String.raw`(?<!\p{L})(?:from|to|at|across|through|over|around|via|into|toward|towards|between|off|along|reach(?:es|ed|ing)?|visit(?:s|ed|ing)?|enter(?:s|ed|ing)?|left|leav(?:e|es|ing)|hit(?:s|ting)?|struck|strik(?:e|es|ing)|attack(?:s|ed|ing)?|shell(?:ed|ing|s)?|bomb(?:ed|ing|s)?|captur(?:e|ed|ing)|seiz(?:e|ed|ing)|liberat(?:e|ed|ing)|target(?:s|ed|ing)?|invad(?:e|es|ed|ing)|for|against|on|upon|beyond|below|above|flood(?:ed|ing)?|batter(?:ed|ing)?|devastat(?:ed|ing)?)(?:\s(?:and|or)\s\p{L}+)?(?<article>\sthe)?(?:\s${direction}){0,2}\s$`,
  'iu',
);
const loose = new RegExp(
  String.raw`(?<!\p{L})(?:of|by|with|and|or|including|such as|like|especially|both|namely|than|is|are|as|where|whose)(?<article>\sthe)?(?:\s${direction}){0,2}\s$|[(:–—-]\s?(?:the\s)?$|(?<!\p{L})${direction}\s$`,
  'iu',
);
const office =
  /(?:(?<!\p{L})(?:Bank|University|College|Institute|Ministry|Ministries|Government|Parliament|Church|Party|Bishop|Archbishop|Embassy|Consulate|Kingdom|Sultanate|Emirate|President|King|Queen|Prince|Emir|Sultan|Governor|Chancellor|Mayor|Voice|Times|Council|Court|Assembly|Federation|Association|Academy|Union|Movement|Front|Army|Forces|Republics?|Friends|Treaty|Battle|Society|Foundation|Museum|Port|Duke|Duchess|Earl|Light|House|Government|Service|Command|Office|Force|Organization|Organisation|Community|Community|Confederation|League|Authority|Republic|Conference|Situation) of (?:the )?(?:\p{Lu}[\p{L}]+ (?:and|in|of|for) (?:the )?)?|(?<!\p{L})(?:president|prime minister|premier|king|queen|chancellor|vice president|foreign minister|defen[cs]e minister|interior minister|health minister|finance minister|minister|ambassador|envoy|emir|sultan|government|ambassadors|consul|governor|mayor|coordinator|rapporteur|representative|director|chief of mission) (?:of|to|for|in) (?:the )?|(?<!\p{L})(?:Rapporteur|Coordinator|Representative|Envoy|Ambassador|Director|Mission|Commissioner|Minister|Secretary|Rights|Situation|Officer|Adviser|Advisor|Coordinator|Assistance|Affairs|Refugees|Reconstruction) (?:for|to|in|on|of) (?:the )?)$/u;
/** "the General Staff of X", "Hero of X": a name with a capital before "of", types of places apart. */
const ofName =
  /[^.!?:;"'(\n]\s(?!(?:City|Town|Village|State|Province|Region|County|District|Oblast|Republic|Gulf|Bay|Strait|Straits|Sea|Isle|Island|Islands|Port|Cape|Coast|Lake|Mount|Valley|Territory|Commonwealth|Kingdom|Emirate|Municipality|Governorate|Prefecture|Department|People|Russians|Ukrainians|North|South|East|West|University|Horn|Parts|Most|All|Some|Many|Much|Half|Areas|Residents)\s)\p{Lu}[\p{L}'-]{2,}\sof (?:the )?$/u;
const facility =
  /^\s(?:nuclear (?:power )?(?:plant|station|facility)|thermal power|hydroelectric|power (?:plant|station)|airport|international airport|airfield|air ?base|airbase|oil refinery|refinery|oil depot|hospital|university|stadium|prison|shipyard|zoo|cathedral|mosque|metro station|stock exchange|dam(?!\p{L})|pipeline|summit|accords?|agreements?|agreement|treaty|convention|protocol|declaration|process|memorandum)(?!\p{L})/iu;
const speaks =
  /^,?\s(?:said|says|told|added|wrote|tweeted|argued|replied|asked|insisted|noted|recalled|explained)(?!\p{L})/iu;
const personBefore =
  /(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Prof|Rev)\.?\s$|(?<!\p{L})(?:President|Minister|Senator|Judge|Justice|Mayor|Governor|King|Queen|Prince|Princess|Pope|named|called|by name|author|singer|actor|actress|footballer|player|coach)\s$/u;

export function contextOf(sentence: string, chunk: Chunk): Context {
  const first = chunk.words[0] as NameWord;
  const last = chunk.words.at(-1) as NameWord;
  const before = sentence.slice(Math.max(0, first.start - 90), first.start);
  const after = sentence.slice(last.end, last.end + 60);
  const named = before.match(typeBefore);
  const type = (named?.groups?.type ?? named?.groups?.type2 ?? named?.groups?.type3 ?? '').toLowerCase();
  const asType =
    typeAfter[chunk.after] ??
    (/^\s(?:refugee|displacement|transit|IDP) camps?(?!\p{L})/u.test(after)
      ? 'site'
      : /^\stactical area/.test(after)
        ? 'region'
        : null);
  const inMatch = before.match(inside);
  const motionMatch = inMatch ? null : before.match(motion);
  const looseMatch = inMatch || motionMatch ? null : before.match(loose);
  const level = personBefore.test(before)
    ? 'person'
    : named || sure.test(before)
      ? 'sure'
      : inMatch
        ? 'in'
        : motionMatch || looseMatch
          ? 'weak'
          : 'none';
  return {
    level,
    motion: Boolean(motionMatch),
    typeAfter: last.possessive ? null : asType,
    typeBefore: named ? (kindOfType.find(([pattern]) => pattern.test(type))?.[1] ?? 'settlement') : null,
    article: Boolean(
      inMatch?.groups?.article ?? motionMatch?.groups?.article ?? /(?<!\p{L})the\s$/iu.test(before),
    ),
    office:
      (office.test(before) || ofName.test(before)) &&
      !/(?:capital|city|town|village|province|state|district|region) of (?:the )?$/.test(before),
    facility: facility.test(after),
    speaks: speaks.test(after),
  };
}

const urban =
  /^'s?\s(?:\p{Lu}\p{L}+\s)?(?:\p{Ll}+\s){0,2}?(?:district|districts|suburbs?|outskirts|streets?|residents|mayor|metro|airports?|centre|center|downtown|skyline|neighbou?rhoods?|schools|hospitals|population|old|main|central|northern|southern|eastern|western|international|residential|largest|biggest|busiest|port|river|buildings|squares?|parks?|roads|water|power|electricity|apartment|subway|train|bus)/iu;
const hosts =
  /(?:travel|fl[ei]w|fly|visit|trip|arriv|return|went|going|go|goes|head|moved|moving|drive|drove|transport|sent|evacuat|march|route|road|way|rush|taken|brought|train|flight|journey|came|come|fled|flee|transfer|close|next|access|drones?|missiles?|rocket|advance|bound|relocat|deport|extradit|move|mission|delegat|pilgrim|fired|launched|km|kilomet\p{L}+|miles|convoy|bus|buses|born|live|lives|lived|living|based|meeting|talks|summit|conference|gather\p{L}*|ceremony|embassy|airport)\p{L}*(?:\s[\p{L}\p{N}'-]+){0,5}\s(?:from|to|for|toward|towards|at)(?:\s(?:the|central|downtown))?\s$/iu;

/** Whether a capital's name stands for the government that sits there: "Moscow blamed Kyiv". */
export function isGovernment(sentence: string, chunk: Chunk, context: Context, listed: boolean): boolean {
  const first = chunk.words[0] as NameWord;
  const last = chunk.words.at(-1) as NameWord;
  const before = sentence.slice(Math.max(0, first.start - 70), first.start);
  const after = sentence.slice(last.end - last.tail, last.end + 60);
  if (context.level === 'sure' || context.level === 'in' || context.typeAfter) return false;
  if (
    /(?<!\p{L})(?:at|across|over|around|through|via|into|inside|off|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|visit(?:ed|s|ing)?|left|hit(?:s|ting)?|struck|strik(?:e|es|ing)|shell(?:ed|ing)?|bomb(?:ed|ing|s)?|attacks? on|strikes? on|assault on|raid on|advance on|march on|attacked|targeted|targeting|captured?|besieg\p{L}+|central|downtown|eastern|western|northern|southern)(?:\sthe)?(?:\s(?:central|downtown|eastern|western|northern|southern|city of))?\s$/iu.test(
      before,
    )
  )
    return false;
  if (last.possessive) return !urban.test(after);
  if (/^, (?:the\s)?(?:capital|\p{Lu})/u.test(after) && context.level !== 'none') return false;
  if (/^\s?\(/.test(after)) return false;
  if (hosts.test(before) || /^(?:from|to) (?:the )?$/i.test(before)) return false;
  if (listed) return false;
  return !/^\s(?:came under|was (?:hit|struck|attacked|shelled|bombed|rocked|targeted|plunged)|residents|mayor|suburb|metro|suffered|to \p{Lu}|is (?:located|home))/u.test(
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
    return /^,\s(?:\p{L}+(?:ian|ish|ese|ean|eli|aqi))(?!\p{L})/u.test(after);
  if (/^\s(?:and|or)\s(?:\p{L}+(?:ian|ish|ese|ean|eli|aqi|French|German))(?!\p{L})/u.test(after)) return true;
  if (
    /^\s(?:and|or|to|in|on|at|for|from|by|with|has|have|had|is|was|are|were|will|would|can|could|may|should|does|did|do|also|that|which|who|as|than|but|if|when|after|before|since|during|amid|against|over|into|until|under|says?|said|wants?|slows?|plans|vows|warns|must|might|not|again|alone|about|because|while|where|through|via|within|without|between|among|further|then|now|still|recently|reportedly|allegedly|previously|already|first|never|currently|later|today|yesterday|this|last|next|on)(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  return !(/(?:the|The)\s$/.test(before) && /^\s\p{Ll}+ed(?!\p{L})/u.test(after));
}
