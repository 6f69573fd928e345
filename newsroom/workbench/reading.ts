import { canonicalText, sha256 } from '@/newsroom/digest';
import type { DocumentFacts } from '@/newsroom/extraction/document';
import { type Exclusion, proposeExclusions } from '@/newsroom/extraction/exclusions';
import { type Suggestion, suggest } from '@/newsroom/extraction/suggest';

/** What a text seems to claim, and what of it might be left out. */
export type Reading = { suggestions: readonly Suggestion[]; exclusions: readonly Exclusion[] };

/** In UTF-16 units; a text that is longer would hold up everybody else while a page is drawn. */
export const longest = 500_000;
const most = 32;
const kept = new Map<string, Reading>();

/**
 * Reads a snapshot for suggestions. The same text and facts give the same reading, so that the last few are kept: a page is drawn
 * again after each of its forms.
 *
 * @returns null where the text is too long.
 */
export function readingOf(snapshot: { id: string; text: string }, facts: DocumentFacts): Reading | null {
  if (snapshot.text.length > longest) return null;
  const key = keyOf(snapshot.id, facts);
  const reading = kept.get(key) ?? {
    suggestions: suggest(snapshot.text, facts),
    exclusions: proposeExclusions(snapshot.text),
  };
  kept.delete(key);
  kept.set(key, reading);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return reading;
}

function keyOf(snapshotId: string, { knownSources, ...facts }: DocumentFacts): string {
  return sha256(canonicalText({ snapshotId, facts, knownSources: [...(knownSources ?? [])] }));
}
