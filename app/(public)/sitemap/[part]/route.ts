import { addresses } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { sitemapPart } from '@/newsroom/feeds/sitemap';

export const dynamic = 'force-dynamic';

/** One file of a large site's sitemap: /sitemap/1.xml. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const [, number] = /^([1-9]\d{0,5})\.xml$/.exec((await params).part) ?? [];
  const file = number && sitemapPart(await addresses(), Number(number), { address: publicAddress });
  if (!file)
    return new Response(`${en.notFound.title}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(file, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
