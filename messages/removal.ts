import type { PublicKind, RedactionSubject } from '@/db/vocabulary';
import type { PublicRemoval } from '@/newsroom/timeline/version';
import { en } from './en';
import type { Format } from './format';

/** `kind` is what was shown, `of` that of which the words went: a claim may quote a report that lost them. */
export type Removed = PublicRemoval & { of: RedactionSubject; kind?: PublicKind };

/** What readers are told in place of words that were removed: of what, when, on which ground, and why. */
export function removalWords(
  { kind, of, at, ground, reason }: Removed,
  format: Pick<Format, 'momentInZone'>,
): string {
  const what = kind === 'claim' && of === 'report' ? 'quoting' : of;
  return en.removal.told[what](format.momentInZone(at), en.removal.grounds[ground], reason);
}
