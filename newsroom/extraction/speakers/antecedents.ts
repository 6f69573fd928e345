import type { Span } from '../document';
import { rankWords, wordSet } from '../reporting';
import type { Speaker } from '../speakers';
import type { Token } from '../tokens';
import { headOf } from './head';
import { bare } from './names';

const papers = wordSet('newspaper global times post news daily herald gazette tribune journal');
/** Of many by another sign than the plural's "s". */
const many = /^(?:people|men|women|police|media|staff|personnel|spokespeople|crew)$/;
const human =
  /^(?:man|woman|diplomat|source|witness|eyewitness|official|relative|spokes(?:man|woman|person)|aide|doctor|soldier|resident)$/;
const female = wordSet(
  'she ms mrs miss spokeswoman chairwoman queen princess sister mother congresswoman madam wife daughter',
);
const male = wordSet('he mr spokesman chairman king prince father congressman sir husband son brother');
/** Name nobody who spoke before. */
const noAntecedent = wordSet('who which that i we you this these those there');
/** Further back, a text names a body again. */
const mostIntroduced = 12;
const statements = /^(?:statement|post|communiqué|communique|tweet)$/;

/** Who was spoken of last, so that "he", "they" and "the agency" are known. */
export class Antecedents {
  private readonly described = new Map<string, Speaker>();
  private readonly genders = new Map<string, 'f' | 'm'>();
  /** The person that "he" means. */
  lastPerson: Speaker | null = null;
  /** The body that "it" means. */
  lastBody: Speaker | null = null;
  private lastSpeaker: Speaker | null = null;
  private lastGroup: Speaker | null = null;
  /** What the sentence before is about, without having said anything. */
  private subject: { speaker: Speaker; many: boolean } | null = null;
  /** The last bodies that spoke, with the words by which they were introduced. */
  private readonly introduced: { speaker: Speaker; words: ReadonlySet<string> }[] = [];
  private lastTitled: string | null = null;

  /** Somebody with an office, in whatever role: "he" means them where nobody else is known. */
  mention(name: string, rank: string): void {
    this.lastTitled = name;
    this.noteGender(name, rank);
  }

  /** What a sentence is about: the next one's "it" or "they". */
  noteSubject(speaker: Speaker | null, words: readonly Token[]): void {
    this.subject = speaker && { speaker, many: isMany(bare(headOf(words)?.word ?? '')) };
  }

  /** Takes note of who asserted something, in these words. */
  remember(speaker: Speaker, words: readonly Token[]): void {
    this.lastSpeaker = speaker;
    if (speaker.person) {
      this.lastPerson = speaker;
      for (const { word } of words) this.noteGender(speaker.name, word);
      return;
    }
    const head = bare(headOf(words)?.word ?? '');
    if (isMany(head)) this.lastGroup = speaker;
    if (human.test(head) || rankWords.has(head)) this.lastPerson = speaker;
    if (!speaker.anonymous) {
      this.lastBody = speaker;
      this.introduce(speaker, words);
    }
    this.described.set(head, speaker);
    if (words.some(({ word }) => papers.has(word))) {
      this.described.set('paper', speaker);
      this.described.set('newspaper', speaker);
    }
  }

  /**
   * Says whom a word stands for.
   *
   * @returns 'nobody' for a pronoun that means nobody who has spoken, null for a word that is no pronoun.
   */
  meantBy(word: string, wording: Span): Speaker | 'nobody' | null {
    if (word === 'he' || word === 'him') return this.meantByOne('m', wording);
    if (word === 'she' || word === 'her') return this.meantByOne('f', wording);
    const { subject } = this;
    if (word === 'they' || word === 'them')
      return again(subject?.many ? subject.speaker : (this.lastGroup ?? this.lastBody), wording);
    if (word === 'it') return again(subject && !subject.many ? subject.speaker : this.lastBody, wording);
    return noAntecedent.has(word) ? 'nobody' : null;
  }

  /** "The witness": as somebody was called before. */
  called(head: string): Speaker | null {
    return this.described.get(head) ?? null;
  }

  /** "The spokesman", "the statement": by what they are. */
  meantByNoun(head: string): Speaker | null {
    if (head.startsWith('spokes') && this.lastPerson) return this.lastPerson;
    return statements.test(head) ? this.lastSpeaker : null;
  }

  /** "The UN agency", of whom the text has said "the UN's humanitarian agency X". */
  introducedAs(words: readonly Token[]): Speaker | null {
    const body = this.introduced.findLast(({ words: known }) =>
      words.every(({ word }) => known.has(bare(word))),
    );
    return body?.speaker ?? null;
  }

  private introduce(speaker: Speaker, words: readonly Token[]): void {
    if (this.introduced.length >= mostIntroduced) this.introduced.shift();
    this.introduced.push({ speaker, words: new Set(words.map(({ word }) => bare(word))) });
  }

  private meantByOne(gender: 'f' | 'm', wording: Span): Speaker | 'nobody' {
    const person = this.lastPerson;
    if (person && (this.genders.get(person.name) ?? gender) === gender) {
      this.genders.set(person.name, gender);
      return again(person, wording);
    }
    if (!this.lastTitled || (this.genders.get(this.lastTitled) ?? gender) !== gender) return 'nobody';
    return { name: this.lastTitled, wording, anonymous: false, person: true, resolved: true };
  }

  private noteGender(name: string, word: string): void {
    if (female.has(word)) this.genders.set(name, 'f');
    if (male.has(word)) this.genders.set(name, 'm');
  }
}

function isMany(head: string): boolean {
  return (/s$/.test(head) && !/(?:ss|us|'s)$/.test(head)) || many.test(head);
}

function again(speaker: Speaker | null, wording: Span): Speaker | 'nobody' {
  return speaker ? { ...speaker, wording, resolved: true } : 'nobody';
}
