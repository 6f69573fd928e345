import type { NextResponse } from 'next/server';
import type { Words } from '@/messages/words';
import { plainResponse } from './plain-response';

/** What readers see while the database is away. */
export function unavailablePage(words: Words): NextResponse {
  return plainResponse(words, 503, words.texts.error, { 'retry-after': '10' });
}
