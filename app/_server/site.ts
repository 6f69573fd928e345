import 'server-only';
import { readEnvironment } from '@/server/env';

/** The address of a path as the world sees it: on DAYBOOK_URL, whatever name the request came under. */
export function publicAddress(path: string): string {
  return new URL(path, readEnvironment().siteUrl).href;
}
