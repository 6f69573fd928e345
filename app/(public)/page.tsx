import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { situations } from '@/app/_server/published';
import { publicAddress } from '@/app/_server/site';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return {
    title: { absolute: `${en.site.name}: ${en.home.title}` },
    alternates: { canonical: publicAddress('/') },
  };
}

/** The situations; the only one is shown at once. */
export default async function Page() {
  const all = await situations();
  const [only] = all;
  if (only && all.length === 1) redirect(`/${only.slug}`);
  return (
    <PublicPage>
      {all.length === 0 ? (
        <NoticePage title={en.home.empty} text={en.home.emptyText} />
      ) : (
        <div className="notice-page">
          <h1 className="display">{en.home.title}</h1>
          <ul className="situations">
            {all.map(({ situationId, slug, title, summary, language }) => (
              <li key={situationId} lang={language}>
                <h2>
                  <a href={`/${slug}`}>{title}</a>
                </h2>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </PublicPage>
  );
}
