import { answerFile } from '@/app/_server/answer-file';
import { addressFiles } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { sitemapIndex } from '@/newsroom/feeds/sitemap';

export const dynamic = 'force-dynamic';

/** The files that list the pages for readers. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, {
    body: sitemapIndex(await addressFiles(), { address: publicAddress }),
    mediaType: 'application/xml; charset=utf-8',
    maxAge: 3600,
  });
}
