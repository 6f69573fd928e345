import type { NextResponse } from 'next/server';
import { en } from '@/messages/en';
import { plainPage } from './plain-page';

/** What readers see while the database is away. */
export function unavailablePage(): NextResponse {
  return plainPage(503, en.error, { 'retry-after': '10' });
}
