import type { Span } from './document';
import { nominativeBody, nominativeName } from './nominative';
import { anonymousNouns, bodyWords, outletWords, rankWords, wordSet } from './reporting';
import { Antecedents } from './speakers/antecedents';
import { headOf } from './speakers/head';
import {
  bare,
  isAcronym,
  isDeterminer,
  isParticle,
  isPersonal,
  isTrade,
  speaksForAnother,
  splitRank,
  textOf,
} from './speakers/names';
import { NamesRead } from './speakers/names-read';
import { Offices } from './speakers/offices';
import type { Token } from './tokens';

/** Who speaks, as the text has it and as it is meant. */
export type Speaker = {
  /** The full name, without titles; or the label of somebody who is not named. */
  name: string;
  /** The words of the text. */
  wording: Span;
  anonymous: boolean;
  person: boolean;
  /** Not named here but meant: a pronoun, "the agency", a family name. */
  resolved: boolean;
};

const nowhere = { start: 0, end: 0 };
/** Bodies that "the agency" may mean: named so, or else the last that was named. */
const bodyNouns = wordSet(
  'agency report organisation organization group paper newspaper outlet broadcaster channel company institute update release bulletin service charity firm body',
);
/** Of these there are many in one text: only one that was named so is meant. */
const officeNouns = wordSet(
  'ministry office department council commission committee union bank center centre',
);
const cyrillicOne = /^(?:він|вона|он|она)$/;
const cyrillicBody = /^(?:вони|они|там|відомств\p{L}+|ведомств\p{L}+)$/u;
const endsOrigin = /^(?:of|at|from|with|for|in|who)$/;
/** Who is owned is somebody: "his lawyer". */
const keptOwners = wordSet('his her');

/**
 * Remembers who has been named in a document, so that a later "he", "Kwan" or "the agency" is known.
 * One of these is kept for one document, read from its beginning to its end.
 */
export class Speakers {
  private readonly antecedents = new Antecedents();
  private readonly offices = new Offices();
  private readonly names = new NamesRead(this.offices, this.antecedents);

  /** @param known what the desk has learned: a name as texts have it, in lower case, and the source it stands for. */
  constructor(private readonly known: ReadonlyMap<string, string> = new Map()) {}

  /** Learns the full names that stand in a sentence, in whatever role. */
  read(text: string, tokens: readonly Token[]): void {
    this.names.read(text, tokens);
  }

  /** Learns which names a sentence shortens, before its speaker is looked for. */
  readAcronyms(text: string, tokens: readonly Token[]): void {
    this.names.readAcronyms(text, tokens);
  }

  /**
   * Says who is meant by some words of a sentence.
   *
   * @param words the noun phrase, without what follows it.
   * @returns null when the words name nobody who could speak.
   */
  resolve(text: string, words: readonly Token[]): Speaker | null {
    const wording = wordingOf(words);
    if (!wording) return null;
    const meant = this.meantByPronoun(words, wording);
    if (meant === 'nobody') return null;
    const speaker = meant ?? this.named(text, words, wording);
    return speaker && this.remember(speaker, words);
  }

  /** As `resolve`, for somebody who is not the one whom "he" or "it" means afterwards. */
  name(text: string, words: readonly Token[]): Speaker | null {
    const wording = wordingOf(words);
    return wording && this.named(text, words, wording);
  }

  /**
   * As `resolve`, in a language with cases: the name where one stands at the end, else the words.
   *
   * @param inCase the words depend on a preposition: "за словами мера", "в Генштабі".
   */
  resolveLabel(text: string, words: readonly Token[], inCase: boolean): Speaker | null {
    const wording = wordingOf(words);
    if (!wording) return null;
    const alone = words.length === 1 ? (words[0]?.word ?? '') : '';
    const { lastPerson, lastBody } = this.antecedents;
    if (cyrillicOne.test(alone)) return lastPerson && { ...lastPerson, wording, resolved: true };
    if (cyrillicBody.test(alone)) return lastBody && { ...lastBody, wording, resolved: true };
    const written = textOf(text, words);
    const learned = this.known.get(written.toLowerCase());
    const run = words.slice(words.findLastIndex((word) => !word.capital || isAcronym(text, word)) + 1);
    const person = run.length >= 2 && run.length <= 4;
    const own = textOf(text, run.slice(-2));
    const name = person ? (inCase ? nominativeName(own) : own) : inCase ? nominativeBody(written) : written;
    if (person) this.names.learnPerson(name.toLowerCase().split(' ').at(-1) ?? '', name);
    const namedBefore = words.length === 1 ? this.names.personCalled(alone) : undefined;
    const full = learned ?? namedBefore ?? name;
    const speaker = {
      name: full,
      wording,
      anonymous: !learned && !words.some(({ capital }) => capital),
      person: person || namedBefore !== undefined,
      resolved: full !== written,
    };
    if (speaker.person) this.antecedents.lastPerson = speaker;
    else this.antecedents.lastBody = speaker;
    return speaker;
  }

  /**
   * Takes note of whom a sentence that asserts nothing by anybody is about: "it" or "they" in the next.
   *
   * @param words of its subject; null where it has none that could speak.
   */
  noteSubject(text: string, words: readonly Token[] | null): void {
    const pronoun = words?.length === 1 && this.antecedents.meantBy(words[0]?.word ?? '', nowhere) !== null;
    // "It opened a bridge. It said": whoever was meant before
    if (pronoun) return;
    const subject = words ? this.name(text, words) : null;
    this.antecedents.noteSubject(subject && !subject.person ? subject : null, words ?? []);
  }

  /** Whether a word has stood inside a sentence with a capital: at the beginning of one it is a name, too. */
  isName(word: string): boolean {
    return this.names.has(word);
  }

  /** Whether some words name a person who has been named in full, or name one so themselves. */
  knows(words: readonly Token[]): boolean {
    const last = words.at(-1);
    const [title, name] = splitRank(words);
    if (title.length > 0 && name.length > 1 && isPersonal(name) && !speaksForAnother(title)) return true;
    if (!last?.capital) return words.length === 1 && /^(?:he|she)$/.test(last?.word ?? '');
    return (
      this.names.personCalled(last.word) !== undefined &&
      isPersonal(words.filter(({ word, capital }) => capital && !rankWords.has(word)))
    );
  }

  private remember(speaker: Speaker, words: readonly Token[]): Speaker {
    this.antecedents.remember(speaker, words);
    const rank = speaker.person ? words.findLast(({ word }) => rankWords.has(word))?.word : undefined;
    if (rank) this.offices.assign(rank, speaker.name);
    return speaker;
  }

  private meantByPronoun(words: readonly Token[], wording: Span): Speaker | 'nobody' | null {
    const { word = '', capital } = words[0] ?? {};
    // "WHO", not "who"
    if (words.length === 1) return word === 'who' && capital ? null : this.antecedents.meantBy(word, wording);
    const some = words.length < 4 && words.at(-1)?.word === 'them';
    return some ? this.antecedents.meantBy('they', wording) : null;
  }

  private named(text: string, all: readonly Token[], wording: Span): Speaker | null {
    const definite = /^(?:the|that|this)$/.test(all[0]?.word ?? '');
    const words = definite ? all.slice(1) : all;
    if (words.length === 0) return null;
    const written = textOf(text, words);
    const learned = this.known.get(written.toLowerCase());
    if (learned) return body(learned, wording);
    const full = this.names.fullNameOf(written);
    if (full) return { ...body(this.known.get(full.toLowerCase()) ?? full, wording), resolved: true };
    const holder = definite ? this.offices.holderOf(written.toLowerCase()) : undefined;
    if (holder) return { name: holder, wording, anonymous: false, person: true, resolved: true };
    return (
      this.personNamed(text, words, wording) ??
      (definite ? this.namedBefore(words, wording) : null) ??
      bodyBehindKind(text, words, wording) ??
      this.singleName(text, words, wording) ??
      this.shortened(labelled(text, all, words, wording))
    );
  }

  private shortened(speaker: Speaker): Speaker {
    const short = this.names.shortNameOf(speaker.name);
    return short ? { ...speaker, name: short, resolved: true } : speaker;
  }

  private personNamed(text: string, words: readonly Token[], wording: Span): Speaker | null {
    const [title, name] = splitRank(this.withoutOrigin(words));
    const first = name[0];
    if (!first || !isPersonal(name) || speaksForAnother(title)) return null;
    const own = textOf(text, name);
    if (isTrade(title, name)) return body(this.known.get(own.toLowerCase()) ?? own, wording);
    if (this.names.isThing(own)) return null;
    const namedBefore = name.length === 1 ? this.names.personCalled(first.word) : undefined;
    const full = namedBefore ?? own.replace(/['’]s$/, '');
    const single = name.length === 1 && title.length === 0 && full === own;
    if (single && bodyWords.has(bare(first.word))) return null;
    return {
      name: this.known.get(full.toLowerCase()) ?? full,
      wording,
      anonymous: false,
      person: !single || this.names.personCalled(first.word) !== undefined,
      resolved: full !== own,
    };
  }

  /** "Analyst Ana Ruiz of the Port Institute": the person. */
  private withoutOrigin(words: readonly Token[]): readonly Token[] {
    const cut = words.findIndex(({ word, capital }, i) => i > 1 && !capital && endsOrigin.test(word));
    if (cut < 2) return words;
    const before = words.slice(0, cut);
    const [title, name] = splitRank(before);
    const known =
      title.length > 0 ||
      this.names.personCalled(name.at(-1)?.word ?? '') !== undefined ||
      (name.length < 4 && name.every(({ word, capital }) => capital && !rankWords.has(word)));
    return known &&
      name.length >= 2 &&
      isPersonal(name) &&
      name.every((word) => word.capital || isParticle(word))
      ? before
      : words;
  }

  /** "The agency", "the witness", "the state agency": named before. */
  private namedBefore(words: readonly Token[], wording: Span): Speaker | null {
    const kind = words.length > 1 && words.length < 5 && bodyNouns.has(words.at(-1)?.word ?? '');
    const introduced = kind ? this.antecedents.introducedAs(words) : null;
    if (introduced) return { ...introduced, wording, resolved: true };
    if (words.length > 2 || words.some(({ capital }) => capital)) return null;
    const head = bare(headOf(words)?.word ?? '');
    const meant = this.meantByNoun(head, words.length === 1);
    return meant && { ...meant, wording, resolved: true };
  }

  private meantByNoun(head: string, alone: boolean): Speaker | null {
    const called = this.antecedents.called(head);
    if (called) return called;
    const holder = alone ? this.offices.holderOf(head) : undefined;
    if (holder) return { name: holder, wording: nowhere, anonymous: false, person: true, resolved: true };
    const meant = this.antecedents.meantByNoun(head);
    if (meant) return meant;
    if (!bodyNouns.has(head) && !officeNouns.has(head)) return null;
    const full = this.names.bodyCalled(head);
    if (full) return body(full, nowhere);
    return officeNouns.has(head) ? null : this.antecedents.lastBody;
  }

  /** "OCHA", "Kenya". */
  private singleName(text: string, words: readonly Token[], wording: Span): Speaker | null {
    const head = headOf(words);
    if (words.length !== 1 || !head?.capital) return null;
    const written = textOf(text, words);
    const name = head.word.endsWith("'s") ? written.slice(0, -2) : written;
    const full = this.names.bodyCalled(bare(head.word));
    return {
      ...body(this.known.get(name.toLowerCase()) ?? name, wording),
      resolved: Boolean(full && full !== name),
    };
  }
}

/** "The state broadcaster VTV": VTV. */
function bodyBehindKind(text: string, words: readonly Token[], wording: Span): Speaker | null {
  const kind = words.findLastIndex(
    ({ word, capital }) => !capital && (outletWords.has(word) || bodyWords.has(word)),
  );
  return kind >= 0 && words[kind + 1]?.capital ? body(textOf(text, words.slice(kind + 1)), wording) : null;
}

/** Somebody as the text describes them: "three diplomats", "A spokesman for the railway". */
function labelled(text: string, all: readonly Token[], words: readonly Token[], wording: Span): Speaker {
  const head = headOf(words);
  const anonymous = Boolean(
    head && !head.capital && anonymousNouns.has(bare(head.word)) && !endsWithPerson(words),
  );
  const first = all[0] as Token;
  const kept =
    keptOwners.has(first.word) ||
    (anonymous && first.word !== 'the') ||
    !isDeterminer(first) ||
    all.length < 2;
  return { ...body(textOf(text, kept ? all : all.slice(1)), wording), anonymous };
}

function endsWithPerson(words: readonly Token[]): boolean {
  const last = words.slice(-2);
  return last.length === 2 && last.every(({ capital }) => capital) && isPersonal(last);
}

function wordingOf(words: readonly Token[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function body(name: string, wording: Span): Speaker {
  return { name, wording, anonymous: false, person: false, resolved: false };
}
