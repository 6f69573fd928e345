import type { Span } from './document';
import { nominativeBody, nominativeName } from './nominative';
import { anonymousNouns, bodyWords, landWords, outletWords, rankWords, speakerNouns } from './reporting';
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

const ministries = new Set(
  'of for and the state affairs defense defence health interior justice finance energy foreign internal external security development education agriculture homeland treasury commerce transportation transport labor labour environment war economy economic infrastructure emergencies emergency situations culture information planning public police staff trade industry communications digital social international humanitarian human rights veterans'.split(
    ' ',
  ),
);
const papers = new Set('newspaper global times post news daily herald gazette tribune journal'.split(' '));
const particles = new Set(
  'de la le du des del della di da dos das van von der den bin ibn al el abu ben ould ag st'.split(' '),
);
const subjectVerbs = /^(?:is|are|was|were|has|had|have|will|said|says|that)$/;
const many = /^(?:people|men|women|police|media|staff|personnel|spokespeople|crew)$/;
const human =
  /^(?:man|woman|diplomat|source|witness|eyewitness|official|relative|spokes(?:man|woman|person)|aide|doctor|soldier|resident)$/;
/** Titles before a name, and the office that a text calls their holder by. */
const abbreviated = new Map(
  Object.entries({
    gov: 'governor',
    'gov.': 'governor',
    sen: 'senator',
    'sen.': 'senator',
    rep: 'representative',
    'rep.': 'representative',
    gen: 'general',
    'gen.': 'general',
    col: 'colonel',
    'col.': 'colonel',
    pm: 'prime minister',
    'prof.': 'professor',
    prof: 'professor',
  }),
);
const determiners = new Set('the a an this that these those its his her their our my said'.split(' '));
const female = new Set(
  'she ms mrs miss spokeswoman chairwoman queen princess sister mother congresswoman madam wife daughter'.split(
    ' ',
  ),
);
const male = new Set(
  'he mr spokesman chairman king prince father congressman sir husband son brother'.split(' '),
);

/**
 * Remembers who has been named in a document, so that a later "he", "Kwan" or "the agency" is known.
 * One of these is kept for one document, read from its beginning to its end.
 */
export class Speakers {
  private readonly people = new Map<string, string>();
  private readonly offices = new Map<string, string>();
  private readonly bodies = new Map<string, string>();
  private readonly described = new Map<string, Speaker>();
  private readonly genders = new Map<string, 'f' | 'm'>();
  private readonly names = new Set<string>();
  /** Proper names that look like a person's and are none. */
  private readonly things = new Set<string>();
  private lastPerson: Speaker | null = null;
  private lastMentioned: string | null = null;
  private lastBody: Speaker | null = null;
  private lastSpeaker: Speaker | null = null;
  private lastMany: Speaker | null = null;

  constructor(private readonly known: ReadonlyMap<string, string> = new Map()) {}

  /** Learns the full names that stand in a sentence, in whatever role. */
  read(text: string, tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i] as Token;
      if (!token.capital) {
        i += 1;
        continue;
      }
      const to = endOfName(tokens, i);
      if (i > 0 && !tokens[i - 1]?.quoted)
        for (let k = i; k < to; k += 1) if (tokens[k]?.capital) this.names.add(bare(tokens[k]?.word ?? ''));
      this.readName(text, tokens, i, to);
      i = to;
    }
  }

  private readName(text: string, tokens: readonly Token[], from: number, to: number): void {
    const acronym = tokens[to]?.word === '(' && tokens[to + 2]?.word === ')' ? tokens[to + 1] : undefined;
    const words = tokens.slice(from, to);
    if (acronym?.capital && words.length > 1 && words.length < 12) {
      const skip = determiners.has(words[0]?.word ?? '') ? 1 : 0;
      this.bodies.set(acronym.word, textOf(text, words.slice(skip)));
    }
    const [titled, name] = splitRank(words);
    if (name.length === 1 && titled.length > 0)
      this.noteOffice(titled, this.people.get(bare(name[0]?.word ?? '')) ?? textOf(text, name));
    if (name.length === 1 && titled.length === 0 && from < 6)
      this.noteSubject(this.people.get(name[0]?.word ?? ''), tokens, from, to);
    const thing = titled.length === 0 && tokens[to]?.word === ',' && tokens[to + 1]?.word === 'which';
    if (thing) this.things.add(textOf(text, name));
    if (name.length < 2 || name.length > 5 || thing || !isPersonal(name)) {
      if (words.length > 1 || bodyWords.has(words[0]?.word ?? '')) this.noteBody(text, words);
      return;
    }
    if (titled.length === 0 && (determiners.has(name[0]?.word ?? '') || name.length > 4)) return;
    const before = tokens[from - 1]?.word ?? '';
    const rank = titled.at(-1)?.word ?? (rankWords.has(before) ? before : '');
    const full = textOf(text, name);
    const last = name.findLast(({ word }) => !/^(?:jr|sr|ii|iii)\.?$/.test(word))?.word ?? '';
    if (!this.people.has(last) || rank) this.people.set(bare(last), full);
    const first = bare(name[0]?.word ?? '');
    if (rank || !this.people.has(first)) this.people.set(first, this.people.get(first) ?? full);
    if (from < 10) this.noteSubject(full, tokens, from, to);
    this.noteApposed(tokens, from, to, full);
    if (rank) {
      this.noteOffice(titled, full);
      this.assign(rank, full);
      this.lastMentioned = full;
      if (female.has(rank)) this.genders.set(full, 'f');
      if (male.has(rank)) this.genders.set(full, 'm');
    }
  }

  /** "The Minister of Health, Dr. Vera Lungu", "Vera Lungu, the health minister,": the office is hers. */
  private noteApposed(tokens: readonly Token[], from: number, to: number, name: string): void {
    if (tokens[to]?.word === ',')
      for (
        let i = to + 1;
        i < to + 9 && tokens[i]?.kind === 'word' && !/^(?:of|who|in|for|at)$/.test(tokens[i]?.word ?? '');
        i += 1
      )
        if (this.holds(tokens, i, name)) break;
    if (tokens[from - 1]?.word !== ',') return;
    let first = -1;
    for (let i = from - 2; i >= 0 && from - i < 12 && tokens[i]?.kind === 'word'; i -= 1) {
      if (rankWords.has(tokens[i]?.word ?? '')) first = i;
      if (/^(?:the|its|their|his|her)$/.test(tokens[i]?.word ?? '')) break;
    }
    if (first >= 0)
      for (let i = first; i < from - 1 && rankWords.has(tokens[i]?.word ?? ''); i += 1)
        this.holds(tokens, i, name);
  }

  private holds(tokens: readonly Token[], i: number, name: string): boolean {
    const word = tokens[i]?.word ?? '';
    if (!rankWords.has(word) || rankWords.has(tokens[i + 1]?.word ?? '')) return false;
    this.assign(word, name);
    if (rankWords.has(tokens[i - 1]?.word ?? '')) this.assign(`${tokens[i - 1]?.word} ${word}`, name);
    return true;
  }

  /** Whom a sentence is about, "he" means in the next. */
  private noteSubject(name: string | undefined, tokens: readonly Token[], from: number, to: number): void {
    if (!name) return;
    const next = tokens[to]?.word ?? '';
    const before = tokens[from - 1]?.word ?? '';
    if (/^(?:of|in|for|to|with|by|and|from|at|on|near|’s)$/.test(before) || /^(?:and|of)$/.test(next)) return;
    for (let i = 0; i < from; i += 1)
      if (tokens[i]?.quoted || subjectVerbs.test(tokens[i]?.word ?? '')) return;
    const wording = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    this.lastPerson = { name, wording, anonymous: false, person: true, resolved: false };
  }

  private assign(office: string, name: string): void {
    this.offices.set(office, name);
    const spelled = abbreviated.get(office);
    if (spelled) this.offices.set(spelled, name);
  }

  private noteOffice(titled: readonly Token[], name: string): void {
    const last = titled.at(-1)?.word;
    if (!last) return;
    this.assign(last, name);
    if (titled.length > 1) this.assign(`${titled.at(-2)?.word} ${last}`, name);
  }

  private noteBody(text: string, words: readonly Token[]): void {
    const name = textOf(text, determiners.has(words[0]?.word ?? '') ? words.slice(1) : words);
    for (const word of words) if (bodyWords.has(bare(word.word))) this.bodies.set(bare(word.word), name);
  }

  /**
   * Says who is meant by some words of a sentence.
   *
   * @param words the noun phrase, without what follows it.
   * @returns null when the words name nobody who could speak.
   */
  resolve(text: string, words: readonly Token[]): Speaker | null {
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return null;
    const wording = { start: first.start, end: last.end };
    const again =
      words.length > 1 && words.length < 4 && last.word === 'them' ? this.meantBy('they', wording) : null;
    const alone = words.length === 1 && !(first.word === 'who' && first.capital);
    const meant = again ?? (alone ? this.meantBy(first.word, wording) : null);
    if (meant !== null) return meant === 'nobody' ? null : this.remember(meant, words);
    const speaker = this.named(text, words, wording);
    return speaker && this.remember(speaker, words);
  }

  /** As `resolve`, for somebody who is not the one whom "he" or "it" means afterwards. */
  name(text: string, words: readonly Token[]): Speaker | null {
    const first = words[0];
    const last = words.at(-1);
    return first && last ? this.named(text, words, { start: first.start, end: last.end }) : null;
  }

  /**
   * As `resolve`, in a language with cases: the name where one stands at the end, else the words.
   *
   * @param inCase the words depend on a preposition: "за словами мера", "в Генштабі".
   */
  resolveLabel(text: string, words: readonly Token[], inCase: boolean): Speaker | null {
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return null;
    const wording = { start: first.start, end: last.end };
    if (words.length === 1 && /^(?:він|вона|он|она)$/.test(first.word))
      return this.lastPerson && { ...this.lastPerson, wording, resolved: true };
    if (words.length === 1 && /^(?:вони|они|там|відомств\p{L}+|ведомств\p{L}+)$/u.test(first.word))
      return this.lastBody && { ...this.lastBody, wording, resolved: true };
    const written = textOf(text, words);
    const learned = this.known.get(written.toLowerCase());
    let from = words.length;
    while (from > 0 && words[from - 1]?.capital && !isAcronym(text, words[from - 1])) from -= 1;
    const run = words.slice(from);
    const person = run.length >= 2 && run.length <= 4;
    const own = textOf(text, run.slice(-2));
    const name = person ? (inCase ? nominativeName(own) : own) : inCase ? nominativeBody(written) : written;
    if (person) this.people.set(name.toLowerCase().split(' ').at(-1) ?? '', name);
    const known = words.length === 1 ? this.people.get(first.word) : undefined;
    const full = learned ?? known ?? name;
    const speaker = {
      name: full,
      wording,
      anonymous: !learned && !words.some((word) => word.capital),
      person: person || known !== undefined,
      resolved: full !== written,
    };
    if (speaker.person) this.lastPerson = speaker;
    else this.lastBody = speaker;
    return speaker;
  }

  /** Whether a word has stood inside a sentence with a capital: at the beginning of one it is a name, too. */
  isName(word: string): boolean {
    return this.names.has(bare(word));
  }

  /** Whether some words name a person who has been named in full, or name one so themselves. */
  knows(words: readonly Token[]): boolean {
    const last = words.at(-1);
    const [titled, name] = splitRank(words);
    if (titled.length > 0 && name.length > 1 && isPersonal(name) && !speaksFor(titled)) return true;
    if (!last?.capital) return words.length === 1 && /^(?:he|she)$/.test(last?.word ?? '');
    return (
      this.people.has(bare(last.word)) &&
      isPersonal(words.filter((word) => word.capital && !rankWords.has(word.word)))
    );
  }

  private meantBy(word: string, wording: Span): Speaker | 'nobody' | null {
    const again = (speaker: Speaker | null) => (speaker ? { ...speaker, wording, resolved: true } : 'nobody');
    if (word === 'he' || word === 'she') {
      const gender = word === 'she' ? 'f' : 'm';
      const person = this.lastPerson;
      if (person && (this.genders.get(person.name) ?? gender) === gender) {
        this.genders.set(person.name, gender);
        return again(person);
      }
      if (!this.lastMentioned) return 'nobody';
      return { name: this.lastMentioned, wording, anonymous: false, person: true, resolved: true };
    }
    if (word === 'they') return again(this.lastMany ?? this.lastBody);
    if (word === 'it') return again(this.lastBody);
    if (
      word === 'who' ||
      word === 'which' ||
      word === 'that' ||
      word === 'i' ||
      word === 'we' ||
      word === 'you'
    )
      return 'nobody';
    if (word === 'this' || word === 'these' || word === 'those' || word === 'there') return 'nobody';
    return null;
  }

  private named(text: string, all: readonly Token[], wording: Span): Speaker | null {
    const definite = all[0]?.word === 'the' || all[0]?.word === 'that' || all[0]?.word === 'this';
    const words = definite ? all.slice(1) : all;
    if (words.length === 0) return null;
    const written = textOf(text, words);
    const learned = this.known.get(written.toLowerCase());
    if (learned) return { name: learned, wording, anonymous: false, person: false, resolved: false };
    const holder = definite ? this.offices.get(written.toLowerCase()) : undefined;
    if (holder) return { name: holder, wording, anonymous: false, person: true, resolved: true };
    const [titled, name] = splitRank(this.withoutOrigin(words));
    const capitals = name.filter((word) => word.capital).length;
    if (
      name.length > 0 &&
      capitals >= name.length - particleCount(name) &&
      isPersonal(name) &&
      !this.things.has(textOf(text, name)) &&
      !speaksFor(titled)
    ) {
      const full = this.full(text, name);
      const single = name.length === 1 && titled.length === 0 && full === textOf(text, name);
      if (!single || !bodyWords.has(bare(name[0]?.word ?? '')))
        return {
          name: this.known.get(full.toLowerCase()) ?? full,
          wording,
          anonymous: false,
          person: !single || this.people.has(bare(name[0]?.word ?? '')),
          resolved: full !== textOf(text, name),
        };
    }
    const head = headOf(words);
    const headWord = bare(head?.word ?? '');
    if (definite && words.length <= 2 && !words.some((word) => word.capital)) {
      const earlier = this.earlier(headWord, words.length === 1);
      if (earlier) return { ...earlier, wording, resolved: true };
    }
    const described = words.findLastIndex(
      (word) => !word.capital && (outletWords.has(word.word) || bodyWords.has(word.word)),
    );
    if (described >= 0 && words[described + 1]?.capital)
      return plain(textOf(text, words.slice(described + 1)), wording, false);
    if (words.length === 1 && head?.capital) {
      const body = this.bodies.get(headWord);
      const label = head.word.endsWith("'s") ? written.slice(0, -2) : written;
      return {
        ...plain(this.known.get(label.toLowerCase()) ?? label, wording, false),
        resolved: Boolean(body && body !== label),
      };
    }
    const anonymous = Boolean(
      head && !head.capital && anonymousNouns.has(headWord) && !words.some(isFullName),
    );
    return plain(
      anonymous || all[0]?.word !== 'the' ? stripDeterminer(text, all, anonymous) : written,
      wording,
      anonymous,
    );
  }

  /** "Analyst Ana Ruiz of the Port Institute": the person. */
  private withoutOrigin(words: readonly Token[]): readonly Token[] {
    const cut = words.findIndex(
      (word, i) => i > 1 && !word.capital && /^(?:of|at|from|with|for|in|who)$/.test(word.word),
    );
    if (cut < 2) return words;
    const before = words.slice(0, cut);
    const [titled, name] = splitRank(before);
    const last = bare(name.at(-1)?.word ?? '');
    const known = this.people.has(last) || titled.length > 0;
    return known &&
      name.length >= 2 &&
      isPersonal(name) &&
      name.every((word) => word.capital || particles.has(word.word))
      ? before
      : words;
  }

  private earlier(head: string, alone: boolean): Speaker | null {
    const described = this.described.get(head);
    if (described) return described;
    const office = this.offices.get(head);
    if (office && alone)
      return { name: office, wording: { start: 0, end: 0 }, anonymous: false, person: true, resolved: true };
    if (/^spokes/.test(head) && this.lastPerson) return this.lastPerson;
    if (/^(?:statement|post|communiqué|communique|tweet)$/.test(head)) return this.lastSpeaker;
    if (
      /^(?:agency|ministry|statement|report|organi[sz]ation|group|paper|newspaper|outlet|broadcaster|channel|company|institute|update|post|release|bulletin|service|charity|firm|body|centre|center|union|bank|council|commission|committee|department|office)$/.test(
        head,
      )
    ) {
      const body = this.bodies.get(head);
      if (body) return plain(body, { start: 0, end: 0 }, false);
      return /^(?:ministry|office|department|council|commission|committee|union|bank|center|centre)$/.test(
        head,
      )
        ? null
        : this.lastBody;
    }
    return null;
  }

  private full(text: string, name: readonly Token[]): string {
    const own = textOf(text, name);
    const one = name.length === 1 ? this.people.get(bare(name[0]?.word ?? '')) : undefined;
    return one ?? own.replace(/['’]s$/, '');
  }

  private remember(speaker: Speaker, words: readonly Token[]): Speaker {
    const head = bare(headOf(words)?.word ?? '');
    this.lastSpeaker = speaker;
    if (speaker.person) {
      this.lastPerson = speaker;
      const rank = words.findLast((word) => rankWords.has(word.word))?.word;
      if (rank) this.assign(rank, speaker.name);
      for (const word of words) {
        if (female.has(word.word)) this.genders.set(speaker.name, 'f');
        if (male.has(word.word)) this.genders.set(speaker.name, 'm');
      }
    } else {
      if ((/s$/.test(head) && !/(?:ss|us|'s)$/.test(head)) || many.test(head)) this.lastMany = speaker;
      if (human.test(head) || (speaker.anonymous && rankWords.has(head))) this.lastPerson = speaker;
      if (!speaker.anonymous) this.lastBody = speaker;
      this.described.set(head, speaker);
      if (words.some((word) => papers.has(word.word))) {
        this.described.set('paper', speaker);
        this.described.set('newspaper', speaker);
      }
    }
    return speaker;
  }
}

/** Whether the words could assert something: a proper name, a pronoun, people, a body, a document. */
export function canSpeak(words: readonly Token[]): boolean {
  const first = words[0];
  if (!first) return false;
  if (words.length === 1 && /^(?:he|she|they|it)$/.test(first.word)) return true;
  if (words.length === 3 && words[1]?.word === 'of' && words[2]?.word === 'them') return true;
  const head = headOf(words);
  if (head?.kind !== 'word') return false;
  const word = bare(head.word);
  if (head.capital)
    return !landWords.has(word) || bodyWords.has(word) || words.some((one) => rankWords.has(one.word));
  return speakerNouns.has(word) || speakerNouns.has(head.word) || (rankWords.has(word) && words.length < 12);
}

const joins = new Set(
  'of for in at from with on to into about among against over who which cited quoted familiar briefed close near based working inside within involved under whose speaking reviewed seen obtained published posted released issued signed known carried operating led'.split(
    ' ',
  ),
);

/** The word that a noun phrase is about: the last before its first preposition. */
export function headOf(words: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const word of words) {
    if (head && joins.has(word.word) && !word.capital) break;
    if (
      head &&
      !word.capital &&
      speakerNouns.has(head.word) &&
      /(?:ed|ing|ly)$/.test(word.word) &&
      !speakerNouns.has(word.word)
    )
      break;
    if (word.kind === 'mark' && word.word !== '“' && word.word !== '”') break;
    if (word.kind === 'word') head = word;
  }
  return head;
}

/** The text of some tokens that stand side by side. */
export function textOf(text: string, words: readonly Token[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return '';
  return text
    .slice(first.start, last.end)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A possessive's owner, a plural's as well. */
export function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (; to < tokens.length; to += 1) {
    const token = tokens[to] as Token;
    if (/'s?$/.test(tokens[to - 1]?.word ?? '')) break;
    if (token.capital) continue;
    const next = tokens[to + 1];
    const joined =
      particles.has(token.word) ||
      token.word === 'of' ||
      token.word === 'and' ||
      token.word === 'for' ||
      token.word === 'the';
    const further = next?.capital || (joined && tokens[to + 2]?.capital && next?.word === 'the');
    if (joined && further && token.word !== 'and') continue;
    if (token.word === '“' && next?.capital && tokens[to + 2]?.word === '”' && tokens[to + 3]?.capital) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

function splitRank(words: readonly Token[]): [Token[], Token[]] {
  const end = words.findLastIndex(
    (word, index) => rankWords.has(bare(word.word)) && index < words.length - 1,
  );
  let rest = words.slice(end + 1);
  if (end >= 0 && /^(?:of|for)$/.test(rest[0]?.word ?? '')) {
    const name = rest.findIndex((word) => !ministries.has(word.word));
    if (name > 0 && rest.length - name >= 2) rest = rest.slice(name);
  }
  const land = rest.findLastIndex(({ word }) => landWords.has(word));
  const behind = rest.slice(land + 1);
  if (
    end >= 0 &&
    land >= 0 &&
    words[end + 1]?.word === 'of' &&
    behind.length > 1 &&
    behind.length < 4 &&
    isPersonal(behind)
  )
    rest = behind;
  const first = rest[0];
  if (end >= 0 && first && !first.capital) return [[], [...words]];
  return [words.slice(0, words.length - rest.length), rest];
}

/** "The office of President X", "a lawyer for Governor X": somebody else than X. */
function speaksFor(titled: readonly Token[]): boolean {
  const at = titled.findLastIndex(({ word }) => /^(?:of|for|to)$/.test(word));
  const before = titled[at - 1];
  if (at < 1 || !before || before.capital || at === titled.length - 1) return false;
  return titled.slice(at + 1).every(({ word, capital }) => capital && rankWords.has(word));
}

function isPersonal(name: readonly Token[]): boolean {
  return name.every(
    (word) =>
      (word.kind === 'mark' && (word.word === '“' || word.word === '”')) ||
      ((word.capital || particles.has(word.word)) &&
        !bodyWords.has(bare(word.word)) &&
        !landWords.has(word.word)),
  );
}

function particleCount(name: readonly Token[]): number {
  return name.filter((word) => particles.has(word.word) || word.kind === 'mark').length;
}

function isFullName(word: Token, index: number, all: readonly Token[]): boolean {
  return (
    word.capital &&
    Boolean(all[index + 1]?.capital) &&
    index === all.length - 2 &&
    isPersonal(all.slice(index))
  );
}

function stripDeterminer(text: string, words: readonly Token[], anonymous: boolean): string {
  const first = words[0]?.word ?? '';
  const kept = first === 'his' || first === 'her' || (anonymous && first !== 'the');
  return textOf(text, !kept && determiners.has(first) && words.length > 1 ? words.slice(1) : words);
}

function isAcronym(text: string, word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end));
}

function plain(name: string, wording: Span, anonymous: boolean): Speaker {
  return { name, wording, anonymous, person: false, resolved: false };
}

/** The first full name of a person that stands in a line with a rank before it, or apart: "Statement by President Ruth Adan". */
export function personIn(text: string, tokens: readonly Token[]): { name: string; wording: Span } | null {
  let apart: Token[] | null = null;
  for (let i = 0; i < tokens.length; ) {
    if (!tokens[i]?.capital) {
      i += 1;
      continue;
    }
    const to = endOfName(tokens, i);
    const [titled, name] = splitRank(tokens.slice(i, to));
    const full = name.length > 1 && name.length < 5 && isPersonal(name) && !name.some(isOffice);
    if (full && titled.length > 0) return spelled(text, name);
    const alone =
      (i === 0 || tokens[i - 1]?.word !== 'of') && (to === tokens.length || tokens[to]?.kind === 'mark');
    if (full && alone && !apart) apart = name;
    i = to;
  }
  return apart && spelled(text, apart);
}

function isOffice({ word }: Token): boolean {
  return rankWords.has(bare(word)) || speakerNouns.has(bare(word)) || ministries.has(word);
}

function spelled(text: string, name: readonly Token[]): { name: string; wording: Span } {
  const wording = { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
  return { name: textOf(text, name).replace(/['’]s$/, ''), wording };
}
