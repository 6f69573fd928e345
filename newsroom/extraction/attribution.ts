import type { ReportingVerb } from '@/db/vocabulary';
import { pastIrregular } from './assertion-words';
import type { Span } from './document';
import {
  adverbs,
  bodyWords,
  callsFor,
  evidence,
  participles,
  positions,
  rankWords,
  saying,
  speakerNouns,
  weightOf,
  wordSet,
} from './reporting';
import { bare, canSpeak, headOf, type Speaker, type Speakers } from './speakers';
import type { Token } from './tokens';

/** One step of an attribution, outermost first. */
export type Step = Speaker & {
  verb: ReportingVerb | null;
  /** An outlet carries what a speaker says; who is told of by a speaker stands behind them. */
  role: 'outlet' | 'speaker' | 'told';
};

export type Attribution = {
  steps: Step[];
  /** Where in the sentence the words of attribution stand. */
  manner: 'leading' | 'trailing' | 'according' | 'position' | 'evidence';
  /** Index of the token behind the attribution's words, where what is asserted begins; leading ones only. */
  contentFrom: number;
};

/** In tokens; a subject further from its verb is no subject. */
const longestSubject = 70;

const be = wordSet('is are was were be been being am');
const auxiliary = wordSet(
  'is are was were be been has have had will would could can may might must should do does did',
);
const subordinators = wordSet(
  'that after before because when if although though since where whether than until unless once how why whose whom',
);
/** Open a sentence by telling when its subject spoke: "Asked whether the bridge would hold, the mayor said". */
const remarks = wordSet(
  'asked speaking responding replying addressing commenting briefing questioned pressed',
);
const forecasters = /^(?:analysts|economists|forecasters|experts|traders|meteorologists|seismologists)$/;
/** Subordinators that take a noun as well. */
const prepositional = wordSet('after before since until than');
const adjunctStarts =
  wordSet(`in on at after before during since following amid despite as for with by from under over within without through
  throughout across while when although though if because meanwhile however earlier later today yesterday still also then
  speaking briefing addressing responding asked writing citing quoting referring according in addition moreover furthermore
  separately nevertheless nonetheless similarly likewise instead overall finally first second third last recently currently
  so far until given besides apart about around between until upon amidst notably additionally thus therefore but and yet
  monday tuesday wednesday thursday friday saturday sunday shortly late early again there here based`);
const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const needsClause =
  wordSet(`read reads added adds add found showed shows show noted notes note expected expects expect described continued cited cites detailed
  shared posted recorded published described believe believes believed thinks think determined determines forecast forecasts
  repeated maintained maintains observed suggested suggests indicated indicates state states estimate project projects
  projected recalled informed notified calculated told tells tell warn say deny claim confirm report announce assess`);
const thenClause = wordSet(
  'that “ : how why whether , it he she they there no all some at about more the a an its his their',
);
const commits = wordSet(
  'vowed vows pledged pledges promised promises threatened threatens proposed offered agreed',
);
const tellsOf = wordSet(
  'cited cites described describes highlighted highlights mentioned mentions recalled noted repeated reiterated detailed shared',
);
/** "… called the raid “an act of war”": the words are the speaker's. */
const names = /^(?:called|branded|dubbed|labell?ed|termed|described|decried)$/;
/** Counting with a number makes it the body's own figure. */
const recorders = wordSet('recorded documented tallied counted registered logged');
const noCounters = wordSet(
  'party company group league club force forces army corporation inc ltd government television tv radio fleet brigade',
);
const roles = wordSet(
  'counterpart rival opponent successor predecessor colleague ally partner boss host neighbour neighbor friend aide deputy wife husband son daughter brother sister mother father lawyer second-in-command number-two',
);
const writings = wordSet(
  'report study survey poll statement letter document analysis review assessment data figures statistics bulletin paper article findings results research investigation',
);
const issued = wordSet(
  'published released issued conducted commissioned compiled carried written prepared signed led',
);
const carriers = wordSet('cited quoted reviewed seen obtained');
const passives = wordSet(
  'confirmed reported announced stated cited claimed revealed described estimated verified quoted released notified informed told',
);
const notSources = wordSet(
  'plan plans schedule law laws tradition rules procedure protocol agreement preliminary need custom constitution terms',
);

/**
 * Finds who asserts what a sentence says, by its own words.
 *
 * @param tokens of the sentence.
 * @param speakers those that the document has named so far; they learn the ones found here.
 * @param publisher is no step of its own report's chain.
 * @returns null where the sentence names nobody: the publisher asserts it, or an earlier attribution still holds.
 */
export function findAttribution(
  text: string,
  tokens: readonly Token[],
  speakers: Speakers,
  publisher: string | null,
): Attribution | null {
  const finder = new Finder(text, withoutScareQuotes(tokens), speakers, publisher);
  return finder.find();
}

type Candidate = {
  words: Token[];
  verb: number;
  manner: Attribution['manner'];
};

class Finder {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly speakers: Speakers,
    private readonly publisher: string | null,
  ) {}

  find(): Attribution | null {
    return (
      this.leadingAccording() ??
      this.quotedAs() ??
      this.byVerb() ??
      this.laterAccording() ??
      this.passive() ??
      this.sourceInBrackets() ??
      this.fromEvidence()
    );
  }

  private word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  private leadingAccording(): Attribution | null {
    for (let i = 0; i < Math.min(8, this.tokens.length); i += 1) {
      if (this.tokens[i]?.quoted) return null;
      if (this.isAccording(i)) return this.according(i, i < 3 || this.word(i - 1) === ',');
    }
    return null;
  }

  private laterAccording(): Attribution | null {
    for (let i = this.tokens.length - 2; i >= 0; i -= 1)
      if (!this.tokens[i]?.quoted && this.isAccording(i)) {
        const found = this.according(i, true);
        if (found) return found;
      }
    return null;
  }

  private isAccording(i: number): boolean {
    const word = this.word(i);
    if (word === 'according') return this.word(i + 1) === 'to';
    return (
      word === 'per' &&
      (i === 0 || this.word(i - 1) === ',' || this.word(i - 1) === '(') &&
      (this.tokens[i + 1]?.capital || this.word(i + 1) === 'the')
    );
  }

  private according(i: number, governs: boolean): Attribution | null {
    const from = this.word(i) === 'per' ? i + 1 : i + 2;
    const words = this.phraseFrom(from);
    if (!governs || words.length === 0) return null;
    const head = headOf(words);
    if (!head || notSources.has(head.word) || words.some((word) => word.word === 'preliminary')) return null;
    const named = this.nameAfter(words, from + words.length);
    const steps = this.stepsOf(named, null);
    return steps && { steps, manner: 'according', contentFrom: from + words.length };
  }

  /** A noun phrase from an index on: up to a mark, a time, or a verb. */
  private phraseFrom(from: number): Token[] {
    const words: Token[] = [];
    let bracket = false;
    for (let i = from; i < this.tokens.length && words.length < 40; i += 1) {
      const token = this.tokens[i] as Token;
      if (token.word === '(') bracket = true;
      if (bracket) {
        if (token.word === ')') bracket = false;
        continue;
      }
      if (token.quoted) {
        if (token.word === '“' && !this.tokens[i + 1]?.capital) break;
        words.push(token);
        continue;
      }
      if (token.kind === 'mark') break;
      if (words.length > 0 && this.breaksPhrase(i)) break;
      words.push(token);
    }
    while (words.length > 1 && /^(?:and|or|in|on|at|of|the|a|to)$/.test(words.at(-1)?.word ?? ''))
      words.pop();
    return words;
  }

  private breaksPhrase(i: number): boolean {
    const word = this.word(i);
    const next = this.word(i + 1);
    if (
      /^(?:the|he|she|they|it)$/.test(word) &&
      (this.tokens[i - 1]?.capital || this.word(i - 1) === 'reporters')
    )
      return true;
    if (word === 'on' || word === 'in')
      return (
        this.isTime(i + 1) ||
        (/^(?:a|an|its|his|her|their|comments|remarks)$/.test(next) && !this.tokens[i + 2]?.capital)
      );
    if (
      word === 'that' ||
      word === 'which' ||
      word === 'as' ||
      word === 'late' ||
      word === 'earlier' ||
      word === 'said'
    )
      return true;
    if (
      word === 'during' ||
      word === 'after' ||
      word === 'before' ||
      word === 'via' ||
      word === 'published' ||
      word === 'released'
    )
      return true;
    if (word === 'of') return /^(?:\d|an?$|two|three|four|five|six|seven|eight|nine|ten)/.test(next);
    if (word === 'at' || word === 'by') return next === 'a' || next === 'an';
    return (
      this.isWeekday(word) ||
      word === 'today' ||
      word === 'yesterday' ||
      (auxiliary.has(word) && !/^(?:who|which)$/.test(this.word(i - 1)) && !this.within(i, 'who'))
    );
  }

  private within(i: number, what: string): boolean {
    for (let k = i - 1; k >= 0 && i - k < 8; k -= 1) if (this.word(k) === what) return true;
    return false;
  }

  private isWeekday(word: string): boolean {
    return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);
  }

  private isTime(i: number): boolean {
    const word = this.word(i);
    return (
      this.isWeekday(word) ||
      (months.has(word) && Boolean(this.tokens[i]?.capital)) ||
      /^(?:19|20)\d\d$/.test(word) ||
      (/^\d{1,2}$/.test(word) && months.has(this.word(i + 1)))
    );
  }

  /** "The mayor was quoted as saying", "The agency quoted the mayor as saying", "was quoted by the agency as saying". */
  private quotedAs(): Attribution | null {
    for (let i = 1; i + 2 < this.tokens.length; i += 1) {
      if (this.tokens[i]?.quoted || !/^(?:quoted|quotes|cited|cites)$/.test(this.word(i))) continue;
      const within = this.phraseFrom(i + 1 + (this.word(i + 1) === 'by' ? 1 : 0));
      const behind = this.word(i + 1) === 'as' ? [] : within;
      const as = i + 1 + behind.length + (this.word(i + 1) === 'by' ? 1 : 0);
      if (this.word(as) !== 'as' || !participles.has(this.word(as + 1))) continue;
      const region = this.region(this.skipBack(i - 1));
      if (!region || (region.trailing && !this.endsHere(as + 2))) continue;
      const passive = be.has(this.word(i - 1)) || be.has(this.word(i - 2));
      const [own, outlet] = passive ? [region.words, behind] : [behind, region.words];
      const speaker = canSpeak(own) ? this.speakers.resolve(this.text, own) : null;
      if (!speaker) continue;
      const steps: Step[] = [
        { ...speaker, verb: weightOf.get(this.word(as + 1)) ?? 'said', role: 'speaker' },
      ];
      if (outlet.length > 0) this.addOutlet(steps, outlet, 'reported');
      return region.trailing
        ? { steps, manner: 'trailing', contentFrom: 0 }
        : { steps, manner: 'leading', contentFrom: as + 2 };
    }
    return null;
  }

  private byVerb(): Attribution | null {
    let trailing: Candidate | null = null;
    let position: Candidate | null = null;
    for (let i = 0; i < this.tokens.length; i += 1) {
      const token = this.tokens[i] as Token;
      if (token.quoted || token.kind !== 'word' || (token.capital && i > 0)) continue;
      if (saying.has(token.word) || token.word === 'expected' || this.goesOn(i)) {
        const found = this.atVerb(i);
        if (found?.manner === 'leading') return this.complete(found);
        if (found && !trailing) trailing = found;
      }
      if (!position && this.takesPosition(i)) position = this.atPosition(i);
      if (!trailing && participles.has(token.word) && !position) position = this.atParticiple(i);
    }
    const best = trailing ?? position;
    const found = best && this.complete(best);
    return found && trailing && position?.manner === 'position' ? this.carriedBy(found, position) : found;
  }

  /** "The mayor urged people to leave, the agency reported": the agency only carries it. */
  private carriedBy(outer: Attribution, position: Candidate): Attribution {
    const outlet = outer.steps.at(-1) as Step;
    if (outlet.person || outlet.anonymous || outer.steps.length > 1) return outer;
    const inner = this.complete(position);
    const speaker = inner?.steps.at(-1);
    if (!speaker) return outer;
    return { ...outer, steps: [{ ...outlet, role: 'outlet' }, speaker] };
  }

  private takesPosition(i: number): boolean {
    const word = this.word(i);
    const needed = callsFor.get(word);
    if (
      this.word(i - 1) === ',' &&
      /^(?:by|of|as|for|to|over|in|since|with)$/.test(this.word(i + 1)) &&
      !needed &&
      !/^(?:appealed|warned|warns|cautioned|vow|pledge|promise|threaten|apologi)/.test(word)
    )
      return false;
    return (
      positions.has(word) ||
      Boolean(needed?.has(this.word(i + 1))) ||
      (names.test(word) && (this.quotesSoon(i) || this.namesAs(i))) ||
      this.putsNumber(i) ||
      (recorders.has(word) && this.countsAsBody(i))
    );
  }

  /** "“…,” he continued." */
  private goesOn(i: number): boolean {
    const opened = this.word(i) === 'continued' || (this.word(i) === 'went' && this.word(i + 1) === 'on');
    return opened && this.tokens[0]?.quoted === true;
  }

  /** "The mayor put the death toll at 45", "as the mayor put it". */
  private putsNumber(i: number): boolean {
    if (!/^puts?$/.test(this.word(i))) return false;
    if (this.word(i + 1) === 'it') return this.quotesSoon(i) || this.tokens[0]?.word === 'as';
    if (!/^(?:the|its|their|his|her|total|losses|damage)$/.test(this.word(i + 1))) return false;
    for (let k = i + 2; k < Math.min(this.tokens.length - 1, i + 14); k += 1) {
      if (this.tokens[k]?.kind === 'mark' && this.word(k) !== '“') return false;
      if (this.word(k) === 'at')
        return this.tokens.slice(k + 1, k + 5).some(({ kind, word }) => kind === 'number' || word === '$');
    }
    return false;
  }

  /** "The agency recorded 400 landings": its count. "Kenya recorded two cases" tells of Kenya. */
  private countsAsBody(i: number): boolean {
    if (!this.tokens.slice(i + 1, i + 6).some(({ kind }) => kind === 'number')) return false;
    const region = this.region(this.skipBack(i - 1));
    const words = region?.words ?? [];
    return words.some(({ word }) => bodyWords.has(bare(word))) && !noCounters.has(headOf(words)?.word ?? '');
  }

  /** "… called it a lifeline", "… described the town as empty". */
  private namesAs(i: number): boolean {
    const word = this.word(i);
    if (word === 'described') return this.tokens.slice(i + 2, i + 12).some((token) => token.word === 'as');
    return (
      word === 'called' &&
      /^(?:it|this|that|them)$/.test(this.word(i + 1)) &&
      !/^(?:off|in|out)$/.test(this.word(i + 2))
    );
  }

  private quotesSoon(i: number): boolean {
    for (let k = i + 1; k < Math.min(this.tokens.length, i + 12); k += 1)
      if (this.word(k) === '“') return true;
    return false;
  }

  private atVerb(i: number): Candidate | null {
    const word = this.word(i);
    const before = this.skipBack(i - 1);
    if (be.has(this.word(i - 1)) || (be.has(this.word(before + 1)) && before + 1 < i)) return null;
    if (this.word(i - 1) === 'to' && /^continu/.test(this.word(i - 2)))
      return this.leadingFrom(i, this.skipBack(i - 3));
    if (/^(?:a|an|the|to|not|never|of)$/.test(this.word(i - 1)) || this.word(i - 1).endsWith("n't"))
      return null;
    const apposed = this.word(i - 1) === ',' ? this.region(before) : null;
    const inverted = apposed && !apposed.trailing ? null : this.inverted(i);
    if (inverted) return inverted;
    const next = this.afterTime(i + 1);
    if (this.word(before) === 'and') return this.sameSubject(i, next);
    const ends = this.endsHere(i + 1) || (/^(?:told|tells)$/.test(word) && this.toldAtEnd(i));
    const region = this.region(before);
    if (!region) return null;
    if (region.trailing && ends && this.word(i + 1) !== 'that')
      return { words: region.words, verb: i, manner: 'trailing' };
    if (region.trailing && !region.joined) return null;
    if (commits.has(word) && this.word(next) !== 'that' && !this.isPerson(region.words)) return null;
    if (
      needsClause.has(word) &&
      !this.takesClause(i) &&
      !(
        tellsOf.has(word) &&
        (this.isPerson(region.words) || writings.has(headOf(region.words)?.word ?? ''))
      ) &&
      !this.foresees(i, region.words)
    )
      return null;
    if (word === 'reported' && this.word(next) !== 'that' && !this.reportsItself(region.words)) return null;
    return { words: region.words, verb: i, manner: 'leading' };
  }

  /** "The bank forecast growth of 3%", "analysts had expected no change". */
  private foresees(i: number, subject: readonly Token[]): boolean {
    if (/^expect/.test(this.word(i)) && forecasters.test(headOf(subject)?.word ?? '')) return true;
    if (/^expect/.test(this.word(i)) && !subject.some(({ word }) => bodyWords.has(bare(word)))) return false;
    if (!/^(?:expects?|expected|forecasts?|project(?:s|ed)|predict(?:s|ed)|estimates?d?)$/.test(this.word(i)))
      return false;
    return this.tokens.slice(i + 1, i + 10).some(({ kind }) => kind === 'number');
  }

  /** "The institute continues to assess that …" */
  private leadingFrom(i: number, before: number): Candidate | null {
    const region = this.region(before);
    return region && !region.trailing && this.takesClause(i)
      ? { words: region.words, verb: i, manner: 'leading' }
      : null;
  }

  /** "The mayor closed the bridge and said that …" */
  private sameSubject(i: number, next: number): Candidate | null {
    const clause = this.word(next) === 'that' || this.word(next) === '“';
    if (!clause && !(/^(?:said|says|told|added|warned|claimed)$/.test(this.word(i)) && this.takesClause(i)))
      return null;
    const verb = this.firstFinite(i);
    if (verb < 0) return null;
    const region = this.region(this.skipBack(verb - 1));
    return region && !region.trailing ? { words: region.words, verb: i, manner: 'position' } : null;
  }

  private firstFinite(limit: number, isVerb = isFiniteVerb): number {
    return this.tokens.findIndex(
      (token, k) => k > 0 && k < limit && !token.quoted && isVerb(token, this.tokens[k - 1]),
    );
  }

  private afterTime(from: number): number {
    let next = from;
    while (
      adverbs.has(this.word(next)) ||
      this.isTime(next) ||
      (this.tokens[next]?.kind === 'number' &&
        (months.has(this.word(next - 1)) || months.has(this.word(next + 1)))) ||
      (/^(?:on|in)$/.test(this.word(next)) && this.isTime(next + 1))
    )
      next += 1;
    return next;
  }

  /** "…, the mayor told the radio." */
  private toldAtEnd(i: number): boolean {
    const words = this.phraseFrom(i + 1);
    if (words.length === 0) return false;
    return this.endsHere(i + 1 + words.length);
  }

  private takesClause(i: number): boolean {
    const word = this.word(i);
    if (/^t(?:old|ells?)$/.test(word)) return true;
    let next = this.afterTime(i + 1);
    if (this.word(next) === 'on' || this.word(next) === 'in') next += 1;
    if (this.word(next) === 'that' || this.word(next) === '“' || this.word(next) === ':') return true;
    if (
      /^(?:reads?|found|showe?[sd]?|described|cited|cites|detailed|shared|posted|recorded|published|continued|expect\w*|recalled)$/.test(
        word,
      )
    )
      return false;
    return (
      thenClause.has(this.word(next)) ||
      Boolean(this.tokens[next]?.capital) ||
      this.tokens[next]?.kind === 'number'
    );
  }

  /** "Kenya reported two cases" tells of Kenya; "the ministry reported two cases" tells what it said. */
  private reportsItself(words: readonly Token[]): boolean {
    const head = headOf(words);
    if (!head?.capital) return true;
    return (
      words.length > 1 ||
      this.tokens.some((token) => token.word === 'citing') ||
      bodyWords.has(bare(head.word)) ||
      /^[A-Z]{2,}$/.test(this.text.slice(head.start, head.end))
    );
  }

  /** "…," said Lily Kwan, head of … */
  private inverted(i: number): Candidate | null {
    const before = this.tokens[i - 1];
    if (
      !before ||
      !(before.word === ',' || before.word === '”' || before.word === '—' || before.word === '–')
    )
      return null;
    if (
      !/^(?:said|says|added|wrote|explained|noted|warned|stressed|reported|announced|confirmed|stated|claimed|insisted|argued|recalled|continued|according)$/.test(
        this.word(i),
      )
    )
      return null;
    const words = this.phraseFrom(i + 1);
    if (words.length === 0 || words.length > 25 || !canSpeak(words) || this.isTime(i + 1)) return null;
    const relative = words.findIndex(({ word }) => word === 'who' || word === 'which' || word === 'whose');
    const own = relative < 0 ? words : words.slice(0, relative);
    if (own.some((word, k) => k > 0 && pastIrregular.has(word.word) && isFiniteVerb(word, own[k - 1])))
      return null;
    const after = i + 1 + words.length;
    if (this.word(after) === 'that' || auxiliary.has(this.word(after))) return null;
    const named = this.nameAfter(words, after);
    return { words: named, verb: i, manner: 'trailing' };
  }

  /** "the head of the region, Oleh Syniehubov, …": the name, where it follows its office. */
  private nameAfter(words: Token[], comma: number): Token[] {
    if (this.word(comma) !== ',' || words.some((word, i) => word.capital && words[i + 1]?.capital))
      return words;
    const name: Token[] = [];
    for (let i = comma + 1; i < this.tokens.length && this.tokens[i]?.capital && name.length < 4; i += 1)
      name.push(this.tokens[i] as Token);
    const after = this.word(comma + 1 + name.length);
    const role = headOf(words);
    return name.length >= 2 &&
      role &&
      !role.capital &&
      !/s$/.test(role.word) &&
      (after === ',' || after === '.' || after === '')
      ? name
      : words;
  }

  private endsHere(i: number): boolean {
    const word = this.word(i);
    if (word === '' || /^[.,;:—–!?…”)]/.test(word) || word === '“') return true;
    if (this.isTime(i) || adverbs.has(word)) return true;
    return /^(?:on|in|at|during|late|early|after|as|when|while|of|to|via|through|citing|following|without|before|by|about|referring|yesterday|today)$/.test(
      word,
    );
  }

  private skipBack(from: number): number {
    let p = from;
    for (; p >= 0; p -= 1) {
      const token = this.tokens[p] as Token;
      if (adverbs.has(token.word) && !(token.word === 'to')) continue;
      if (token.kind === 'number' && months.has(this.word(p - 1))) continue;
      if (
        months.has(token.word) &&
        token.capital &&
        (this.tokens[p - 1]?.kind === 'number' || /^(?:on|in)$/.test(this.word(p - 1)))
      )
        continue;
      if (token.kind === 'number' && this.word(p - 1) === 'on' && months.has(this.word(p + 1))) continue;
      if ((token.word === 'on' || token.word === 'in') && this.isTime(p + 1)) continue;
      break;
    }
    return p;
  }

  /** The subject that ends at an index, and whether a clause stands before it. */
  private region(end: number): { words: Token[]; trailing: boolean; joined: boolean } | null {
    if (end < 0) return null;
    if (/^(?:who|which|that|to|and|or|not|be)$/.test(this.word(end)) && !this.tokens[end]?.capital)
      return null;
    let from = end;
    let under = '';
    const commas: number[] = [];
    let depth = 0;
    for (; from >= 0; from -= 1) {
      if (end - from > longestSubject) return null;
      const token = this.tokens[from] as Token;
      if (token.word === ')' || token.word === ']') depth += 1;
      if (token.word === '(' || token.word === '[') {
        if (depth === 0) break;
        depth -= 1;
      }
      if (depth > 0) continue;
      if (token.quoted) {
        if (token.word === '”' && this.nickname(from)) {
          from -= 2;
          continue;
        }
        const opening = this.quotedAside(from, commas);
        if (opening === null) break;
        from = opening;
        continue;
      }
      if (
        token.word === ';' ||
        token.word === ':' ||
        token.word === '—' ||
        token.word === '–' ||
        token.word === '…'
      )
        break;
      if (token.word === ',') commas.push(from);
      if (subordinators.has(token.word) && from > 0 && !this.isAside(from, commas)) {
        under = token.word;
        break;
      }
    }
    const start = from + 1;
    if (start > end) return null;
    const marks = [...commas].reverse();
    const edges = [start - 1, ...marks, end + 1];
    const segments: Token[][] = [];
    for (let k = 0; k + 1 < edges.length; k += 1) {
      const segment = this.tokens
        .slice((edges[k] ?? 0) + 1, edges[k + 1])
        .filter((token) => !this.inBrackets(token));
      segments.push([...segment]);
    }
    const atStart = start === 0 || this.word(from) === ':' || this.word(from) === ';';
    return this.subjectOf(segments, atStart, under, this.tokens[from]);
  }

  /** A subordinator that opens no clause of the subject's: "speaking after the vote, the mayor", "the mayor, who has ruled since May,". */
  private isAside(at: number, commas: readonly number[]): boolean {
    const next = commas.at(-1);
    if (next === undefined) return false;
    if (prepositional.has(this.word(at)) && next - at < 12) {
      const between = this.tokens.slice(at + 1, next);
      const plain = !between.some(
        (word, k) => isFiniteVerb(word, between[k - 1]) || word.word === 'he' || word.word === 'she',
      );
      if (plain) return true;
    }
    if (remarks.has(this.word(0)) && !this.tokens.slice(0, at).some(({ word }) => word === ',')) return true;
    for (let k = at; k > 0 && next - k < 40; k -= 1) {
      if (this.word(k) === ',') return false;
      if (/^(?:who|which|whose|where)$/.test(this.word(k)) && this.word(k - 1) === ',') return true;
    }
    return false;
  }

  /** "The Red Cross, which called the storm “unseen”, expects": where the quotation begins. */
  private quotedAside(closing: number, commas: readonly number[]): number | null {
    if (this.word(closing) !== '”') return null;
    for (let k = closing - 1; k > 0 && closing - k < 20; k -= 1)
      if (this.word(k) === '“') return this.isAside(k, commas) ? k : null;
    return null;
  }

  private nickname(closing: number): boolean {
    return this.word(closing - 2) === '“' && Boolean(this.tokens[closing - 1]?.capital);
  }

  private inBrackets(token: Token): boolean {
    const index = this.brackets().get(token.start);
    return index === true;
  }

  private bracketed: Map<number, boolean> | undefined;
  private brackets(): Map<number, boolean> {
    if (this.bracketed) return this.bracketed;
    const map = new Map<number, boolean>();
    let depth = 0;
    for (const token of this.tokens) {
      if (token.word === '(' || token.word === '[') depth += 1;
      if (depth > 0) map.set(token.start, true);
      if (token.word === ')' || token.word === ']') depth = Math.max(0, depth - 1);
    }
    this.bracketed = map;
    return map;
  }

  private subjectOf(
    segments: Token[][],
    atStart: boolean,
    under: string,
    boundary: Token | undefined,
  ): { words: Token[]; trailing: boolean; joined: boolean } | null {
    const last = segments.at(-1) ?? [];
    const first = segments.findIndex(
      (segment, k) => segment.length > 0 && !isAdjunct(segment, k < segments.length - 1),
    );
    const lead = first >= 0 ? (segments[first] as Token[]) : [];
    const closed = last.length === 0;
    if (
      closed ||
      (atStart && first === 0 && segments.length > 1 && !hasVerb(lead) && apposes(segments.slice(1)))
    ) {
      if (!lead.length || hasVerb(lead)) return null;
      const words = bestOfApposed(lead, segments[first + 1] ?? []);
      const subject = subjectIn(words);
      return subject && canSpeak(subject) ? { words: subject, trailing: !atStart, joined: false } : null;
    }
    const subject = subjectIn(last);
    if (!subject || !canSpeak(subject) || isBareFigures(subject) || evidence.has(headOf(subject)?.word ?? ''))
      return null;
    const cut = subject.length < last.length;
    const alone = first < 0 || first === segments.length - 1;
    if (under && under !== '') {
      if (!(segments.length > 1)) return null;
      return { words: subject, trailing: true, joined: false };
    }
    const joined =
      cut && /^(?:but|and|while|whereas)$/.test(last[last.length - subject.length - 1]?.word ?? '');
    const leading = atStart && alone && !joined;
    if (leading) return { words: subject, trailing: false, joined: false };
    const afterMark = !atStart && segments.length === 1 && boundary !== undefined;
    return { words: subject, trailing: true, joined: joined || (afterMark && boundary.word === ';') };
  }

  private atPosition(i: number): Candidate | null {
    const before = this.skipBack(i - 1);
    if (be.has(this.word(i - 1)) || (before + 1 < i && be.has(this.word(before + 1)))) return null;
    const region = this.region(before);
    if (!region || region.trailing) return null;
    const head = headOf(region.words);
    if (
      commits.has(this.word(i)) &&
      !(
        head?.capital &&
        (region.words.length > 1 || bodyWords.has(bare(head.word)) || this.isKnownPerson(region.words))
      )
    )
      return null;
    return { words: region.words, verb: i, manner: 'position' };
  }

  private isPerson(words: readonly Token[]): boolean {
    return /^(?:he|she)$/.test(words.at(-1)?.word ?? '') || this.isKnownPerson(words);
  }

  private isKnownPerson(words: readonly Token[]): boolean {
    return Boolean(this.speakers.knows(words));
  }

  /** "The mayor closed the bridge, saying …" */
  private atParticiple(i: number): Candidate | null {
    if (this.word(i - 1) !== ',' && !(adverbs.has(this.word(i - 1)) && this.word(i - 2) === ',')) return null;
    const clear = /^(?:saying|adding|stating|noting|stressing|arguing|insisting|explaining)$/.test(
      this.word(i),
    );
    const verb = this.firstFinite(i, clear ? isFiniteVerb : isPlainPast);
    if (verb < 0) return null;
    const region = this.region(this.skipBack(verb - 1));
    if (!region || region.trailing) return null;
    const head = headOf(region.words);
    if (
      !head ||
      (head.capital &&
        !this.isKnownPerson(region.words) &&
        !bodyWords.has(bare(head.word)) &&
        region.words.length < 2)
    )
      return null;
    return { words: region.words, verb: i, manner: 'position' };
  }

  private passive(): Attribution | null {
    for (let i = 1; i + 1 < this.tokens.length; i += 1) {
      if (this.tokens[i]?.quoted || !passives.has(this.word(i)) || this.word(i + 1) !== 'by') continue;
      const before = this.word(i - 1);
      if (before !== 'as' && !be.has(before) && !be.has(this.word(i - 2)) && before !== ',') continue;
      const words = this.phraseFrom(i + 2);
      if (words.length === 0 || !canSpeak(words)) continue;
      const named = this.nameAfter(words, i + 2 + words.length);
      const steps = this.stepsOf(named, weightOf.get(this.word(i)) ?? null);
      if (steps) return { steps, manner: 'according', contentFrom: 0 };
    }
    return null;
  }

  /** "… are displaced (OCHA)." — unless the brackets shorten the words before them. */
  private sourceInBrackets(): Attribution | null {
    let end = this.tokens.length - 1;
    if (this.word(end) === '.') end -= 1;
    if (this.word(end) !== ')') return null;
    const open = this.tokens.findLastIndex(({ word }, i) => i < end && word === '(');
    if (open < 4) return null;
    let from = open + 1;
    const named = this.word(from) === 'source' || this.word(from) === 'sources';
    if (named) from += this.word(from + 1) === ':' ? 2 : 1;
    const words = this.tokens.slice(from, end);
    const first = words[0];
    if (!first || words.length > 8 || words.some(({ kind }) => kind === 'number')) return null;
    const acronym = words.length === 1 && /^\p{Lu}{3,8}$/u.test(this.text.slice(first.start, first.end));
    if (!named && (!acronym || this.isShortFor(first.word, open) || !bodyWords.has(first.word))) return null;
    const steps = canSpeak(words) ? this.stepsOf(words, 'reported') : null;
    return steps && { steps, manner: 'according', contentFrom: 0 };
  }

  private isShortFor(acronym: string, before: number): boolean {
    const initials = this.tokens.slice(Math.max(0, before - 12), before).filter(({ capital }) => capital);
    return initials
      .map(({ word }) => word[0])
      .join('')
      .endsWith(acronym);
  }

  /** "Reports from first responders indicate that …" */
  private fromEvidence(): Attribution | null {
    for (let i = 1; i < Math.min(10, this.tokens.length - 2); i += 1) {
      if (this.word(i) !== 'from' || this.tokens[i]?.quoted) continue;
      const head =
        this.word(i - 1) === 'obtained' || this.word(i - 1) === 'received' || this.word(i - 1) === 'collected'
          ? this.word(i - 2)
          : this.word(i - 1);
      const clear = head === 'clear' || head === 'evident';
      if (
        !clear &&
        !/^(?:evidence|information|reports?|accounts?|testimony|testimonies|data|figures|results)$/.test(head)
      )
        continue;
      const words: Token[] = [];
      for (let k = i + 1; k < this.tokens.length && words.length < 14; k += 1) {
        const token = this.tokens[k] as Token;
        if (
          token.kind === 'mark' ||
          token.word === 'that' ||
          /^(?:indicate|suggest|show|point)/.test(token.word)
        )
          break;
        if (token.word === 'in' && words.length > 0) break;
        words.push(token);
      }
      const after = this.tokens
        .slice(i + 1, i + 24)
        .findIndex((token) => /^(?:indicates?|suggests?|shows?|points?|that)$/.test(token.word));
      if (after < 0 || !canSpeak(words) || evidence.has(words.at(-1)?.word ?? '')) continue;
      const steps = this.stepsOf(words, 'reported');
      if (steps) return { steps, manner: 'evidence', contentFrom: 0 };
    }
    return null;
  }

  private complete(found: Candidate): Attribution | null {
    const weight = weightOf.get(this.word(found.verb)) ?? 'said';
    const steps = this.stepsOf(found.words, weight, found.verb);
    if (!steps) return null;
    const contentFrom = found.manner === 'leading' ? found.verb + 1 : 0;
    return { steps, manner: found.manner, contentFrom };
  }

  private stepsOf(words: readonly Token[], verb: ReportingVerb | null, at = -1): Step[] | null {
    const carried = words.findIndex((word, i) => carriers.has(word.word) && words[i + 1]?.word === 'by');
    const own = carried > 0 ? words.slice(0, carried) : words;
    const speaker = this.speakers.resolve(this.text, own);
    if (!speaker) return null;
    const steps: Step[] = [{ ...speaker, verb, role: 'speaker' }];
    if (carried > 0) this.addOutlet(steps, words.slice(carried + 2), 'reported');
    if (at >= 0 && /^t(?:old|ells?|elling)$/.test(this.word(at))) {
      const told = this.phraseFrom(at + 1);
      if (told.some((word) => word.capital) && !told.some((word) => word.word === 'that'))
        this.addOutlet(steps, told, 'reported');
    }
    if (at >= 0) {
      const within = this.withSaying(at);
      if (within) {
        const outer = steps.pop() as Step;
        steps.push({ ...outer, role: 'outlet' }, within);
        return steps;
      }
      const told = this.toldBy(at);
      if (told) steps.push(told);
      else this.addCited(steps);
    } else this.addCited(steps);
    return steps;
  }

  private addOutlet(steps: Step[], words: readonly Token[], verb: ReportingVerb): void {
    const outlet = this.speakers.name(this.text, words);
    if (!outlet || this.isPublisher(outlet.name)) return;
    if (!words.some((word) => word.capital)) return;
    steps.unshift({ ...outlet, verb, role: 'outlet' });
  }

  private isPublisher(name: string): boolean {
    return this.publisher !== null && this.publisher.toLowerCase() === name.toLowerCase();
  }

  /** "The palace indicated …, with spokesman Ito saying …" */
  private withSaying(at: number): Step | null {
    for (let i = at + 1; i < this.tokens.length - 2; i += 1) {
      if (this.word(i) !== 'with' || this.word(i - 1) !== ',' || this.tokens[i]?.quoted) continue;
      const end = this.tokens.findIndex((token, k) => k > i && k < i + 12 && participles.has(token.word));
      if (end < 0) continue;
      const words = this.tokens.slice(i + 1, end);
      if (words.some((word) => word.kind === 'mark') || !canSpeak(words)) continue;
      const speaker = this.speakers.resolve(this.text, words);
      return speaker && { ...speaker, verb: weightOf.get(this.word(end)) ?? 'said', role: 'speaker' };
    }
    return null;
  }

  /** "… said his services told him that …": the services are the origin. */
  private toldBy(at: number): Step | null {
    for (let i = at + 1; i < Math.min(this.tokens.length - 1, at + 14); i += 1) {
      if (this.tokens[i]?.quoted || this.tokens[i]?.kind === 'mark') return null;
      if (!/^(?:told|informed)$/.test(this.word(i)) || !/^(?:him|her|them|it)$/.test(this.word(i + 1)))
        continue;
      const from = this.word(at + 1) === 'that' ? at + 2 : at + 1;
      const words = this.tokens.slice(from, i).filter((word) => !adverbs.has(word.word));
      if (!canSpeak(words)) return null;
      const teller = this.speakers.name(this.text, words);
      return teller && { ...teller, verb: 'said', role: 'told' };
    }
    return null;
  }

  /** "state media reported, citing the ministry": the ministry speaks, state media carry it. */
  private addCited(steps: Step[]): void {
    for (let i = 1; i < this.tokens.length - 1; i += 1) {
      if (this.tokens[i]?.quoted) continue;
      const word = this.word(i);
      if (!(word === 'citing' || word === 'quoting')) continue;
      const words = this.phraseFrom(i + 1);
      if (words.length === 0 || !canSpeak(words)) return;
      const cited = this.speakers.resolve(this.text, this.nameAfter(words, i + 1 + words.length));
      if (!cited) return;
      const outer = steps[0] as Step;
      steps.splice(
        0,
        steps.length,
        { ...outer, role: 'outlet' },
        { ...cited, verb: 'said', role: 'speaker' },
      );
      return;
    }
  }
}

/** "The bloc “strongly condemned” the raid": the verb is the sentence's own. */
function withoutScareQuotes(tokens: readonly Token[]): readonly Token[] {
  let plain: Token[] | null = null;
  for (let i = 1; i + 2 < tokens.length; i += 1) {
    if (tokens[i]?.word !== '“' || tokens[i - 1]?.kind !== 'word') continue;
    const close = i + 1 + tokens.slice(i + 1, i + 5).findIndex(({ word }) => word === '”');
    if (close === i) continue;
    const within = tokens.slice(i + 1, close);
    const last = within.at(-1)?.word ?? '';
    const follows = tokens[close + 1];
    if (!positions.has(last) || !within.every(({ kind }) => kind === 'word') || follows?.kind !== 'word')
      continue;
    plain ??= [...tokens];
    for (let k = i; k <= close; k += 1)
      plain[k] = {
        ...(plain[k] as Token),
        quoted: false,
        word: k === i || k === close ? '' : (plain[k] as Token).word,
      };
    i = close;
  }
  return plain?.filter(({ word }) => word !== '') ?? tokens;
}

function isAdjunct(segment: readonly Token[], followed: boolean): boolean {
  const first = segment[0];
  if (!first) return true;
  if (first.kind === 'number') return true;
  if (!followed) return false;
  if (adjunctStarts.has(first.word)) return true;
  if (/ing$/.test(first.word) && first.word.length > 5) return true;
  return months.has(first.word);
}

/** Ends in "-ed", or is an auxiliary: "took the town, promising elections" tells what was done. */
function isPlainPast(token: Token, before: Token | undefined): boolean {
  return !pastIrregular.has(token.word) && before?.word !== ',' && isFiniteVerb(token, before);
}

function isFiniteVerb(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  if (auxiliary.has(token.word) || pastIrregular.has(token.word)) return true;
  return (
    token.word.endsWith('ed') &&
    before !== undefined &&
    (before.kind === 'word' || before.word === ')' || before.word === ',') &&
    !/^(?:the|a|an|of|in|and)$/.test(before.word)
  );
}

function hasVerb(words: readonly Token[]): boolean {
  let relative = false;
  for (const word of words) {
    if (/^(?:who|which|that|whose)$/.test(word.word)) relative = true;
    if (!relative && auxiliary.has(word.word) && !word.capital) return true;
  }
  return false;
}

/** Whether what stands between a subject and its verb tells more of the subject. */
function apposes(segments: readonly Token[][]): boolean {
  return segments.length === 1 && (segments[0]?.length ?? 0) === 0;
}

/** "Preliminary results showed": nobody's. */
function isBareFigures(words: readonly Token[]): boolean {
  const last = words.at(-1)?.word ?? '';
  return (
    /^(?:data|figures|results|statistics|tests|numbers|records|estimates|findings|analysis|calculations)$/.test(
      last,
    ) &&
    !words.some(
      (word, i) =>
        (i > 0 && word.capital) || word.word.endsWith("'s") || /^(?:its|his|her|their|our)$/.test(word.word),
    ) &&
    !words[0]?.word.includes('.') &&
    words.length < 4
  );
}

/** "The minister, Ana Ruiz," is Ana Ruiz; "the report, published by the audit office," is the audit office's. */
function bestOfApposed(lead: Token[], next: Token[]): Token[] {
  if (isName(next) && (isOffice(lead) || isDescription(lead))) return next;
  if (!writings.has(headOf(lead)?.word ?? '')) return lead;
  const by = next.findIndex(({ word }, i) => i > 0 && i < 4 && word === 'by');
  if (by < 0) return lead;
  if (carriers.has(next[by - 1]?.word ?? '')) return [...lead, ...next];
  const end = next.findIndex(
    ({ word }, i) => i > by + 1 && /^(?:on|in|at|last|this|earlier|late)$/.test(word),
  );
  return issued.has(next[0]?.word ?? '') ? next.slice(by + 1, end < 0 ? undefined : end) : lead;
}

function isDescription(words: readonly Token[]): boolean {
  const head = headOf(words);
  return (
    head !== undefined &&
    !head.capital &&
    (roles.has(head.word) || (speakerNouns.has(head.word) && !/s$/.test(head.word)))
  );
}

function isName(words: readonly Token[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !/^(?:the|a|an|his|her|its|their)$/.test(words[0]?.word ?? '') &&
    words.every((word) => word.capital || /^(?:de|al|bin|van|von|el|la|“|”)$/.test(word.word))
  );
}

function isOffice(words: readonly Token[]): boolean {
  const head = headOf(words);
  return Boolean(head && rankWords.has(head.word));
}

/** The noun phrase at the end of a stretch: behind a conjunction, where a clause stands before it. */
function subjectIn(words: readonly Token[]): Token[] | null {
  if (words.length === 0) return null;
  let from = 0;
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const word = words[i] as Token;
    const conjunction = /^(?:but|while|whereas|and|as|yet|so)$/.test(word.word);
    if (!conjunction) continue;
    if (word.word === 'and' && i > 0 && !hasVerbLike(words.slice(0, i))) continue;
    from = i + 1;
    break;
  }
  let rest = words.slice(from);
  if (hasVerb(rest)) return null;
  const first = rest[0];
  if (first && adjunctStarts.has(first.word) && rest.length > 2) {
    const again = rest.findIndex(
      (word, i) =>
        i > 1 &&
        (/^(?:the|a|an|he|she|they|it|his|her|their|its)$/.test(word.word) ||
          (word.capital && !rest[i - 1]?.capital && rest[i - 1]?.kind !== 'word')),
    );
    const person = rest.findIndex((word, i) => i > 1 && /^(?:he|she|they|it)$/.test(word.word));
    const begin =
      person > 0 ? person : rest.findLastIndex((word, i) => i > 1 && /^(?:the|a|an)$/.test(word.word));
    if (begin > 0 && !/^(?:of|in|on|at|for|to|with|by|from)$/.test(rest[begin - 1]?.word ?? ''))
      rest = rest.slice(begin);
    else if (again > 0 && begin < 0) rest = rest.slice(again);
    else return null;
  }
  return rest.length > 0 && rest.length <= 45 ? rest : null;
}

function hasVerbLike(words: readonly Token[]): boolean {
  return (
    hasVerb(words) ||
    words.some(
      (word, i) => i > 0 && !word.capital && /(?:ed|ing)$/.test(word.word) && word.word.length > 4,
    ) ||
    words.some((word) => saying.has(word.word) && !word.capital)
  );
}

/** The attribution's own words. */
export function wordingOf(attribution: Attribution): Span {
  const first = attribution.steps[0];
  const last = attribution.steps.at(-1);
  return {
    start: Math.min(first?.wording.start ?? 0, last?.wording.start ?? 0),
    end: Math.max(first?.wording.end ?? 0, last?.wording.end ?? 0),
  };
}
