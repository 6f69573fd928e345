import type { Metadata } from 'next';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

export const metadata: Metadata = { title: en.notFound.title };

export default function NotFoundPage() {
  return (
    <PublicPage>
      <NoticePage
        title={en.notFound.title}
        text={en.notFound.text}
        link={{ href: '/', text: en.notFound.home }}
      />
    </PublicPage>
  );
}
