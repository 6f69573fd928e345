import 'server-only';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ComponentProps, ReactNode } from 'react';
import { PublicPage } from '@/components/ui/public-page';

// Taken from the package when it runs, not from the bundle: in there is the part of React that writes what a browser would hydrate
// from, and nothing of these pages is hydrated.
const { renderToStaticMarkup } = createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as {
  renderToStaticMarkup(node: ReactNode): string;
};

/**
 * A page for readers, made at once into the text that it is. Handed over as elements, it would be written twice, as what a browser
 * hydrates from and as text, which takes half as long again (`npm run bench`); readers' pages load no framework that could hydrate.
 *
 * @param props as PublicPage takes them; its parts are plain components, none of which waits for anything.
 */
export function ReadersPage(props: ComponentProps<typeof PublicPage>) {
  const markup = renderToStaticMarkup(<PublicPage {...props} />);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React itself made the text, and escaped what stands in it.
  return <div className="page" dangerouslySetInnerHTML={{ __html: markup }} />;
}
