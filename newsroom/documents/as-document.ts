import { RuleBroken } from '@/newsroom/errors';
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
import { recogniseLanguage } from './language';

/**
 * Makes a document of what the reader of its form has found: a text that can be kept, and for each field the best proposal.
 *
 * @throws RuleBroken document_without_text, ill_formed_text, nul_in_text, text_too_long, at 'file'
 */
export function asDocument(form: DocumentForm, contents: Contents, told: Told): ReadDocument {
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
