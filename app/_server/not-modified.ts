import { isStillGood } from '@/newsroom/feeds/not-modified';

/**
 * Whether what the asker holds is still good.
 *
 * @param etag of what would be answered now, with its quotation marks.
 * @param modified when it last changed; null while there is nothing in it.
 */
export function isNotModified(headers: Headers, etag: string, modified: Date | null): boolean {
  const asked = { noneMatch: headers.get('if-none-match'), modifiedSince: headers.get('if-modified-since') };
  return isStillGood(asked, etag, modified);
}
