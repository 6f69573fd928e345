import { RuleBroken } from '@/newsroom/errors';
import type { DocumentForm, Told } from './document';

/** Beginnings of files that are no text and are not read, so that the refusal can name them. */
const foreign: readonly (readonly [name: string, at: number, bytes: readonly number[]])[] = [
  ['a PNG picture', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', 0, [0xff, 0xd8, 0xff]],
  ['a GIF picture', 0, [0x47, 0x49, 0x46, 0x38]],
  ['a WebP picture', 8, [0x57, 0x45, 0x42, 0x50]],
  ['a TIFF picture', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['a gzip archive', 0, [0x1f, 0x8b]],
  ['a 7-Zip archive', 0, [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', 0, [0x52, 0x61, 0x72, 0x21]],
  ['an old Word, Excel or Outlook file', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['a film', 4, [0x66, 0x74, 0x79, 0x70]],
  ['an RTF file', 0, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * Tells the form of a document by its content; its name and the type that was told decide only between kinds of text.
 *
 * @throws RuleBroken document_form_unknown at 'file', with what it is, where that is known
 */
export function formOf(bytes: Uint8Array, told: Told): DocumentForm {
  if (beginsWith(bytes, 0, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, 0, [0x50, 0x4b, 0x05, 0x06]))
    return 'docx';
  // The format allows other bytes before its mark.
  if (ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const known = foreign.find(([, at, mark]) => beginsWith(bytes, at, mark));
  if (known) throw new RuleBroken('document_form_unknown', 'file', { form: known[0] });
  const [kind, ending] = [typeOf(told.contentType), endingOf(told)];
  const start = ascii(bytes.subarray(0, 4096)).replaceAll('\0', '');
  if (kind === 'message/rfc822' || ending === 'eml' || isMail(start)) return 'email';
  if (kind === 'text/html' || kind === 'application/xhtml+xml' || looksLikeHtml(start)) return 'html';
  if (/^x?html?$/.test(ending)) return 'html';
  if (kind === 'text/markdown' || /^(?:md|markdown)$/.test(ending)) return 'markdown';
  return 'text';
}

/** The media type of a content type, in lower case and without its parameters. */
export function typeOf(contentType = ''): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function endingOf({ name, url }: Told): string {
  const path = name ?? (url && URL.canParse(url) ? new URL(url).pathname : '');
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function looksLikeHtml(start: string): boolean {
  return /^[^<]{0,10}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,2000}>\s{0,20})?<(?:!doctype html|html|head|body|article|main|meta|div|p|table|h1)[\s>]/i.test(
    start,
  );
}

/** A message begins with header fields, some of which every message has. */
function isMail(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/)[0] ?? '';
  const lines = head.split(/\r?\n/);
  if (!lines.every((line) => /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:|[ \t]|From )/.test(line))) return false;
  return /^from:/im.test(head) && /^(?:date|received|message-id|mime-version):/im.test(head);
}

function beginsWith(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[at + i] === byte);
}

export function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
