import type { MetadataRoute } from 'next';
import { publicAddress } from '@/app/_server/site';

export const dynamic = 'force-dynamic';

/** Readers' pages are for everybody; the desk and its doors are for nobody's index. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/api/', '/desk', '/invitation/', '/sign-in'] },
    sitemap: publicAddress('/sitemap.xml'),
  };
}
