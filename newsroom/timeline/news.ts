import type { ClaimVersion } from './version';

/** Steps whose reviewer signed that the meaning is the same, and those that only move a claim to another event. */
const silent: readonly ClaimVersion['history'][number]['what'][] = ['typo', 'evidence_added', 'moved'];

/**
 * When readers last saw news in a claim: the moment of its last public step that was not silent, or with which its standing changed
 * (promise 11). ISO 8601 in UTC.
 */
export function lastNewsOf({ history, firstPublishedAt }: ClaimVersion): string {
  const last = history.findLast(
    ({ what, standing }, i) => !silent.includes(what) || standing !== history[i - 1]?.standing,
  );
  return last && last.at > firstPublishedAt ? last.at : firstPublishedAt;
}
