import { parseHTML } from 'linkedom';
import { type Contents, type Dropped, limits, type Told } from '../document';
import { judgeBlocks } from './article';
import { absolute, type Block, blocksOf, joinBlocks, linksOf } from './blocks';
import { describePage } from './metadata';
import { linkNotes, notesOf } from './notes';
import { thin } from './thin';

/** How much of a page is taken: its article, or everything that is shown (what a DOCX or an e-mail was turned into). */
export type Taken = 'article' | 'everything';

/**
 * Reads a page, or a piece of one that somebody copied: the article's text with its notes, and what the page says of itself.
 *
 * @throws RuleBroken document_too_deep
 */
export function readHtml(page: string, told: Told, taken: Taken = 'article'): Contents {
  const thinned = thin(page);
  const { html, jsonLd, dropped } = thinned;
  const document = parseHTML(html).document as unknown as Document;
  const base =
    absolute(document.querySelector('base')?.getAttribute('href') ?? null, told.url ?? null) ??
    told.url ??
    null;
  const proposals = describePage(document, jsonLd, base);
  const links = linkNotes(document);
  const blocks = blocksOf(document.body, links, base);
  const verdicts = taken === 'article' ? judgeBlocks(blocks, thinned) : blocks.map(() => 'article' as const);
  const title = headline(blocks, proposals.title?.value);
  if (title >= 0) verdicts[title] = 'article';

  const keptBlocks = blocks.filter((_, i) => verdicts[i] === 'article');
  const bodies = new Map(
    blocks.flatMap((block) => (block.note === null ? [] : [[block.note, bodyOf(block)]])),
  );
  return {
    text: joinBlocks(keptBlocks),
    proposals,
    notes: notesOf(links, bodies),
    links: linksOf(keptBlocks),
    dropped: [...leftOut(blocks, verdicts), ...dropped],
  };
}

/** The heading that gives the page's title, which stands above the article. */
function headline(blocks: readonly Block[], title: string | undefined): number {
  if (!title) return -1;
  const told = folded(title);
  return blocks.findIndex(
    (block) =>
      block.element.localName === 'h1' && block.text.length >= 8 && told.startsWith(folded(block.text)),
  );
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const bodyOf = (block: Block) => block.text.slice(block.text.indexOf(']') + 1).trim();

/** Neighbours that were left out for one reason are told together. */
function leftOut(blocks: readonly Block[], verdicts: readonly string[]): Dropped[] {
  const pieces: Dropped[] = [];
  let previous = -2;
  blocks.forEach((block, i) => {
    const why = verdicts[i];
    if (why === 'article') return;
    const last = pieces.at(-1);
    if (last && last.why === why && previous === i - 1 && last.text.length < limits.droppedPiece)
      last.text += `\n${block.text}`;
    else pieces.push({ text: block.text, why: why as Dropped['why'] });
    previous = i;
  });
  return pieces;
}
