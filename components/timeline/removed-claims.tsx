import { Removed } from '@/components/removed/removed';
import type { Removal } from '@/newsroom/timeline/removals';
import type { Setting } from './setting';

/** Claims of the day whose words were removed: nothing vanishes without a word. */
export function RemovedClaims({ removals, setting }: { removals: readonly Removal[]; setting: Setting }) {
  const { words } = setting;
  if (removals.length === 0) return null;
  return (
    <section className="overnight" aria-labelledby="removed">
      <h2 id="removed">{words.texts.removal.onDay}</h2>
      <ul>
        {removals.map((removal) => (
          <li key={removal.subjectId} id={`claim-${removal.subjectId}`}>
            <Removed removal={removal} words={words} />{' '}
            <a href={setting.link(`/claims/${removal.subjectId}`)}>{words.texts.removal.itsPage}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
