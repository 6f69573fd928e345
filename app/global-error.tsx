'use client';

import { en } from '@/messages/en';

/** The last resort, when even the layout fails: no styles, no parts of ours. */
export default function GlobalErrorPage() {
  return (
    <html lang="en-GB">
      <body
        style={{
          font: '1.1rem/1.5 Georgia, serif',
          margin: '3rem auto',
          maxWidth: '40rem',
          padding: '0 1rem',
        }}
      >
        <h1>{en.error.title}</h1>
        <p>{en.error.text}</p>
        <p>
          <a href="?">{en.error.again}</a>
        </p>
      </body>
    </html>
  );
}
