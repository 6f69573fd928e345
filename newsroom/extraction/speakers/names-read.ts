import { bodyWords, rankWords, wordSet } from '../reporting';
import type { Token } from '../tokens';
import type { Antecedents } from './antecedents';
import { bare, endOfName, isAcronym, isDeterminer, isPersonal, splitRank, textOf } from './names';
import type { Offices } from './offices';

/** Before a name that is no subject; behind one that is only a part of it. */
const governs = /^(?:of|in|for|to|with|by|and|from|at|on|near|’s)$/;
/** Stand before a name at the beginning of a sentence, and are no part of it. */
const begins = wordSet(
  'in on at after before during since following amid despite as for with by from under over within without through throughout across while when although though if because but and yet so until near',
);
const verbs = wordSet('is are was were has had have will said says that');
const suffix = /^(?:jr|sr|ii|iii)\.?$/;
/** In tokens. */
const longestPersonal = 5;
const longestBody = 12;
const latestSubject = 10;
const latestShortSubject = 6;

/** The proper names that a document has used, in whatever role. */
export class NamesRead {
  /** Full names by family name, and by given name where nobody else has it. */
  private readonly people = new Map<string, string>();
  private readonly bodies = new Map<string, string>();
  private readonly spelledOut = new Map<string, string>();
  private readonly shortNames = new Map<string, string>();
  /** Proper names that look like a person's and are none. */
  private readonly things = new Set<string>();
  private readonly words = new Set<string>();

  constructor(
    private readonly offices: Offices,
    private readonly antecedents: Antecedents,
  ) {}

  /** Learns the names of a sentence. */
  read(text: string, tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; ) {
      // "In Lima": the capital is the sentence's
      if (!tokens[i]?.capital || (i === 0 && begins.has(tokens[i]?.word ?? ''))) {
        i += 1;
        continue;
      }
      const to = endOfName(tokens, i);
      // The first word of a sentence has a capital anyway
      if ((i > 0 && !tokens[i - 1]?.quoted) || isAcronym(text, tokens[i]))
        for (let k = i; k < to; k += 1) if (tokens[k]?.capital) this.words.add(bare(tokens[k]?.word ?? ''));
      this.readName(text, tokens, i, to);
      i = to;
    }
  }

  /**
   * Learns which names a sentence shortens: "World Food Programme (WFP)". One that the document has called by its short
   * name before keeps that.
   */
  readAcronyms(text: string, tokens: readonly Token[]): void {
    for (let i = 1; i + 2 < tokens.length; i += 1) {
      const acronym = tokens[i + 1] as Token;
      if (tokens[i]?.word !== '(' || !acronym.capital || tokens[i + 2]?.word !== ')') continue;
      if (!this.words.has(acronym.word)) continue;
      let from = i;
      while (from > 0 && i - from < longestBody && endOfName(tokens, from - 1) >= i) from -= 1;
      while (from < i && (!tokens[from]?.capital || isDeterminer(tokens[from] as Token))) from += 1;
      if (i - from > 1)
        this.shortNames.set(textOf(text, tokens.slice(from, i)).toLowerCase(), textOf(text, [acronym]));
    }
  }

  /** The full name that the document gave before it used an acronym. */
  fullNameOf(acronym: string): string | undefined {
    return this.spelledOut.get(acronym);
  }

  /** What the document called a body before it named it in full. */
  shortNameOf(name: string): string | undefined {
    return this.shortNames.get(name.toLowerCase());
  }

  /** The full name behind a family name or a given name. */
  personCalled(name: string): string | undefined {
    return this.people.get(bare(name));
  }

  learnPerson(familyName: string, name: string): void {
    this.people.set(familyName, name);
  }

  /** The full name behind an acronym, or behind "the ministry". */
  bodyCalled(word: string): string | undefined {
    return this.bodies.get(word);
  }

  isThing(name: string): boolean {
    return this.things.has(name);
  }

  /** Whether a word has stood inside a sentence with a capital. */
  has(word: string): boolean {
    return this.words.has(bare(word));
  }

  private readName(text: string, tokens: readonly Token[], from: number, to: number): void {
    const words = tokens.slice(from, to);
    this.readAcronym(text, words, tokens, to);
    const [title, name] = splitRank(words);
    if (name.length === 1) this.readShortName(text, title, name[0] as Token, tokens, from, to);
    const thing = title.length === 0 && tokens[to]?.word === ',' && tokens[to + 1]?.word === 'which';
    if (thing) this.things.add(textOf(text, name));
    if (name.length < 2 || name.length > longestPersonal || thing || !isPersonal(name)) {
      if (words.length > 1 || bodyWords.has(words[0]?.word ?? '')) this.readBody(text, words);
      return;
    }
    if (title.length > 0 || (!isDeterminer(name[0] as Token) && name.length < longestPersonal))
      this.readPerson(text, title, name, tokens, from, to);
  }

  /** "World Food Programme (WFP)". */
  private readAcronym(text: string, words: readonly Token[], tokens: readonly Token[], to: number): void {
    const acronym = tokens[to]?.word === '(' && tokens[to + 2]?.word === ')' ? tokens[to + 1] : undefined;
    const first = words[0];
    if (!first || !acronym?.capital || words.length < 2 || words.length >= longestBody) return;
    const full = textOf(text, words.slice(isDeterminer(first) ? 1 : 0));
    this.bodies.set(acronym.word, full);
    const written = textOf(text, [acronym]);
    if (/\p{Lu}.*\p{Lu}/u.test(written) && !this.words.has(acronym.word)) this.spelledOut.set(written, full);
  }

  /** "Governor Kwan", "Kwan". */
  private readShortName(
    text: string,
    title: readonly Token[],
    name: Token,
    tokens: readonly Token[],
    from: number,
    to: number,
  ): void {
    if (title.length > 0)
      this.offices.assignTitle(title, this.people.get(bare(name.word)) ?? textOf(text, [name]));
    else if (from < latestShortSubject) this.noteSubject(this.people.get(name.word), tokens, from, to);
  }

  private readPerson(
    text: string,
    title: readonly Token[],
    name: readonly Token[],
    tokens: readonly Token[],
    from: number,
    to: number,
  ): void {
    const before = tokens[from - 1]?.word ?? '';
    const rank = title.at(-1)?.word ?? (rankWords.has(before) ? before : '');
    const full = textOf(text, name);
    const family = name.findLast(({ word }) => !suffix.test(word))?.word ?? '';
    if (!this.people.has(family) || rank) this.people.set(bare(family), full);
    const given = bare(name[0]?.word ?? '');
    if (!this.people.has(given)) this.people.set(given, full);
    if (from < latestSubject) this.noteSubject(full, tokens, from, to);
    this.offices.readApposed(tokens, from, to, full);
    if (!rank) return;
    this.offices.assignTitle(title, full);
    this.offices.assign(rank, full);
    this.antecedents.mention(full, rank);
  }

  /** Whom a sentence is about, "he" means in the next. */
  private noteSubject(name: string | undefined, tokens: readonly Token[], from: number, to: number): void {
    if (!name || governs.test(tokens[from - 1]?.word ?? '') || /^(?:and|of)$/.test(tokens[to]?.word ?? ''))
      return;
    for (let i = 0; i < from; i += 1) if (tokens[i]?.quoted || verbs.has(tokens[i]?.word ?? '')) return;
    const wording = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    this.antecedents.lastPerson = { name, wording, anonymous: false, person: true, resolved: false };
  }

  private readBody(text: string, words: readonly Token[]): void {
    const name = textOf(text, isDeterminer(words[0] as Token) ? words.slice(1) : words);
    for (const { word } of words) if (bodyWords.has(bare(word))) this.bodies.set(bare(word), name);
  }
}
