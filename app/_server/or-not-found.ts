import 'server-only';
import { notFound } from 'next/navigation';
import { NotAllowed, NotFound } from '@/newsroom/errors';

/** What is asked for, or the page that says there is none; what one may not see looks the same. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) notFound();
    throw error;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id from an address; anything that is none leads to the page that says so. */
export function idOrNotFound(text: string): string {
  return uuid.test(text) ? text : notFound();
}
