import { judge, type NoClaim } from './assertion';
import { type Attribution, findAttribution } from './attribution';
import { findCyrillicAttribution } from './attribution-cyrillic';
import { type Block, contentOf, findBlocks } from './blocks';
import { splitBySpeaker } from './clauses';
import { withoutDateline, withoutLabel } from './datelines';
import type { DocumentFacts, Span } from './document';
import { type ExclusionReason, reasonsOf } from './exclusions';
import { Narrator } from './narrator';
import { refersBack } from './refers-back';
import { wordSet } from './reporting';
import { findSentences } from './sentences';
import { asRunningText } from './shouted';
import { Speakers } from './speakers';
import { type Token, tokenise } from './tokens';
import { weighByTone } from './tone';

/** A sentence of a document, as the rules see it. */
export type ReadSentence = Span & {
  tokens: Token[];
  /** Number of its paragraph. */
  block: number;
  role: 'body' | 'headline' | 'bullet' | 'summary';
  attribution: Attribution | null;
  /** The attribution stands in another sentence. */
  carried: boolean;
  /** See Judgement. */
  anchors: number;
  strength: number;
  /** Null for a claim. */
  no: NoClaim | ExclusionReason | 'heading' | null;
};

/** In UTF-16 units; what is longer is no sentence that a person wrote. */
const longestSentence = 3_000;
const shortestSentence = 6;
const summaryHeading =
  /^(?:key (?:takeaways?|points|findings|messages|developments|facts|events|updates?)|highlights|summary|executive summary|in brief|at a glance|overview|toplines?|top ?lines?|main points|what (?:we know|you need to know)|the latest)\b.{0,20}$/i;
/** Before a name at the head of a transcript's answer; "Major" or "General" head other labels as well. */
const holders = wordSet(
  'president minister prime governor mayor senator ambassador secretary chancellor king queen pope dr mr mrs ms prof spokesperson spokesman spokeswoman',
);
const dangling =
  /(?:,|\b(?:to|of|the|a|an|in|on|at|by|for|from|with|and|or|that|as|is|are|was|were|has|have|its|their|his|her))$/i;

/**
 * Reads a document once, from its beginning to its end: every sentence with who asserts it and whether it is a claim.
 *
 * @param opaque addresses and note markers, in order: what stands in them ends no sentence.
 */
export function readDocument(text: string, facts: DocumentFacts, opaque: readonly Span[]): ReadSentence[] {
  const reader = new Reader(text, facts, opaque);
  return reader.read();
}

class Reader {
  private readonly speakers: Speakers;
  private readonly narrator = new Narrator();
  private readonly sentences: ReadSentence[] = [];
  private readonly blocks: Block[];
  private readonly reasons: (ExclusionReason | null)[];
  /** "The ministry said:" — holds for the items below. */
  private lead: Attribution | null = null;
  /** The speaker of the quotation that may go on in the next paragraph. */
  private last: { attribution: Attribution; block: number; quoted: boolean } | null = null;
  /** Counts the blocks of running text: boxes and lines between them part nothing. */
  private paragraph = 0;
  /** "Mayor Lily Kwan: “…”" — holds for the paragraph. */
  private labelled: { attribution: Attribution; quoted: boolean } | null = null;
  private inSummary = false;
  private begun = false;

  constructor(
    private readonly text: string,
    private readonly facts: DocumentFacts,
    private readonly opaque: readonly Span[],
  ) {
    this.speakers = new Speakers(facts.knownSources);
    this.blocks = findBlocks(text);
    this.reasons = reasonsOf(text, this.blocks);
  }

  read(): ReadSentence[] {
    for (const [index, block] of this.blocks.entries()) this.readBlock(block, index);
    weighByTone(this.text, this.sentences);
    this.narrate();
    return this.sentences;
  }

  /** What nobody is named for is the word of whoever speaks in the first person. */
  private narrate(): void {
    const narration = this.narrator.find(this.text, this.facts.publisher);
    if (!narration) return;
    for (const sentence of this.sentences)
      if (sentence.attribution === null && sentence.role !== 'headline') {
        sentence.attribution = narration;
        sentence.carried = true;
      }
  }

  private readBlock(block: Block, index: number): void {
    if (block.shape === 'table' || block.shape === 'rule' || block.shape === 'image') return;
    if (block.end - block.start < shortestSentence) return;
    const content = contentOf(this.text, block);
    if (content.end - content.start < shortestSentence) return;
    const heading =
      block.shape === 'heading' ||
      (block.shape === 'label' && !this.isRunning(content, index)) ||
      this.isLead(content);
    if (heading) {
      this.readHeading(content, index);
      return;
    }
    if (block.shape !== 'bullet') {
      this.lead = null;
      if (this.inSummary && block.shape === 'prose' && this.blocks[index - 1]?.shape === 'bullet')
        this.inSummary = false;
    }
    if (this.reasons[index] === null) this.paragraph += 1;
    const body = withoutDateline(this.text, content);
    let inQuote = false;
    const from = this.sentences.length;
    this.labelled = null;
    for (const span of findSentences(this.text, body, this.opaque))
      inQuote = this.readSentence(span, block, index, inQuote);
    this.settleQuotations(from);
    this.forget(from);
    const last = this.sentences.at(-1);
    if (last && this.text[block.end - 1] === ':' && block.shape !== 'bullet') this.lead = last.attribution;
  }

  /** A line without a full stop that is a sentence all the same: long, or cut where a link stood. */
  private isRunning(content: Span, index: number): boolean {
    const length = content.end - content.start;
    if (length < 40) return false;
    const written = this.text.slice(content.start, Math.min(content.end, content.start + 600));
    const words = written.split(/\s+/);
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (words.length < 8 || capitals > words.length * 0.55) return false;
    if (/[а-яіїєґ]{3}/i.test(written)) return words.length >= 8;
    if (dangling.test(written) && !/\b(?:check out|click|read|see|visit)\b/i.test(written)) return true;
    return (
      words.length >= 17 &&
      (this.blocks[index - 1]?.shape === 'prose' || this.blocks[index + 1]?.shape === 'prose')
    );
  }

  /** "**Key developments:**", "What happened next?" on a line of its own. */
  private isLead(content: Span): boolean {
    if (content.end - content.start > 90) return false;
    const written = this.text.slice(content.start, content.end).replace(/[*_#\s]+$/, '');
    return (
      (/:$/.test(written) &&
        !/\b(?:said|says|told|stated|wrote|added|according|reported)\b/i.test(written)) ||
      /\?$/.test(written)
    );
  }

  private readHeading(content: Span, index: number): void {
    const written = this.text
      .slice(content.start, Math.min(content.end, content.start + 200))
      .replace(/[*_#:\s]+$/, '');
    this.lead = null;
    this.inSummary =
      summaryHeading.test(written) && /takeaway|highlight|summary|points|glance|brief/i.test(written);
    if (content.end - content.start > 400) return;
    const story = !this.begun && this.reasons[index] === null;
    const tokens = story ? tokenise(this.text, content).tokens : [];
    const role = tokens.length >= 5 ? 'headline' : 'body';
    this.sentences.push({ ...withoutClaim(content, this.paragraph, role, 'heading'), tokens });
  }

  private readSentence(whole: Span, block: Block, index: number, inQuote: boolean): boolean {
    const trimmed = trimMarks(this.text, whole);
    const span = withoutLabel(this.text, trimmed);
    if (span.start > trimmed.start) this.labelled = this.speakerOf({ start: trimmed.start, end: span.start });
    if (span.end - span.start > longestSentence || span.end <= span.start) return false;
    const reason = this.reasons[index] ?? null;
    const role = this.inSummary ? 'summary' : block.shape === 'bullet' ? 'bullet' : 'body';
    if (reason) {
      this.sentences.push(withoutClaim(span, this.paragraph, role, reason));
      return false;
    }
    const read = tokenise(this.text, span, inQuote);
    const { tokens } = read;
    if (tokens.length < 4) return read.inQuote;
    const halves = splitBySpeaker(this.text, span, tokens, this.speakers, this.facts.publisher);
    if (halves) {
      for (const half of halves) this.add(half, tokenise(this.text, half).tokens, block, role);
    } else this.add(span, tokens, block, role);
    return read.inQuote;
  }

  private add(span: Span, tokens: Token[], block: Block, role: ReadSentence['role']): void {
    const index = this.paragraph;
    const cyrillic = isCyrillic(tokens);
    const running = asRunningText(this.text, tokens);
    const own = cyrillic
      ? findCyrillicAttribution(this.text, tokens, this.speakers)
      : findAttribution(this.text, running, this.speakers, this.facts.publisher);
    this.speakers.read(this.text, running);
    this.narrator.hear(tokens);
    const quoted = isQuotation(tokens);
    const carried = own ? null : this.carried(quoted, block, index);
    const attribution = own ?? carried;
    const place = block.shape === 'bullet' ? 'item' : block.shape === 'label' ? 'line' : 'sentence';
    const { no, anchors, strength } = judge(
      this.text,
      span,
      tokens,
      attribution,
      place,
      this.speakers.isName(tokens[0]?.word ?? ''),
    );
    const back = own !== null && !quoted && refersBack(tokens) ? this.giveBack(own, index) : false;
    if (!no) this.begun = true;
    this.sentences.push({
      start: span.start,
      end: span.end,
      tokens,
      block: index,
      role,
      attribution,
      carried: carried !== null,
      anchors,
      strength,
      no: back ? 'fragment' : no,
    });
    if (own) this.last = { attribution: own, block: index, quoted: tokens.some((token) => token.quoted) };
    else if (!quoted) this.last = null;
    else if (this.last) this.last.block = index;
  }

  /** "This was reported by the mayor": whatever stands before it and names nobody. */
  private giveBack(attribution: Attribution, index: number): boolean {
    const { length } = this.sentences;
    const block = this.sentences.at(-1)?.block;
    let given = false;
    for (let i = length - 1; i >= 0; i -= 1) {
      const sentence = this.sentences[i] as ReadSentence;
      if (sentence.block !== block || index - sentence.block > 1) break;
      if (sentence.attribution) break;
      if (sentence.role === 'headline' || sentence.no !== null) continue;
      sentence.attribution = attribution;
      sentence.carried = true;
      given = true;
    }
    return given;
  }

  private speakerOf(label: Span): typeof this.labelled {
    const { tokens } = tokenise(this.text, label);
    const words = tokens.filter(({ kind }) => kind === 'word');
    const quoted = /["“«]/.test(this.text[label.end] ?? '');
    const known =
      this.speakers.knows(words) &&
      (quoted || words.some(({ word }) => holders.has(word)) || words.length < 3);
    const speaker = known ? this.speakers.resolve(this.text, words) : null;
    if (!speaker?.person) return null;
    this.speakers.read(this.text, tokens);
    return {
      attribution: {
        steps: [{ ...speaker, verb: 'said', role: 'speaker' }],
        manner: 'leading',
        contentFrom: 0,
      },
      quoted,
    };
  }

  private carried(quoted: boolean, block: Block, index: number): Attribution | null {
    if (this.labelled && (quoted || !this.labelled.quoted)) return this.labelled.attribution;
    this.labelled = null;
    if (block.shape === 'bullet' && this.lead) return this.lead;
    if (!quoted || !this.last) return null;
    return index - this.last.block <= 1 ? this.last.attribution : null;
  }

  /** The words of what is no claim are needed no more: a long document has many. */
  private forget(from: number): void {
    for (let i = from; i < this.sentences.length; i += 1) {
      const sentence = this.sentences[i] as ReadSentence;
      if (sentence.no !== null) sentence.tokens = [];
    }
  }

  /** The first sentences of a quotation whose speaker is named behind its last. */
  private settleQuotations(from: number): void {
    let next: ReadSentence | null = null;
    for (let i = this.sentences.length - 1; i >= from; i -= 1) {
      const sentence = this.sentences[i] as ReadSentence;
      if (sentence.attribution && !sentence.carried) {
        next = sentence.attribution.manner === 'trailing' && sentence.tokens[0]?.quoted ? sentence : null;
        continue;
      }
      if (!isQuotation(sentence.tokens)) {
        next = null;
        continue;
      }
      if (next) {
        sentence.attribution = next.attribution;
        sentence.carried = true;
      }
    }
  }
}

function withoutClaim(
  { start, end }: Span,
  block: number,
  role: ReadSentence['role'],
  no: ReadSentence['no'],
): ReadSentence {
  return {
    start,
    end,
    tokens: [],
    block,
    role,
    attribution: null,
    carried: false,
    anchors: 0,
    strength: 0,
    no,
  };
}

/** Nearly all of it stands between quotation marks. */
function isQuotation(tokens: readonly Token[]): boolean {
  let quoted = 0;
  for (const token of tokens) if (token.quoted) quoted += 1;
  return quoted > tokens.length * 0.8;
}

function isCyrillic(tokens: readonly Token[]): boolean {
  let cyrillic = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    const code = token.word.charCodeAt(0);
    if (code >= 0x400 && code < 0x530) cyrillic += 1;
  }
  return cyrillic * 2 > words;
}

/** Marks of emphasis and signs around a sentence are no part of it. */
function trimMarks(text: string, span: Span): Span {
  let { start, end } = span;
  if (!isPlain(text.charCodeAt(start)))
    start +=
      text
        .slice(start, Math.min(end, start + 30))
        .match(/^(?:[*_†‡§>~\s]|(?![$€£₴+])[\p{S}\p{Cf}\p{Mn}])+/u)?.[0].length ?? 0;
  if (!isPlain(text.charCodeAt(end - 1)))
    end -=
      text
        .slice(Math.max(start, end - 30), end)
        .match(/(?:[*_†‡§~\s]|(?![$€£₴%])[\p{So}\p{Cf}\p{Mn}])+$/u)?.[0].length ?? 0;
  return { start, end: Math.max(start, end) };
}

/** A letter, a digit, a full stop: nothing to trim. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2e
  );
}
