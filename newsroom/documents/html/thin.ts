import { Parser } from 'htmlparser2';
import { RuleBroken } from '@/newsroom/errors';
import { type Dropped, limits } from '../document';

/** A page without what is no text, in bounds that a tree can be built of. */
export type ThinPage = {
  /** A page with one head and one body, whatever was given. */
  html: string;
  /** Whether it is a whole page, and not a piece of one that somebody copied. */
  isWhole: boolean;
  /** How many elements it has. */
  elements: number;
  jsonLd: string[];
  dropped: Dropped[];
};

const scripts = new Set(['script', 'style', 'noscript', 'template']);
/** Never text of a report, with all that is in them. */
const senseless = new Set(
  'svg math iframe object embed canvas audio video select button input textarea datalist dialog map applet frameset'.split(
    ' ',
  ),
);
const frame = new Set(['html', 'head', 'body']);
/** Elements without an end of their own in what is written. */
const unwritten = new Set([...frame, ...'br hr meta link base wbr img picture source'.split(' ')]);
const ofHead = new Set(['title', 'meta', 'link', 'base']);
const kept = new Set(
  'id name class href content property itemprop datetime pubdate lang rel role type start value'.split(' '),
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const hiddenClass = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|u-hidden)(?:\s|$)/;
const longestAttribute = 4000;
const longestJsonLd = 500_000;

/**
 * Streams a page once: what is no text (scripts, drawings, controls, what is hidden) falls away and is told, every element gets
 * an attribute of its own (`n17`), and a page that is built to be unreadable is refused before a tree is built of it.
 *
 * @throws RuleBroken document_too_deep
 */
export function thin(page: string): ThinPage {
  const head: string[] = [];
  const body: string[] = [];
  let out = body;
  let language = '';
  let isWhole = false;
  const jsonLd: string[] = [];
  const dropped: Dropped[] = [];
  let elements = 0;
  let depth = 0;
  let skip: {
    depth: number;
    why: Dropped['why'] | null;
    jsonLd: boolean;
    words: string[];
    length: number;
  } | null = null;

  const open = (name: string, attributes: Record<string, string>) => {
    depth++;
    if (depth > limits.depth || ++elements > limits.elements)
      throw new RuleBroken('document_too_deep', 'file');
    if (skip) return;
    const why = reasonToDrop(name, attributes);
    if (why) {
      const isJsonLd = name === 'script' && /ld\+json/i.test(attributes.type ?? '');
      skip = {
        depth,
        why: why === 'nothing' || isJsonLd ? null : why,
        jsonLd: isJsonLd,
        words: [],
        length: 0,
      };
      return;
    }
    if (frame.has(name)) {
      isWhole = true;
      if (name === 'html' && attributes.lang) language = attributesOf({ lang: attributes.lang });
      return;
    }
    out = ofHead.has(name) ? head : body;
    if (name === 'img') out.push(escaped(emojiOf(attributes.alt)));
    else if (name !== 'picture' && name !== 'source')
      out.push(`<${name} n${elements}=""${attributesOf(attributes)}>`);
  };
  const text = (words: string) => {
    if (!skip) out.push(escaped(words));
    else if (skip.length < (skip.jsonLd ? longestJsonLd : limits.droppedPiece)) {
      skip.words.push(words);
      skip.length += words.length;
    }
  };
  const close = (name: string) => {
    if (skip?.depth === depth) {
      const words = skip.words.join('');
      if (skip.jsonLd) jsonLd.push(words);
      else if (skip.why && words.trim()) dropped.push({ text: shortened(words, skip.why), why: skip.why });
      skip = null;
    } else if (!skip && !unwritten.has(name)) out.push(`</${name}>`);
    if (!skip && ofHead.has(name)) out = body;
    depth--;
  };

  const parser = new Parser(
    { onopentag: open, ontext: text, onclosetag: close },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < page.length; at += 65_536) parser.write(page.slice(at, at + 65_536));
  parser.end();
  const html = `<!doctype html><html${language}><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { html, isWhole, elements, jsonLd, dropped };
}

function reasonToDrop(name: string, attributes: Record<string, string>): Dropped['why'] | 'nothing' | null {
  if (scripts.has(name)) return 'script';
  if (senseless.has(name)) return name === 'select' || name === 'button' ? 'form' : 'nothing';
  if (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    hiddenStyle.test((attributes.style ?? '').slice(0, longestAttribute)) ||
    hiddenClass.test((attributes.class ?? '').slice(0, longestAttribute))
  )
    return name === 'body' || name === 'html' ? null : 'hidden';
  return null;
}

/** A picture that stands for a character, as in posts: its text. */
function emojiOf(alt = ''): string {
  return alt.length <= 14 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => kept.has(name) && value.length <= longestAttribute)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function shortened(words: string, why: Dropped['why']): string {
  const told = words.replace(/[ \t\r\n]+/g, ' ').trim();
  return why === 'script' && told.length > 200 ? `${told.slice(0, 200)} …` : told;
}
