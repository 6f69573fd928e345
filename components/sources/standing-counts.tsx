import { StandingShape } from '@/components/ui/standing-badge';
import { type Standing, standings } from '@/db/vocabulary';
import type { Words } from '@/messages/words';

/** How many claims stand how, in word and shape. */
export function StandingCounts({
  counts,
  words,
}: {
  counts: Partial<Record<Standing, number>>;
  words: Words;
}) {
  return (
    <ul className="standing-counts">
      {standings.flatMap((standing) => {
        const claims = counts[standing];
        return claims
          ? [
              <li key={standing} className={`standing-${standing}`}>
                <StandingShape standing={standing} /> {words.number(claims)}{' '}
                {words.pluralOf(claims, words.texts.sources.standings[standing])}
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
