import { createHash } from 'node:crypto';
import { isNotModified } from '@/app/_server/not-modified';
import { journalLine, day as readDay } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { dayDataOf } from '@/newsroom/feeds/day-data';
import { lastStampOf } from '@/newsroom/timeline/stamp';

export const dynamic = 'force-dynamic';

/** A day as data, for programs. HEAD is answered from here as well, without the body. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ situation: string; day: string }> },
): Promise<Response> {
  const { situation, day } = await params;
  const timeline = await readDay(situation, day);
  if (!timeline) return Response.json({ error: en.notFound.title }, { status: 404 });
  const stamp = lastStampOf(timeline);
  const data = dayDataOf(timeline, await journalLine(stamp), { address: publicAddress });
  const body = JSON.stringify(data);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const modified = stamp === null ? null : new Date(stamp);
  const headers = new Headers({ etag, 'cache-control': 'public, max-age=60' });
  if (modified) headers.set('last-modified', modified.toUTCString());
  if (isNotModified(request.headers, etag, modified)) return new Response(null, { status: 304, headers });
  headers.set('content-type', 'application/json; charset=utf-8');
  return new Response(body, { headers });
}
