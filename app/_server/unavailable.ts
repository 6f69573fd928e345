import { NextResponse } from 'next/server';
import { en } from '@/messages/en';

/** What readers see while the database is away: complete in itself, without a style, script or link that could fail as well. */
export function unavailablePage(): NextResponse {
  const { title, text, again } = en.error;
  const page = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} – ${en.site.name}</title>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="?">${again}</a></p>
`;
  return new NextResponse(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      'retry-after': '10',
    },
  });
}
