import { NextResponse } from 'next/server';
import type { Words } from '@/messages/words';
import { plainPage } from '@/server/plain-page';

/** The answer that is a page complete in itself. */
export function plainResponse(
  words: Words,
  status: number,
  said: Parameters<typeof plainPage>[1],
  headers: Record<string, string> = {},
): NextResponse {
  const { html, contentPolicy } = plainPage(words, said);
  return new NextResponse(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy,
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
