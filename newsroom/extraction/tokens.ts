import type { Span } from './document';

/** One word, number or mark of a sentence. */
export type Token = Span & {
  /** In lower case, without invisible characters, with straight apostrophes. */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  capital: boolean;
  /** Stands between quotation marks. */
  quoted: boolean;
};

const pattern =
  /(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Brig|Gov|Sen|Rep|Rev|Jr|Sr|St)\.(?=\s)|(?<![\p{L}\p{N}])\p{Lu}\.(?=\s?\p{Lu})(?!\p{Lu}\.)|\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:(?:['’ʼ‑-]|\.(?=\p{L}\.))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200B-\u200D\u2060]*)*(?:(?<=\.\p{L})\.)?|\p{N}[\p{N}.,:/]*(?<=\p{N})(?:[-–‑]\p{L}+|(?:st|nd|rd|th|s|m|bn|k)(?!\p{L}))?|[“”„«»"]|[,;:()[\]—–!?…|]|\.+|[%$€£₴]/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const quotes = new Set(['“', '”', '„', '«', '»', '"']);

/**
 * Cuts a sentence into words, numbers and marks, and tells which of them stand between quotation marks.
 *
 * @param inQuote whether the sentence begins inside a quotation that an earlier one opened.
 * @returns the tokens in order, and whether a quotation is open at the end.
 */
export function tokenise(text: string, within: Span, inQuote = false): { tokens: Token[]; inQuote: boolean } {
  const tokens: Token[] = [];
  const part = text.slice(within.start, within.end);
  let open = inQuote;
  for (const match of part.matchAll(pattern)) {
    const written = match[0];
    const first = written.charCodeAt(0);
    const start = within.start + match.index;
    const end = start + written.length;
    if (quotes.has(written)) {
      const opens = written === '“' && open ? true : opensQuotation(written, open);
      tokens.push({ start, end, word: opens ? '“' : '”', kind: 'mark', capital: false, quoted: true });
      open = opens;
      continue;
    }
    const kind = /^\p{L}/u.test(written) ? 'word' : first >= 0x30 && first <= 0x39 ? 'number' : 'mark';
    const plain = written.length > 1 ? plainOf(written) : written;
    const word = plain.toLowerCase();
    const capital = kind === 'word' && plain[0] !== word[0];
    tokens.push({ start, end, word, kind, capital, quoted: open });
  }
  return { tokens, inQuote: open };
}

function plainOf(written: string): string {
  const plain = written.replace(invisible, '').replace(/[’ʼ]/g, "'");
  return /^\p{Lu}\p{Ll}{0,4}\.$/u.test(plain) ? plain.slice(0, -1) : plain;
}

function opensQuotation(mark: string, open: boolean): boolean {
  if (mark === '“') return !open;
  if (mark === '„' || mark === '«') return true;
  if (mark === '"') return !open;
  return false;
}
