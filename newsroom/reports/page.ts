import type { CaptureMethod, PageState } from '@/db/vocabulary';

/** How the page of a report was found, compared with one of its snapshots. */
export type PageCheck = {
  state: PageState;
  /** The server's status, or in a word what went wrong. */
  detail: string | null;
  /** How often in a row it could not be reached. */
  failures: number;
};

/** A page that could not be reached so often in a row is not asked for again, until the report is captured anew. */
export const mostFailures = 5;

const gone = new Set(['404', '410']);

/** What a look that failed tells, after what was known before: what had changed or was gone has not come back unseen. */
export function afterFailure(detail: string, before: PageCheck | null): PageCheck {
  if (gone.has(detail)) return { state: 'gone', detail, failures: 0 };
  const failures = (before?.failures ?? 0) + 1;
  if (before?.state === 'changed' || before?.state === 'gone') return { ...before, failures };
  return { state: 'unreachable', detail, failures };
}

/**
 * Whether a page says what was captured of it, however its white space falls. What was fetched is the page as it is read today;
 * what somebody pasted or uploaded may be a part of it, so its paragraphs have to stand there, in their order.
 */
export function isAsCaptured(snapshot: { text: string; method: CaptureMethod }, page: string): boolean {
  const now = folded(page);
  if (snapshot.method === 'address' || snapshot.method === 'feed') return folded(snapshot.text) === now;
  let from = 0;
  return snapshot.text.split('\n').every((line) => {
    const paragraph = folded(line);
    const at = now.indexOf(paragraph, from);
    from = at + paragraph.length;
    return at >= 0;
  });
}

/** White space is one space, and signs that nobody sees are none. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
