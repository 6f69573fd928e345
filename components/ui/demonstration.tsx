import { en } from '@/messages/en';

/** Says that nothing below is reporting. It stays in sight while one scrolls, so that no picture of the page is without it. */
export function Demonstration() {
  return (
    <aside className="demonstration" aria-label={en.site.demonstrationLabel}>
      <p>{en.site.demonstration}</p>
    </aside>
  );
}
