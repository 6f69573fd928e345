import type { Words } from '@/messages/words';

/** Says that nothing below is reporting. It stays in sight while one scrolls, so that no picture of the page is without it. */
export function Demonstration({ words }: { words: Words }) {
  return (
    <aside className="demonstration" aria-label={words.texts.site.demonstrationLabel}>
      <p>{words.texts.site.demonstration}</p>
    </aside>
  );
}
