import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DroppedBecause } from '../document';
import type { Block } from './blocks';
import type { ThinPage } from './thin';

/** What a block of a page is: part of the article, or why it is left out. */
export type Verdict = 'article' | DroppedBecause;

/** Readability looks at a page several times; one of more elements than an article has is judged by its own marks alone. */
const mostElements = 12_000;

/**
 * Tells the article of a page from what stands around and within it. Readability finds where the article is; what it loses
 * there is kept where it reads like prose, and what it keeps is left out where it is furniture by its role, class or words.
 *
 * @param page thinned: each element has an attribute of its own by which it is known again
 */
export function judgeBlocks(blocks: readonly Block[], { html, isWhole, elements }: ThinPage): Verdict[] {
  const isWithin = elements > mostElements ? withinMarked(blocks) : withinReadable(html);
  const reasons = new Map<Element, DroppedBecause | null>();
  const furniture = blocks.map((block) => furnitureOf(block, reasons));
  const inArticle = blocks.map(isWithin);
  const isFound = sum(blocks, (_, i) => !furniture[i] && inArticle[i]) >= (isWhole ? 200 : 1);
  const first = inArticle.findIndex((is, i) => is && !furniture[i]);
  const last = inArticle.findLastIndex((is, i) => is && !furniture[i]);
  return blocks.map((block, i) => {
    if (block.note !== null) return 'article';
    const reason = furniture[i];
    if (reason) return reason;
    if (!isFound || inArticle[i]) return 'article';
    const within = i > first && i < last;
    if (isProse(block) && (within || !isWhole)) return 'article';
    if (within && block.kind === 'heading' && inArticle[i + 1] && block.linked === 0) return 'article';
    return !isWhole && block.linked * 2 < block.text.length ? 'article' : 'not the article';
  });
}

function withinReadable(html: string): (block: Block) => boolean {
  const found = articleElements(html);
  return ({ element }) => ownNames(element).some((name) => found.has(name));
}

/** Where the page itself says what its article is. */
function withinMarked([first]: readonly Block[]): (block: Block) => boolean {
  const marked = first?.element.ownerDocument.querySelector('main, [role="main"], article');
  return ({ element }) => !marked || marked.contains(element);
}

/** Attributes that mark the elements which Readability keeps. */
function articleElements(html: string): Set<string> {
  const names = new Set<string>();
  const { document } = parseHTML(html);
  const article = new Readability<Element>(document as unknown as Document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const content = article?.content;
  if (!content) return names;
  for (const element of [content, ...content.querySelectorAll('*')])
    for (const name of ownNames(element)) names.add(name);
  return names;
}

function ownNames(element: Element): string[] {
  return element.getAttributeNames().filter((name) => /^n\d+$/.test(name));
}

const furnishing =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adslot|newsletter\w*|inlinesignup|signup|subscri\w+|promo\w*|related\w*|recommend\w*|read-?more|share\w*|sharing|social\w*|cookie\w*|consent|breadcrumbs?|paywall|outbrain|taboola|comments?|disqus|sponsor\w*|most-?(?:read|popular)|trending|sidebar|pagination|video|player|toolbar)(?=$|[\s_-])/i;
const advertisement = /(?:^|[\s_-])(?:ad|ads|advert\w*|adslot|sponsor\w*|promo\w*)(?=$|[\s_-])/i;
/** Lines that stand in articles of many sites and are none of their words. */
const labels =
  /^(?:story continues below(?: this)? ad(?:vertisement)?|advertisement|advert|реклама|click to play video.*|read more|читайте також|читайте также|share(?: this)?|sign up|subscribe|\d{1,2}:\d{2})[.:]?$/i;

/** Why a block is no part of any article, by its own words or by what it stands in; null when nothing says so. */
function furnitureOf(block: Block, known: Map<Element, DroppedBecause | null>): DroppedBecause | null {
  if (block.text.length <= 60 && labels.test(block.text.replace(/^- /, ''))) return 'advertisement';
  return reasonAround(block.element, known);
}

function reasonAround(
  element: Element | null,
  known: Map<Element, DroppedBecause | null>,
): DroppedBecause | null {
  if (
    !element ||
    element.localName === 'body' ||
    element.localName === 'html' ||
    element.localName === 'article'
  )
    return null;
  const before = known.get(element);
  if (before !== undefined) return before;
  const reason = ownReason(element) ?? reasonAround(element.parentElement, known);
  known.set(element, reason);
  return reason;
}

function ownReason(element: Element): DroppedBecause | null {
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  if (name === 'nav' || /^(?:navigation|menu|menubar|search|banner|toolbar)$/.test(role)) return 'menu';
  if (name === 'footer' || role === 'contentinfo')
    return element.closest('article, blockquote') ? null : 'menu';
  if (name === 'header')
    return element.closest('article, main') || element.querySelector('h1') ? null : 'menu';
  if (/^(?:complementary|dialog|alert|alertdialog)$/.test(role)) return 'not the article';
  const described = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
  if (!furnishing.test(described)) return null;
  const text = element.textContent ?? '';
  // A site that calls its whole article so.
  if (text.length > 3000 || (text.length > 600 && element.querySelectorAll('p').length > 4)) return null;
  return advertisement.test(described) ? 'advertisement' : 'not the article';
}

/** Whether a block reads like a sentence or more: long, ended, and not made of links. */
function isProse(block: Block): boolean {
  return block.text.length >= 80 && block.linked * 3 < block.text.length && /[.!?…”"»)\]]$/.test(block.text);
}

function sum(blocks: readonly Block[], counts: (block: Block, index: number) => boolean | undefined): number {
  return blocks.reduce((total, block, i) => total + (counts(block, i) ? block.text.length : 0), 0);
}
