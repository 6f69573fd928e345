import type { PublicKind, RedactionSubject } from '@/db/vocabulary';
import type { PublicRemoval } from '@/newsroom/timeline/version';
import type { Messages } from './en';
import type { Times } from './times';

/** `kind` is what was shown, `of` that of which the words went: a claim may quote a report that lost them. */
export type Removed = PublicRemoval & { of: RedactionSubject; kind?: PublicKind };

/** What readers are told in place of words that were removed: of what, when, on which ground, and why. */
export function removalWordsIn({ removal }: Messages, { momentInZone }: Pick<Times, 'momentInZone'>) {
  return ({ kind, of, at, ground, reason }: Removed): string => {
    const what = kind === 'claim' && of === 'report' ? 'quoting' : of;
    return removal.told[what](momentInZone(at), removal.grounds[ground], reason);
  };
}
