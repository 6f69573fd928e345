import { type DocumentLink, limits } from '../document';
import type { NoteLinks } from './notes';
import { trimmed, Words } from './words';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'note';

/** A piece of a page that stands by itself: a paragraph, a line of a list, a row of a table. */
export type Block = {
  kind: BlockKind;
  text: string;
  /** The element that it stands in. */
  element: Element;
  /** How many of its characters are links. */
  linked: number;
  links: DocumentLink[];
  /** Label of the note whose body it is. */
  note: string | null;
};

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);

const senseless = new Set(['head', 'title', 'meta', 'link', 'base']);

/** Splits a page into its blocks, in order. White space is folded as a browser does; every other character stays. */
export function blocksOf(root: Element, notes: NoteLinks, base: string | null): Block[] {
  const blocks: Block[] = [];
  const numbers = new Map<Element, number>();
  const words = new Words();
  let linked = 0;
  let links: DocumentLink[] = [];

  const end = (kind: BlockKind, element: Element) => {
    push(kind, element, words.take(), null);
  };
  const push = (kind: BlockKind, element: Element, text: string, note: string | null) => {
    if (/[^\s\u200B\uFEFF]/.test(text)) {
      const lead = kind === 'item' ? leadOf(element, numbers) : '';
      blocks.push({ kind, text: lead + text, element, linked, links, note });
    }
    linked = 0;
    links = [];
  };

  const children = (element: Element, block: Element, flat = false) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words.add(child.nodeValue ?? '');
      else if (child.nodeType === 1) visit(child as Element, block, flat);
    }
  };

  /** @param flat whether blocks within are told in one line, as in a cell of a table */
  const visit = (element: Element, block: Element, flat: boolean) => {
    const name = element.localName;
    if (name === 'br') words.put(flat ? ' ' : '\n');
    else if (name === 'a') link(element);
    else if (name === 'sup') raised(element);
    else if (senseless.has(name)) return;
    else if (inline.has(name)) children(element, block, flat);
    else if (flat) {
      words.add(' ');
      children(element, block, flat);
      words.add(' ');
    } else {
      end(kindOf(block), block);
      if (name === 'pre') preformatted(element);
      else if (name === 'tr' && isRow(element)) row(element);
      else if (notes.bodies.has(element)) noteBody(element);
      else {
        children(element, element);
        end(kindOf(element), element);
      }
    }
  };

  const link = (element: Element) => {
    if (notes.back.has(element)) return;
    const label = notes.markers.get(element);
    if (label !== undefined) {
      words.put(/\[ ?$/.test(words.tail) ? label : `[${label}]`);
      return;
    }
    const [before, mark] = [words.length, words.mark()];
    children(element, element, true);
    linked += words.length - before;
    const url = absolute(element.getAttribute('href'), base);
    if (url) links.push({ text: words.since(mark).trim().slice(0, 300), url });
  };

  const raised = (element: Element) => {
    const text = (element.textContent ?? '').trim();
    if (element.querySelector('a') || !/^\d{1,3}$/.test(text)) children(element, element, true);
    else if (/\d$/.test(words.tail) || /(?:^|[^\p{L}])[kcdmµ]?m$/u.test(words.tail.slice(-4)))
      words.put([...text].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''));
    else words.put(`[${text}]`);
  };

  const row = (element: Element) => {
    const texts: string[] = [];
    for (const cell of element.children) {
      children(cell, cell, true);
      texts.push(words.take().replace(/\s+/g, ' '));
    }
    push('row', element, trimmed(texts.join('\t'), '\t'), null);
  };

  const noteBody = (element: Element) => {
    const label = notes.bodies.get(element) ?? '';
    const before = blocks.length;
    children(element, element);
    end('note', element);
    const parts = blocks.splice(before);
    const said = withoutLabel(parts.map((part) => part.text.replace(/\n/g, ' ')).join(' '), label);
    links = parts.flatMap((part) => part.links);
    const url = links.find((one) => !said.includes(one.url.replace(/\/$/, '')))?.url;
    push('note', element, `[${label}] ${said}${url ? ` ${url}` : ''}`, label);
  };

  const preformatted = (element: Element) => {
    const text = (element.textContent ?? '').replace(/\r\n?/g, '\n');
    push('paragraph', element, trimmed(text, '\n').trimEnd(), null);
  };

  children(root, root);
  end('paragraph', root);
  return blocks;
}

function kindOf(element: Element): BlockKind {
  if (/^h[1-6]$/.test(element.localName)) return 'heading';
  if (element.localName === 'li' || element.parentElement?.localName === 'li') return 'item';
  return 'paragraph';
}

/** What stands before a line of a list: a hyphen or its number, further in for a list within a list. */
function leadOf(element: Element, numbers: Map<Element, number>): string {
  const item = element.localName === 'li' ? element : element.parentElement;
  if (item?.localName !== 'li') return '';
  const list = item.parentElement;
  let level = -1;
  for (let at: Element | null = list; at; at = at.parentElement) if (/^[ou]l$/.test(at.localName)) level++;
  const indent = '  '.repeat(Math.min(Math.max(level, 0), 6));
  // A further paragraph of the same item.
  if (numbers.has(item)) return `${indent}  `;
  numbers.set(item, 0);
  if (list?.localName !== 'ol') return `${indent}- `;
  const number = numbers.get(list) ?? (Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1);
  numbers.set(list, number + 1);
  return `${indent}${number}. `;
}

/** A row of figures; a table that only arranges a page is none. */
function isRow(row: Element): boolean {
  if (row.querySelector('table') || row.children.length < 2) return false;
  return [...row.children].every((cell) => (cell.textContent ?? '').length < 2000);
}

function withoutLabel(body: string, label: string): string {
  const lead = body.match(/^\s*(?:\d+\.\s+)?[[(]?\s?([0-9ivxlcdm]{1,8})\s?[\].):]{0,2}\s+/i);
  const isOwn = lead?.[1]?.toLowerCase() === label.toLowerCase();
  return (isOwn && lead ? body.slice(lead[0].length) : body)
    .replace(/^[\s^-]+/, '')
    .trim()
    .slice(0, 5000);
}

export function absolute(href: string | null, base: string | null): string | null {
  if (!href || href.startsWith('#') || href.length > 2000) return null;
  try {
    const url = new URL(href, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The blocks as a text: blank lines part them, lines of one list or table follow each other. */
export function joinBlocks(blocks: readonly Block[]): string {
  let text = '';
  let last: Block | undefined;
  for (const block of blocks) {
    const together = last && last.kind === block.kind && /^(?:item|row|note)$/.test(block.kind);
    text += (last ? (together ? '\n' : '\n\n') : '') + block.text;
    last = block;
  }
  return text ? `${text}\n` : '';
}

export function linksOf(blocks: readonly Block[]): DocumentLink[] {
  return blocks.flatMap((block) => block.links).slice(0, limits.links);
}
