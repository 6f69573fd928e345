import type { FeedDocument } from './feed';

const namespace = 'http://purl.org/syndication/history/1.0';

/** How a document of a feed leads through the archive (RFC 5005); relations are those of IANA's registry. */
export function historyLinks({
  current,
  self,
  previous,
  next,
}: FeedDocument): { rel: string; href: string }[] {
  return [
    ...(current === self ? [] : [{ rel: 'current', href: current }]),
    ...(previous ? [{ rel: 'prev-archive', href: previous }] : []),
    ...(next ? [{ rel: 'next-archive', href: next }] : []),
  ];
}

/**
 * Marks a document of the archive, or a feed that is complete by itself, as RFC 5005 has it; feedsmith does not write these.
 *
 * @param root the element that declares namespaces. @param parent the one that holds the mark.
 * @throws Error when the document does not begin as expected.
 */
export function withHistory(
  xml: string,
  { isArchive, isComplete }: FeedDocument,
  root: string,
  parent: string,
): string {
  if (!isArchive && !isComplete) return xml;
  const mark = isArchive ? '<fh:archive/>' : '<fh:complete/>';
  const declared = xml.replace(`<${root} `, `<${root} xmlns:fh="${namespace}" `);
  const marked = declared.replace(new RegExp(`(<${parent}(?: [^>]*)?>)`), `$1\n  ${mark}`);
  if (declared === xml || marked === declared) throw new Error('a feed does not begin with its root element');
  return marked;
}
