import 'server-only';
import { createHash } from 'node:crypto';
import { isNotModified } from '@/app/_server/not-modified';

type Bytes = string | Uint8Array<ArrayBuffer>;

/** What is in a file; where that is dear, how it is made of what, which is done only for those who do not hold it. */
type Body = { body: Bytes } | { of: string; make(): Promise<Bytes> };

/** A file that is made of what is published. */
type PublishedFile = Body & {
  mediaType: string;
  /** Under which it is kept, where it is meant to be kept: ASCII, without quotation marks. */
  name?: string;
  /** When it last changed, ISO 8601; null while there is nothing in it, or where nobody knows. */
  modified?: string | null;
  /** The address of the part before it, where it is one of several. */
  previous?: string | null;
  /** Whether pages of other sites may read it. */
  isData?: boolean;
  /** Whether it is made for who asks, and nobody may keep it for others. */
  isForOne?: boolean;
  /** Seconds for which it may be kept; a minute where nothing is said. */
  maxAge?: number;
};

/** Answers a program that may hold the file already: 304 where it does. HEAD gets the same headers. */
export async function answerFile(request: Request, file: PublishedFile): Promise<Response> {
  const { mediaType, name, previous, maxAge = 60 } = file;
  const etag = `"${createHash('sha256')
    .update('of' in file ? file.of : file.body)
    .digest('base64url')}"`;
  const modified = file.modified ? new Date(file.modified) : null;
  const headers = new Headers({
    etag,
    'cache-control': file.isForOne ? 'private, no-cache' : `public, max-age=${maxAge}`,
  });
  if (modified) headers.set('last-modified', modified.toUTCString());
  if (file.isData) headers.set('access-control-allow-origin', '*');
  if (previous) headers.set('link', `<${previous}>; rel="prev"`);
  if (isNotModified(request.headers, etag, modified)) return new Response(null, { status: 304, headers });
  headers.set('content-type', mediaType);
  if (name) headers.set('content-disposition', `attachment; filename="${name}"`);
  return new Response('of' in file ? await file.make() : file.body, { headers });
}

/** In place of a file of which there is nothing: 404; 410 where its words were removed. */
export function noFile(words: string, status: 404 | 410 = 404): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
