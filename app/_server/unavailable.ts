import type { NextResponse } from 'next/server';
import type { Words } from '@/messages/words';
import { plainPage } from './plain-page';

/** What readers see while the database is away. */
export function unavailablePage(words: Words): NextResponse {
  return plainPage(words, 503, words.texts.error, { 'retry-after': '10' });
}
