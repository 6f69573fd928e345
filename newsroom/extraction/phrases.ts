import { compile } from './patterns';
import type { Token } from './tokens';

/**
 * Turns of phrase by their first word, so that a text is read once however many there are.
 * Each line is the first word (or several, `sign|signed`) and what follows it, as a pattern in which a space is any space:
 * `sign|signed up`, `all rights reserved`. Nothing behind the first word: it alone suffices.
 */
export class Phrases {
  private readonly byFirst = new Map<string, (RegExp | null)[]>();

  constructor(lines: string) {
    for (const line of lines.trim().split(/\s*\n\s*/)) {
      const cut = line.indexOf(' ');
      const first = cut < 0 ? line : line.slice(0, cut);
      const rest =
        cut < 0 ? null : compile(`\\s${line.slice(cut + 1).replaceAll(' ', '\\s')}(?![\\p{L}\\p{N}])`, 'iy');
      for (const word of first.split('|')) this.byFirst.set(word, [...(this.byFirst.get(word) ?? []), rest]);
    }
  }

  /** One of them begins any turn of phrase. */
  get firstWords(): ReadonlySet<string> {
    return new Set(this.byFirst.keys());
  }

  /** Whether one of them stands in a text, begun by one of some tokens of it. */
  stand(text: string, tokens: readonly Token[]): boolean {
    for (const token of tokens) {
      const patterns = this.byFirst.get(token.word);
      if (!patterns) continue;
      for (const pattern of patterns) {
        if (!pattern) return true;
        pattern.lastIndex = token.end;
        if (pattern.test(text)) return true;
      }
    }
    return false;
  }
}
