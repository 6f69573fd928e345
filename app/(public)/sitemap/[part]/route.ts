import { answerFile, noFile } from '@/app/_server/answer-file';
import { addressFile } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { en } from '@/messages/en';
import { sitemapFile } from '@/newsroom/feeds/sitemap';

export const dynamic = 'force-dynamic';

/** One file of the sitemap: /sitemap/2025-07.xml. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const [, name] = /^([a-z0-9-]{1,20})\.xml$/.exec((await params).part) ?? [];
  const pages = name ? await addressFile(name) : null;
  if (!pages) return noFile(en.notFound.title);
  return answerFile(request, {
    body: sitemapFile(pages, { address: publicAddress }),
    mediaType: 'application/xml; charset=utf-8',
    maxAge: 3600,
  });
}
