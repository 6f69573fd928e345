import type { Span } from './document';

/** A paragraph, a list's item, a heading: lines that belong together, in the order of the text. */
export type Block = Span & {
  shape: 'prose' | 'bullet' | 'heading' | 'label' | 'table' | 'rule' | 'image';
  /** Whether an empty line, or the text's beginning, stands before it. */
  apart: boolean;
};

type Line = Span & { shape: Block['shape'] | 'blank'; length: number };

const bullet = /^(?:[•·▪▫◦‣⁃○●■□►▶➤✓✔]|[-–—*+](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-zа-я][.)](?=\s))\s*/u;
const rule = /^(?:[-–—=_*~#\s]{3,}|[^\p{L}\p{N}]+)$/u;
const ends = /[.!?…:;。][”"’»')\]*_]*(?:\s*\[{1,2}\w{1,8}\]{1,2}(?:\([^)]*\))?)*\s*$/u;
const widestLine = 110;
const narrowestLine = 50;

/**
 * Cuts a text into its blocks: headings, list items, table rows, paragraphs. Lines that a mail program or a page
 * of paper broke are put together again; lines that stand alone stay alone.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  let apart = true;
  const close = () => {
    const width = run.reduce((widest, line) => Math.max(widest, line.length), 0);
    for (const block of joinLines(text, run, width, apart)) blocks.push(block);
    if (run.length > 0) apart = false;
    run = [];
  };
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = lineOf(text, at, end);
    if (line.shape === 'blank') {
      close();
      apart = true;
    } else run.push(line);
    at = end + 1;
  }
  close();
  return blocks;
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const length = end - from;
  if (start === end) return { start, end, shape: 'blank', length: 0 };
  const head = text.slice(start, Math.min(end, start + 240));
  return { start, end, shape: shapeOf(head, text.slice(Math.max(start, end - 80), end)), length };
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function shapeOf(head: string, tail: string): Block['shape'] {
  if (head.startsWith('|') || /\t[^\t]*\t/.test(head) || /\S \| [^|]* \| /.test(head)) return 'table';
  if (head.startsWith('![')) return 'image';
  if (rule.test(head)) return 'rule';
  if (/^#{1,6}\s*\S/.test(head)) return 'heading';
  if (bullet.test(head)) return 'bullet';
  return ends.test(tail) ? 'prose' : 'label';
}

function joinLines(text: string, lines: Line[], width: number, apart: boolean): Block[] {
  const blocks: Block[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const shape = line.shape as Block['shape'];
    if (last && before && continues(text, before, line, width)) {
      last.end = line.end;
      if (last.shape === 'label') last.shape = shape;
    } else blocks.push({ start: line.start, end: line.end, shape, apart: apart && !last });
    before = line;
  }
  return blocks;
}

const canContinue = new Set(['prose', 'label']);
const canBeContinued = new Set(['prose', 'label', 'bullet']);

function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (!canBeContinued.has(before.shape) || !canContinue.has(line.shape)) return false;
  if (before.length < 40 && (width > widestLine || width < narrowestLine)) return false;
  const first = firstWord(text, line);
  if (before.length >= 40 && /^\p{Ll}/u.test(first) && !isEnded(text, before)) return true;
  if (width > widestLine || width < narrowestLine) return false;
  return before.length + 1 + first.length > width;
}

function firstWord(text: string, line: Line): string {
  return text.slice(line.start, line.start + 40).match(/^\S+/)?.[0] ?? '';
}

function isEnded(text: string, line: Line): boolean {
  return ends.test(text.slice(Math.max(line.start, line.end - 80), line.end));
}

/** Where the words of a block begin: behind bullets, hashes, marks of quotation by mail, symbols. */
export function contentOf(text: string, block: Span): Span {
  let start = block.start;
  for (let turns = 0; turns < 4 && !beginsWithWord(text, start); turns += 1) {
    const head = text.slice(start, Math.min(block.end, start + 40));
    const skipped =
      head.match(/^(?:#{1,6}|>|[†‡§*_~]+(?=[^\s]))\s*/u)?.[0] ??
      head.match(bullet)?.[0] ??
      head.match(/^[\p{S}\p{Cf}\p{Mn}\p{Me}\s→➡]+(?<![$€£₴+])/u)?.[0] ??
      '';
    if (!skipped) break;
    start += skipped.length;
  }
  return { start: Math.min(start, block.end), end: block.end };
}

/** A word of two letters at least: no list's sign. */
function beginsWithWord(text: string, at: number): boolean {
  return /^[A-Za-zА-я]{2}/.test(text.slice(at, at + 2));
}
