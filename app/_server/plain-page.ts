import { NextResponse } from 'next/server';
import type { Words } from '@/messages/words';

/**
 * A page that is complete in itself, without a style, script or link that could fail as well.
 *
 * @param words of the page's language.
 * @param said plain texts of ours; nothing that was sent.
 * @param again the words of a link that asks for the same address anew; left out where that would not help.
 */
export function plainPage(
  words: Words,
  status: number,
  { title, text, again }: { title: string; text: string; again?: string },
  headers: Record<string, string> = {},
): NextResponse {
  const page = `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} – ${words.texts.site.name}</title>
<h1>${title}</h1>
<p>${text}</p>
${again ? `<p><a href="?">${again}</a></p>\n` : ''}`;
  return new NextResponse(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
