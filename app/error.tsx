'use client';

import { NoticePage } from '@/components/ui/notice-page';
import { PublicPage } from '@/components/ui/public-page';
import { en } from '@/messages/en';

/** An error boundary must be a client component; it needs no script all the same: to try again is a link. */
export default function ErrorPage() {
  return (
    <PublicPage>
      <NoticePage title={en.error.title} text={en.error.text} link={{ href: '?', text: en.error.again }} />
    </PublicPage>
  );
}
