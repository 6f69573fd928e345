import { createHash } from 'node:crypto';
import type { Words } from '@/messages/words';

/** The colours are those of components/ui/tokens.css, the letters those that every device has. */
const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #17191d; --ink-2: #4c525c; --rule: #17191d; --link: #1d4f91 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14161a; --ink: #ecebe6; --ink-2: #b4b8c0; --rule: #ecebe6; --link: #8fb8ee }
}
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 38rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 Georgia, serif }
header { padding-bottom: .5rem; border-bottom: 2px solid var(--rule); font-weight: 700 }
h1 { margin: 2.5rem 0 .75rem; font-size: 1.75rem; line-height: 1.2; text-wrap: balance }
p { margin: 0 0 1rem; color: var(--ink-2) }
a { color: var(--link); text-underline-offset: 3px }
`;

const styleDigest = createHash('sha256').update(style).digest('base64');

/**
 * A page that is complete in itself: nothing that it would have to fetch could fail as well.
 *
 * @param words of the page's language.
 * @param said plain texts of ours; nothing that was sent.
 * @param said.again the words of a link that asks for the same address anew; left out where that would not help.
 * @returns its text, and the policy that lets it have its style and nothing else.
 */
export function plainPage(
  words: Words,
  { title, text, again }: { title: string; text: string; again?: string },
): { html: string; contentPolicy: string } {
  const { name } = words.texts.site;
  const html = `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${name}</title>
<style>${style}</style>
<header>${name}</header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${again ? `<p><a href="?">${again}</a></p>\n` : ''}</main>
</html>
`;
  return {
    html,
    contentPolicy: `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; frame-ancestors 'none'`,
  };
}
