import '@/components/ui/situations.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { readLocale } from '@/app/_server/locale';
import { situations } from '@/app/_server/published';
import { publicHead } from '@/app/_server/site';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { wordsIn } from '@/messages/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsIn(await readLocale(), 'UTC');
  const title = `${words.texts.site.name}: ${words.texts.home.title}`;
  const told = { title, description: words.texts.site.description, path: '/', feed: { of: 'site' } } as const;
  return { ...publicHead(told, {}, words), title: { absolute: title } };
}

/** The situations; the only one is shown at once. */
export default async function Page() {
  const words = wordsIn(await readLocale(), 'UTC');
  const all = await situations();
  const [only] = all;
  if (only && all.length === 1) redirect(words.path(`/${only.slug}`));
  return (
    <div className="page">
      <PublicPage words={words} path="/">
        {all.length === 0 ? (
          <NoticePage title={words.texts.home.empty} text={words.texts.home.emptyText} />
        ) : (
          <div className="notice-page">
            <h1 className="display">{words.texts.home.title}</h1>
            <ul className="situations">
              {all.map(({ situationId, slug, title, summary, language, demonstration }) => (
                <li key={situationId} lang={language}>
                  {demonstration && (
                    <p className="demonstration-here" lang={words.language}>
                      {words.texts.site.demonstration}
                    </p>
                  )}
                  <h2>
                    <a href={words.path(`/${slug}`)}>{title}</a>
                  </h2>
                  <p>{summary}</p>
                </li>
              ))}
            </ul>
          </div>
        )}
      </PublicPage>
    </div>
  );
}
