import type { PlaceKind } from '@/db/vocabulary';
import type { Span } from './document';
import { fold } from './fold';
import { keyOf, knownPlace } from './gazetteer';
import { ambiguous, neverAmbiguous } from './gazetteer-names';
import { exact } from './patterns';
import { type Chunk, chunksOf, type NameWord } from './place-chunks';
import { type Context, contextOf, isGovernment, isUnitedStatesAsAdjective } from './place-context';
import { linkBetween, listedWithKnown } from './place-lists';
import { PlaceMemory } from './place-memory';
import {
  administrative,
  demonym,
  nameOfOther,
  neverPlaces,
  organs,
  titles,
  typeAfter,
  typeInName,
} from './place-words';
import { findCyrillicPlaces } from './places-cyrillic';

/** A place that a sentence names, as it is spelled there. */
export type FoundPlace = Span & { name: string; kind: PlaceKind; parent: string | null };

type Verdict = {
  first: number;
  last: number;
  kind: PlaceKind;
  parent: string | null;
  known: boolean;
  /** The words about the name leave no doubt: it is a place wherever the document has it. */
  introduced: boolean;
};

type InSentence = {
  found: FoundPlace[];
  /** Names that nothing about them shows to be places; the document may show it elsewhere. */
  open: Span[];
};

/**
 * Finds the places that the sentences of one document name: each as `findPlaces` does, and names that another of them
 * introduces as places.
 *
 * @param text whole.
 * @param sentences in any order.
 * @returns for each sentence, in order of the text.
 */
export function findPlacesOf(text: string, sentences: readonly Span[]): FoundPlace[][] {
  const memory = new PlaceMemory();
  const read = sentences.map((sentence) => readSentence(text, sentence, memory));
  return read.map(({ found, open }) => {
    const known = open.flatMap((span) => {
      const place = memory.placeCalled(text.slice(span.start, span.end));
      return place ? [{ ...span, name: text.slice(span.start, span.end), ...place }] : [];
    });
    return inOrder(known.length > 0 ? [...found, ...known] : found);
  });
}

/**
 * Finds the places that a sentence names, by the gazetteer and by the grammar about the name: "near X", "the village
 * of X", "X Oblast", "X and Y districts". Names inside those of organisations, offices, persons and facilities are
 * none, nor are adjectives, nor capitals that stand for governments.
 *
 * @param text whole.
 * @param within the sentence.
 * @returns in order of the text, spans in UTF-16 units of the whole text.
 */
export function findPlaces(text: string, within: Span): FoundPlace[] {
  return inOrder(readSentence(text, within, null).found);
}

const inOrder = (places: FoundPlace[]) => places.sort((a, b) => a.start - b.start);

function readSentence(text: string, within: Span, memory: PlaceMemory | null): InSentence {
  const sentence = fold(text.slice(within.start, within.end));
  const found: FoundPlace[] = [];
  let open: Span[] = [];
  if (exact`\p{Script=Cyrillic}`.test(sentence))
    found.push(...findCyrillicPlaces(sentence).map((span) => ({ ...span, name: '' })));
  if (/[A-Z]/.test(sentence)) {
    const latin = findLatinPlaces(sentence, memory);
    found.push(...latin.found);
    open = latin.open.map(({ start, end }) => ({ start: start + within.start, end: end + within.start }));
  }
  for (const place of found) {
    place.start += within.start;
    place.end += within.start;
    place.name = text.slice(place.start, place.end).replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
  }
  return { found, open };
}

function findLatinPlaces(sentence: string, memory: PlaceMemory | null): InSentence {
  const chunks = chunksOf(sentence);
  const verdicts: (Verdict | null)[] = [];
  chunks.forEach((chunk, i) => {
    const previous = chunks[i - 1];
    const inherited = previous && verdicts[i - 1] ? linkBetween(sentence, previous, chunk) : null;
    const before = verdicts[i - 1];
    verdicts.push(judge(sentence, chunk, chunks[i + 1], inherited && before ? before : null));
  });
  shareTypes(sentence, chunks, verdicts);
  for (const i of listedWithKnown(sentence, chunks, verdicts)) {
    const chunk = chunks[i] as Chunk;
    const place = knownPlace(nameOf(chunk));
    verdicts[i] = verdictOf(
      chunk.open ?? 0,
      chunk.words.length - 1,
      place?.kind ?? 'settlement',
      place?.parent ?? null,
      true,
    );
  }
  const found: FoundPlace[] = [];
  const open: Span[] = [];
  chunks.forEach((chunk, i) => {
    const verdict = verdicts[i];
    if (!verdict) {
      if (chunk.person) memory?.learnPerson((chunk.words.at(-1) as NameWord).name);
      if (chunk.open !== null && memory) {
        const first = chunk.words[chunk.open] as NameWord;
        open.push({ start: first.start, end: nameEnd(chunk.words.at(-1) as NameWord) });
      }
      return;
    }
    const { start } = chunk.words[verdict.first] as NameWord;
    const end =
      verdict.last >= chunk.words.length
        ? typeEnd(sentence, chunk)
        : nameEnd(chunk.words[verdict.last] as NameWord);
    const parent = parentIn(sentence, chunks, verdicts, i) ?? verdict.parent;
    if (verdict.introduced) {
      const last = chunk.words[Math.min(verdict.last, chunk.words.length - 1)] as NameWord;
      memory?.learn(sentence.slice(start, nameEnd(last)), { kind: verdict.kind, parent });
    }
    found.push({ start, end, name: '', kind: verdict.kind, parent });
  });
  return { found, open };
}

const nameOf = ({ words, open }: Chunk) =>
  words
    .slice(open ?? 0)
    .map(({ name }) => name)
    .join(' ');

function nameEnd({ text, end, possessive, tail }: NameWord): number {
  if (possessive) return end - tail;
  return text.includes('-') ? end - (/-(?:based|born|bound)$/.exec(text)?.[0].length ?? 0) : end;
}

/** "Millerovo, Rostov Oblast": the second name is the first one's parent. */
function parentIn(
  sentence: string,
  chunks: readonly Chunk[],
  verdicts: readonly (Verdict | null)[],
  i: number,
): string | null {
  const [here, next] = [chunks[i], chunks[i + 1]];
  const [own, other] = [verdicts[i], verdicts[i + 1]];
  if (!here || !next || own?.kind !== 'settlement' || (other?.kind !== 'region' && other?.kind !== 'country'))
    return null;
  const end = (here.words.at(-1) as NameWord).end;
  const start = (next.words[0] as NameWord).start;
  if (sentence.slice(end, start) !== ', ') return null;
  const after = sentence.slice((next.words.at(-1) as NameWord).end);
  const typed = typeInName.has(next.words.at(-1)?.name.toLowerCase().split(' ').at(-1) ?? '');
  if (!typed && /^,? and /.test(after)) return null;
  return sentence.slice(start, nameEnd(next.words[Math.min(other.last, next.words.length - 1)] as NameWord));
}

const plural =
  /^(?:oblasts|regions|provinces|districts|counties|governorates|states|towns|villages|cities|raions|municipalities|islands|settlements|directions)$/i;

/** "Sumy, Poltava and Kursk oblasts": the type behind the last name holds for those before it. */
function shareTypes(sentence: string, chunks: readonly Chunk[], verdicts: (Verdict | null)[]): void {
  for (let i = chunks.length - 1; i > 0; i--) {
    const chunk = chunks[i] as Chunk;
    const shared =
      plural.test(chunk.after) || plural.test(chunk.words.at(-1)?.text ?? '')
        ? (typeAfter.get((chunk.after || (chunk.words.at(-1)?.text ?? '')).toLowerCase()) ?? 'region')
        : null;
    const carries = shared ?? (chunk.shared ? chunk.shared : null);
    if (!carries || !verdicts[i]) continue;
    const before = chunks[i - 1] as Chunk;
    if (!linkBetween(sentence, before, chunk)) continue;
    before.shared = carries;
    const lower = before.words.map(({ name }) => name.toLowerCase());
    if (lower.some((w) => nameOfOther.has(w) || titles.has(w) || demonym.test(w))) continue;
    verdicts[i - 1] ??= {
      first: 0,
      last: before.words.length - 1,
      kind: carries,
      parent: null,
      known: false,
      introduced: true,
    };
  }
}

function typeEnd(sentence: string, chunk: Chunk): number {
  const end = (chunk.words.at(-1) as NameWord).end;
  const tail = sentence.slice(end).match(exact`^\s{1,2}\p{L}+`)?.[0] ?? '';
  return end + tail.length;
}

function judge(
  sentence: string,
  chunk: Chunk,
  next: Chunk | undefined,
  listed: Verdict | null,
): Verdict | null {
  const words = chunk.words;
  const lower = words.map(({ name }) => name.toLowerCase());
  const last = words.length - 1;
  if (isOtherName(lower, words)) return null;
  const context = contextOf(sentence, chunk);
  if (context.office || isOwnedOrgan(sentence, chunk, next)) return null;
  if (context.several) chunk.shared = 'settlement';
  const first = skipLead(chunk, lower);
  if (first > last) return null;
  const whole = words.slice(first);
  const named = whole.map(({ name }) => name).join(' ');
  const type = typeInName.get(lower[last] ?? '');
  if (
    type &&
    last > first &&
    !/^(?:islamic|united|soviet|welfare|deep|police|nation)$/.test(lower[last - 1] ?? '')
  )
    return verdictOf(first, last, type, parentOfTyped(named), true);
  if (
    /^(?:lake|mount|mt|gulf|cape|camp|port|fort|isle)$/.test(lower[first] ?? '') &&
    last > first &&
    !demonym.test(lower[last] ?? '')
  )
    return verdictOf(
      first,
      last,
      /^(?:lake|gulf)$/.test(lower[first] ?? '')
        ? 'water'
        : /^(?:camp|fort)$/.test(lower[first] ?? '')
          ? 'site'
          : 'region',
      null,
      true,
    );
  if (context.facility) return null;
  const known =
    whole.length === 1 ? (hyphenated(whole[0] as NameWord) ?? knownPlace(named)) : knownPlace(named);
  if (known && known !== 'none') {
    if (isNoName(named, chunk, known.kind, known.weight, context)) return null;
    if (!acceptsKnown(sentence, chunk, known.weight, named, context, listed, first)) {
      if (known.weight < 5) leaveOpen(sentence, chunk, first, context);
      return null;
    }
    if ((known.capital || isCapitalName(named)) && isGovernment(sentence, chunk, context, listed !== null)) {
      chunk.government = true;
      return null;
    }
    if (/^(?:US|U\.S\.?|UK|U\.K\.?)$/.test(named) && isUnitedStatesAsAdjective(sentence, chunk)) return null;
    const kind =
      context.typeAfter && known.kind === 'settlement' && administrative.test(chunk.after)
        ? context.typeAfter
        : known.kind;
    return verdictOf(
      first,
      administrative.test(chunk.after) && context.typeAfter ? words.length : last,
      kind,
      known.parent,
      true,
      isIntroduced(sentence, chunk, named, context) || listed?.introduced === true,
    );
  }
  if (known === 'none') return null;
  return judgeUnknown(sentence, chunk, lower, first, context, listed);
}

/** Whether the words about a known name show it to be a place; of a doubtful one "in" does not. */
function isIntroduced(sentence: string, chunk: Chunk, named: string, context: Context): boolean {
  if (context.level === 'sure' || context.typeAfter || followedByPlace(sentence, chunk)) return true;
  const key = keyOf(named);
  return context.level === 'in' && !(ambiguous.has(key) && !neverAmbiguous.has(key));
}

/** Leaves it to the document whether a name is a place, where it can be one at all. */
function leaveOpen(sentence: string, chunk: Chunk, first: number, context: Context): void {
  const { end, possessive } = chunk.words.at(-1) as NameWord;
  if (context.level === 'person' || context.speaks || context.facility) return;
  if (context.article && (chunk.after !== '' || possessive)) return;
  if (organ.test(sentence.slice(end, end + 60))) return;
  chunk.open = first;
}

/** "Rostov Oblast" is in the gazetteer as "Rostov". */
function parentOfTyped(named: string): string | null {
  const bare = knownPlace(named.slice(0, named.lastIndexOf(' ')));
  return knownPlace(named)?.parent ?? (bare?.kind === 'region' ? bare.parent : null);
}

const acronyms = /^(?:US|USA|UK|UAE|DRC|CAR|USSR|DPRK|KSA|U\.S\.?|U\.S\.A\.?|U\.K\.?|U\.A\.E\.?)$/;

/** A known name that stands as another word: "March", "UN", "Baltic states", "the Ramstein format". */
function isNoName(named: string, chunk: Chunk, kind: PlaceKind, weight: number, context: Context): boolean {
  if (/^[A-Z.]{1,4}$/.test(named) && !acronyms.test(named)) return true;
  if (
    /^(?:states|countries|nations|republics|powers)$/.test(chunk.after) &&
    kind !== 'settlement' &&
    !/^(?:in|of)$/.test(chunk.after)
  )
    return kind === 'region' || kind === 'water';
  if (kind === 'water' && /^(?:port|ports|fleet|grain|city)$/.test(chunk.after)) return true;
  const loose = context.level !== 'in' && context.level !== 'sure' && !context.typeAfter;
  return (
    loose &&
    context.article &&
    kind === 'settlement' &&
    weight < 4 &&
    !/^(?:|crossing|border|port|corridor|front|line|road|highway)$/.test(chunk.after) &&
    !/^The /.test(named)
  );
}

const verdictOf = (
  first: number,
  last: number,
  kind: PlaceKind,
  parent: string | null,
  known: boolean,
  introduced = false,
): Verdict => ({ first, last, kind, parent, known, introduced });

const isCapitalName = (name: string) => governmentNames.has(keyOf(name));
const governmentNames = new Set([
  'washington',
  'kiev',
  'delhi',
  'brussels',
  'jerusalem',
  'taipei',
  'ramallah',
  'tel aviv',
  'pretoria',
]);

function isOtherName(lower: readonly string[], words: readonly NameWord[]): boolean {
  const type = typeInName.get(lower.at(-1) ?? '');
  return lower.some(
    (word, i) =>
      (nameOfOther.has(word) ||
        (titles.has(word) && !/^(?:prince|king|saint|head|father|port)$/.test(word))) &&
      !words[i]?.merged &&
      // "Sea", "City", "Coast" end a place's name; "Red" and "Gold" begin one.
      !(i < lower.length - 1 && type && /^(?:red|power|bay|coast)$/.test(word)) &&
      !(word === 'coast' && i === lower.length - 1),
  );
}

const organ = exact`^\s(?:(?:own|new|former|acting|interim|outgoing|top|deputy|state|national|federal|central|foreign|defen[cs]e|interior|health|finance|energy|justice|transport|agriculture|education|environment|emergency|military|main|ruling|prime|public|civil|presidential|weather|disaster|domestic|internal|supreme|constitutional|election|electoral|armed|air|coast|border|security|intelligence|rapid|special)\s){0,3}(?:force|forces|army|navy|guard|ministry|ministries|minister|president|premier|chancellor|king|queen|parliament|bank|service|services|court|police|ambassador|embassy|envoy|agency|authority|authorities|broadcaster|commission|council|committee|spokesman|spokesperson|spokeswoman|prosecutor|prosecutors|ombudsman|cabinet|senate|legislature|junta chief|secretary|commander|chief)(?!\p{L})`;

/** "Ukraine's Air Force", "Russia's Ministry of Defense": the country is part of the organ's name; of a company's not. */
function isOwnedOrgan(sentence: string, chunk: Chunk, next: Chunk | undefined): boolean {
  const word = chunk.words.at(-1) as NameWord;
  if (!word.possessive) return false;
  if (organ.test(sentence.slice(word.end, word.end + 60))) return true;
  if (!next) return false;
  const start = (next.words[0] as NameWord).start;
  if (!/^\s{1,2}$/.test(sentence.slice(word.end, start))) return false;
  return next.words.some(({ name }) => organs.has(name.toLowerCase()) || titles.has(name.toLowerCase()));
}

const lead =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|upper|lower|greater|inner|outer|downtown|mainland|occupied|rural|metropolitan|old|nearby|neighbou?ring|across|outside|inside|near|in|from|around|throughout|since|for|to|across|capital|war-torn|flood-hit)$/;

function skipLead(chunk: Chunk, lower: readonly string[]): number {
  let first = 0;
  while (first < chunk.words.length - 1 && lead.test(lower[first] ?? '') && !chunk.words[first]?.merged)
    first++;
  return first;
}

/** "Texas-based" has a place; "US-Mexico", "Israel-Hamas", "Moscow-backed" have none. */
function hyphenated(word: NameWord): ReturnType<typeof knownPlace> | 'none' {
  if (!word.name.includes('-')) return undefined;
  const parts = word.name.split('-');
  const whole = knownPlace(word.name);
  if (whole) return whole;
  const tail = parts.at(-1) ?? '';
  if (exact`^\p{Ll}`.test(tail) && !/^(?:based|born|bound)$/.test(tail)) return 'none';
  if (/^(?:based|born|bound)$/.test(tail)) return knownPlace(parts.slice(0, -1).join('-')) ?? 'none';
  return parts.every(
    (part) => (knownPlace(part)?.weight ?? 0) >= 5 || demonym.test(part) || /^[A-Z.]{2,}$/.test(part),
  )
    ? 'none'
    : undefined;
}

function acceptsKnown(
  sentence: string,
  chunk: Chunk,
  weight: number,
  named: string,
  context: Context,
  listed: Verdict | null,
  first: number,
): boolean {
  const key = keyOf(named);
  const word = chunk.words[0] as NameWord;
  if (context.level === 'person') return false;
  if (context.typeAfter || context.level === 'sure' || context.level === 'in') return true;
  const doubtful = ambiguous.has(key) && !neverAmbiguous.has(key);
  if (followedByPlace(sentence, chunk)) return true;
  if (word.merged && chunk.words.length === 1 && weight >= 2 && !doubtful) return true;
  if (listed) return !(doubtful && weight < 5) || !listed.known;
  if (context.level === 'weak')
    return doubtful ? context.motion : weight >= 2 || context.motion || / /.test(named);
  if (doubtful) return false;
  if (weight >= 5) return true;
  if (word.first && first === 0 && chunk.words.length === 1 && weight < 4)
    return weight >= 3 && !context.speaks;
  return weight >= 3 && !context.speaks;
}

/** "Springfield, Illinois", "Juba, South Sudan". */
function followedByPlace(sentence: string, chunk: Chunk): boolean {
  const rest = sentence.slice(
    (chunk.words.at(-1) as NameWord).end,
    (chunk.words.at(-1) as NameWord).end + 40,
  );
  const name = rest.match(exact`^, (\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}'-]*){0,3})`)?.[1];
  if (!name) return false;
  const place = knownPlace(name) ?? knownPlace(name.split(' ')[0] ?? '');
  return place !== undefined && place.kind !== 'settlement' && (place.weight === 5 || /\s/.test(name));
}

function judgeUnknown(
  sentence: string,
  chunk: Chunk,
  lower: readonly string[],
  first: number,
  context: Context,
  listed: Verdict | null,
): Verdict | null {
  const words = chunk.words;
  const last = words.length - 1;
  const possessive = (words[last] as NameWord).possessive;
  const name = words.slice(first);
  if (lower.slice(first).some((word) => neverPlaces.has(word) || demonym.test(word))) return null;
  if (name.every(({ name: n }) => /^[A-Z.&]{1,7}$/.test(n)) || name.length > 4) return null;
  if (
    context.typeAfter &&
    !/^(?:area|areas|direction|directions|state|states|department|departments|camp|camps|river|city|plain|plains)$/.test(
      chunk.after,
    )
  )
    return verdictOf(
      first,
      administrative.test(chunk.after) ? words.length : last,
      context.typeAfter,
      null,
      false,
      true,
    );
  if (
    context.typeAfter &&
    /^(?:direction|directions|state|camp|camps|river|city|area|areas|plain|plains)$/.test(chunk.after) &&
    (context.level !== 'none' || context.article)
  )
    return verdictOf(
      first,
      administrative.test(chunk.after) ? words.length : last,
      context.typeAfter,
      null,
      false,
      true,
    );
  if (context.level === 'person') {
    chunk.person = true;
    return null;
  }
  if (context.level === 'sure' && (!possessive || context.typeBefore))
    return verdictOf(first, last, context.typeBefore ?? 'settlement', null, false, true);
  if (followedByPlace(sentence, chunk) && (context.level !== 'none' || listed))
    return verdictOf(first, last, 'settlement', null, false, true);
  if (context.level === 'in' && !possessive && !context.article)
    return verdictOf(first, last, 'settlement', null, false, true);
  if (listed && !possessive && endsList(sentence, chunk))
    return verdictOf(first, last, listed.kind, listed.parent, false, listed.introduced);
  if (context.struck && !possessive && !context.article && beginsList(sentence, chunk))
    return verdictOf(first, last, 'settlement', null, false, true);
  if (
    context.motion &&
    !possessive &&
    /^ (?:at \d|bound for )/.test(sentence.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 14))
  )
    return verdictOf(first, last, 'settlement', null, false, true);
  chunk.person = name.length > 1;
  leaveOpen(sentence, chunk, first, context);
  return null;
}

/** "hit X, Y and Z": three names, of which the last ends the clause. */
function beginsList(sentence: string, chunk: Chunk): boolean {
  const { end } = chunk.words.at(-1) as NameWord;
  return exact`^(?:, \p{Lu}[\p{L}'-]*(?: (?:al-|el-)?\p{Lu}[\p{L}'-]*)?){1,6},? and \p{Lu}[\p{L}'-]*(?: (?:al-|el-)?\p{Lu}[\p{L}'-]*)?(?:[.,;)]|$| in | on | with | and )`.test(
    sentence.slice(end, end + 160),
  );
}

/** Whether what follows leaves a listed name among its neighbours: "near X, Y, and Z." and not "in X, Y said". */
function endsList(sentence: string, chunk: Chunk): boolean {
  const after = sentence.slice(
    (chunk.words.at(-1) as NameWord).end,
    (chunk.words.at(-1) as NameWord).end + 24,
  );
  return exact`^(?:$|[.;:)!?]|,? (?:and|or) (?:\p{Lu}|in |near |the |on |north|south|east|west)|, (?:\p{Lu}|and|or)|\s?[–—/(]|,? (?:on|in|during|after|between|overnight|where|as well|according|have|has|were|was|are|is|late|early|last|this|yesterday|today|killing|leaving|with|over|for)(?!\p{L}))`.test(
    after,
  );
}
