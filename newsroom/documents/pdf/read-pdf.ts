import { getDocumentProxy } from 'unpdf';
import { RuleBroken } from '@/newsroom/errors';
import { type Contents, limits, type Proposal } from '../document';
import { titleOf } from '../docx';
import { proposeFromFirstLines } from '../first-lines';
import { languageOf } from '../html/metadata';
import { dayOf } from '../written-day';
import { type Line, linesOf, type TextPiece } from './lines';
import { paragraphsOf, withoutFurniture } from './paragraphs';

/**
 * Reads the text of a PDF: lines by where they stand, paragraphs by the space between them, notes by their raised markers.
 * Pictures are never decoded, and nothing in the file is run.
 *
 * @throws RuleBroken document_locked, document_broken, document_too_many_pages, document_without_text, text_too_long
 */
export async function readPdf(bytes: Uint8Array): Promise<Contents> {
  const pdf = await opened(bytes);
  if (pdf.numPages > limits.pages)
    throw new RuleBroken('document_too_many_pages', 'file', { pages: pdf.numPages, most: limits.pages });
  try {
    const pages = await pagesOf(pdf);
    const { kept, dropped } = withoutFurniture(pages);
    const text = paragraphsOf(kept);
    if (!text.trim()) throw new RuleBroken('document_without_text', 'file');
    const shown = proposeFromFirstLines(text);
    const info = await informationOf(pdf);
    return {
      text,
      dropped,
      proposals: {
        title: info.title ?? largestLine(kept[0] ?? []) ?? shown.title,
        author: shown.author ?? info.author,
        publishedOn: shown.publishedOn ?? info.publishedOn,
        language: info.language,
      },
    };
  } catch (cause) {
    if (cause instanceof RuleBroken) throw cause;
    throw Object.assign(new RuleBroken('document_broken', 'file'), { cause });
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: the library takes what it is given away.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw Object.assign(new RuleBroken(isLocked ? 'document_locked' : 'document_broken', 'file'), { cause });
  }
}

async function pagesOf(pdf: Pdf): Promise<Line[][]> {
  const pages: Line[][] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.filter((item) => 'str' in item) as TextPiece[];
    length += pieces.reduce((sum, piece) => sum + piece.str.length, 0);
    if (length > limits.text) throw new RuleBroken('text_too_long', 'file', { length, longest: limits.text });
    pages.push(linesOf(pieces));
    page.cleanup();
  }
  return pages;
}

async function informationOf(pdf: Pdf) {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const fields = info as Record<string, unknown>;
  const field = (name: string) =>
    typeof fields[name] === 'string' ? fields[name].replace(/\s+/g, ' ').trim().slice(0, 300) : null;
  const told = (value: string | null): Proposal | undefined =>
    value ? { value, from: 'pdf information' } : undefined;
  return {
    title: told(titleOf(field('Title'))),
    author: told(field('Author')),
    // D:20250721104500+02'00'
    publishedOn: told(
      dayOf(
        field('CreationDate')
          ?.match(/^D:(\d{8})/)?.[1]
          ?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
      ),
    ),
    language: told(languageOf(field('Language'))),
  };
}

/** The largest line of the first page, with those of the same size that follow it, where it is larger than the text. */
function largestLine(lines: readonly Line[]): Proposal | undefined {
  const largest = lines.reduce((size, line) => Math.max(size, line.size), 0);
  const at = lines.findIndex((line) => line.size === largest);
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  if (at < 0 || largest < (sizes[Math.floor(sizes.length / 2)] ?? 0) * 1.15) return undefined;
  const end = lines.findIndex((line, i) => i > at && line.size !== largest);
  const title = lines
    .slice(at, end < 0 ? at + 1 : Math.min(end, at + 4))
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return title.length >= 8 ? { value: title.slice(0, 300), from: 'largest line' } : undefined;
}
