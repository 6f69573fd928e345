import { createHash } from 'node:crypto';
import { isNotModified } from '@/app/_server/not-modified';
import { feed } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { feedOf } from '@/newsroom/feeds/feed';
import { rssOf } from '@/newsroom/feeds/rss';

export const dynamic = 'force-dynamic';

const mostItems = 50;

/** The situation's feed as RSS. HEAD is answered from here as well, without the body. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ situation: string }> },
): Promise<Response> {
  const entries = await feed((await params).situation, mostItems);
  if (!entries)
    return new Response(`${en.notFound.title}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  const document = feedOf(entries, { address: publicAddress }, mostItems);
  const body = rssOf(document);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const modified = document.updated ? new Date(document.updated) : null;
  const headers = new Headers({ etag, 'cache-control': 'public, max-age=60' });
  if (modified) headers.set('last-modified', modified.toUTCString());
  if (isNotModified(request.headers, etag, modified)) return new Response(null, { status: 304, headers });
  headers.set('content-type', 'application/rss+xml; charset=utf-8');
  return new Response(body, { headers });
}
