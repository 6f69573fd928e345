import { RuleBroken } from '@/newsroom/errors';
import { decode } from './decode';
import {
  type Contents,
  type DocumentForm,
  type Dropped,
  describedFields,
  limits,
  type Proposals,
  type ReadDocument,
  type Told,
} from './document';
import { proposeFromFirstLines } from './first-lines';
import { formOf } from './form';
import { readMarkdown } from './front-matter';
import { recogniseLanguage } from './language';

/**
 * Reads a document of any form that reporters have. Pure, but not safe by itself: a hostile document may take long or much
 * memory, so the program calls it in a process of its own (server/reading/read-apart.ts).
 *
 * @param told what was told with the bytes; the form is decided by their content
 * @returns its text, what it says of itself, its notes, and what was left out
 * @throws RuleBroken at 'file': document_too_large, document_form_unknown, document_broken, document_locked,
 * document_without_text, document_unpacks_too_far, document_defines_entities, document_too_deep, document_too_many_pages,
 * encoding_unknown, ill_formed_text, nul_in_text, text_too_long
 */
export async function readDocument(bytes: Uint8Array, told: Told = {}): Promise<ReadDocument> {
  if (bytes.byteLength > limits.bytes)
    throw new RuleBroken('document_too_large', 'file', { megabytes: limits.bytes / 1024 / 1024 });
  const form = formOf(bytes, told);
  const contents = await readForm(form, bytes, told);
  const text = sound(contents.text);
  const proposals = settle(contents.proposals, text, told);
  const value = (field: (typeof describedFields)[number]) => proposals[field]?.value ?? null;
  return {
    form,
    text,
    title: value('title'),
    author: value('author'),
    publisher: value('publisher'),
    publishedOn: value('publishedOn'),
    language: value('language'),
    canonicalUrl: value('canonicalUrl'),
    from: Object.fromEntries(
      describedFields.flatMap((field) => (proposals[field] ? [[field, proposals[field].from]] : [])),
    ),
    notes: (contents.notes ?? []).slice(0, limits.notes),
    links: (contents.links ?? []).slice(0, limits.links),
    dropped: bounded(contents.dropped ?? []),
  };
}

/** A reader of a form is loaded when there is such a document; they are heavy. */
async function readForm(form: DocumentForm, bytes: Uint8Array, told: Told): Promise<Contents> {
  switch (form) {
    case 'text': {
      const text = decode(bytes, told);
      return { text, proposals: proposeFromFirstLines(text) };
    }
    case 'markdown':
      return readMarkdown(decode(bytes, told));
    case 'html': {
      const { readHtml } = await import('./html/read-html');
      return readHtml(decode(bytes, told, true), told);
    }
    case 'docx': {
      const { readDocx } = await import('./docx');
      return readDocx(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      return readPdf(bytes);
    }
    case 'email': {
      const { readEmail } = await import('./email');
      return readEmail(bytes);
    }
  }
}

function sound(received: string): string {
  const text = received.replace(/\r\n?/g, '\n');
  if (text.includes('\u0000')) throw new RuleBroken('nul_in_text', 'file');
  if (!text.isWellFormed()) throw new RuleBroken('ill_formed_text', 'file');
  if (!/[^\s\u200B\uFEFF]/.test(text)) throw new RuleBroken('document_without_text', 'file');
  if (text.length > limits.text)
    throw new RuleBroken('text_too_long', 'file', { length: text.length, longest: limits.text });
  return text;
}

/** Fills what the document does not say from its text and address, and drops what could not be kept. */
function settle(proposals: Proposals, text: string, { url }: Told): Proposals {
  const shown = proposeFromFirstLines(text);
  const settled: Proposals = { ...shown };
  for (const field of describedFields) if (proposals[field]) settled[field] = proposals[field];
  if (url && URL.canParse(url)) {
    settled.publisher ??= { value: new URL(url).hostname.replace(/^www\./, ''), from: 'address' };
    settled.canonicalUrl ??= { value: url, from: 'address' };
  }
  if (!settled.language) {
    const language = recogniseLanguage(text);
    if (language) settled.language = { value: language, from: 'recognised' };
  }
  for (const field of describedFields) {
    const value = settled[field]?.value
      .toWellFormed()
      .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
      .trim();
    if (!value) delete settled[field];
    else if (settled[field]) settled[field] = { ...settled[field], value };
  }
  return settled;
}

function bounded(dropped: readonly Dropped[]): Dropped[] {
  const kept: Dropped[] = [];
  let room: number = limits.dropped;
  for (const piece of dropped) {
    const text = piece.text.slice(0, Math.min(limits.droppedPiece, room)).toWellFormed().replaceAll('\0', '');
    if (!text) break;
    room -= text.length;
    kept.push({ ...piece, text });
  }
  return kept;
}
