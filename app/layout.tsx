import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { readLocale } from '@/app/_server/locale';
import { SkipLink } from '@/components/ui/skip-link';
import { wordsIn } from '@/messages/words';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = wordsIn(await readLocale(), 'UTC').texts;
  return { title: { default: site.name, template: `%s – ${site.name}` }, description: site.description };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1e23' },
  ],
};

/** Around every page, public and desk; the desk has no language but the first: no session here, so that public pages can be kept. Each page has its `#content`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const words = wordsIn(await readLocale(), 'UTC');
  return (
    <html lang={words.language}>
      <body>
        <SkipLink words={words} />
        {children}
      </body>
    </html>
  );
}
