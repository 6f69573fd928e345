import { colourOf, StandingShape } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import type { FigureRow } from '@/newsroom/timeline/figure-rows';
import { shownStanding, shownStandings } from '@/newsroom/timeline/standing';

/** What the signs of these figures' charts mean; those that do not occur are not explained. */
export function Legend({
  rows,
  hasSteps,
  words,
}: {
  rows: readonly FigureRow[];
  hasSteps: boolean;
  words: Words;
}) {
  const text = words.texts.charts;
  const standings = new Set(rows.map(({ entry }) => shownStanding(entry.claim)));
  const figures = rows.map(({ entry }) => entry.figure);
  const isOpen = /^(at|more|less)_/;
  return (
    <ul className="chart-legend" aria-label={text.legend}>
      {shownStandings
        .filter((standing) => standings.has(standing))
        .map((standing) => (
          <li key={standing} className={`standing-${colourOf(standing)}`}>
            <StandingShape standing={standing} />
            {words.standingWord(standing)}
          </li>
        ))}
      {figures.some(({ low, high }) => low !== high) && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <path d="M0-6V6" className="chart-range" />
          </svg>
          {text.range}
        </li>
      )}
      {figures.some(({ qualifier }) => isOpen.test(qualifier)) && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <path d="M0 6V-5M-3-2 0-5 3-2" className="chart-arrow" />
          </svg>
          {text.open}
        </li>
      )}
      {rows.some(({ entry: { apart } }) => isSmall(apart)) && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <circle r="2.6" className="chart-small" />
          </svg>
          {text.small}
        </li>
      )}
      {hasSteps && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <path d="M-7 4H0V-4H7" className="chart-step" />
          </svg>
          {text.step}
        </li>
      )}
    </ul>
  );
}

/** Whether a figure is drawn small: it counts less than, or no longer as, what stands beside it. */
export function isSmall(apart: FigureRow['entry']['apart']): boolean {
  return apart === 'superseded' || apart === 'part' || apart === 'conversion';
}
