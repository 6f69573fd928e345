import type { Span } from './document';
import { fold } from './fold';
import { plainWord, type WordMarks } from './words';

/**
 * A sentence in plain marks (see fold.ts) with its words. All that look for something in it share one, and try an
 * expression only where a word stands without which it cannot match.
 */
export class PlainSentence {
  /** Where its runs of letters begin and end. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly marked: { marks: WordMarks; ofWords: number[] }[] = [];

  constructor(readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      if (!isLetter(text.charCodeAt(at))) continue;
      this.starts.push(at);
      while (isLetter(text.charCodeAt(at))) at++;
      this.ends.push(at);
    }
  }

  /** What stands before a place of the sentence, no longer than that. */
  before(at: number, length: number, marks: WordMarks): Stretch {
    return this.stretch(Math.max(0, at - length), at, marks);
  }

  /** What stands behind a place of the sentence. */
  after(at: number, length: number, marks: WordMarks): Stretch {
    return this.stretch(at, Math.min(this.text.length, at + length), marks);
  }

  private stretch(start: number, end: number, marks: WordMarks): Stretch {
    const ofWords = this.marksOf(marks);
    let found = 0;
    for (let i = this.firstBehind(start); i < this.starts.length; i++) {
      const [from, to] = [this.starts[i] as number, this.ends[i] as number];
      if (from >= end) break;
      const whole = from >= start && to <= end;
      found |= whole
        ? (ofWords[i] as number)
        : marks.of(plainWord(this.text, Math.max(from, start), Math.min(to, end)));
    }
    return new Stretch(this.text.slice(start, end), found);
  }

  /** The first word that ends behind a place. */
  private firstBehind(at: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private marksOf(marks: WordMarks): number[] {
    for (const known of this.marked) if (known.marks === marks) return known.ofWords;
    const ofWords: number[] = [];
    for (let i = 0; i < this.starts.length; i++)
      ofWords.push(marks.of(plainWord(this.text, this.starts[i] as number, this.ends[i] as number)));
    this.marked.push({ marks, ofWords });
    return ofWords;
  }
}

/** A part of a sentence, with what its words tell. */
export class Stretch {
  constructor(
    readonly text: string,
    readonly marks: number,
  ) {}
}

/** What `\p{L}` stands for in patterns.ts, so that a word here is a word there. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x370 && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff);
}

let latest: { text: string; within: Span; sentence: PlainSentence } | null = null;

/** The sentence at a place of a text; whoever asks for the one that was asked for last gets the same. */
export function plainSentenceAt(text: string, { start, end }: Span): PlainSentence {
  if (latest && latest.within.start === start && latest.within.end === end && latest.text === text)
    return latest.sentence;
  const sentence = new PlainSentence(fold(text.slice(start, end)));
  latest = { text, within: { start, end }, sentence };
  return sentence;
}
