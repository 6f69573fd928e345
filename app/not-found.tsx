import type { Metadata } from 'next';
import { readLocale } from '@/app/_server/locale';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { wordsIn } from '@/messages/words';
import '@/components/ui/every-page.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsIn(await readLocale(), 'UTC').texts.notFound.title };
}

export default async function NotFoundPage() {
  const words = wordsIn(await readLocale(), 'UTC');
  const { notFound } = words.texts;
  return (
    <PublicPage words={words}>
      <NoticePage
        title={notFound.title}
        text={notFound.text}
        link={{ href: words.path('/'), text: notFound.home }}
      />
    </PublicPage>
  );
}
