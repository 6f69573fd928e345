import { KeyHint } from '@/components/desk/form/key-hint';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';

const text = deskText.review;

/** Where this review stands among those that wait for the person, with the ways to the ones beside it. */
export function ReviewPlace({ reviews, claimId }: { reviews: readonly { id: string }[]; claimId: string }) {
  const place = reviews.findIndex(({ id }) => id === claimId);
  const previous = reviews[place - 1];
  // From a claim that is not among them, on to the first.
  const next = reviews[place + 1];
  if (!previous && !next) return null;
  return (
    <nav aria-label={text.reviews} className="flex flex-wrap gap-2.5">
      {previous && (
        <Link href={`/desk/review/${previous.id}`} className="desk-button-small" aria-keyshortcuts="Alt+K">
          {text.previous} <KeyHint>Alt K</KeyHint>
        </Link>
      )}
      {next && (
        <Link href={`/desk/review/${next.id}`} className="desk-button-small" aria-keyshortcuts="Alt+J">
          {text.next} <KeyHint>Alt J</KeyHint>
        </Link>
      )}
    </nav>
  );
}
