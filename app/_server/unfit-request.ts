import type { NextRequest, NextResponse } from 'next/server';
import { en } from '@/messages/en';
import { plainPage } from './plain-page';

/** What next.config.js lets a form weigh; Next answers a heavier one as a fault of its own. */
const maxBytes = 4 * 1024 * 1024;

const form = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/**
 * What is sent and can be no form of ours: too heavy, not whole, or from another site. Each is answered in words, before Next
 * reads it and fails.
 *
 * @returns the page that says so; null where the request may go on.
 */
export async function unfitPage(request: NextRequest): Promise<NextResponse | null> {
  const { method, headers } = request;
  if (method !== 'POST') return null;
  if (Number(headers.get('content-length')) > maxBytes) return plainPage(413, en.refused.heavy);
  if (isFromElsewhere(headers)) return plainPage(403, en.refused.elsewhere);
  if (form.test(headers.get('content-type') ?? '') && !(await isWhole(request)))
    return plainPage(400, en.refused.broken);
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
