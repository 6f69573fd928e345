'use client';

import { usePathname } from 'next/navigation';
import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { localeOfPath } from '@/messages/locale';
import { wordsIn } from '@/messages/words';
import '@/components/ui/every-page.css';

/** An error boundary must be a client component; it needs no script all the same: to try again is a link. */
export default function ErrorPage() {
  const words = wordsIn(localeOfPath(usePathname()).locale, 'UTC');
  const { error } = words.texts;
  return (
    <PublicPage words={words}>
      <NoticePage title={error.title} text={error.text} link={{ href: '?', text: error.again }} />
    </PublicPage>
  );
}
