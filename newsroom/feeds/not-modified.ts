/**
 * Whether what the asker holds is still good. If-None-Match counts before If-Modified-Since, tags are compared weakly (proxies
 * weaken them when they compress), lists and `*` are understood (RFC 9110, 13.1).
 *
 * @param asked the two header fields; null or undefined where the request has none.
 * @param etag of what would be answered now, with its quotation marks.
 * @param modified when it last changed; null while there is nothing in it, or where nobody knows.
 */
export function isStillGood(
  asked: { noneMatch: string | null | undefined; modifiedSince: string | null | undefined },
  etag: string,
  modified: Date | null,
): boolean {
  const { noneMatch, modifiedSince } = asked;
  if (typeof noneMatch === 'string')
    return noneMatch === etag || noneMatch.trim() === '*' || tagsIn(noneMatch).includes(opaque(etag));
  const since = Date.parse(modifiedSince ?? '');
  return modified !== null && !Number.isNaN(since) && inSeconds(modified) <= since;
}

/** The tags of a list; a comma may stand within one. */
function tagsIn(list: string): string[] {
  return (list.match(/(?:W\/)?"[^"]*"/g) ?? []).map(opaque);
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}

/** HTTP tells time in whole seconds. */
function inSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000) * 1000;
}
