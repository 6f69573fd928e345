import { rankWords } from '../reporting';
import type { Token } from '../tokens';

/** Titles before a name, and the office that a text calls their holder by. */
const spelledOut = new Map(
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
/** In tokens from the name. */
const farthestBehind = 8;
const farthestBefore = 11;

/** Who holds which office in a document, so that "the governor" is known: the last of whom it was said. */
export class Offices {
  private readonly holders = new Map<string, string>();

  holderOf(office: string): string | undefined {
    return this.holders.get(office);
  }

  assign(office: string, name: string): void {
    this.holders.set(office, name);
    const spelled = spelledOut.get(office);
    if (spelled) this.holders.set(spelled, name);
  }

  /** "Prime Minister Ana Ruiz": by one word of the office and by two. */
  assignTitle(title: readonly Token[], name: string): void {
    const last = title.at(-1)?.word;
    if (!last) return;
    this.assign(last, name);
    if (title.length > 1) this.assign(`${title.at(-2)?.word} ${last}`, name);
  }

  /** "The Minister of Health, Dr. Vera Lungu", "Vera Lungu, the health minister,": the office is hers. */
  readApposed(tokens: readonly Token[], from: number, to: number, name: string): void {
    if (tokens[to]?.word === ',') this.readBehind(tokens, to + 1, name);
    if (tokens[from - 1]?.word === ',') this.readBefore(tokens, from - 1, name);
  }

  private readBehind(tokens: readonly Token[], from: number, name: string): void {
    for (let i = from; i < from + farthestBehind; i += 1) {
      if (tokens[i]?.kind !== 'word' || /^(?:of|who|in|for|at)$/.test(tokens[i]?.word ?? '')) return;
      if (this.assignAt(tokens, i, name)) return;
    }
  }

  private readBefore(tokens: readonly Token[], comma: number, name: string): void {
    let first = -1;
    for (let i = comma - 1; i >= 0 && comma - i < farthestBefore && tokens[i]?.kind === 'word'; i -= 1) {
      if (rankWords.has(tokens[i]?.word ?? '')) first = i;
      if (/^(?:the|its|their|his|her)$/.test(tokens[i]?.word ?? '')) break;
    }
    if (first < 0) return;
    for (let i = first; i < comma && rankWords.has(tokens[i]?.word ?? ''); i += 1)
      this.assignAt(tokens, i, name);
  }

  /** Whether the last word of an office stands there. */
  private assignAt(tokens: readonly Token[], i: number, name: string): boolean {
    const word = tokens[i]?.word ?? '';
    if (!rankWords.has(word) || rankWords.has(tokens[i + 1]?.word ?? '')) return false;
    this.assign(word, name);
    const before = tokens[i - 1]?.word ?? '';
    if (rankWords.has(before)) this.assign(`${before} ${word}`, name);
    return true;
  }
}
