import { scriptText, type Thing } from '@/newsroom/feeds/structured-data/thing';

/** What search engines are told of a page, as JSON-LD: a block of data that nothing executes. A page of the past tells nothing. */
export function StructuredData({ of, asOf }: { of: readonly Thing[]; asOf: string | null }) {
  if (asOf !== null || of.length === 0) return null;
  return <script type="application/ld+json">{scriptText(of)}</script>;
}
