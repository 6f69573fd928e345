import type { Noticed } from '../noticed';
import type { ReportRule } from './read-report';

/** What must be known of a report to judge it, and is not: nobody can look up where it comes from. */
export const provenance: ReportRule = ({ title, author, publisher, url, publishedOn }) => {
  const known = { title, author, publisher, url, publishedOn };
  const missing = Object.entries(known).flatMap(([what, value]) => (value ? [] : [what]));
  const isPlaceless = !url && !publisher;
  if (!isPlaceless && publishedOn) return [];
  return [{ rule: 'provenance', at: [], facts: { missing } } satisfies Noticed];
};
