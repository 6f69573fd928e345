import { createHash } from 'node:crypto';
import { isNotModified } from '@/app/_server/not-modified';

/**
 * The answer to a program that may hold the same already: 304 where it does.
 *
 * @param answer.modified ISO 8601; null while there is nothing in it.
 * @param answer.isData whether pages of other sites may read it.
 * @param answer.isForOne whether it is made for who asks, and nobody may keep it for others.
 */
export function tagged(
  request: Request,
  answer: { body: string; type: string; modified: string | null; isData: boolean; isForOne?: boolean },
): Response {
  const { body, type, isData, isForOne } = answer;
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const modified = answer.modified === null ? null : new Date(answer.modified);
  const headers = new Headers({
    etag,
    'cache-control': isForOne ? 'private, no-cache' : 'public, max-age=60',
  });
  if (modified) headers.set('last-modified', modified.toUTCString());
  if (isData) headers.set('access-control-allow-origin', '*');
  if (isNotModified(request.headers, etag, modified)) return new Response(null, { status: 304, headers });
  headers.set('content-type', type);
  return new Response(body, { headers });
}
