import 'server-only';
import { createHash } from 'node:crypto';
import { isNotModified } from '@/app/_server/not-modified';

/**
 * Answers with a file that is made of what is published: by its ETag alone it is known whether the asker has it already. HEAD gets
 * the same headers.
 *
 * @param file.name under which it is kept, where it is meant to be kept: ASCII, without quotation marks.
 */
export function answerFile(
  request: Request,
  file: { body: string | Uint8Array<ArrayBuffer>; mediaType: string; name?: string; maxAge?: number },
): Response {
  const { body, mediaType, name, maxAge = 60 } = file;
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = new Headers({ etag, 'cache-control': `public, max-age=${maxAge}` });
  if (isNotModified(request.headers, etag, null)) return new Response(null, { status: 304, headers });
  headers.set('content-type', mediaType);
  if (name) headers.set('content-disposition', `attachment; filename="${name}"`);
  return new Response(body, { headers });
}

/** In place of a file of which there is nothing: 404; 410 where its words were removed. */
export function noFile(words: string, status: 404 | 410 = 404): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
