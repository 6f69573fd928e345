import type { Words } from '@/messages/words';

/** The first link of every page: past what is the same on all of them. */
export function SkipLink({ words }: { words: Words }) {
  return (
    <a className="skip-link" href="#content">
      {words.texts.site.skip}
    </a>
  );
}
