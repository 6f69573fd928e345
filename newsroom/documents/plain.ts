import { RuleBroken } from '@/newsroom/errors';
import { asDocument } from './as-document';
import { decode } from './decode';
import { type Contents, limits, type ReadDocument, type Told } from './document';
import { proposeFromFirstLines } from './first-lines';
import { formOf } from './form';
import { readMarkdown } from './front-matter';

/**
 * Reads a document that is a text as it stands, which needs no process of its own: it is read in one pass, and nothing in it
 * is unpacked or followed.
 *
 * @returns null for every other form
 * @throws RuleBroken as readDocument does
 */
export function readPlainDocument(bytes: Uint8Array, told: Told): ReadDocument | null {
  mustBeSmallEnough(bytes);
  const form = formOf(bytes, told);
  return form === 'text' || form === 'markdown' ? asDocument(form, readPlain(form, bytes, told), told) : null;
}

export function readPlain(form: 'text' | 'markdown', bytes: Uint8Array, told: Told): Contents {
  const text = decode(bytes, told);
  return form === 'markdown' ? readMarkdown(text) : { text, proposals: proposeFromFirstLines(text) };
}

/** @throws RuleBroken document_too_large at 'file' */
export function mustBeSmallEnough(bytes: Uint8Array): void {
  if (bytes.byteLength > limits.bytes)
    throw new RuleBroken('document_too_large', 'file', { megabytes: limits.bytes / 1024 / 1024 });
}
