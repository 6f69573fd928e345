import type { RedactionSubject } from '@/db/vocabulary';
import type { PublicRemoval } from '@/newsroom/timeline/version';
import { en } from './en';
import type { Format } from './format';

/** What readers are told in place of words that were removed: of what, when, on which ground, and why. */
export function removalWords(
  { of, at, ground, reason }: PublicRemoval & { of: RedactionSubject },
  format: Pick<Format, 'momentInZone'>,
): string {
  return en.removal.told[of](format.momentInZone(at), en.removal.grounds[ground], reason);
}
