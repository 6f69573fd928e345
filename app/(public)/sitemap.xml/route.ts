import { addresses } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { sitemapOf } from '@/newsroom/feeds/sitemap';

export const dynamic = 'force-dynamic';

/** The pages for readers; of a large site, the files that list them. */
export async function GET(): Promise<Response> {
  return new Response(sitemapOf(await addresses(), { address: publicAddress }), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
