import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { situations } from '@/app/_server/published';
import { publicMetadata } from '@/app/_server/site';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  const title = `${en.site.name}: ${en.home.title}`;
  return {
    ...publicMetadata({ title, description: en.site.description, path: '/' }),
    title: { absolute: title },
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
            {all.map(({ situationId, slug, title, summary, language, demonstration }) => (
              <li key={situationId} lang={language}>
                {demonstration && (
                  <p className="demonstration-here" lang="en-GB">
                    {en.site.demonstration}
                  </p>
                )}
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
