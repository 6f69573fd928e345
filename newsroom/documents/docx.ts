import mammoth from 'mammoth';
import { RuleBroken } from '@/newsroom/errors';
import type { Contents, Origin, Proposal } from './document';
import { proposeFromFirstLines } from './first-lines';
import { ascii } from './form';
import { readHtml } from './html/read-html';
import { dayOf } from './written-day';
import { mustBeShallow, mustDefineNothing } from './xml';
import { unpack } from './zip';

/** The parts that hold words; pictures, fonts and what is embedded are never unpacked. */
const words =
  /^(?:word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels)|_rels\/\.rels|\[Content_Types\]\.xml|docProps\/core\.xml)$/;
const notWords = /^word\/(?:theme|fontTable|webSettings|settings|people|comments)/;

/**
 * Reads a Word file: paragraphs, headings, lists, tables, footnotes and endnotes, and what its properties say.
 *
 * @throws RuleBroken as unpack does, document_defines_entities, document_form_unknown, document_broken, at 'file'
 */
export async function readDocx(bytes: Uint8Array): Promise<Contents> {
  const parts = await unpack(
    bytes,
    (name) => name === 'mimetype' || (words.test(name) && !notWords.test(name)),
  );
  for (const part of parts.values()) {
    mustDefineNothing(part);
    mustBeShallow(ascii(part));
  }
  if (![...parts.keys()].some((name) => name.startsWith('word/')))
    throw new RuleBroken('document_form_unknown', 'file', { form: formOfArchive(parts) });
  const { text, notes, links, dropped, proposals } = readHtml(await toHtml(parts), {}, 'everything');
  const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
  const shown = proposeFromFirstLines(text);
  return {
    text,
    notes,
    links,
    dropped,
    proposals: {
      title: told(titleOf(property(core, 'dc:title'))) ?? proposals.title ?? shown.title,
      author: shown.author ?? told(property(core, 'dc:creator')),
      publishedOn: shown.publishedOn ?? told(dayOf(property(core, 'dcterms:created'))),
    },
  };
}

/** mammoth opens zips by itself, without bounds; it is given what was unpacked instead (`file`, which its types leave out). */
async function toHtml(parts: ReadonlyMap<string, Buffer>): Promise<string> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name);
      if (!part) throw new Error(`no part ${name}`);
      if (encoding === 'base64') return part.toString('base64');
      return encoding ? new TextDecoder(encoding).decode(part) : part;
    },
  };
  try {
    const html = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
      styleMap: ["p[style-name='Title'] => h1:fresh", 'p.Title => h1:fresh'],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    });
    return html.value;
  } catch (cause) {
    throw Object.assign(new RuleBroken('document_broken', 'file'), { cause });
  }
}

function formOfArchive(parts: ReadonlyMap<string, Buffer>): string {
  const kinds = `${parts.get('[Content_Types].xml') ?? ''}${parts.get('mimetype') ?? ''}`;
  if (kinds.includes('spreadsheet')) return 'a spreadsheet';
  if (kinds.includes('presentation')) return 'a presentation';
  if (kinds.includes('opendocument')) return 'an OpenDocument file';
  return kinds.includes('epub') ? 'a book (EPUB)' : 'a zip archive';
}

function property(core: string, name: string): string | null {
  const value = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,1000})</${name}>`).exec(core)?.[1];
  return (
    value
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .trim() || null
  );
}

/** A title, and not what the program put there when nobody gave one. */
export function titleOf(title: string | null): string | null {
  const isNone =
    !title ||
    title.length < 6 ||
    /^(?:microsoft word\b|untitled|document\d*$|slide \d|template)|\.(?:docx?|pdf|indd|qxd|rtf)$/i.test(
      title,
    );
  return isNone ? null : title.slice(0, 300);
}

function told(value: string | null, from: Origin = 'docx properties'): Proposal | undefined {
  return value ? { value, from } : undefined;
}
