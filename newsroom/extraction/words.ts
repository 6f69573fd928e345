/** Longer ones are seldom met again. */
const longest = 24;
const slots = 1 << 14;
const written: string[] = new Array(slots).fill('');
const plain: string[] = new Array(slots).fill('');

/**
 * A word of a text in lower case, without invisible characters, with straight apostrophes. A report has the same
 * words again and again: one that was met before is not made anew, and lists of words find it faster.
 */
export function plainWord(text: string, start: number, end: number): string {
  if (end - start > longest) return madePlain(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 14)) & (slots - 1);
  const known = written[slot] as string;
  if (stands(known, text, start, end)) return plain[slot] as string;
  const fresh = cutFree(text.slice(start, end));
  const made = madePlain(fresh);
  written[slot] = fresh;
  plain[slot] = made;
  return made;
}

function stands(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i += 1)
    if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A cut of a long text would keep all of that text in memory. */
const cutFree = (word: string) => word.split('').join('');

function madePlain(word: string): string {
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) > 0x7e)
      return word
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/[’ʼ]/g, "'")
        .toLowerCase();
  return word.toLowerCase();
}

/** What lists of words, and forms of words, tell of a word: found out once for each word that is met. */
export class WordMarks {
  private readonly tests: ((word: string) => boolean)[] = [];
  private readonly known = new Map<string, number>();

  /**
   * @param words a list, or an expression for what they have.
   * @returns the mark that `of` sets for such a word.
   */
  add(words: ReadonlySet<string> | RegExp): number {
    if (this.tests.length === 30) throw new Error('More marks than a number has bits.');
    this.tests.push(words instanceof RegExp ? (word) => words.test(word) : (word) => words.has(word));
    return 1 << (this.tests.length - 1);
  }

  /**
   * An expression for stretches of a sentence (see plain-sentence.ts) that is tried only where a word stands without which
   * it cannot match.
   *
   * @param words what such a word has, in lower case.
   */
  guard(words: RegExp, expression: { test(text: string): boolean }): Guarded {
    return new Guarded(this.add(words), expression);
  }

  /** The marks of a word, as the bits of a number. */
  of(word: string): number {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    let marks = 0;
    for (let i = 0; i < this.tests.length; i += 1) if (this.tests[i]?.(word)) marks |= 1 << i;
    if (this.known.size >= mostKnown) this.known.clear();
    if (word.length <= longest) this.known.set(word, marks);
    return marks;
  }
}

const mostKnown = 20_000;

export class Guarded {
  constructor(
    private readonly mark: number,
    private readonly expression: { test(text: string): boolean },
  ) {}

  test(stretch: { readonly text: string; readonly marks: number }): boolean {
    return (stretch.marks & this.mark) !== 0 && this.expression.test(stretch.text);
  }
}
