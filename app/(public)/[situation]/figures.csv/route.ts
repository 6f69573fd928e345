import { createHash } from 'node:crypto';
import { isNotModified } from '@/app/_server/not-modified';
import { figureFile } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { figuresCsv } from '@/newsroom/feeds/figures-csv';
import { addressAt, momentOfAddress } from '@/newsroom/timeline/moment';

export const dynamic = 'force-dynamic';

/** Figures as a file for spreadsheets: of a month, or all. HEAD is answered from here as well, without the body. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ situation: string }> },
): Promise<Response> {
  const { situation } = await params;
  const asked = new URL(request.url).searchParams;
  const part = { month: asked.get('month') ?? undefined, until: asked.get('until') ?? undefined };
  const asOf = asked.get('asof') ?? undefined;
  const file = await figureFile(situation, part, asOf);
  if (!file) return new Response(`${en.notFound.title}\n`, { status: 404 });
  const month = file.month ? `month=${file.month}&` : '';
  const path = `/${situation}/figures.csv`;
  const at = momentOfAddress(asOf)?.toISOString() ?? null;
  const earlier = file.earlier && publicAddress(addressAt(`${path}?${month}until=${file.earlier}`, at));
  const body = figuresCsv(file.rows, earlier, { address: publicAddress });
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = new Headers({ etag, 'cache-control': 'public, max-age=60' });
  if (earlier) headers.set('link', `<${earlier}>; rel="prev"`);
  if (isNotModified(request.headers, etag, null)) return new Response(null, { status: 304, headers });
  headers.set('content-type', 'text/csv; charset=utf-8; header=present');
  const name = [situation, 'figures', file.month].filter(Boolean).join('-');
  headers.set('content-disposition', `attachment; filename="${name}.csv"`);
  return new Response(body, { headers });
}
