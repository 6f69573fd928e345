import type { Format } from '@/messages/format';
import { type Removed as RemovedThing, removalWords } from '@/messages/removal';

/** In place of words that a redaction took away: that they went, when, on which ground and why. */
export function Removed({ removal, format, id }: { removal: RemovedThing; format: Format; id?: string }) {
  return (
    <p id={id} className="told removed">
      {removalWords(removal, format)}
    </p>
  );
}
