import type { Removed as RemovedThing } from '@/messages/removal';
import type { Words } from '@/messages/words';

/** In place of words that a redaction took away: that they went, when, on which ground and why. */
export function Removed({ removal, words, id }: { removal: RemovedThing; words: Words; id?: string }) {
  return (
    <p id={id} className="told removed">
      {words.removalWords(removal)}
    </p>
  );
}
