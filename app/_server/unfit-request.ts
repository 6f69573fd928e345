import type { NextRequest, NextResponse } from 'next/server';
import type { Words } from '@/messages/words';
import { plainResponse } from './plain-response';

/** What a form weighs at most; one that carries a document as much as a document and a little. next.config.js lets no more through. */
const maxBytes = 4 * 1024 * 1024;
const maxWithDocument = 21 * 1024 * 1024;
const takesDocument = /^\/desk\/reports\/(?:new|[0-9a-f-]+\/capture)$/;

const form = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/**
 * What is sent and can be no form of ours: too heavy, not whole, or from another site. Each is answered in words, before Next
 * reads it and fails.
 *
 * @returns the page that says so; null where the request may go on.
 */
export async function unfitPage(request: NextRequest, words: Words): Promise<NextResponse | null> {
  const { method, headers, nextUrl } = request;
  if (method !== 'POST') return null;
  const most = takesDocument.test(nextUrl.pathname) ? maxWithDocument : maxBytes;
  if (Number(headers.get('content-length')) > most)
    return plainResponse(words, 413, words.texts.refused.heavy);
  if (isFromElsewhere(headers)) return plainResponse(words, 403, words.texts.refused.elsewhere);
  if (form.test(headers.get('content-type') ?? '') && !(await isWhole(request)))
    return plainResponse(words, 400, words.texts.refused.broken);
  return null;
}

/** As Next itself compares them; a program that is no browser names no origin. */
function isFromElsewhere(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return false;
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

async function isWhole(request: NextRequest): Promise<boolean> {
  try {
    await request.clone().formData();
    return true;
  } catch {
    return false;
  }
}
