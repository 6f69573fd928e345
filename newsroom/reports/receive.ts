import type { CaptureMethod } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import type { DocumentForm, ReadDocument, Told } from '@/newsroom/documents/document';
import type { FetchPublic } from '@/newsroom/documents/fetched';
import { RuleBroken } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { receiveInput } from './report';

/** How documents are read and fetched; both are handed in, since both reach out of the newsroom. */
export type Reach = {
  read(bytes: Uint8Array, told: Told): Promise<ReadDocument>;
  fetch: FetchPublic;
};

/** A document that was read: with captureDocument it becomes a report, with its file beside it. */
export type Received = {
  document: ReadDocument;
  bytes: Uint8Array;
  fileName: string | null;
  fetchedFrom: string | null;
  method: CaptureMethod;
};

/** The media type that each form of document is kept and handed out under. */
export const mediaTypes: Readonly<Record<DocumentForm, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  email: 'message/rfc822',
};

/**
 * Reads a document that somebody pasted, uploaded or named by its address. Nothing is written.
 *
 * @param input one of file, url, html (what a browser gives of rich text) and text; the first that is there counts
 * @throws RuleBroken empty_text at 'text' when nothing was given; as readDocument and FetchPublic do. NotAllowed. ZodError.
 */
export async function receiveDocument(ctx: Context, input: unknown, reach: Reach): Promise<Received> {
  must(ctx.actor, 'capture a report');
  const { file, url, html, text } = receiveInput.parse(input);
  if (file) {
    const fileName =
      file.name
        .toWellFormed()
        .replace(/[\p{Cc}/\\]+/gu, ' ')
        .trim()
        .slice(0, 200) || null;
    const told = { contentType: file.contentType, ...(fileName && { name: fileName }) };
    const document = await reach.read(file.bytes, told);
    return { document, bytes: file.bytes, fileName, fetchedFrom: null, method: 'upload' };
  }
  if (url) {
    const fetched = await reach.fetch(url);
    if (fetched.state !== 'fetched') throw new RuleBroken('answer_broken', 'url');
    const { bytes, contentType } = fetched;
    const document = await reach.read(bytes, { url: fetched.url, ...(contentType && { contentType }) });
    return { document, bytes, fileName: null, fetchedFrom: fetched.url, method: 'address' };
  }
  const pasted = html?.trim() ? html : text;
  if (!pasted?.trim()) throw new RuleBroken('empty_text', 'text');
  const bytes = new TextEncoder().encode(pasted);
  const document = await reach.read(bytes, {
    contentType: `text/${pasted === html ? 'html' : 'plain'}; charset=utf-8`,
  });
  return { document, bytes, fileName: null, fetchedFrom: null, method: 'paste' };
}
