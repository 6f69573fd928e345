import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { en } from '@/messages/en';
import './globals.css';

export const metadata: Metadata = {
  title: { default: en.site.name, template: `%s – ${en.site.name}` },
  description: en.site.description,
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1e23' },
  ],
};

/** Around every page, public and desk: no session here, so that public pages can be kept. Each page has its `#content`. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a className="skip-link" href="#content">
          {en.site.skip}
        </a>
        {children}
      </body>
    </html>
  );
}
