/** Gathers the words of one block, white space folded as a browser does. Linear in length, however many pieces there are. */
export class Words {
  private pieces: string[] = [];
  /** The last few characters. */
  tail = '';
  length = 0;

  /** Adds text; runs of white space become one space, and none stands at a line's beginning. */
  add(text: string): void {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    const isAtStart = this.tail === '' || this.tail.endsWith(' ') || this.tail.endsWith('\n');
    this.put(isAtStart && folded.startsWith(' ') ? folded.slice(1) : folded);
  }

  /** Adds text as it is. */
  put(text: string): void {
    if (!text) return;
    this.pieces.push(text);
    this.length += text.length;
    this.tail = (text.length >= 8 ? text : this.tail + text).slice(-8);
  }

  /** A mark to ask `since` with. */
  mark(): number {
    return this.pieces.length;
  }

  /** What was added since a mark. */
  since(mark: number): string {
    return this.pieces.slice(mark).join('');
  }

  /** The words without space around their lines; it is empty afterwards. */
  take(): string {
    const text = this.pieces
      .join('')
      .split('\n')
      .map((line) => trimmed(line, ' '))
      .join('\n');
    this.pieces = [];
    this.tail = '';
    this.length = 0;
    return trimmed(text, ' \n');
  }
}

/** A text without certain characters at its ends. */
export function trimmed(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
