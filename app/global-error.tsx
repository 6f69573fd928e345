'use client';

import { usePathname } from 'next/navigation';
import { localeOfPath } from '@/messages/locale';
import { wordsIn } from '@/messages/words';

/** The last resort, when even the layout fails: no styles, no parts of ours. */
export default function GlobalErrorPage() {
  const words = wordsIn(localeOfPath(usePathname()).locale, 'UTC');
  const { error } = words.texts;
  return (
    <html lang={words.language}>
      <body
        style={{
          font: '1.1rem/1.5 Georgia, serif',
          margin: '3rem auto',
          maxWidth: '40rem',
          padding: '0 1rem',
        }}
      >
        <h1>{error.title}</h1>
        <p>{error.text}</p>
        <p>
          <a href="?">{error.again}</a>
        </p>
      </body>
    </html>
  );
}
